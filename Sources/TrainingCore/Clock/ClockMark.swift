/// The service's time at a reading of the machine's clocks. The last one is stored, so that the time goes on from it.
package struct ClockMark: Hashable, Sendable {
    package let reading: MachineReading
    package let time: Timestamp

    package init(reading: MachineReading, time: Timestamp) {
        self.reading = reading
        self.time = time
    }

    /// A beginning: the machine's clock is taken at its word.
    package init(trusting reading: MachineReading) {
        self.init(reading: reading, time: reading.wall)
    }

    /// How far the machine's clock is ahead of the service's time, in milliseconds; negative if it is behind.
    package var offset: Int64 { reading.wall.milliseconds - time.milliseconds }

    /// Whether the machine's clock is near enough to be followed.
    package var isFollowed: Bool { offset.magnitude <= UInt64(ServiceTime.followedOffset) }

    /// The service's time at a later reading.
    ///
    /// In the same run of the machine it goes on by what has elapsed, whatever the machine's clock says. After another start
    /// of the machine nothing but its clock tells how long it was off: what that clock has moved on counts, so far as it is
    /// beyond both its own last reading and the service's time. So a clock that was wrong by a day before the machine was
    /// started again does not move the time, whether or not it was set right meanwhile; and the time never goes back.
    package func resumed(at now: MachineReading) -> ClockMark {
        let passed =
            isSameRun(as: now)
            ? now.elapsed - reading.elapsed
            : max(0, now.wall.milliseconds - max(reading.wall, time).milliseconds)
        return ClockMark(reading: now, time: Timestamp(milliseconds: time.milliseconds + passed))
    }

    /// Whether the machine has not been started again since. One that was put back to an earlier state of itself (a virtual
    /// machine's snapshot) has the name of the run and less time elapsed, and counts as started again.
    package func isSameRun(as now: MachineReading) -> Bool {
        guard let boot = reading.boot else { return false }
        return boot == now.boot && now.elapsed >= reading.elapsed
    }
}
