extension Text.Template {
    package static let quiz = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--
          一个测验。time-limit-minutes 限时（分钟），attempts 最多考几次，这两项不写就不限；pass-percent 及格线（得分的百分比）。
          题目和选项的先后默认打乱；shuffle="questions" 或 "options" 只打乱一样，"false" 都不打乱。
        -->
        <quiz xmlns="urn:lamproom:course:1" id="final" time-limit-minutes="20" attempts="3" pass-percent="80">
          <title>结业测验</title>
          <instructions>独立完成。每道题可以改到交卷为止。</instructions>
          <section id="basics">
            <title>基础知识</title>
            <!-- question：每份试卷都有这道题。 -->
            <question ref="call-119"/>
            <!-- draw：从题库里随机抽 count 道；可以用 tag、difficulty（easy、medium、hard）、kind（题型）限定。同一处可抽的题，分值要一样。 -->
            <draw bank="fire" count="6" tag="基础"/>
          </section>
          <section id="case">
            <title>案例</title>
            <!-- 案例整个抽取，里面的题不会分开。 -->
            <draw bank="fire" count="1" kind="case"/>
          </section>
          <!--
            论述题和实操题要由人评分，评完才有成绩，所以这份测验没有抽它们。要用就加一节：
            <section id="practice"><title>实操</title><draw bank="fire" count="1" kind="practical-task"/></section>
          -->
          <!-- 交卷后学员看到什么：score 只有分数，answers 还有对错，explanations 还有答案和解析；when="passed" 表示通过以后才给看。 -->
          <review show="explanations" when="submitted"/>
        </quiz>

        """
}
