import LamproomAPI
import LamproomTerminal
import Testing

@Suite("What a learner types is read as an answer")
struct AnswerParserTests {
    private static let single = Fixtures.item(1, "single-choice", "?", options: ["a", "b", "c", "d"])
    private static let multiple = Fixtures.item(1, "multiple-choice", "?", options: ["a", "b", "c", "d"])
    private static let ten = Fixtures.item(1, "multiple-choice", "?", options: (1...10).map(String.init))
    private static let truth = Fixtures.item(1, "true-false", "?")
    private static let number = Fixtures.item(1, "numeric", "?", unit: "%")
    private static let text = Fixtures.item(1, "short-text", "?")

    private func answer(_ typed: String, _ item: PaperItemView) -> AnswerView? {
        try? AnswerParser.parse(typed, for: item).get()
    }

    private func fault(_ typed: String, _ item: PaperItemView) -> AnswerParser.Misreading? {
        guard case .failure(let fault) = AnswerParser.parse(typed, for: item) else { return nil }
        return fault
    }

    @Test(
        "One option: a letter or its number, full-width or not, with or without a sign behind",
        arguments: [("B", 2), ("b", 2), ("2", 2), ("Ｂ", 2), ("２", 2), (" d ", 4), ("B.", 2), ("Ｂ、", 2), ("(c)", 3)])
    func oneOption(_ typed: String, _ expected: Int) {
        #expect(answer(typed, Self.single) == AnswerView(choice: expected))
    }

    @Test(
        "No option, two, or one that does not exist is no answer to a single choice",
        arguments: ["", "  ", "ab", "5", "0", "e", "-1", "甲", "对", "B C", "b!"])
    func noOption(_ typed: String) {
        #expect(fault(typed, Self.single) == .oneOption(last: "D"))
    }

    @Test(
        "Some options: side by side or with signs between, in any order",
        arguments: [
            ("AC", [1, 3]), ("ca", [1, 3]), ("A,C", [1, 3]), ("1 3", [1, 3]), ("13", [1, 3]), ("A、C", [1, 3]),
            ("Ａ，Ｃ", [1, 3]), ("a c", [1, 3]), ("AAC", [1, 3]), ("b", [2]), ("abcd", [1, 2, 3, 4]), ("A;C。", [1, 3]),
        ])
    func someOptions(_ typed: String, _ expected: [Int]) {
        #expect(answer(typed, Self.multiple) == AnswerView(choices: expected))
    }

    @Test(
        "Ten is the tenth option where there are ten",
        arguments: [("10", [10]), ("1,10", [1, 10]), ("j", [10]), ("12", [1, 2])])
    func tenOptions(_ typed: String, _ expected: [Int]) {
        #expect(answer(typed, Self.ten) == AnswerView(choices: expected))
    }

    @Test("One wrong letter makes the whole answer unusable", arguments: ["", "ae", "A,5", "10", "甲乙"])
    func noOptions(_ typed: String) {
        #expect(fault(typed, Self.multiple) == .someOptions(last: "D"))
    }

    @Test(
        "True or false in the words and signs that people use",
        arguments: [
            ("对", true), ("√", true), ("t", true), ("Y", true), ("是", true), ("TRUE", true), ("正确", true),
            ("错", false), ("×", false), ("F", false), ("ｎ", false), ("否", false), ("false", false), ("不对", false),
            (" x ", false),
        ])
    func truth(_ typed: String, _ expected: Bool) {
        #expect(answer(typed, Self.truth) == AnswerView(truth: expected))
    }

    @Test("Other words are neither", arguments: ["", "1", "对错", "maybe"])
    func noTruth(_ typed: String) {
        #expect(fault(typed, Self.truth) == .truth)
    }

    @Test("A number stays as it was typed", arguments: ["1.5", "１．５", "1.5%", "-3", "1,234.5", " 2 "])
    func number(_ typed: String) {
        #expect(answer(typed, Self.number) == AnswerView(number: typed))
    }

    @Test("Words and other units are no number", arguments: ["", "abc", "1.5ppm", "1..5", "%"])
    func noNumber(_ typed: String) {
        #expect(fault(typed, Self.number) == .number(unit: "%", others: []))
    }

    @Test("Short text is taken as typed, if there is any and it is not endless")
    func shortText() {
        #expect(answer("一通三防", Self.text) == AnswerView(text: "一通三防"))
        #expect(fault(" 。 ", Self.text) == .text)
        #expect(fault(String(repeating: "字", count: 501), Self.text) == .tooLong)
        #expect(fault("a\u{1B}[2J", Self.text) == .controlCharacter)
        #expect(fault("a\u{202E}b", Self.text) == .controlCharacter)
    }

    @Test("A kind from the future is not guessed at")
    func unknownKind() {
        #expect(fault("a", Fixtures.item(1, "hologram", "?")) == .unknownKind)
    }
}
