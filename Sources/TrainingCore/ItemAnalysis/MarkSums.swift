/// Sums over the marks of two questions in the attempts that have both. They are whole numbers, so that variances and
/// covariances come from exact numerators, whatever the order in which attempts were taken in.
struct MarkSums: Equatable, Sendable {
    private(set) var count = 0
    private var sumX = 0
    private var sumY = 0
    private var products = 0

    /// Hundredths of points, at most 100,000: the products of 900 million attempts still fit.
    mutating func add(_ x: Int, _ y: Int) {
        count += 1
        sumX += x
        sumY += y
        products += x * y
    }

    mutating func merge(_ other: MarkSums) {
        count += other.count
        sumX += other.sumX
        sumY += other.sumY
        products += other.products
    }

    /// The same sums with the questions exchanged.
    var transposed: MarkSums {
        var result = self
        (result.sumX, result.sumY) = (sumY, sumX)
        return result
    }

    /// The sample covariance (denominator n − 1), of a question with itself its variance; nil below two attempts.
    var covariance: Double? {
        guard count >= 2 else { return nil }
        let numerator = Int128(count) * Int128(products) - Int128(sumX) * Int128(sumY)
        return Double(numerator) / (Double(count) * Double(count - 1))
    }
}
