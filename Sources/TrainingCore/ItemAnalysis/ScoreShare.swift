/// The share of a paper's points that an attempt earned, as a fraction in lowest terms: equal shares are equal values, and
/// nothing is rounded before it is compared.
package struct ScoreShare: Hashable, Comparable, Sendable {
    let numerator: Int
    /// More than zero.
    let denominator: Int

    /// Nil if nothing could be earned.
    package init?(earned: Marks, possible: Marks) {
        guard possible > .zero else { return nil }
        let divisor = Self.greatestCommonDivisor(abs(earned.hundredths), possible.hundredths)
        numerator = earned.hundredths / divisor
        denominator = possible.hundredths / divisor
    }

    var value: Double { Double(numerator) / Double(denominator) }

    package static func < (left: Self, right: Self) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }

    /// The tenth that the share lies in, from 0 to 9; the whole belongs to the last, what is below zero to the first.
    var tenth: Int { max(0, min(9, numerator * 10 / denominator)) }

    private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}
