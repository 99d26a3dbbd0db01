/// A moment: milliseconds since 1970-01-01T00:00:00 UTC, leap seconds not counted.
package struct Timestamp: Hashable, Comparable, Codable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment `seconds` later.
    package func adding(seconds: Int) -> Timestamp {
        Timestamp(milliseconds: milliseconds + Int64(seconds) * 1000)
    }
}

extension Timestamp {
    /// The civil date at this moment in a zone `offset` seconds east of UTC.
    package func civilDate(offsetSeconds offset: Int) -> CivilDate {
        let local = milliseconds + Int64(offset) * 1000
        let days = local >= 0 ? local / 86_400_000 : -((-local + 86_399_999) / 86_400_000)
        return CivilDate(daysSince1970: Int(days))
    }

    /// `2026-11-22T08:30:00Z`: RFC 3339, whole seconds, UTC. A moment before or after the calendar is written as its first or
    /// last second: RFC 3339 has no year 10000.
    package var rfc3339: String {
        let date = civilDate(offsetSeconds: 0)
        let beyond = milliseconds - Int64(date.daysSince1970) * 86_400_000
        let second = Int(min(max(beyond, 0), 86_399_999) / 1000)
        let time = [second / 3600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":")
        return date.description + "T" + time + "Z"
    }
}

func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
