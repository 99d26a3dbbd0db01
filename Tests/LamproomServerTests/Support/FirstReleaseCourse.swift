/// A course as the first release published it: the files of its package, and the form in which that release stored it,
/// JSON of its own types without a format number.
enum FirstReleaseCourse {
    static let files: [String: [UInt8]] = [
        "course.xml": course, "modules/one.xml": module, "banks/bank.xml": bank, "quizzes/final.xml": quiz,
    ].mapValues { Array($0.utf8) }

    /// What the column `compiled` held.
    static let stored = Array(compiled.utf8)

    /// Of the files; it stands in the stored form, too.
    static let digest = "7c0c752325ecd0f381321d58784afa2fe203c50d6735353deee37bd15f492a7a"

    private static let course = """
        <course xmlns="urn:lamproom:course:1" id="old" version="1.0.0" category="production-safety" xml:lang="zh-Hans">
          <title>旧课程</title>
          <summary>第一个版本发布的课程。</summary>
          <audience>测试</audience>
          <class-hours>1.5</class-hours>
          <modules><module file="modules/one.xml"/></modules>
          <banks><bank file="banks/bank.xml"/></banks>
          <quizzes><quiz file="quizzes/final.xml"/></quizzes>
          <completion><read-modules/><pass-quiz quiz="final"/></completion>
          <certificate valid-months="12"/>
        </course>
        """

    private static let module = """
        <module xmlns="urn:lamproom:course:1" id="one">
          <title>第一章</title>
          <section><title>第一节</title><paragraph>先通风，后作业。</paragraph></section>
        </module>
        """

    private static let bank = """
        <bank xmlns="urn:lamproom:course:1" id="bank">
          <title>题库</title>
          <single-choice id="single" points="2">
            <prompt>单选</prompt><option key="true">对的</option><option>错的</option><explanation>因为。</explanation>
          </single-choice>
          <multiple-choice id="multiple" points="2" partial-credit="half">
            <prompt>多选</prompt><option key="true">甲</option><option key="true">乙</option><option>丙</option>
            <explanation>因为。</explanation>
          </multiple-choice>
          <true-false id="truth" points="2" answer="true"><prompt>判断</prompt><explanation>因为。</explanation></true-false>
          <numeric id="number" points="2" answer="9.5" tolerance="0.1" unit="%">
            <prompt>填数</prompt><explanation>因为。</explanation>
          </numeric>
          <short-text id="text" points="2">
            <prompt>填空</prompt><accept>一通三防</accept><explanation>因为。</explanation>
          </short-text>
        </bank>
        """

    private static let quiz = """
        <quiz xmlns="urn:lamproom:course:1" id="final" time-limit-minutes="30" attempts="2" pass-percent="80">
          <title>结业考试</title>
          <section id="all"><title>全部</title><draw bank="bank" count="4"/></section>
        </quiz>
        """

    private static let compiled = #"""
        {"audience":"测试","banks":[{"id":"bank","questions":[{"body":{"singleChoice":{"key":0,\#
        "options":[{"staysLast":false,"text":"对的"},{"staysLast":false,"text":"错的"}]}},\#
        "explanation":"因为。","id":"single","points":200,"prompt":"单选","sources":[],"tags":[]},\#
        {"body":{"multipleChoice":{"keys":[0,1],"options":[{"staysLast":false,"text":"甲"},\#
        {"staysLast":false,"text":"乙"},{"staysLast":false,"text":"丙"}],"partialCredit":"half"}},\#
        "explanation":"因为。","id":"multiple","points":200,"prompt":"多选","sources":[],"tags":[]},\#
        {"body":{"trueFalse":{"key":true}},"explanation":"因为。","id":"truth","points":200,"prompt":"判断",\#
        "sources":[],"tags":[]},{"body":{"numeric":{"key":"9.5","tolerance":"0.1","unit":"%"}},\#
        "explanation":"因为。","id":"number","points":200,"prompt":"填数","sources":[],"tags":[]},\#
        {"body":{"shortText":{"accepted":["一通三防"]}},"explanation":"因为。","id":"text","points":200,\#
        "prompt":"填空","sources":[],"tags":[]}],"title":"题库"}],"category":"production-safety",\#
        "certificate":{"validMonths":12},"classHours":{"halves":3},"completion":{"passesQuizzes":["final"],\#
        "readsAllModules":true},"digest":"7c0c752325ecd0f381321d58784afa2fe203c50d6735353deee37bd15f492a7a",\#
        "id":"old","language":"zh-Hans","modules":[{"id":"one",\#
        "sections":[{"blocks":[{"paragraph":{"_0":"先通风，后作业。"}}],"title":"第一节"}],\#
        "title":"第一章"}],"quizzes":[{"id":"final","maximumAttempts":2,\#
        "passMark":{"hundredthsOfPercent":8000},"review":{"detail":"score","moment":"submitted"},\#
        "sections":[{"draws":[{"bank":"bank","count":4}],"id":"all","title":"全部"}],"shuffles":true,\#
        "timeLimitMinutes":30,"title":"结业考试"}],"summary":"第一个版本发布的课程。","title":"旧课程",\#
        "version":"1.0.0"}
        """#
}
