/// An exact decimal number with six places, for the answers of numeric questions: at most 9 digits before and 6 behind the point.
package struct Quantity: Hashable, Comparable, Sendable {
    package let millionths: Int64

    package init(millionths: Int64) {
        self.millionths = millionths
    }

    /// Reads `-12.5`: an optional sign, digits, optionally a point and digits. Nothing else, and not more digits than fit.
    package init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        var isNegative = false
        if let sign = bytes.first, sign == 0x2B || sign == 0x2D {
            isNegative = sign == 0x2D
            bytes = bytes.dropFirst()
        }
        let parts = bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, (1...9).contains(whole.count) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : []
        guard parts.count == 1 || (1...6).contains(fraction.count) else { return nil }
        var value: Int64 = 0
        for byte in whole + fraction + Array(repeating: 0x30, count: 6 - fraction.count) {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int64(byte - 0x30)
        }
        millionths = isNegative ? -value : value
    }

    package static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }
}

extension Quantity: CustomStringConvertible {
    /// The shortest decimal form: `-12.5`.
    package var description: String {
        let magnitude = millionths.magnitude
        var fraction = String(magnitude % 1_000_000)
        fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return (millionths < 0 ? "-" : "") + String(magnitude / 1_000_000) + (fraction.isEmpty ? "" : "." + fraction)
    }
}

extension Quantity: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a number: \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
