import Testing
import TrainingCore

@Suite("Reading questions")
struct QuestionReadingTests {
    private static func option(_ text: LocalizedText, _ feedback: LocalizedText? = nil, last: Bool = false) -> Option {
        Option(text: text, feedback: feedback, staysLast: last)
    }

    private static func quantity(_ whole: Int64, _ millionths: Int64 = 0) -> Quantity {
        Quantity(millionths: whole * 1_000_000 + millionths)
    }

    private static func marks(_ points: Int) -> Marks { Marks(hundredths: points * 100) }

    private static let bodies: [(String, QuestionBody)] = [
        (
            MarkedPackage.question(
                "single-choice",
                #"<option>甲</option><option key="true"><text>乙</text><feedback>对</feedback></option>"#
                    + #"<option key="false" last="true">以上都不对</option>"#),
            .singleChoice(options: [option("甲"), option("乙", "对"), option("以上都不对", last: true)], key: 1)
        ),
        (
            MarkedPackage.question(
                "multiple-choice",
                #"<option key="true">甲</option><option>乙</option><option key="true">丙</option>"#,
                #"partial-credit="half""#),
            .multipleChoice(options: [option("甲"), option("乙"), option("丙")], keys: [0, 2], partialCredit: .half)
        ),
        (MarkedPackage.question("true-false", "", #"answer="false""#), .trueFalse(key: false)),
        (
            MarkedPackage.question("numeric", "", #"answer="-2.5""#),
            .numeric(NumericKey(value: quantity(-2, -500_000), tolerance: .absolute(quantity(0)), unit: nil))
        ),
        (
            MarkedPackage.question(
                "numeric", #"<unit name="km/h" factor="5/18"/><unit name="cm/s" factor="0.01"/>"#,
                #"answer="10" tolerance-percent="2.5" unit="m/s""#),
            .numeric(
                NumericKey(
                    value: quantity(10), tolerance: .relative(hundredthsOfPercent: 250), unit: "m/s",
                    otherUnits: [
                        ConvertibleUnit(name: "km/h", numerator: quantity(5), denominator: quantity(18)),
                        ConvertibleUnit(name: "cm/s", numerator: quantity(0, 10_000), denominator: quantity(1)),
                    ]))
        ),
        (
            MarkedPackage.question("short-text", "<accept>方 针</accept><accept>CH4</accept>", #"case-sensitive="true""#),
            .shortText(TypedTextKey(accepted: ["方针", "CH4"], folding: .caseSensitive))
        ),
        (
            MarkedPackage.question(
                "ordering", "<item>甲</item><item>乙</item><item>丙</item>", #"partial-credit="proportional""#),
            .ordering(items: ["甲", "乙", "丙"], key: [0, 1, 2], partialCredit: .proportional)
        ),
        (
            MarkedPackage.question(
                "matching",
                "<pair><left>甲</left><right>一</right></pair><pair><left>乙</left><right>二</right></pair>"
                    + "<distractor>三</distractor>"),
            .matching(premises: ["甲", "乙"], responses: ["一", "二", "三"], key: [0, 1], partialCredit: .none)
        ),
        (
            MarkedPackage.question(
                "categorising",
                "<category><title>甲</title><item>一</item><item>二</item></category>"
                    + "<category><title>乙</title><item>三</item></category>"),
            .categorising(
                categories: ["甲", "乙"], items: ["一", "二", "三"], key: [0, 0, 1], partialCredit: .none)
        ),
        (
            MarkedPackage.question(
                "essay",
                #"<rubric><criterion points="0.4"><title>甲</title><description>说明</description></criterion>"#
                    + #"<criterion points="0.6"><title>乙</title></criterion></rubric>"#, #"minimum-characters="50""#),
            .essay(
                minimumCharacters: 50, maximumCharacters: 2000,
                rubric: Rubric(criteria: [
                    Rubric.Criterion(points: Marks(hundredths: 40), title: "甲", description: "说明"),
                    Rubric.Criterion(points: Marks(hundredths: 60), title: "乙", description: nil),
                ]))
        ),
        (
            MarkedPackage.question(
                "practical-task", #"<rubric><criterion points="1"><title>甲</title></criterion></rubric>"#),
            .practicalTask(
                rubric: Rubric(criteria: [Rubric.Criterion(points: marks(1), title: "甲", description: nil)]))
        ),
    ]

    @Test("each kind is read into its body", arguments: bodies)
    func body(_ written: String, _ body: QuestionBody) throws {
        #expect(try CourseReading.question(written).body == body)
    }

    @Test("a pattern is kept as it is written, beside the variants")
    func pattern() throws {
        let question = try CourseReading.question(
            MarkedPackage.question("short-text", "<pattern>(工作)?方针</pattern><accept>方针政策</accept>"))
        let pattern = try TextPattern("(工作)?方针")
        #expect(question.body == .shortText(TypedTextKey(accepted: ["方针政策"], patterns: [pattern])))
    }

    @Test("blanks are numbered in the text, and named by number in a translation")
    func blanks() throws {
        let question = try CourseReading.question(
            MarkedPackage.question(
                "blanks",
                """
                <text>下限 <blank answer="5" unit="%"/>，比空气 <blank><option key="true">轻</option>\
                <option>重</option></blank>，是 <blank><accept>CH4</accept></blank>。
                <translation xml:lang="en"><blank number="3"/> is <blank number="2"/>, from <blank number="1"/>\
                </translation></text>
                """, #"partial-credit="proportional""#))
        typealias Span = RichText.Span
        let own = RichText(spans: [
            Span(.text("下限 ")), Span(.blank(1)), Span(.text("，比空气 ")), Span(.blank(2)),
            Span(.text("，是 ")), Span(.blank(3)), Span(.text("。")),
        ])
        let english = RichText(spans: [
            Span(.blank(3)), Span(.text(" is ")), Span(.blank(2)), Span(.text(", from ")), Span(.blank(1)),
        ])
        let percent = NumericKey(value: Self.quantity(5), tolerance: .absolute(Self.quantity(0)), unit: "%")
        #expect(
            question.body
                == .blanks(
                    text: LocalizedText(own, translations: ["en": english]),
                    blanks: [
                        .number(percent), .choice(options: ["轻", "重"], key: 0), .text(TypedTextKey(accepted: ["CH4"])),
                    ], partialCredit: .proportional))
    }

    @Test("what all questions have is read")
    func attributes() throws {
        let question = try CourseReading.question(
            """
            <single-choice id="x-1" points="1" difficulty="hard" tags=" 性质  通风\n瓦斯 " shuffle="false"
                void="true">
              <prompt>问<translation xml:lang="en">Ask</translation></prompt>
              <option key="true">1</option><option>2</option>
              <explanation><paragraph>因</paragraph><warning>停</warning></explanation>
              <source law="安全生产法" article="第二十八条" edition="2021-06-10"/><source title=" 书 "/>
            </single-choice>
            """)
        #expect(question.id == QuestionID("x-1"))
        #expect(question.points == Self.marks(1))
        #expect(question.difficulty == .hard)
        #expect(question.tags == ["性质", "通风", "瓦斯"])
        #expect(!question.shufflesOptions && question.isVoid)
        #expect(question.prompt == [.paragraph(LocalizedText("问", translations: ["en": "Ask"]))])
        #expect(question.explanation == [.paragraph("因"), .warning("停")])
        #expect(question.caseID == nil)
        #expect(
            question.sources == [
                Source(title: "安全生产法", article: "第二十八条", edition: CivilDate("2021-06-10"), isLaw: true),
                Source(title: "书", article: nil, isLaw: false),
            ])
    }

    @Test("a case has its situation, and its questions stay in order among those of the bank")
    func caseStudy() throws {
        let bank = try CourseReading.bank(
            """
            <case id="k" difficulty="easy" tags="甲">
              <title>事故</title>
              <stimulus><paragraph>情况</paragraph><list><item>一</item></list></stimulus>
              \(MarkedPackage.trueFalse("k1"))\(MarkedPackage.trueFalse("k2"))
            </case>
            \(MarkedPackage.trueFalse("y"))
            """)
        let id = try #require(CaseID("k"))
        let questions = ["k1", "k2"].compactMap { QuestionID($0) }
        #expect(
            bank.cases == [
                CaseStudy(
                    id: id, title: "事故", difficulty: .easy, tags: ["甲"],
                    stimulus: [.paragraph("情况"), .list(.bulleted, items: ["一"])], questions: questions)
            ])
        #expect(bank.questions.map(\.id.rawValue) == ["z1", "z2", "k1", "k2", "y"])
        #expect(bank.questions.map(\.caseID) == [nil, nil, id, id, nil])
    }
}
