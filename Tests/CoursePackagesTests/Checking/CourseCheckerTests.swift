import CoursePackages
import Foundation
import Testing
import TrainingCore

@Suite("The checker of courses")
struct CourseCheckerTests {
    @Test("a valid package has no diagnostics and gives its course")
    func validPackage() throws {
        let package = MarkedPackage()
        let result = CourseChecker.check(package.files)
        #expect(result.diagnostics.isEmpty)
        let course = try #require(result.course)
        #expect(course.id == CourseID("c"))
        #expect(course.digest == PackageDigest.digest(of: package.files))
        #expect(course.classHours == ClassHours(halves: 2))
        #expect(course.banks.first?.questions.count == 2)
        #expect(course.quizzes.first?.policy.passMark == PassMark(hundredthsOfPercent: 5000))
        #expect(course.completion.readsAllModules)
    }

    @Test("faults and their notes are reported at their places and nothing else is", arguments: FaultCase.all)
    func faults(_ example: FaultCase) {
        let package = example.package
        #expect(!package.expected.isEmpty)
        #expect(package.found() == package.expected)
        let hasErrors = package.expected.contains { mark in
            DiagnosticIdentifier(rawValue: mark.identifier)?.severity == .error
        }
        #expect((package.check().course == nil) == hasErrors)
    }

    @Test("all faults of several files are found in one run, and a broken bank makes no fault in its quiz")
    func allFaults() {
        let package = MarkedPackage([
            "course.xml": MarkedPackage.course(
                attributes:
                    #"id="⟦invalid-id⟧C" version="⟦invalid-version⟧1" category="production-safety" xml:lang="zh""#),
            "modules/m.xml": MarkedPackage.module("⟦unknown-element⟧<para>甲</para>⟦empty-text⟧<paragraph/>"),
            "banks/b.xml": MarkedPackage.bank(
                #"⟦note mismatched-tag⟧<true-false id="a" points="⟦number-out-of-range⟧0" answer="⟦invalid-choice⟧yes">⟦mismatched-tag⟧</true>"#
            ),
            "quizzes/q.xml": MarkedPackage.quiz(
                #"<draw bank="b" count="20"/><draw bank="other" count="⟦invalid-number⟧x"/>"#),
        ])
        #expect(package.found() == package.expected)
    }

    @Test("draws that leave each other enough are no fault")
    func sufficientDraws() {
        let questions = (1...4).map { MarkedPackage.trueFalse("a\($0)", $0 < 3 ? #"tags="甲""# : "") }
        let package = MarkedPackage([
            "banks/b.xml": MarkedPackage.bank(questions.joined()),
            "quizzes/q.xml": MarkedPackage.quiz(
                #"<draw bank="b" count="2" tag="甲"/><draw bank="b" count="2"/>"#),
        ])
        #expect(package.found().isEmpty)
    }

    @Test("every identifier is explained in docs/diagnostics.md, and no other")
    func documentation() throws {
        let text = try String(contentsOfFile: Repository.path("docs/diagnostics.md"), encoding: .utf8)
        let explained = text.split(separator: "\n").filter { $0.hasPrefix("### `") }.map { $0.dropFirst(5).dropLast() }
        #expect(Set(explained.map(String.init)) == Set(DiagnosticIdentifier.allCases.map(\.rawValue)))
        #expect(explained.count == DiagnosticIdentifier.allCases.count)
    }
}
