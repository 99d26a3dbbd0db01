/// Where a person reads, and since when: there is one clock for each person, so two windows never count double.
///
/// A heartbeat says that the person is still there. It credits the time since the one before to the module of the one
/// before, and no more than the idle cap, since whoever says nothing for longer may have gone away.
package struct ReadingClock: Equatable, Sendable {
    package let enrolment: EnrolmentID
    package let module: ModuleID
    /// When the last heartbeat came.
    package let beatAt: Timestamp

    package init(enrolment: EnrolmentID, module: ModuleID, beatAt: Timestamp) {
        self.enrolment = enrolment
        self.module = module
        self.beatAt = beatAt
    }

    /// What a heartbeat credits to the clock's module.
    ///
    /// Added up over any heartbeats of a person it is neither more than the time between the first and the last of them, nor
    /// more than the number of heartbeats times the cap.
    ///
    /// - Returns: milliseconds; 0 if the clock was set back.
    package func credit(at now: Timestamp, idleCap: IdleCap) -> Int64 {
        min(max(0, now.milliseconds - beatAt.milliseconds), Int64(idleCap.seconds) * 1000)
    }
}

/// The longest time between two heartbeats that counts as reading, in seconds.
package struct IdleCap: Equatable, Sendable {
    package static let range = 5...3600
    package static let standard = IdleCap(seconds: 120)

    package let seconds: Int

    /// The nearest that may be chosen.
    package init(seconds: Int) {
        self.seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
    }
}
