import LamproomAPI
import LamproomTerminal
import Testing

@Suite("Orders, pairs and blanks are read as they are typed")
struct PartsParserTests {
    private static let ordering = item("ordering", items: 4)
    private static let matching = item("matching", items: 3, responses: 4)
    private static let categorising = item("categorising", items: 3, categories: 2)
    private static let many = item("categorising", items: 12, categories: 2)

    private static func item(
        _ kind: String, items: Int, responses: Int? = nil, categories: Int? = nil
    ) -> PaperItemView {
        func texts(_ count: Int) -> [RichTextView] { (0..<count).map { .plain("\($0)") } }
        return PaperItemView(
            number: 1, section: "s", kind: kind, points: "1", prompt: [], items: texts(items),
            responses: responses.map(texts), categories: categories.map(texts))
    }

    private func answer(_ typed: String, _ item: PaperItemView) -> AnswerView? {
        try? AnswerParser.parse(typed, for: item).get()
    }

    private func fault(_ typed: String, _ item: PaperItemView) -> AnswerParser.Misreading? {
        guard case .failure(let fault) = AnswerParser.parse(typed, for: item) else { return nil }
        return fault
    }

    @Test(
        "An order: all numbers once, with any signs between or none, full-width or not",
        arguments: ["3 1 2 4", "3124", "３１２４", "３，１，２，４", "3、1、2、4", "3-1-2-4", "3→1→2→4", "3>1>2>4。", " 3 1  2 4 "])
    func order(_ typed: String) {
        #expect(answer(typed, Self.ordering) == AnswerView(order: [3, 1, 2, 4]))
    }

    @Test(
        "A number that is missing, twice or too high is no order",
        arguments: [
            "", "3 1 2", "3 1 2 2", "3 1 2 5", "3 1 2 4 1", "0 1 2 3", "a b c d", "3 1 2 四", "99999999999999999999",
        ])
    func noOrder(_ typed: String) {
        #expect(fault(typed, Self.ordering) == .order(count: 4))
    }

    @Test("Ten items and more need signs between their numbers")
    func longOrder() {
        let item = Self.item("ordering", items: 10)
        #expect(answer("10 9 8 7 6 5 4 3 2 1", item)?.order == Array((1...10).reversed()))
        #expect(fault("10987654321", item) == .order(count: 10))
    }

    @Test(
        "Pairs of a number and a letter, or only the letters in order",
        arguments: [
            "1b 2a 3d", "1B2A3D", "１ｂ　２ａ　３ｄ", "1-b, 2-a, 3-d", "1：b；2：a；3：d", "1=b、2=a、3=d", "bad", "b a d", "3d 1b 2a",
        ])
    func pairs(_ typed: String) {
        #expect(answer(typed, Self.matching) == AnswerView(assignment: [2, 1, 4]))
    }

    @Test("Items may be left out, but only where their numbers are given")
    func leftOut() {
        #expect(answer("2a", Self.matching) == AnswerView(assignment: [0, 1, 0]))
        #expect(answer("12b 1a", Self.many) == AnswerView(assignment: [1] + Array(repeating: 0, count: 10) + [2]))
        #expect(answer("1a 2a 3b", Self.categorising) == AnswerView(assignment: [1, 1, 2]))
    }

    @Test(
        "An item twice, a letter or number that does not exist, and other words are no pairs",
        arguments: ["", "1b 1a", "4a", "0a", "1e", "ba", "1 2", "b1", "1b2", "1甲", "abcd"])
    func noPairs(_ typed: String) {
        #expect(fault(typed, Self.matching) == .pairs(count: 3, last: "D"))
    }

    @Test("A blank takes a number in its units, a text, or the letter of an option, which is stored by its number")
    func blanks() {
        let number = BlankView(kind: "number", unit: "m", otherUnits: ["cm"])
        let choice = BlankView(kind: "choice", options: [.plain("轻"), .plain("重")])
        #expect((try? AnswerParser.parse("２５０ cm", for: number).get()) == "２５０ cm")
        #expect(AnswerParser.parse("250 km", for: number) == .failure(.number(unit: "m", others: ["cm"])))
        #expect((try? AnswerParser.parse("ｂ", for: choice).get()) == "2")
        #expect(AnswerParser.parse("c", for: choice) == .failure(.oneOption(last: "B")))
        #expect((try? AnswerParser.parse("CH4", for: BlankView(kind: "text")).get()) == "CH4")
    }

    @Test(
        "A number may be typed in any unit that the question knows, and the others are named",
        arguments: ["5m", "500 cm", "5"])
    func units(_ typed: String) {
        let item = Fixtures.item(1, "numeric", "?", unit: "m", otherUnits: ["cm", "mm"])
        #expect(answer(typed, item) == AnswerView(number: typed))
        #expect(fault("5 km", item) == .number(unit: "m", others: ["cm", "mm"]))
    }
}
