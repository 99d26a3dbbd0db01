import Testing

@testable import TrainingCore

@Suite struct EnrolmentTests {
    @Test(
        "An active enrolment is overdue from the day after its last day",
        arguments: [
            (.active, "2026-11-22", "2026-11-21", false),
            (.active, "2026-11-22", "2026-11-22", false),
            (.active, "2026-11-22", "2026-11-23", true),
            (.active, "2026-12-31", "2027-01-01", true),
            (.active, nil, "9999-12-31", false),
            (.completed, "2026-11-22", "2026-11-23", false),
            (.withdrawn, "2026-11-22", "2026-11-23", false),
        ] as [(Enrolment.State, String?, String, Bool)])
    func overdue(state: Enrolment.State, due: String?, today: String, isOverdue: Bool) throws {
        let enrolment = Enrolment(
            id: recordID(1), person: recordID(2), course: try authoredID("gas-safety"), digest: try digest(),
            enrolledAt: Timestamp(milliseconds: 0), due: try due.map(date), state: state)
        #expect(try enrolment.isOverdue(today: date(today)) == isOverdue)
    }
}
