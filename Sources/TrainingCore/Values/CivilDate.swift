/// A date of the proleptic Gregorian calendar, from year 1 to 9999, without a time or a zone.
///
/// The day numbers follow Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
package struct CivilDate: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil if there is no such date.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, year: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-11-22` (ISO 8601, extended form), and nothing else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The date a number of days after 1970-01-01 (before it, if negative); beyond the calendar, its first or last date.
    package init(daysSince1970 days: Int) {
        let shifted = min(max(days, Self.firstDay), Self.lastDay) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// 0001-01-01 and 9999-12-31 as days since 1970-01-01.
    private static let firstDay = -719_162
    private static let lastDay = 2_932_896

    package var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The corresponding day `months` later, or the last day of that month where it has no such day: 30 October and
    /// four months give the end of February. This is how civil periods of months and years are counted. Beyond the
    /// calendar, its first or last date.
    package func adding(months: Int) -> CivilDate {
        let total = year * 12 + (month - 1) + min(max(months, -120_000), 120_000)
        guard total >= 12 else { return CivilDate(daysSince1970: Self.firstDay) }
        guard total < 120_000 else { return CivilDate(daysSince1970: Self.lastDay) }
        let newYear = total / 12
        let newMonth = total % 12 + 1
        let newDay = min(day, Self.days(inMonth: newMonth, year: newYear))
        return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
    }

    /// The date a number of days later (earlier, if negative); beyond the calendar, its first or last date.
    package func adding(days: Int) -> CivilDate {
        CivilDate(daysSince1970: daysSince1970 + min(max(days, -4_000_000), 4_000_000))
    }

    /// The first moment of this date in a zone `offset` seconds east of UTC.
    package func start(offsetSeconds offset: Int) -> Timestamp {
        Timestamp(milliseconds: (Int64(daysSince1970) * 86_400 - Int64(offset)) * 1000)
    }

    /// The first moment of this date in a zone, also where summer time begins or ends about midnight: where the clocks go
    /// from 23:59 to 01:00 it is 01:00, and of a date that was left out it is the moment after.
    ///
    /// - Parameters:
    ///   - zoneOffset: seconds east of UTC at a moment, less than a day.
    package func start(zoneOffset: (Timestamp) -> Int) -> Timestamp {
        let day: Int64 = 86_400_000
        var before = start(offsetSeconds: 0).milliseconds - day
        var after = before + 2 * day
        while after - before > 1 {
            let middle = Timestamp(milliseconds: before + (after - before) / 2)
            if middle.civilDate(offsetSeconds: zoneOffset(middle)) < self {
                before = middle.milliseconds
            } else {
                after = middle.milliseconds
            }
        }
        return Timestamp(milliseconds: after)
    }

    private static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDate: CustomStringConvertible {
    /// ISO 8601, extended: `2026-11-22`.
    package var description: String {
        let years = String(year)
        return String(repeating: "0", count: 4 - years.count) + years + "-" + twoDigits(month) + "-" + twoDigits(day)
    }
}

extension CivilDate: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
