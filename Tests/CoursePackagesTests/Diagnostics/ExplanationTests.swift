import CoursePackages
import Foundation
import Messages
import Testing

@Suite struct ExplanationTests {
    @Test func `docs/diagnostics.md is what the code says`() throws {
        let file = URL(fileURLWithPath: Repository.path("docs/diagnostics.md"))
        let made = DiagnosticsPage.make()
        if ProcessInfo.processInfo.environment["LAMPROOM_RECORD_SNAPSHOTS"] == "1" {
            try Data(made.utf8).write(to: file)
        }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == made,
            "run the tests with LAMPROOM_RECORD_SNAPSHOTS=1 and read the difference")
    }

    @Test(arguments: DiagnosticIdentifier.allCases, Language.allCases)
    func `a summary is one short line, and an explanation says more`(
        identifier: DiagnosticIdentifier, language: Language
    ) {
        let summary = identifier.summaryLine(language)
        #expect((4...100).contains(summary.count))
        #expect(!summary.contains("\n"))
        #expect(!summary.hasSuffix(".") && !summary.hasSuffix("。"))
        let explanation = identifier.explanation(language)
        #expect(explanation.count >= 20)
        #expect(!explanation.contains(summary))
        #expect(!explanation.contains("\n\n\n") && !explanation.hasSuffix("\n"))
    }

    @Test(arguments: Language.allCases)
    func `no two identifiers are explained alike`(language: Language) {
        let all = DiagnosticIdentifier.allCases
        #expect(Set(all.map { $0.summaryLine(language) }).count == all.count)
        #expect(Set(all.map { $0.explanation(language) }).count == all.count)
    }

    @Test(arguments: DiagnosticIdentifier.allCases, Language.allCases)
    func `a warning tells how it is silenced, an error cannot be`(identifier: DiagnosticIdentifier, language: Language)
    {
        let isSilenceable = identifier.severity == .warning && identifier != .unneededSilence
        let explanation = identifier.explanation(language)
        #expect(explanation.contains("<silence lint=\"\(identifier.rawValue)\"") == isSilenceable)
    }

    @Test func `every section of the page begins with an identifier that is there`() {
        let firsts = DiagnosticsPage.sections.map(\.first)
        #expect(firsts == DiagnosticIdentifier.allCases.filter(firsts.contains))
        #expect(firsts.first == DiagnosticIdentifier.allCases.first)
    }
}
