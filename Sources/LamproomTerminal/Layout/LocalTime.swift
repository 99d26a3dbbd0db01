import TrainingCore

/// Moments of the service in the zone of this computer, which may be another than the enterprise's: so each says its zone.
enum LocalTime {
    /// `2026-11-22 16:30 +08:00` for `2026-11-22T08:30:00Z` eight hours east of UTC; what is no moment stays as it is.
    ///
    /// - Parameters:
    ///   - offset: seconds east of UTC at a moment.
    static func text(_ moment: String, offset: (Timestamp) -> Int) -> String {
        guard let timestamp = Timestamp(rfc3339: moment) else { return moment }
        return timestamp.civilTime(offsetSeconds: offset(timestamp))
    }

    /// `16:30:05`: the time of day of a moment.
    static func clock(_ moment: Timestamp, offset: (Timestamp) -> Int) -> String {
        String(moment.adding(seconds: offset(moment)).rfc3339.dropFirst(11).prefix(8))
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
