import CoursePackages
import Foundation
import Messages
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
        #expect(course.classHours == ClassHours(halves: 8))
        #expect(course.banks.first?.questions.count == 2)
        #expect(course.quizzes.first?.passMark == PassMark(hundredthsOfPercent: 8000))
        #expect(course.completion.readsAllModules)
    }

    @Test("a fault is reported at its place and nothing else is", arguments: FaultCase.xml)
    func faultsOfForm(_ example: FaultCase) { expectMarks(example) }

    @Test("a fault is reported at its place and nothing else is", arguments: FaultCase.structure)
    func faultsOfStructure(_ example: FaultCase) { expectMarks(example) }

    @Test("a fault is reported at its place and nothing else is", arguments: FaultCase.content)
    func faultsOfContent(_ example: FaultCase) { expectMarks(example) }

    private func expectMarks(_ example: FaultCase) {
        let package = MarkedPackage(example.files)
        #expect(!package.expected.isEmpty)
        #expect(package.found() == package.expected)
        let hasErrors = package.expected.contains { mark in
            DiagnosticIdentifier(rawValue: mark.identifier)?.severity == .error
        }
        #expect((CourseChecker.check(package.files).course == nil) == hasErrors)
    }

    @Test("all faults of several files are found in one run, and a broken bank makes no fault in its quiz")
    func allFaults() {
        let package = MarkedPackage([
            "course.xml": MarkedPackage.course(
                attributes:
                    #"id="⟦invalid-id⟧C" version="⟦invalid-version⟧1" category="production-safety" xml:lang="zh""#),
            "modules/m.xml": MarkedPackage.module("⟦unknown-element⟧<para>甲</para>⟦empty-text⟧<paragraph/>"),
            "banks/b.xml": MarkedPackage.bank(
                #"<true-false id="a" points="⟦number-out-of-range⟧0" answer="⟦invalid-choice⟧yes">⟦mismatched-tag⟧</true>"#
            ),
            "quizzes/q.xml": MarkedPackage.quiz(
                #"<draw bank="b" count="20"/><draw bank="other" count="⟦invalid-number⟧x"/>"#),
        ])
        #expect(package.found() == package.expected)
    }

    @Test("a package without course.xml says so, and its other files are checked")
    func missingCourseFile() {
        let package = MarkedPackage(
            ["modules/m.xml": MarkedPackage.module("⟦empty-text⟧<paragraph/>")], removed: ["course.xml"])
        #expect(package.found().map(\.identifier) == ["missing-course-file", "empty-text"])
    }

    @Test("a figure is a PNG or a JPEG by its first bytes")
    func figures() {
        let module = MarkedPackage.module(
            #"<figure file="⟦not-an-image⟧assets/a.png"><alternative>图</alternative></figure>"#
                + #"<figure file="assets/b.png"><alternative>图</alternative></figure>"#)
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let package = MarkedPackage(
            ["modules/m.xml": module], binary: ["assets/a.png": Array("GIF89a".utf8), "assets/b.png": png])
        #expect(package.found() == package.expected)
    }

    @Test("too many elements are refused")
    func tooManyElements() {
        var limits = PackageLimits()
        limits.elements = 10
        let result = CourseChecker.check(MarkedPackage().files, limits: limits)
        #expect(result.diagnostics.contains { $0.identifier == "too-many-elements" })
    }

    @Test("more faults than anyone reads are cut off")
    func tooManyFaults() {
        var limits = PackageLimits()
        limits.diagnostics = 10
        let blocks = String(repeating: "<paragraph/>", count: 100)
        let package = MarkedPackage(["modules/m.xml": MarkedPackage.module(blocks)])
        let result = CourseChecker.check(package.files, limits: limits)
        #expect(result.diagnostics.count == 11)
        #expect(result.diagnostics.last?.identifier == "too-many-faults")
        #expect(result.course == nil)
    }

    @Test("a quiz has a limited number of draws")
    func tooManyDraws() {
        var limits = PackageLimits()
        limits.draws = 1
        let draw = #"<draw bank="b" count="1"/>"#
        let package = MarkedPackage(["quizzes/q.xml": MarkedPackage.quiz(draw + draw)])
        let result = CourseChecker.check(package.files, limits: limits)
        #expect(result.diagnostics.map(\.identifier) == ["too-many-draws"])
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

    @Test(
        "every identifier is explained in docs/diagnostics.md, and no other", arguments: DiagnosticIdentifier.allCases)
    func documentation(_ identifier: DiagnosticIdentifier) throws {
        let text = try String(contentsOfFile: Repository.path("docs/diagnostics.md"), encoding: .utf8)
        #expect(text.contains("### `\(identifier.rawValue)`"))
        #expect(text.components(separatedBy: "\n### `").count - 1 == DiagnosticIdentifier.allCases.count)
    }

    @Test("the courses of the repository have no errors", arguments: Repository.folders("courses"))
    func courses(_ path: String) {
        let reading = PackageFiles.read(folder: path)
        let errors = CourseChecker.check(reading).diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(DiagnosticFormatter(files: reading.files, language: .english).text(errors))")
    }
}
