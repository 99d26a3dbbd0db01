import Testing

@testable import TrainingCore

@Suite struct CourseLanguagesTests {
    @Test(
        "A reader gets the language that is wanted most",
        arguments: [
            (["en"], "en"), (["en-GB"], "en"), (["EN"], "en"), (["fr", "en"], "en"), (["zh-CN", "en"], nil),
            (["zh-Hans"], nil), (["zh-Hant-TW", "en"], "zh-Hant"), (["fr"], nil), ([], nil), (["e"], nil),
        ] as [([String], String?)])
    func preference(tags: [String], translation: String?) {
        let languages = CourseLanguages(own: "zh-Hans", translations: ["en", "zh-Hant"])
        #expect(languages.translation(preferring: tags) == translation)
    }

    @Test("Without translations everyone gets the course's own text")
    func none() {
        #expect(CourseLanguages(own: "zh-Hans", translations: []).translation(preferring: ["en"]) == nil)
    }
}
