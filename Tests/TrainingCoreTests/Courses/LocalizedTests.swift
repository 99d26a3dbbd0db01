import Foundation
import Testing

@testable import TrainingCore

@Suite struct LocalizedTests {
    private static let title = LocalizedString(
        "标题", translations: ["en": "Title", "en-GB": "British", "de-AT": "Titel"])

    @Test(
        "A translation is found by its tag, or by a shorter one",
        arguments: [
            ("en", "Title"), ("EN", "Title"), ("en-GB", "British"), ("en-gb", "British"), ("en-US", "Title"),
            ("en-Latn-US", "Title"), ("en-GB-oxendict", "British"), ("de", nil), ("de-AT", "Titel"), ("fr", nil),
            ("zh-Hans", nil), ("", nil), ("-", nil), ("eng", nil),
        ] as [(String, String?)])
    func fallBack(tag: String, expected: String?) {
        #expect(Self.title.translation(for: tag) == expected)
    }

    @Test("Without translations what is stored is the value itself")
    func stored() throws {
        #expect(try String(decoding: JSONEncoder().encode(LocalizedString("标题")), as: UTF8.self) == #""标题""#)
        let values = [Self.title, "标题", ""]
        #expect(try JSONDecoder().decode([LocalizedString].self, from: JSONEncoder().encode(values)) == values)
        let rich = [
            LocalizedText(EveryKind.methane), LocalizedText(EveryKind.methane, translations: ["en": "Methane"]),
            LocalizedText("甲烷", translations: ["en": EveryKind.methane]),
        ]
        #expect(try JSONDecoder().decode([LocalizedText].self, from: JSONEncoder().encode(rich)) == rich)
    }

    @Test("A course with every kind of question is read from JSON as it was written")
    func course() throws {
        let course = try EveryKind.course()
        #expect(try JSONDecoder().decode(Course.self, from: JSONEncoder().encode(course)) == course)
    }

    @Test(
        "A course in another language has the translations in the place of the own texts, and everything else as it was"
    )
    func inLanguage() throws {
        let course = try EveryKind.course()
        let english = course.inLanguage("en-US")
        #expect(english.title == "Gas control")
        #expect(course.inLanguage("en-GB").title == "Control of gas")
        #expect(english.audience == "井下作业人员")
        #expect(english.quizzes[0].title == "in English")
        #expect(english.banks[0].cases[0].title == "in English")
        #expect(english.digest == course.digest && english.version == course.version && english.id == course.id)
        #expect(english.language == course.language)
        #expect(english.banks.map { $0.questions.map(\.id) } == course.banks.map { $0.questions.map(\.id) })
        #expect(english.languages.translations.isEmpty)
        #expect(course.languages.translations == ["en", "en-GB"])
        // Nothing that is not translated changes: the same text again, in every place of the course.
        #expect(english.inLanguage("en-US") == english)
        #expect(course.inLanguage("fr") == course.inLanguage(""))
    }

    @Test("Every text that has a translation is replaced by it")
    func everyText() throws {
        let json = String(decoding: try JSONEncoder().encode(EveryKind.course().inLanguage("en")), as: UTF8.self)
        let source = String(decoding: try JSONEncoder().encode(EveryKind.course()), as: UTF8.self)
        #expect(!json.contains("translations"))
        #expect(json.split(separator: "in English").count == source.split(separator: "in English").count)
    }
}
