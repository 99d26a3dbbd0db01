/// A minute of a day on the clock of a place, without its zone: `2026-12-01T08:00`, ISO 8601 to the minute.
package struct CivilTime: Hashable, Comparable, Sendable {
    package let date: CivilDate
    /// Minutes since midnight, 0 to 1439.
    package let minute: Int

    package init?(date: CivilDate, minute: Int) {
        guard (0..<1440).contains(minute) else { return nil }
        self.date = date
        self.minute = minute
    }

    /// Reads `2026-12-01T08:00`, and nothing else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = CivilDate(parts[0]) else { return nil }
        let numbers = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard numbers.count == 2, numbers.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(Self.isDigit) }),
            let hour = Int(numbers[0]), let minute = Int(numbers[1]), hour < 24, minute < 60
        else { return nil }
        self.init(date: date, minute: hour * 60 + minute)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    package static func < (left: Self, right: Self) -> Bool {
        (left.date, left.minute) < (right.date, right.minute)
    }

    /// The moment at which a clock `offset` seconds east of UTC shows this.
    package func moment(offsetSeconds offset: Int) -> Timestamp {
        date.start(offsetSeconds: offset).adding(seconds: minute * 60)
    }
}

extension CivilTime: CustomStringConvertible {
    package var description: String { "\(date)T\(twoDigits(minute / 60)):\(twoDigits(minute % 60))" }
}

extension CivilTime: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of a day: \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
