/// How a learner attended a session.
package struct Attendance: Equatable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case present, late, absent, excused

        package var isThere: Bool { self == .present || self == .late }
    }

    package let status: Status
    /// For how long; 0 for who was not there.
    package let minutes: Int

    /// - Parameters:
    ///   - minutes: nil is the whole session for who was present, and none for who was not there.
    ///   - sessionMinutes: how long the session lasted.
    /// - Throws: `minutesMissing` (late), `badMinutes` (below 1), `minutesBeyondSession`, `minutesOfAbsence`.
    package init(_ status: Status, minutes: Int?, sessionMinutes: Int) throws(AttendanceError) {
        self.status = status
        guard status.isThere else {
            guard minutes ?? 0 == 0 else { throw .minutesOfAbsence }
            self.minutes = 0
            return
        }
        guard let attended = minutes ?? (status == .present ? sessionMinutes : nil) else { throw .minutesMissing }
        guard attended >= 1 else { throw .badMinutes }
        guard attended <= sessionMinutes else { throw .minutesBeyondSession }
        self.minutes = attended
    }

    /// Attendance as it is stored.
    package init(stored status: Status, minutes: Int) {
        self.status = status
        self.minutes = minutes
    }

    /// Whether this is to be recorded behind what is on record (nil: nothing): not if it says the same.
    ///
    /// - Throws: `reasonMissing` where it says something else and no reason is given.
    package func follows(_ recorded: Attendance?, hasReason: Bool) throws(AttendanceError) -> Bool {
        guard let recorded else { return true }
        guard recorded != self else { return false }
        guard hasReason else { throw .reasonMissing }
        return true
    }
}
