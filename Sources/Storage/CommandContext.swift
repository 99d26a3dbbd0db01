package import TrainingCore

/// What a command may know of the outside world, given by its caller: the time, the zone and randomness.
package struct CommandContext: Sendable {
    package let now: Timestamp
    /// Seconds east of UTC of the enterprise's civil time at `now`.
    package let zoneOffsetSeconds: Int
    /// 64 bits from a cryptographic generator, new at every call.
    package let random: @Sendable () -> UInt64

    package init(now: Timestamp, zoneOffsetSeconds: Int, random: @escaping @Sendable () -> UInt64) {
        self.now = now
        self.zoneOffsetSeconds = zoneOffsetSeconds
        self.random = random
    }

    package var today: CivilDate { now.civilDate(offsetSeconds: zoneOffsetSeconds) }

    package func newID<Owner>() -> RecordID<Owner> {
        RecordID(now: now, random: (random(), random()))
    }
}
