/// Why something cannot be done with a class.
package enum ClassError: String, Error, Sendable, CaseIterable {
    case badTitle = "class-bad-title"
    case badPlace = "class-bad-place"
    case badSubject = "class-bad-subject"
    case badReason = "class-bad-reason"
    case badDocument = "class-bad-document"
    case tooManyTeachers = "class-too-many-teachers"
    /// The last day is before the first.
    case daysReversed = "class-days-reversed"
    case tooLong = "class-too-long"
    /// A closed class stays as it is, but for corrections of its attendance.
    case closed = "class-closed"
    case noSuchSession = "no-such-session"
    /// A session begins on a day of the class.
    case sessionOutside = "session-outside-class"
    /// Two sessions of a class do not take place at once.
    case sessionOverlaps = "session-overlaps"
    case sessionLength = "session-length"
    case tooManySessions = "class-too-many-sessions"
    /// Attendance is of what has begun.
    case sessionNotBegun = "session-not-begun"
    case sessionCancelled = "session-cancelled"
    /// Someone attended it: a session that took place is not cancelled.
    case sessionAttended = "session-attended"
    /// Nobody records their own attendance, or changes the conditions of their own quizzes.
    case ownClass = "own-class"
}

/// Why the attendance of one learner cannot be recorded so.
package enum AttendanceError: String, Error, Sendable, CaseIterable {
    case notInClass = "not-in-class"
    case repeated = "named-twice"
    case unknownStatus = "unknown-status"
    case badMinutes = "bad-minutes"
    /// Nobody attends longer than the session lasts.
    case minutesBeyondSession = "minutes-beyond-session"
    /// Who came late attended for a part, and it must be said for how long.
    case minutesMissing = "minutes-missing"
    /// Who was not there has no minutes.
    case minutesOfAbsence = "minutes-of-absence"
    /// Something else is on record; what follows it says why.
    case reasonMissing = "reason-missing"
}

/// Why a person cannot be put into a class.
package enum PlacementError: String, Error, Sendable, CaseIterable {
    case inAnotherClass = "in-another-class"
    case atOtherVersion = "enrolled-at-other-version"
    /// They completed this very version, and the certificate is good.
    case completed = "already-completed"
}

extension Reason {
    /// Why something of a class is changed.
    ///
    /// - Throws: `ClassError.badReason`.
    package init(ofClass text: String) throws(ClassError) {
        guard let reason = Reason(text) else { throw .badReason }
        self = reason
    }
}
