import Testing

@testable import TrainingCore

@Suite struct CourseRequirementsTests {
    private static func ids(_ text: String) throws -> [CourseID] {
        try text.split(separator: " ").map { try authoredID(String($0)) }
    }

    /// Courses and what they require, as `a: b c`.
    private static func graph(_ lines: [String]) throws -> [CourseID: [CourseID]] {
        var graph: [CourseID: [CourseID]] = [:]
        for line in lines {
            let parts = line.split(separator: ":", omittingEmptySubsequences: false)
            graph[try authoredID(String(parts[0]))] = try ids(String(parts[1]))
        }
        return graph
    }

    @Test(
        "A circle is refused, and is shown by its shortest way",
        arguments: [
            (["b: a"], "b", "a b a"), (["b: c", "c: a"], "b", "a b c a"), (["b: c a", "c: a"], "b", "a b a"),
            (["b: ", "c: d", "d: c"], "b", nil), (["b: ", "c: b"], "b c", nil), (["b: c", "c: "], "b", nil),
            (["a: b", "b: "], "", nil),
        ] as [([String], String, String?)])
    func circles(published: [String], required: String, circle: String?) throws {
        let (graph, requires) = (try Self.graph(published), try Self.ids(required))
        let course: CourseID = try authoredID("a")
        if let circle {
            #expect(throws: CourseRequirementError.circle(try Self.ids(circle))) {
                try CourseRequirements.check(course, requires: requires, published: graph)
            }
        } else {
            #expect(throws: Never.self) {
                try CourseRequirements.check(course, requires: requires, published: graph)
            }
        }
    }

    @Test("A course that is not published cannot be required")
    func unpublished() throws {
        let graph = try Self.graph(["b: "])
        #expect(throws: CourseRequirementError.unpublished(try Self.ids("c d"))) {
            try CourseRequirements.check(
                try authoredID("a"), requires: try Self.ids("b c d"), published: graph)
        }
    }

    @Test("A course that is withdrawn cannot be required")
    func withdrawn() throws {
        let graph = try Self.graph(["b: ", "c: "])
        let closed = Set(try Self.ids("c d"))
        #expect(throws: CourseRequirementError.withdrawn(try Self.ids("c"))) {
            try CourseRequirements.check(
                try authoredID("a"), requires: try Self.ids("b c"), published: graph, withdrawn: closed)
        }
        #expect(throws: Never.self) {
            try CourseRequirements.check(
                try authoredID("a"), requires: try Self.ids("b"), published: graph, withdrawn: closed)
        }
    }

    @Test(
        "A required course counts as long as its certificate does",
        arguments: [
            (nil, false, true), ("2026-11-28", false, true), ("2026-11-27", false, false), ("2026-11-28", true, false),
        ] as [(String?, Bool, Bool)])
    func counting(validUntil: String?, isRevoked: Bool, counts: Bool) throws {
        let certificate = Certificate(
            number: CertificateNumber(year: 2025, random: 1), completion: recordID(1), issuedOn: try date("2025-11-28"),
            validUntil: try validUntil.map { try date($0) }, revokedAt: isRevoked ? Timestamp(milliseconds: 5) : nil)
        let held = HeldCompletion(course: try authoredID("mine-entry"), certificate: certificate)
        let course = try EveryKind.course()
        let unmet = course.unmetRequirements([held], today: try date("2026-11-28")).map(\.rawValue)
        #expect(unmet == (counts ? ["labour-law"] : ["mine-entry", "labour-law"]))
    }

    @Test("A completion without a certificate counts for ever")
    func withoutCertificate() throws {
        let held = try Self.ids("labour-law mine-entry").map { HeldCompletion(course: $0, certificate: nil) }
        #expect(try EveryKind.course().unmetRequirements(held, today: try date("2099-01-01")).isEmpty)
    }
}
