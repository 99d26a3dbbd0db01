import Foundation
import Testing

@Suite("The catalogue of texts is complete")
struct CatalogueTests {
    /// A text of the sources in both languages, as it is written; several literals of a language are joined.
    struct Entry: CustomStringConvertible {
        let place: String
        let chinese: String
        let english: String

        var description: String { "\(place): \(chinese) / \(english)" }
    }

    /// Entries that are the same in every language: what someone else wrote, and names of formats.
    private static let sameInBoth: Set = ["\\(text)"]

    @Test("Every text is made with both languages")
    func bothLanguages() throws {
        for file in try SwiftSource.files(below: "Messages") {
            for call in file.calls where call.name == "Text" {
                #expect(
                    call.labels.contains("zh") && call.labels.contains("en"), "\(file.name):\(call.line)")
            }
        }
    }

    @Test("Each language is written in its own script, and both name the same values")
    func entries() throws {
        let entries = try SwiftSource.files(below: "Messages").flatMap(Self.entries)
        #expect(entries.count > 200)
        for entry in entries {
            #expect(entry.chinese.interpolatedNames == entry.english.interpolatedNames, "\(entry): other values")
            let isSame = Self.sameInBoth.contains(entry.chinese) && entry.chinese == entry.english
            #expect(entry.chinese.withoutInterpolations.hasChinese || isSame, "\(entry): no Chinese")
            #expect(!entry.english.withoutInterpolations.hasChinese, "\(entry): Chinese in the English text")
            #expect(!entry.english.isEmpty, "\(entry): no English")
        }
    }

    /// The pairs of literals in calls that have `zh:` and `en:`, and in diagnostics also `fixZh:` and `fixEn:`. A pair
    /// without any literal hands on what was written elsewhere.
    private static func entries(of source: SwiftSource) -> [Entry] {
        source.calls.flatMap { call in
            [("zh", "en"), ("fixZh", "fixEn")].compactMap { labels in
                let (chinese, english) = (call.literals[labels.0], call.literals[labels.1])
                guard chinese != nil || english != nil else { return nil }
                return Entry(
                    place: "\(source.name):\(call.line)", chinese: chinese ?? "", english: english ?? "")
            }
        }
    }

    @Test("The reader of calls knows labels, joined literals, conditions and nested literals")
    func reading() {
        let source = SwiftSource(
            name: "x",
            text: ##"""
                static let a = Text(
                    zh: "one \(f("nested")) " + "two", en: isOne ? "three" : "four")
                """##)
        #expect(source.calls.map(\.name) == ["Text", "f"])
        #expect(source.calls[0].literals == ["zh": #"one \(f("nested")) two"#, "en": "threefour"])
        #expect(
            #"a \(names.joined(separator: ", ")) \(hint.zh)"#.interpolatedNames == [
                "names.joined(separator: )", "hint",
            ])
    }
}

extension String {
    fileprivate var withoutInterpolations: String {
        interpolations.reduce(self) { $0.replacingOccurrences(of: "\\(\($1))", with: "") }
    }

    /// What is interpolated, without the words and the language that differ: `names.joined(separator: )`.
    fileprivate var interpolatedNames: Set<String> {
        Set(
            interpolations.map { expression in
                expression.replacing(/"[^"]*"/, with: "").replacing(/\.(zh|en|chinese|english)\b/, with: "")
            })
    }
}
