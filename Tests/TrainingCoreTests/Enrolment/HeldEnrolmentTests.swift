import Testing

@testable import TrainingCore

@Suite struct HeldEnrolmentTests {
    struct Row: Sendable {
        let state: Enrolment.State
        let isSameVersion: Bool
        let validUntil: String?
        let isRevoked: Bool
        let needsAnother: Bool

        init(_ state: Enrolment.State, same: Bool, until: String?, revoked: Bool, needsAnother: Bool) {
            self.state = state
            isSameVersion = same
            validUntil = until
            isRevoked = revoked
            self.needsAnother = needsAnother
        }

        func held() throws -> HeldEnrolment {
            HeldEnrolment(
                state: state, digest: try digest(isSameVersion ? "a" : "b"),
                certificateValidUntil: try validUntil.map(date), isRevoked: isRevoked)
        }
    }

    private static let today = "2026-11-22"

    @Test(
        "Another enrolment is needed unless one is active or its completion is good today",
        arguments: [
            Row(.active, same: true, until: nil, revoked: false, needsAnother: false),
            Row(.active, same: false, until: nil, revoked: false, needsAnother: false),
            Row(.withdrawn, same: true, until: nil, revoked: false, needsAnother: true),
            Row(.withdrawn, same: false, until: nil, revoked: false, needsAnother: true),
            Row(.completed, same: true, until: nil, revoked: false, needsAnother: false),
            Row(.completed, same: true, until: "2026-11-23", revoked: false, needsAnother: false),
            Row(.completed, same: true, until: "2026-11-22", revoked: false, needsAnother: false),
            Row(.completed, same: true, until: "2026-11-21", revoked: false, needsAnother: true),
            Row(.completed, same: true, until: nil, revoked: true, needsAnother: true),
            Row(.completed, same: true, until: "2026-11-23", revoked: true, needsAnother: true),
            Row(.completed, same: true, until: "2026-11-21", revoked: true, needsAnother: true),
            Row(.completed, same: false, until: nil, revoked: false, needsAnother: true),
            Row(.completed, same: false, until: "2026-11-23", revoked: false, needsAnother: true),
            Row(.completed, same: false, until: "2026-11-21", revoked: true, needsAnother: true),
        ])
    func single(row: Row) throws {
        let needsAnother = try HeldEnrolment.needsAnother(
            [row.held()], digest: digest("a"), today: date(Self.today))
        #expect(needsAnother == row.needsAnother)
    }

    @Test("Whoever holds none needs one")
    func none() throws {
        #expect(try HeldEnrolment.needsAnother([], digest: digest("a"), today: date(Self.today)))
    }

    @Test("One good enrolment among bad ones is enough, wherever it stands")
    func several() throws {
        let bad = [
            Row(.withdrawn, same: true, until: nil, revoked: false, needsAnother: true),
            Row(.completed, same: true, until: "2026-11-21", revoked: false, needsAnother: true),
            Row(.completed, same: false, until: nil, revoked: false, needsAnother: true),
        ]
        let good = Row(.completed, same: true, until: Self.today, revoked: false, needsAnother: false)
        let today = try date(Self.today)
        #expect(try HeldEnrolment.needsAnother(bad.map { try $0.held() }, digest: digest("a"), today: today))
        for place in 0...bad.count {
            var rows = bad
            rows.insert(good, at: place)
            #expect(try !HeldEnrolment.needsAnother(rows.map { try $0.held() }, digest: digest("a"), today: today))
        }
    }
}
