/// An amount of points, as a whole number of hundredths of a point. 79.99 is 7999 and never 80.
package struct Marks: Hashable, Comparable, Codable, Sendable {
    package let hundredths: Int

    package init(hundredths: Int) {
        self.hundredths = hundredths
    }

    /// Reads `2`, `2.5` or `79.99`: what `Quantity` reads, if it is not below zero and a whole number of hundredths.
    package init?(_ text: some StringProtocol) {
        guard let quantity = Quantity(text), quantity.millionths >= 0, quantity.millionths % 10_000 == 0 else {
            return nil
        }
        hundredths = Int(quantity.millionths / 10_000)
    }

    package static let zero = Marks(hundredths: 0)

    package static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
    package static func + (left: Self, right: Self) -> Marks { Marks(hundredths: left.hundredths + right.hundredths) }

    /// This amount × `numerator` ÷ `denominator`, rounded down to a hundredth.
    package func scaled(by numerator: Int, over denominator: Int) -> Marks {
        Marks(hundredths: hundredths * numerator / denominator)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Int.self)
        // So many that sums over every question of a course are still far from the largest number.
        guard (0...1_000_000_000).contains(number) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an amount of points: \(number)")
        }
        hundredths = number
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hundredths)
    }
}

extension Marks: CustomStringConvertible {
    /// The shortest decimal form: `80`, `79.5`, `79.99`.
    package var description: String {
        Quantity(millionths: Int64(hundredths) * 10_000).description
    }
}
