package import TrainingCore

/// What a command may know of the outside world, given by its caller: the time, the zone and randomness.
package struct CommandContext: Sendable {
    package let now: Timestamp
    /// The enterprise's zone.
    package let zone: CivilZone
    /// 64 bits from a cryptographic generator, new at every call.
    package let random: @Sendable () -> UInt64

    package init(now: Timestamp, zone: CivilZone, random: @escaping @Sendable () -> UInt64) {
        self.now = now
        self.zone = zone
        self.random = random
    }

    package var today: CivilDate { zone.date(at: now) }

    /// The enterprise's civil date at a moment.
    package func date(at moment: Timestamp) -> CivilDate { zone.date(at: moment) }

    package func newID<Owner>() -> RecordID<Owner> {
        RecordID(now: now, random: (random(), random()))
    }
}
