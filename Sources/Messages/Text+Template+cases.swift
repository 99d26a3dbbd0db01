extension Text.Template {
    /// Questions that a person grades.
    static let graded = """
          <!-- 论述题：由人按评分标准评分，各项分值加起来等于题目的分值。 -->
          <essay id="my-post" points="10" tags="书面" minimum-characters="20" maximum-characters="500">
            <prompt>你的岗位附近，灭火器和安全出口在哪里？起火时你第一步做什么？</prompt>
            <rubric>
              <criterion points="6">
                <title>位置说得清楚、符合实际</title>
              </criterion>
              <criterion points="4">
                <title>第一步正确</title>
                <description>先报警或者先呼救、救人都可以。</description>
              </criterion>
            </rubric>
            <explanation>对照现场核对，记错了位置就去走一遍。</explanation>
            <source law="消防法" article="第五条" edition="2021-04-29"/>
          </essay>

          <!-- 实操题：当着评分人的面做，不用打字。 -->
          <practical-task id="extinguisher-drill" points="10" tags="实操">
            <prompt>用训练用灭火器，从提起到喷射完整地做一遍。</prompt>
            <rubric>
              <criterion points="6">
                <title>四个步骤齐全，先后正确</title>
              </criterion>
              <criterion points="4">
                <title>站在上风方向，对准火焰根部</title>
              </criterion>
            </rubric>
            <explanation>提、拔、握、压；身后要留退路。</explanation>
            <source title="灭火器瓶身上的使用说明"/>
          </practical-task>

        """

    /// A case with its questions.
    static let study = """
          <!-- 案例：先给出一个情况，再问 1 到 20 道题；抽题时整个抽取。 -->
          <case id="oil-pan" difficulty="medium">
            <title>油锅起火</title>
            <stimulus>
              <paragraph>食堂的炒锅里油温过高，忽然着火，火苗有半米高，旁边没有别的东西在烧。厨师身边有锅盖、一盆水和一台电话。</paragraph>
            </stimulus>
            <!-- last="true"：打乱选项时，这一项总在最后。 -->
            <single-choice id="oil-pan-first" points="2">
              <prompt>厨师首先应当怎么做？</prompt>
              <option key="true">关掉火源，盖上锅盖</option>
              <option>把一盆水泼进锅里</option>
              <option>端起锅跑到屋外</option>
              <option last="true">以上都不对</option>
              <explanation>盖上锅盖，油接触不到空气，火就灭了；端着锅跑，热油会洒出来伤人。</explanation>
              <source title="本单位灭火和应急疏散预案"/>
            </single-choice>
            <true-false id="oil-pan-water" points="2" answer="false">
              <prompt>油锅着火，可以用水浇灭。</prompt>
              <explanation>水沉到热油下面猛烈汽化，把燃烧的油溅得到处都是，火会更大。</explanation>
              <source title="本单位灭火和应急疏散预案"/>
            </true-false>
          </case>
        """
}
