/// The service's time while a process runs: a mark, and from there on the time that has elapsed.
///
/// The machine's clock is followed only where it is near: a difference of at most `followedOffset` is made up slowly, by at
/// most `slewPerMillion`, so that no attempt gets noticeably longer or shorter; a larger one is not followed at all.
package struct ServiceTime: Equatable, Sendable {
    /// The largest difference that is followed, in milliseconds: five minutes.
    package static let followedOffset: Int64 = 300_000
    /// Milliseconds that are made up in a million: the rate at which Linux and NTP slew a clock (adjtime(3); RFC 5905,
    /// section 12). An examination of 90 minutes differs by at most 2.7 seconds.
    package static let slewPerMillion: Int64 = 500
    /// Differences below this, in milliseconds, are the two clocks not being read at the same instant.
    static let tolerance: Int64 = 50

    private let mark: ClockMark
    /// What is made up from the mark on, in milliseconds.
    private let correction: Int64

    private init(mark: ClockMark, correction: Int64) {
        self.mark = mark
        self.correction = correction
    }

    package init(from mark: ClockMark) {
        self.init(mark: mark, correction: mark.isFollowed ? mark.offset : 0)
    }

    /// The time when the machine's elapsed time is `elapsed`. It never goes back while `elapsed` does not, and differs from
    /// what has elapsed since the mark by `slewPerMillion` at most.
    package func time(at elapsed: Int64) -> Timestamp {
        let passed = max(0, elapsed - mark.reading.elapsed)
        return Timestamp(milliseconds: mark.time.milliseconds + passed + madeUp(in: passed))
    }

    package func mark(at reading: MachineReading) -> ClockMark {
        ClockMark(reading: reading, time: time(at: reading.elapsed))
    }

    /// The same time at the reading, and from there on with the difference that the reading shows.
    package func following(_ reading: MachineReading) -> ServiceTime {
        let mark = mark(at: reading)
        let left = correction - madeUp(in: max(0, reading.elapsed - self.mark.reading.elapsed))
        let needed = mark.isFollowed ? mark.offset : 0
        return abs(needed - left) <= Self.tolerance ? self : ServiceTime(mark: mark, correction: needed)
    }

    private func madeUp(in passed: Int64) -> Int64 {
        let most = passed / 1_000_000 * Self.slewPerMillion + passed % 1_000_000 * Self.slewPerMillion / 1_000_000
        return correction < 0 ? -min(-correction, most) : min(correction, most)
    }
}
