import Testing

@testable import TrainingCore

@Suite struct AnswerTests {
    private static let single = QuestionBody.singleChoice(options: options("A", "B", "C"), key: 0)
    private static let multiple = QuestionBody.multipleChoice(
        options: options("A", "B", "C"), keys: [0, 1], partialCredit: .none)
    private static let truth = QuestionBody.trueFalse(key: true)
    private static let number = QuestionBody.numeric(
        key: Quantity(millionths: 0), tolerance: Quantity(millionths: 0), unit: "%")
    private static let text = QuestionBody.shortText(accepted: ["甲烷"])

    @Test(
        "An answer that the question can be given is accepted, right or wrong",
        arguments: [
            (single, .choice(0)), (single, .choice(2)),
            (multiple, .choices([0])), (multiple, .choices([2])), (multiple, .choices([0, 1, 2])),
            (truth, .truth(true)), (truth, .truth(false)),
            (number, .number("80")), (number, .number("８０％")), (number, .number("1,234.5 %")),
            (text, .text("甲烷")), (text, .text("anything at all")), (text, .text("\u{301}")), (text, .text("👷‍♀️")),
            (text, .text(String(repeating: "甲", count: 500))),
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
        ] as [(QuestionBody, Answer, AnswerError)])
    func refused(body: QuestionBody, answer: Answer, reason: AnswerError) {
        #expect(throws: reason) { try body.validate(answer) }
    }

    @Test("An answer of another kind is refused by every question")
    func wrongKind() {
        let bodies = [Self.single, Self.multiple, Self.truth, Self.number, Self.text]
        let answers: [Answer] = [.choice(0), .choices([0]), .truth(true), .number("1"), .text("甲烷")]
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
