import CoursePackages
import Testing

@Suite("Every identifier has a fixture")
struct FaultCoverageTests {
    /// Identifiers that no input can bring about.
    private static let exceptions: [DiagnosticIdentifier: String] = [
        .internalFault: "speaks of a mistake of the checker itself, which no known input leads to"
    ]

    private static let covered = Set(FaultCase.all.flatMap(\.package.expected).filter { !$0.isNote }.map(\.identifier))
        .union(ReadingFaultCase.all.map(\.identifier.rawValue))

    @Test("an input with a mark where the fault is", arguments: DiagnosticIdentifier.allCases)
    func fixture(_ identifier: DiagnosticIdentifier) {
        #expect(Self.covered.contains(identifier.rawValue) == (Self.exceptions[identifier] == nil))
    }

    @Test("no mark speaks of an identifier that does not exist")
    func marks() {
        #expect(Self.covered.subtracting(DiagnosticIdentifier.allCases.map(\.rawValue)).isEmpty)
    }

    @Test("what keeps a package from being read is said of the right file", arguments: ReadingFaultCase.all)
    func reading(_ example: ReadingFaultCase) throws {
        let reading = try example.read()
        #expect(reading.diagnostics.map(\.identifier) == [example.identifier.rawValue])
        #expect(reading.diagnostics.map(\.path) == [example.path])
        #expect(CourseChecker.check(reading).course == nil)
    }
}
