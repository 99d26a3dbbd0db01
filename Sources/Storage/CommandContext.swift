package import TrainingCore

/// What a command may know of the outside world, given by its caller: the time, the zone and randomness.
package struct CommandContext: Sendable {
    package let now: Timestamp
    /// Seconds east of UTC of the enterprise's civil time at a moment; in a zone with summer time not always the same.
    package let zoneOffset: @Sendable (Timestamp) -> Int
    /// 64 bits from a cryptographic generator, new at every call.
    package let random: @Sendable () -> UInt64

    package init(
        now: Timestamp, zoneOffset: @escaping @Sendable (Timestamp) -> Int, random: @escaping @Sendable () -> UInt64
    ) {
        self.now = now
        self.zoneOffset = zoneOffset
        self.random = random
    }

    /// In a zone without summer time.
    package init(now: Timestamp, zoneOffsetSeconds: Int, random: @escaping @Sendable () -> UInt64) {
        self.init(now: now, zoneOffset: { _ in zoneOffsetSeconds }, random: random)
    }

    package var today: CivilDate { date(at: now) }

    /// The enterprise's civil date at a moment.
    package func date(at moment: Timestamp) -> CivilDate {
        moment.civilDate(offsetSeconds: zoneOffset(moment))
    }

    package func newID<Owner>() -> RecordID<Owner> {
        RecordID(now: now, random: (random(), random()))
    }
}
