import Testing

@testable import TrainingCore

@Suite struct AnswerTests {
    private static let single = QuestionBody.singleChoice(options: options("A", "B", "C"), key: 0)
    private static let multiple = QuestionBody.multipleChoice(
        options: options("A", "B", "C"), keys: [0, 1], partialCredit: .none)
    private static let truth = QuestionBody.trueFalse(key: true)
    private static let number = QuestionBody.numeric(
        NumericKey(
            value: Quantity(millionths: 0), tolerance: .absolute(Quantity(millionths: 0)), unit: "%"))
    private static let text = QuestionBody.shortText(TypedTextKey(accepted: ["甲烷"]))
    private static let key = NumericKey(
        value: Quantity(millionths: 0), tolerance: .absolute(Quantity(millionths: 0)), unit: "%")
    private static let blanks = QuestionBody.blanks(
        text: "",
        blanks: [.number(key), .choice(options: texts("轻", "重"), key: 0), .text(TypedTextKey(accepted: ["CH4"]))],
        partialCredit: .none)
    private static let order = QuestionBody.ordering(items: texts("A", "B", "C"), key: [0, 1, 2], partialCredit: .none)
    private static let match = QuestionBody.matching(
        premises: texts("P", "Q"), responses: texts("A", "B", "C"), key: [0, 1], partialCredit: .none)
    private static let sorting = QuestionBody.categorising(
        categories: texts("Y", "Z"), items: texts("A", "B", "C"), key: [0, 0, 1], partialCredit: .none)
    private static let essay = QuestionBody.essay(minimumCharacters: 5, maximumCharacters: 20, rubric: rubric(100))
    private static let task = QuestionBody.practicalTask(rubric: rubric(100))

    @Test(
        "An answer that the question can be given is accepted, right or wrong",
        arguments: [
            (single, .choice(0)), (single, .choice(2)),
            (multiple, .choices([0])), (multiple, .choices([2])), (multiple, .choices([0, 1, 2])),
            (truth, .truth(true)), (truth, .truth(false)),
            (number, .number("80")), (number, .number("８０％")), (number, .number("1,234.5 %")),
            (text, .text("甲烷")), (text, .text("anything at all")), (text, .text("\u{301}")), (text, .text("👷‍♀️")),
            (text, .text(String(repeating: "甲", count: 500))),
            (blanks, .blanks(["5 %", "2", "CH4"])), (blanks, .blanks(["", "1", ""])), (blanks, .blanks(["", "", "x"])),
            (order, .order([2, 0, 1])), (match, .assignment([2, 0])), (match, .assignment([nil, 1])),
            (match, .assignment([1, 1])), (sorting, .assignment([1, 1, 1])), (sorting, .assignment([nil, nil, 0])),
            (essay, .text("短")), (essay, .text("一\n二\n\n三")), (essay, .text(String(repeating: "甲", count: 20))),
            (essay, .text(String(repeating: "甲 \n", count: 20))),
        ] as [(QuestionBody, Answer)])
    func accepted(body: QuestionBody, answer: Answer) {
        #expect(throws: Never.self) { try body.validate(answer) }
    }

    @Test(
        "An answer that it cannot be given is refused, with the reason",
        arguments: [
            (single, .choice(3), .noSuchOption), (single, .choice(-1), .noSuchOption),
            (single, .choice(.max), .noSuchOption), (single, .choice(.min), .noSuchOption),
            (multiple, .choices([]), .noSuchOption), (multiple, .choices([0, 3]), .noSuchOption),
            (multiple, .choices([-1, 0]), .noSuchOption), (multiple, .choices([0, 0]), .noSuchOption),
            (multiple, .choices([1, 0]), .noSuchOption), (multiple, .choices([0, 1, 2, 2]), .noSuchOption),
            (number, .number("eighty"), .notANumber), (number, .number("80 m"), .notANumber),
            (number, .number(""), .emptyText), (number, .number(" 。"), .emptyText),
            (number, .number(String(repeating: " ", count: 500) + "1"), .tooLong),
            (number, .number("80\n"), .forbiddenCharacter),
            (text, .text(""), .emptyText), (text, .text("　 "), .emptyText), (text, .text("。"), .emptyText),
            (text, .text(String(repeating: "甲", count: 501)), .tooLong),
            (text, .text("e" + String(repeating: "\u{301}", count: 500)), .tooLong),
            (text, .text("甲\u{1F}烷"), .forbiddenCharacter), (text, .text("甲\u{0}烷"), .forbiddenCharacter),
            (text, .text("甲\u{1B}[2J烷"), .forbiddenCharacter), (text, .text("甲\u{7F}烷"), .forbiddenCharacter),
            (text, .text("甲\u{9B}烷"), .forbiddenCharacter), (text, .text("甲\u{85}烷"), .forbiddenCharacter),
            (text, .text("甲\r\n烷"), .forbiddenCharacter), (text, .text("甲\t烷"), .forbiddenCharacter),
            (text, .text("甲\u{202E}烷"), .forbiddenCharacter), (text, .text("甲\u{2066}烷"), .forbiddenCharacter),
            (blanks, .blanks(["5", "1"]), .wrongCount), (blanks, .blanks([]), .wrongCount),
            (blanks, .blanks(["", "", ""]), .emptyText), (blanks, .blanks(["5", "1", " "]), .emptyText),
            (blanks, .blanks(["five", "1", ""]), .notANumber), (blanks, .blanks(["5 m", "", ""]), .notANumber),
            (blanks, .blanks(["", "0", ""]), .noSuchOption), (blanks, .blanks(["", "3", ""]), .noSuchOption),
            (blanks, .blanks(["", "01", ""]), .noSuchOption), (blanks, .blanks(["", "轻", ""]), .noSuchOption),
            (blanks, .blanks(["", "", "a\u{1E}b"]), .forbiddenCharacter),
            (blanks, .blanks(["", "", "a\u{1F}b"]), .forbiddenCharacter),
            (blanks, .blanks(["", "", String(repeating: "a", count: 501)]), .tooLong),
            (order, .order([0, 1]), .wrongCount), (order, .order([0, 1, 2, 3]), .wrongCount),
            (order, .order([0, 1, 1]), .noSuchOption), (order, .order([0, 1, 3]), .noSuchOption),
            (order, .order([0, 1, -1]), .noSuchOption),
            (match, .assignment([0]), .wrongCount), (match, .assignment([0, 1, 2]), .wrongCount),
            (match, .assignment([nil, nil]), .emptyText), (match, .assignment([0, 3]), .noSuchOption),
            (match, .assignment([-1, nil]), .noSuchOption), (sorting, .assignment([0, 1, 2]), .noSuchOption),
            (sorting, .assignment([nil, nil, nil]), .emptyText), (sorting, .assignment([]), .wrongCount),
            (essay, .text(""), .emptyText), (essay, .text(" \n "), .emptyText),
            (essay, .text(String(repeating: "甲", count: 21)), .tooLong),
            (essay, .text("甲" + String(repeating: "\n", count: 1100)), .tooLong),
            (essay, .text("甲\u{1F}"), .forbiddenCharacter), (essay, .text("甲\t"), .forbiddenCharacter),
            (essay, .text("甲\u{202E}"), .forbiddenCharacter),
            (task, .text("done"), .notAnswerable), (task, .truth(true), .notAnswerable),
        ] as [(QuestionBody, Answer, AnswerError)])
    func refused(body: QuestionBody, answer: Answer, reason: AnswerError) {
        #expect(throws: reason) { try body.validate(answer) }
    }

    @Test("An answer of another kind is refused by every question")
    func wrongKind() {
        let bodies = [
            Self.single, Self.multiple, Self.truth, Self.number, Self.text, Self.blanks, Self.order, Self.match,
        ]
        let answers: [Answer] = [
            .choice(0), .choices([0]), .truth(true), .number("1"), .text("甲烷"), .blanks(["1", "1", "a"]),
            .order([0, 1, 2]), .assignment([0, 1]),
        ]
        for (index, body) in bodies.enumerated() {
            for (other, answer) in answers.enumerated() where other != index {
                #expect(throws: AnswerError.wrongKind) { try body.validate(answer) }
            }
        }
    }

    @Test(
        "Embeddings, overrides and isolates are bidirectional controls",
        arguments: [
            ("\u{2029}", false), ("\u{202A}", true), ("\u{202E}", true), ("\u{202F}", false), ("\u{2065}", false),
            ("\u{2066}", true), ("\u{2069}", true), ("\u{206A}", false), ("甲", false),
        ] as [(Unicode.Scalar, Bool)])
    func bidiControls(scalar: Unicode.Scalar, isControl: Bool) {
        #expect(scalar.isBidiControl == isControl)
    }
}
