import CoursePackages
import Foundation
import Messages
import Testing

@Suite("Diagnostics as text and JSON")
struct DiagnosticFormatterTests {
    private let package = MarkedPackage([
        "modules/m.xml": MarkedPackage.module("<paragraph>瓦斯</paragraph><paragraf>甲</paragraf>")
    ])

    @Test("English text has the place, the line, the caret and the solution")
    func english() {
        let diagnostics = CourseChecker.check(package.files).diagnostics
        let text = DiagnosticFormatter(files: package.files, language: .english).text(diagnostics)
        #expect(
            text == """
                modules/m.xml:3:53: error: there is no element <paragraf> [unknown-element]
                      <section><title>乙</title><paragraph>瓦斯</paragraph><paragraf>甲</paragraf></section>
                                                                           ^
                  solution: Did you mean ‘<paragraph>’? <section> may hold <title>, <paragraph>, <list>, <table>, \
                <warning>, <citation>, <figure>.

                """)
    }

    @Test("Chinese text is Chinese, but for the word that scripts look for")
    func chinese() {
        let diagnostics = CourseChecker.check(package.files).diagnostics
        let text = DiagnosticFormatter(files: package.files, language: .chinese).text(diagnostics)
        #expect(text.hasPrefix("modules/m.xml:3:53: error: 没有名为 <paragraf> 的元素 [unknown-element]\n"))
    }

    @Test("a warning is called so in both languages", arguments: Language.allCases)
    func warning(_ language: Language) {
        let package = MarkedPackage(["assets/a.txt": "甲"])
        let diagnostics = CourseChecker.check(package.files).diagnostics
        let text = DiagnosticFormatter(files: package.files, language: language).text(diagnostics)
        #expect(text.hasPrefix("assets/a.txt:1:1: warning: "))
    }

    @Test("the caret counts two columns for each Chinese character")
    func caret() throws {
        let diagnostics = CourseChecker.check(package.files).diagnostics
        let lines = DiagnosticFormatter(files: package.files, language: .english).text(diagnostics).split(
            separator: "\n")
        let before = try #require(lines[1].range(of: "<paragraf>")).lowerBound
        let columns = lines[1][..<before].reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
        #expect(lines[2].count == columns + 1)
    }

    @Test(
        "the caret stands under the fault, whatever is in front of it",
        arguments: [
            ("", 0), ("甲乙", 4), ("\t甲\t", 4), ("e\u{301}é", 2), ("🚧", 2), ("ＡＢ", 4), ("한국", 4), ("“a”—…", 5), ("𠀀", 2),
            ("\u{FF71}", 1),
        ])
    func columns(_ before: String, _ columns: Int) throws {
        let package = MarkedPackage([
            "modules/m.xml": MarkedPackage.module("\n<paragraph>\(before)<b>x</b></paragraph>")
        ])
        let diagnostic = try #require(CourseChecker.check(package.files).diagnostics.first)
        let text = DiagnosticFormatter(files: package.files, language: .english).text(diagnostic)
        let lines = text.split(separator: "\n")
        #expect(lines[2] == String(repeating: " ", count: 4 + "<paragraph>".count + columns) + "^")
        #expect(!lines[1].contains("\t"))
        #expect(diagnostic.column == 1 + "<paragraph>".count + before.unicodeScalars.count)
    }

    @Test("a record has the place in characters and in bytes")
    func places() throws {
        let package = MarkedPackage(["modules/m.xml": "\u{FEFF}<!-- 甲𠀀 --> <quizz \(MarkedPackage.namespace)/>"])
        let record = try #require(
            DiagnosticFormatter(files: package.files, language: .chinese)
                .records(CourseChecker.check(package.files).diagnostics).first)
        #expect(record.line == 1)
        #expect(record.column == 13)
        // A byte order mark of 3 bytes, 10 ASCII characters, one character of 3 bytes and one of 4.
        #expect(record.byteOffset == 20)
    }

    @Test(
        "a misspelt name is answered with the nearest one",
        arguments: [
            ("<paragraph>甲<strng>乙</strng></paragraph>", "<strong>"),
            ("<paragraph>甲<emphasise>乙</emphasise></paragraph>", "<emphasis>"),
            ("<paragrph>甲</paragrph>", "<paragraph>"), ("<list kind='numbred'><item>甲</item></list>", "numbered"),
            ("<citation lw='法'>甲</citation>", "law"),
        ])
    func suggestions(_ written: String, _ suggestion: String) throws {
        let package = MarkedPackage(["modules/m.xml": MarkedPackage.module(written)])
        let diagnostic = try #require(CourseChecker.check(package.files).diagnostics.first)
        #expect(diagnostic.solution?(.english).contains("Did you mean ‘\(suggestion)’?") == true)
    }

    @Test("diagnostics are ordered by path, line and column")
    func order() {
        let faults = "<b/>\n<b/><b/>\n\n<b/>"
        let package = MarkedPackage([
            "modules/m.xml": MarkedPackage.module(faults), "banks/b.xml": MarkedPackage.bank(faults),
            "quizzes/q.xml": MarkedPackage.quiz(faults), "course.xml": MarkedPackage.course(modules: faults),
            "assets/a.txt": "甲",
        ])
        let diagnostics = CourseChecker.check(package.files).diagnostics
        #expect(Set(diagnostics.map(\.path)).count > 3)
        let isOrdered = zip(diagnostics, diagnostics.dropFirst()).allSatisfy { left, right in
            (left.path, left.line, left.column) <= (right.path, right.line, right.column)
        }
        #expect(isOrdered)
    }

    @Test("control characters of the source do not reach the terminal, and long lines are cut")
    func safety() {
        let long = String(repeating: "字", count: 5000)
        let package = MarkedPackage([
            "modules/m.xml": MarkedPackage.module("<paragraph>\(long)\u{9B}31m\u{202E}</paragraph>")
        ])
        let diagnostics = CourseChecker.check(package.files).diagnostics
        let text = DiagnosticFormatter(files: package.files, language: .chinese).text(diagnostics)
        #expect(!text.unicodeScalars.contains("\u{9B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
        #expect(text.utf8.count < 3000)
    }

    @Test("records survive JSON")
    func json() throws {
        let records = DiagnosticFormatter(files: package.files, language: .english)
            .records(CourseChecker.check(package.files).diagnostics)
        let decoded = try JSONDecoder().decode([DiagnosticRecord].self, from: JSONEncoder().encode(records))
        #expect(decoded == records)
        #expect(decoded.first?.line == 3)
    }
}
