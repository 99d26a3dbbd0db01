import TrainingCore

extension Settings {
    /// `2026-11-28T08:30`: the time of a moment in the enterprise's zone.
    func civilText(_ moment: Timestamp) -> String { civilZone.time(at: moment)?.description ?? moment.rfc3339 }
}
