import Testing

@testable import TrainingCore

@Suite struct EssayLengthTests {
    @Test(
        "White space of every kind does not count; what is written does, signs and marks too",
        arguments: [("", 0), (" \n\t\u{3000}\u{A0}", 0), ("先 测瓦斯。\n再开机！", 9), ("e\u{301}", 2)])
    func count(text: String, expected: Int) {
        #expect(EssayLength.count(text) == expected)
    }

    @Test("A control character is told before the length, and white space alone holds one as well")
    func controlCharacters() {
        #expect(throws: AnswerError.forbiddenCharacter) { try Answer.validate(essay: "一二三\u{7}", maximum: 2) }
        #expect(throws: AnswerError.forbiddenCharacter) { try Answer.validate(essay: "\u{B}", maximum: 2) }
        #expect(throws: AnswerError.tooLong) { try Answer.validate(essay: "一二三", maximum: 2) }
    }
}
