import TrainingCore

/// Moments of the service in the local zone.
enum LocalTime {
    /// `2026-11-22 16:30` for `2026-11-22T08:30:00Z` eight hours east of UTC; what is no moment stays as it is.
    ///
    /// - Parameters:
    ///   - offset: seconds east of UTC at a moment.
    static func text(_ moment: String, offset: (Timestamp) -> Int) -> String {
        guard let timestamp = timestamp(moment) else { return moment }
        let local = timestamp.adding(seconds: offset(timestamp)).rfc3339
        return String(local.prefix(16)).replacing("T", with: " ")
    }

    /// `16:30:05`: the time of day of a moment.
    static func clock(_ moment: Timestamp, offset: (Timestamp) -> Int) -> String {
        String(moment.adding(seconds: offset(moment)).rfc3339.dropFirst(11).prefix(8))
    }

    /// Reads RFC 3339 in UTC, with or without parts of a second.
    static func timestamp(_ moment: String) -> Timestamp? {
        guard let date = CivilDate(moment.prefix(10)), moment.hasSuffix("Z"), moment.utf8.count >= 20 else {
            return nil
        }
        let clock = moment.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        return date.start(offsetSeconds: 0).adding(seconds: clock[0] * 3600 + clock[1] * 60 + clock[2])
    }

    /// `24:31`, or `1:02:03` from an hour on.
    static func duration(seconds: Int) -> String {
        let left = max(0, seconds)
        let minutes = left / 60 % 60
        let tail = ":" + twoDigits(left % 60)
        return left < 3600 ? "\(minutes)\(tail)" : "\(left / 3600):\(twoDigits(minutes))\(tail)"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
