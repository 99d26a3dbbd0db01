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
