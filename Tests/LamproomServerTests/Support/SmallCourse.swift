/// A course with two modules, of which the second requires the first, and two quizzes: `final` with ten questions of two
/// points, one of each kind that is graded by rule, and `practice` with an essay and a practical task, which a person
/// grades. Its title, the titles of its modules and a prompt are translated into English.
enum SmallCourse {
    static func files(version: String, title: String) -> [String: [UInt8]] {
        [
            "course.xml": course(version: version, title: title),
            "modules/one.xml": module("one", "第一章", "Chapter one"),
            "modules/two.xml": module("two", "第二章", "Chapter two"), "banks/bank.xml": bank,
            "banks/graded.xml": gradedBank, "quizzes/final.xml": quiz(), "quizzes/practice.xml": practice,
        ].mapValues { Array($0.utf8) }
    }

    private static let namespace = "xmlns=\"urn:lamproom:course:1\""

    private static func course(version: String, title: String) -> String {
        """
        <course \(namespace) id="small" version="\(version)" category="production-safety" xml:lang="zh-Hans">
          <title>\(title)<translation xml:lang="en">Small course</translation></title>
          <summary>测试用。</summary>
          <audience>测试</audience>
          <class-hours>1.5</class-hours>
          <modules>
            <module file="modules/one.xml"/>
            <module file="modules/two.xml" requires="one"/>
          </modules>
          <banks><bank file="banks/bank.xml"/><bank file="banks/graded.xml"/></banks>
          <quizzes><quiz file="quizzes/final.xml"/><quiz file="quizzes/practice.xml"/></quizzes>
          <completion><read-modules/><pass-quiz quiz="final"/></completion>
          <certificate valid-months="12"/>
        </course>
        """
    }

    private static func module(_ id: String, _ title: String, _ english: String) -> String {
        """
        <module \(namespace) id="\(id)">
          <title>\(title)<translation xml:lang="en">\(english)</translation></title>
          <section><title>第一节</title><paragraph>先<strong>通风</strong>，后作业。</paragraph></section>
        </module>
        """
    }

    static func quiz(attributes: String? = nil, reviews: String? = nil) -> String {
        """
        <quiz \(namespace) id="final" \(attributes ?? #"time-limit-minutes="30" grace-seconds="0" attempts="2" pass-percent="80""#)>
          <title>结业考试</title>
          <section id="all">
            <title>全部</title><draw bank="bank" count="9"/><question ref="situation"/>
          </section>
          \(reviews ?? #"<review show="explanations"/>"#)
        </quiz>
        """
    }

    /// `final` with five questions in each of two sections, `theory` and `practice`, both to be passed with 80 %, or with what
    /// `marks` says of them.
    static func sectionedQuiz(
        attributes: String, reviews: String = #"<review show="explanations"/>"#,
        marks: [String: Int] = ["theory": 80, "practice": 80]
    ) -> String {
        func section(_ id: String, _ title: String, _ questions: [String]) -> String {
            let references = questions.map { "<question ref=\"\($0)\"/>" }.joined()
            let mark = marks[id].map { " pass-percent=\"\($0)\"" } ?? ""
            return "<section id=\"\(id)\"\(mark)><title>\(title)</title>\(references)</section>"
        }
        return """
            <quiz \(namespace) id="final" pass-percent="80" \(attributes)>
              <title>结业考试</title>
              \(section("theory", "理论", ["single", "multiple", "truth", "number", "text"]))
              \(section("practice", "实作", ["blanks", "ordering", "matching", "categorising", "situation"]))
              \(reviews)
            </quiz>
            """
    }

    private static let practice = """
        <quiz \(namespace) id="practice" attempts="3" pass-percent="60">
          <title>实作</title>
          <section id="all"><title>全部</title><question ref="essay"/><question ref="task"/></section>
        </quiz>
        """

    private static let bank = """
        <bank \(namespace) id="bank">
          <title>题库</title>
          <single-choice id="single" points="2">
            <prompt>单选<translation xml:lang="en">Choose one</translation></prompt>
            <option key="true">对的</option><option>错的</option><option>也错</option>
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
          <blanks id="blanks" points="2">
            <prompt>补全</prompt>
            <text>甲烷比空气<blank><accept>轻盈</accept></blank>，断面 <blank answer="7.25" unit="m"/>。</text>
            <explanation>因为。</explanation>
          </blanks>
          <ordering id="ordering" points="2">
            <prompt>排序</prompt><item>先</item><item>再</item><item>后</item><explanation>因为。</explanation>
          </ordering>
          <matching id="matching" points="2">
            <prompt>配对</prompt>
            <pair><left>左一</left><right>右一</right></pair><pair><left>左二</left><right>右二</right></pair>
            <distractor>多余</distractor><explanation>因为。</explanation>
          </matching>
          <categorising id="categorising" points="2">
            <prompt>归类</prompt>
            <category><title>权利</title><item>权一</item><item>权二</item></category>
            <category><title>义务</title><item>义一</item></category>
            <explanation>因为。</explanation>
          </categorising>
          <case id="situation">
            <title>情形</title>
            <stimulus><paragraph>某工作面。</paragraph></stimulus>
            <true-false id="case-truth" points="2" answer="true">
              <prompt>应当撤人</prompt><explanation>因为。</explanation>
            </true-false>
          </case>
        </bank>
        """

    private static let gradedBank = """
        <bank \(namespace) id="graded">
          <title>由人评分</title>
          <essay id="essay" points="6" maximum-characters="200">
            <prompt>论述</prompt>
            <rubric><criterion points="6"><title>完整</title></criterion></rubric>
            <explanation>因为。</explanation>
          </essay>
          <practical-task id="task" points="4">
            <prompt>佩戴自救器</prompt>
            <rubric><criterion points="4"><title>动作</title></criterion></rubric>
            <explanation>因为。</explanation>
          </practical-task>
        </bank>
        """
}
