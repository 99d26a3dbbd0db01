/// The zone of a place: what its clocks show at a moment. The table of zones is not the core's; a function gives it.
package struct CivilZone: Sendable {
    /// Seconds east of UTC at a moment.
    package let offsetSeconds: @Sendable (Timestamp) -> Int

    package init(offsetSeconds: @escaping @Sendable (Timestamp) -> Int) {
        self.offsetSeconds = offsetSeconds
    }

    /// A zone that never changes its offset.
    package static func fixed(offsetSeconds: Int) -> CivilZone { CivilZone { _ in offsetSeconds } }

    package func date(at moment: Timestamp) -> CivilDate {
        moment.civilDate(offsetSeconds: offsetSeconds(moment))
    }

    /// What the clocks show, to the minute; beyond the calendar, its first or last minute.
    package func time(at moment: Timestamp) -> CivilTime? {
        let date = date(at: moment)
        let start = date.start(offsetSeconds: offsetSeconds(moment))
        let minute = (moment.milliseconds - start.milliseconds) / 60_000
        return CivilTime(date: date, minute: Int(min(max(minute, 0), 1439)))
    }

    /// The first moment of a date.
    package func start(of date: CivilDate) -> Timestamp { date.start(zoneOffset: offsetSeconds) }

    /// When the clocks show a time. Where they are put forward over it, the moment of the change plus as much; where they
    /// show it twice, one of the two.
    package func moment(of time: CivilTime) -> Timestamp { moment { time.moment(offsetSeconds: $0) } }

    /// The offset that holds at the moment itself, which in a zone with summer time is not today's.
    private func moment(_ at: (Int) -> Timestamp) -> Timestamp {
        at(offsetSeconds(at(offsetSeconds(at(0)))))
    }
}
