import LamproomTerminal
import Testing
import TrainingCore

@Suite("An essay while it is typed")
struct EssayDraftTests {
    @Test("White space does not count, and tabs become spaces")
    func length() throws {
        var draft = EssayDraft(maximum: 10)
        try draft.add("先 测\t瓦斯")
        try draft.add("")
        try draft.add("再开机")
        #expect(draft.text == "先 测 瓦斯\n\n再开机")
        #expect(draft.length == 7)
    }

    @Test("A line that would be too long or holds controls is refused, and what is there stays")
    func refusal() throws {
        var draft = EssayDraft(text: "一二三", maximum: 5)
        #expect(throws: AnswerError.tooLong) { try draft.add("四五六") }
        #expect(throws: AnswerError.forbiddenCharacter) { try draft.add("四\u{1B}[D") }
        #expect(throws: AnswerError.tooLong) { try draft.add(String(repeating: " ", count: 2000)) }
        try draft.add("四五")
        #expect(draft.text == "一二三\n四五")
    }

    @Test("A single full stop ends it, Chinese and full-width ones too", arguments: [".", "。", "．", " 。 "])
    func end(_ line: String) {
        #expect(EssayDraft.isEnd(line))
    }

    @Test("Other lines do not", arguments: ["", "..", "好。", "+", "·"])
    func noEnd(_ line: String) {
        #expect(!EssayDraft.isEnd(line))
    }

    @Test("A minus alone starts anew")
    func anew() {
        #expect(EssayDraft.isAnew("－") && EssayDraft.isAnew(" - "))
        #expect(!EssayDraft.isAnew("-1") && !EssayDraft.isAnew(""))
    }
}
