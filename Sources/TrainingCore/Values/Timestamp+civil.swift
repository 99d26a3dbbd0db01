extension Timestamp {
    /// `2026-11-22 16:30 +08:00`: the civil time in a zone `offset` seconds east of UTC, and the zone's offset.
    package func civilTime(offsetSeconds offset: Int) -> String {
        let local = adding(seconds: offset).rfc3339
        return local.prefix(10) + " " + local.dropFirst(11).prefix(5) + " " + zoneOffsetText(offset)
    }
}

extension Timestamp {
    /// Reads RFC 3339 in UTC, as `rfc3339` writes it, with or without parts of a second, which are left out.
    package init?(rfc3339 text: some StringProtocol) {
        guard let date = CivilDate(text.prefix(10)), text.hasSuffix("Z"), text.utf8.count >= 20 else { return nil }
        let clock = text.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        self = date.start(offsetSeconds: 0).adding(seconds: clock[0] * 3600 + clock[1] * 60 + clock[2])
    }
}

/// `+08:00`, `-03:30`: hours and minutes east of UTC, the seconds left out.
private func zoneOffsetText(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
}
