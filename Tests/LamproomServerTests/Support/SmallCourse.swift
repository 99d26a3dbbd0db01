/// A course with one module and a quiz of five questions, one of each kind, two points each.
enum SmallCourse {
    static func files(version: String, title: String) -> [String: [UInt8]] {
        [
            "course.xml": course(version: version, title: title), "modules/one.xml": module, "banks/bank.xml": bank,
            "quizzes/final.xml": quiz,
        ].mapValues { Array($0.utf8) }
    }

    private static let namespace = "xmlns=\"urn:lamproom:course:1\""

    private static func course(version: String, title: String) -> String {
        """
        <course \(namespace) id="small" version="\(version)" category="production-safety" xml:lang="zh-Hans">
          <title>\(title)</title>
          <summary>测试用。</summary>
          <audience>测试</audience>
          <class-hours>1.5</class-hours>
          <modules><module file="modules/one.xml"/></modules>
          <banks><bank file="banks/bank.xml"/></banks>
          <quizzes><quiz file="quizzes/final.xml"/></quizzes>
          <completion><read-modules/><pass-quiz quiz="final"/></completion>
          <certificate valid-months="12"/>
        </course>
        """
    }

    private static let module = """
        <module \(namespace) id="one">
          <title>第一章</title>
          <section><title>第一节</title><paragraph>先通风，后作业。</paragraph></section>
        </module>
        """

    private static let quiz = """
        <quiz \(namespace) id="final" time-limit-minutes="30" attempts="2" pass-percent="80">
          <title>结业考试</title>
          <section id="all"><title>全部</title><draw bank="bank" count="5"/></section>
          <review show="explanations"/>
        </quiz>
        """

    private static let bank = """
        <bank \(namespace) id="bank">
          <title>题库</title>
          <single-choice id="single" points="2">
            <prompt>单选</prompt><option key="true">对的</option><option>错的</option><option>也错</option>
            <explanation>因为。</explanation>
          </single-choice>
          <multiple-choice id="multiple" points="2" partial-credit="half">
            <prompt>多选</prompt><option key="true">甲</option><option key="true">乙</option><option>丙</option>
            <explanation>因为。</explanation>
          </multiple-choice>
          <true-false id="truth" points="2" answer="true">
            <prompt>判断</prompt><explanation>因为。</explanation>
          </true-false>
          <numeric id="number" points="2" answer="9.5" tolerance="0.1" unit="%">
            <prompt>填数</prompt><explanation>因为。</explanation>
          </numeric>
          <short-text id="text" points="2">
            <prompt>填空</prompt><accept>一通三防</accept><explanation>因为。</explanation>
          </short-text>
        </bank>
        """
}
