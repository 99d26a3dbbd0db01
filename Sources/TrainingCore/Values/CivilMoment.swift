/// A date and a time of day to the minute, in a zone that is known from elsewhere.
package struct CivilMoment: Hashable, Comparable, Sendable {
    package let date: CivilDate
    /// Minutes since the start of the day, 0 to 1439.
    package let minuteOfDay: Int

    /// Nil if there is no such time of day.
    package init?(date: CivilDate, hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.date = date
        minuteOfDay = hour * 60 + minute
    }

    /// Reads `2026-11-22T08:30` (ISO 8601, with a space in place of the `T` as well), and nothing else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, [0x54, 0x20].contains(bytes[10]), bytes[13] == 0x3A,
            let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = Self.number(bytes[11], bytes[12]), let minute = Self.number(bytes[14], bytes[15])
        else { return nil }
        self.init(date: date, hour: hour, minute: minute)
    }

    /// The date and time at a moment in a zone `offset` seconds east of UTC; seconds are left out.
    package init(_ moment: Timestamp, offsetSeconds offset: Int) {
        date = moment.civilDate(offsetSeconds: offset)
        let sinceMidnight = moment.milliseconds - date.start(offsetSeconds: offset).milliseconds
        minuteOfDay = min(max(Int(sinceMidnight / 60_000), 0), 1439)
    }

    /// The moment in a zone `offset` seconds east of UTC.
    package func moment(offsetSeconds offset: Int) -> Timestamp {
        date.start(offsetSeconds: offset).adding(seconds: minuteOfDay * 60)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
    }

    private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
        guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
        return Int(tens - 0x30) * 10 + Int(ones - 0x30)
    }
}

extension CivilMoment: CustomStringConvertible {
    /// ISO 8601: `2026-11-22T08:30`.
    package var description: String {
        date.description + "T" + twoDigits(minuteOfDay / 60) + ":" + twoDigits(minuteOfDay % 60)
    }
}
