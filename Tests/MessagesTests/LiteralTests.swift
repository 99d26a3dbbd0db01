import Foundation
import Testing

@Suite("Texts for users stand in the catalogue only")
struct LiteralTests {
    private static let rooms = ["LamproomTerminal", "LamproomClient", "CoursePackages", "Documents", "LamproomServer"]

    /// Files whose literals may hold Chinese, and why.
    private static let allowed: [String: String] = [
        "AnswerParser.swift": "words that learners type as answers",
        "YesOrNo.swift": "words that people type to agree or not",
        "Wrapping.swift": "punctuation that decides where a line may break",
        "CourseFormat+rules.swift": "the example of an attribute, as docs/course-format.md has it",
        "CourseFormat+text.swift": "the example of an attribute, as docs/course-format.md has it",
        "KeyPatterns.swift": "words by which lints know options that speak of others",
        "PackageChecker+lints.swift": "words by which lints know options and text alternatives that say nothing",
        "RichTextReader.swift": "the marks around the name of a law, which decide about white space",
    ]

    @Test("No room but the catalogue writes Chinese", arguments: rooms)
    func chinese(room: String) throws {
        for file in try SwiftSource.files(below: room) where Self.allowed[file.name] == nil {
            for literal in file.literals where literal.content.hasChinese {
                Issue.record("\(room)/\(file.name):\(literal.line): \(literal.content)")
            }
        }
    }

    @Test("No room prints words of its own", arguments: rooms)
    func printing(room: String) throws {
        for file in try SwiftSource.files(below: room) {
            for call in ["print", "fputs", "say", "complain"].flatMap(file.callsOfLiterals) {
                Issue.record("\(room)/\(file.name):\(call)")
            }
        }
    }

    @Test("The reader of sources knows comments, raw and multi-line strings, and interpolations")
    func reading() {
        let text = ##"""
            // "not this" \("nor this")
            let a = "one \(two("three")) four" /* "no" */
            let b = #"raw \(x) " \#(y)"#
            """##
        let source = SwiftSource(name: "x", text: text)
        #expect(source.literals.map(\.content) == ["three", #"one \(two("three")) four"#, ##"raw \(x) " \#(y)"##])
        #expect(source.literals.map(\.line) == [2, 2, 3])
        #expect(#"a \(b(c)) \(d)"#.interpolations == ["b(c)", "d"])
    }
}

extension SwiftSource {
    /// Where a function is called with a literal that begins with words.
    fileprivate func callsOfLiterals(_ name: String) -> [String] {
        let opening = Array(name + "(")
        return literals.filter { literal in
            let start = literal.start - opening.count
            guard start >= 0, Array(characters[start..<literal.start]) == opening else { return false }
            let isWholeName = start == 0 || !characters[start - 1].isLetter
            let plain = literal.content.interpolations.reduce(literal.content) {
                $0.replacingOccurrences(of: "\\(\($1))", with: "")
            }
            return isWholeName && plain.contains { $0.isLetter }
        }.map { "\($0.line): \($0.content)" }
    }
}
