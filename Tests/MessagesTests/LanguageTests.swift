import Messages
import Testing

@Suite("Languages are found by tag or locale")
struct LanguageTests {
    @Test(
        "By the primary subtag, in either case",
        arguments: [
            ("zh-Hans", Language.chinese), ("zh_CN.UTF-8", .chinese), ("ZH", .chinese), ("en", .english),
            ("en-GB", .english), ("C", nil), ("", nil), ("zho", nil), ("fr_FR", nil),
        ])
    func tags(_ tag: String, _ expected: Language?) {
        #expect(Language(tag: tag) == expected)
    }

    @Test("A text is said in the language asked for")
    func saying() {
        let text = Text(zh: "\u{77FF}", en: "mine")
        #expect(text(.chinese) == "\u{77FF}")
        #expect(text(.english) == "mine")
    }
}
