import Testing

@testable import TrainingCore

@Suite struct ClassPlacementTests {
    private static let ours: ClassID = recordID(1)
    private static let other: ClassID = recordID(2)

    private func held(
        _ state: Enrolment.State, at version: String = "0123456789abcdef", in inClass: ClassID? = nil,
        until: String? = nil, isRevoked: Bool = false
    ) throws -> ClassPlacement.Held {
        ClassPlacement.Held(
            id: recordID(5),
            enrolment: HeldEnrolment(
                state: state, digest: try digest(version), certificateValidUntil: try until.map(date),
                isRevoked: isRevoked), inClass: inClass)
    }

    private func placement(_ held: ClassPlacement.Held...) throws -> ClassPlacement {
        try ClassPlacement(held: held, in: Self.ours, digest: digest(), today: date("2026-11-28"))
    }

    @Test func `who has no enrolment gets one`() throws {
        #expect(try placement() == .enrol)
        #expect(try placement(held(.withdrawn)) == .enrol)
        #expect(try placement(held(.withdrawn, in: Self.other)) == .enrol)
    }

    @Test func `an active enrolment at the same version goes into the class`() throws {
        #expect(try placement(held(.active)) == .place(recordID(5)))
        #expect(throws: PlacementError.atOtherVersion) {
            try placement(held(.active, at: "fedcba9876543210"))
        }
        #expect(throws: PlacementError.inAnotherClass) { try placement(held(.active, in: Self.other)) }
        #expect(throws: PlacementError.inAnotherClass) {
            try placement(held(.active, at: "fedcba9876543210", in: Self.other))
        }
    }

    @Test func `who is in it stays, also when the course is completed`() throws {
        #expect(try placement(held(.active, in: Self.ours)) == .stay)
        #expect(try placement(held(.completed, in: Self.ours)) == .stay)
    }

    @Test func `a completion keeps someone out as long as it is good`() throws {
        #expect(throws: PlacementError.completed) { try placement(held(.completed)) }
        #expect(throws: PlacementError.completed) { try placement(held(.completed, until: "2026-11-28")) }
        #expect(try placement(held(.completed, until: "2026-11-27")) == .enrol)
        #expect(try placement(held(.completed, isRevoked: true)) == .enrol)
        #expect(try placement(held(.completed, at: "fedcba9876543210")) == .enrol)
    }
}
