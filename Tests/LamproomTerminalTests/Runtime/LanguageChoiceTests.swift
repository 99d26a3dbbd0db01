import LamproomTerminal
import Messages
import Testing

@Suite("Which language is spoken")
struct LanguageChoiceTests {
    @Test(
        "--lang wins, then the first variable of the locale that is set; Chinese where it says neither",
        arguments: [
            ([String](), [String: String](), Language.chinese), ([], ["LANG": "C.UTF-8"], .chinese),
            ([], ["LANG": "en_GB.UTF-8"], .english), ([], ["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US"], .chinese),
            ([], ["LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "zh_CN"], .english), ([], ["LANG": "fr_FR"], .chinese),
            (["courses", "--lang", "en"], ["LANG": "zh_CN"], .english),
            (["--lang=zh-Hans", "x"], ["LANG": "en_US"], .chinese), (["x", "--", "--lang", "en"], [:], .chinese),
            (["--lang"], ["LANG": "en_US"], .english),
        ])
    func choice(_ arguments: [String], _ environment: [String: String], _ expected: Language) {
        #expect(LanguageChoice.language(arguments: arguments, environment: environment) == expected)
    }
}
