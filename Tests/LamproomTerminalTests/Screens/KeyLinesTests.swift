import LamproomAPI
import LamproomTerminal
import Messages
import Testing
import TrainingCore

@Suite("What a review shows of a key")
struct KeyLinesTests {
    private func lines(
        _ body: QuestionBody, sources: [String]? = nil, language: Language = .chinese
    ) throws -> [String] {
        let item = PaperItemView(number: 1, section: "s", kind: body.kind.rawValue, points: "1", prompt: [])
        let review = ReviewItemView(
            item: item, answer: nil, earned: "0", key: body.keyLines, explanation: nil, feedback: nil, sources: sources)
        return ReviewScreen.keyLines(of: review, page: Page(width: 60, language: language)).map(\.text)
    }

    private func texts(_ texts: String...) -> [LocalizedText] { texts.map { LocalizedText(RichText($0)) } }

    @Test("A text that only patterns accept shows them, in a blank too")
    func patterns() throws {
        let key = TypedTextKey(accepted: [], patterns: [try TextPattern("(工作)?方针")])
        #expect(try lines(.shortText(key)) == ["正确答案：`(工作)?方针`"])
        let both = TypedTextKey(accepted: ["方针"], patterns: key.patterns)
        #expect(
            try lines(.blanks(text: "", blanks: [.text(key), .text(both)], partialCredit: .none)) == [
                "正确答案：", "   1. `(工作)?方针`", "   2. 方针 / `(工作)?方针`",
            ])
    }

    @Test("A number has its unit before a tolerance in percent")
    func number() throws {
        let key = NumericKey(
            value: Quantity(millionths: 100_000_000), tolerance: .relative(hundredthsOfPercent: 200), unit: "V")
        #expect(try lines(.numeric(key)) == ["正确答案：100 V ± 2 %"])
    }

    @Test("An order is shown by the numbers that the question gives to the items")
    func ordering() throws {
        let body = QuestionBody.ordering(items: texts("汇报", "断电", "撤人"), key: [2, 1, 0], partialCredit: .none)
        #expect(try lines(body) == ["正确答案：", "   3 → 2 → 1", "   3. 撤人", "   2. 断电", "   1. 汇报"])
    }

    @Test("Items of a categorisation have their category each, as an answer has")
    func categorising() throws {
        let body = QuestionBody.categorising(
            categories: texts("权利", "义务"), items: texts("戴自救器", "了解危险"), key: [1, 0], partialCredit: .none)
        #expect(try lines(body) == ["正确答案：", "   戴自救器 → 义务", "   了解危险 → 权利"])
    }

    @Test(
        "Sources are separated as the reader's language does it",
        arguments: [
            (Language.chinese, "依据：《甲法》；《乙法》"), (.english, "Source: 《甲法》; 《乙法》"),
        ])
    func sources(_ language: Language, _ expected: String) throws {
        let rubric = Rubric(criteria: [])
        #expect(try lines(.practicalTask(rubric: rubric), sources: ["《甲法》", "《乙法》"], language: language) == [expected])
    }
}
