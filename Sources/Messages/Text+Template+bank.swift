extension Text.Template {
    package static let bank = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--
          一个题库。每种题型在这里都有一道示例，留下需要的，改成自己的。每道题：
          id：全课程不重复，成绩和报表用它称呼这道题，发布以后不要改。
          points：分值。difficulty：easy、medium、hard，可以不写。tags：标签，几个标签用空格隔开，抽题时可以用，可以不写。
          prompt 题干和 explanation 解析必须有，除了文字，也可以放段落、表格、插图；
          source 出处写在最后：法规写 law 和 article，其他文件只写 title。
        -->
        <bank xmlns="urn:lamproom:course:1" id="fire">
          <title>火灾报警与灭火器题库</title>

          <!-- 单选题：2 到 10 个选项，正确的一个写 key="true"。选项默认打乱；这里按号码大小排，所以写 shuffle="false"。 -->
          <single-choice id="call-119" points="2" difficulty="easy" tags="基础" shuffle="false">
            <prompt>发现火灾，报火警打哪个电话？</prompt>
            <option>110</option>
            <option key="true">119</option>
            <!-- 选项也可以带反馈，选了它的人会看到。 -->
            <option>
              <text>120</text>
              <feedback>120 是医疗急救电话。</feedback>
            </option>
            <explanation>火警电话是 119。有人受伤，再打 120。</explanation>
            <source law="消防法" article="第四十四条" edition="2021-04-29"/>
          </single-choice>

          <!-- 多选题：一个或几个正确选项。partial-credit：none 全对才得分（默认），half 选对一部分得一半，proportional 按比例得分。 -->
          <multiple-choice id="call-content" points="2" tags="基础" partial-credit="proportional">
            <prompt>报火警时应当说清哪些内容？</prompt>
            <option key="true">起火的详细地点</option>
            <option key="true">什么东西在烧</option>
            <option key="true">有没有人被困</option>
            <option>估计损失多少钱</option>
            <option>应当由谁负责任</option>
            <explanation>地点、燃烧物、火势、被困人员和报警人的电话，都关系到派多少人、带什么装备；损失和责任是以后的事。</explanation>
            <source title="本单位灭火和应急疏散预案"/>
          </multiple-choice>

          <!-- 判断题：answer 是 true 或 false。 -->
          <true-false id="free-call" points="2" difficulty="easy" tags="基础" answer="true">
            <prompt>别人要借用单位的电话报火警，单位应当无偿提供方便。</prompt>
            <explanation>任何单位、个人都应当无偿为报警提供便利，不得阻拦报警。</explanation>
            <source law="消防法" article="第四十四条" edition="2021-04-29"/>
          </true-false>

          <!-- 数字题：tolerance="0.5" 允许误差，tolerance-percent="2" 允许百分之二的误差，都不写就要完全相等。unit 元素是也可以写的单位，factor 是换算成题目单位的倍数。 -->
          <numeric id="agent-mass" points="2" tags="基础" answer="40" unit="kg">
            <prompt>车间有 5 个灭火器设置点，每点放 2 具，每具装干粉 4 kg。全车间一共有多少干粉？</prompt>
            <unit name="g" factor="0.001"/>
            <unit name="t" factor="1000"/>
            <explanation>5 × 2 × 4 = 40 kg。</explanation>
            <source title="本单位灭火器配置清单"/>
          </numeric>

          <!-- 填写题：答案与某个 accept 或 pattern（模式）相同就算对；全角半角、大小写、首尾空格不必分别列出。 -->
          <short-text id="safety-pin" points="2" tags="基础">
            <prompt>压下灭火器的压把以前，要先拔掉的零件叫什么？</prompt>
            <accept>保险销</accept>
            <accept>插销</accept>
            <pattern>(保险|安全)(销|栓)</pattern>
            <explanation>拔下保险销，压把才能压下去。</explanation>
            <source title="灭火器瓶身上的使用说明"/>
          </short-text>

          <!-- 填空题：文字里的每个 blank 是一个空：选择（option）、数字（answer）或文字（accept、pattern）。 -->
          <blanks id="use-facts" points="2" tags="基础" partial-credit="proportional">
            <prompt>把句子补充完整。</prompt>
            <text>压力表的指针在<blank><option key="true">绿区</option><option>红区</option><option>黄区</option></blank>为正常；\
        喷射时对准火焰的<blank><accept>根部</accept><accept>底部</accept></blank>；\
        两具 4 kg 的灭火器共装干粉 <blank answer="8" unit="kg"/>。</text>
            <explanation>绿区正常，红区压力不足，黄区压力过高；对准火焰根部才能扑灭；2 × 4 = 8 kg。</explanation>
            <source title="灭火器瓶身上的使用说明"/>
          </blanks>

          <!-- 排序题：3 到 10 项，按正确的先后写，出题时会打乱。 -->
          <ordering id="use-steps" points="2" tags="基础" partial-credit="proportional">
            <prompt>使用手提式干粉灭火器，按先后排列。</prompt>
            <item>提起灭火器，到上风方向</item>
            <item>拔下保险销</item>
            <item>握住喷管，对准火焰根部</item>
            <item>压下压把，左右扫射</item>
            <explanation>记住四个字：提、拔、握、压。</explanation>
            <source title="灭火器瓶身上的使用说明"/>
          </ordering>

          <!-- 连线题：每个 pair 是一对，distractor 是多余的右项。 -->
          <matching id="numbers" points="2" tags="基础" partial-credit="proportional">
            <prompt>把电话号码和它的用途连起来。</prompt>
            <pair>
              <left>119</left>
              <right>火警</right>
            </pair>
            <pair>
              <left>120</left>
              <right>医疗急救</right>
            </pair>
            <pair>
              <left>110</left>
              <right>公安报警</right>
            </pair>
            <distractor>天气预报</distractor>
            <explanation>119 火警，120 医疗急救，110 公安报警。</explanation>
            <source title="本单位灭火和应急疏散预案"/>
          </matching>

          <!-- 归类题：2 到 6 类，一共 3 到 20 项。 -->
          <categorising id="do-and-dont" points="2" tags="基础" partial-credit="proportional">
            <prompt>发现起火，哪些应当做，哪些不能做？</prompt>
            <category>
              <title>应当做</title>
              <item>立即报警</item>
              <item>引导在场的人疏散</item>
            </category>
            <category>
              <title>不能做</title>
              <item>乘电梯逃生</item>
              <item>返回火场取财物</item>
            </category>
            <explanation>先报警、先救人。电梯可能断电停在半路，烟气也会进入电梯井；返回火场极其危险。</explanation>
            <source law="消防法" article="第四十四条" edition="2021-04-29"/>
          </categorising>

        \(graded)
        \(study)
        </bank>

        """
}
