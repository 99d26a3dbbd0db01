/// Means, variances and the covariance of pairs of numbers, taken in one by one without keeping them.
///
/// The running means are moved by each pair, and the sums are of deviations from them, so that nothing large is subtracted
/// from anything large. Sources: Welford, "Note on a method for calculating corrected sums of squares and products",
/// Technometrics 4 (1962); for merging Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing
/// sample variances", Stanford STAN-CS-79-773 (1979).
struct CoMoments: Equatable, Sendable {
    private(set) var count = 0
    private var meanX = 0.0
    private var meanY = 0.0
    /// Σ (x − mean x)², Σ (y − mean y)² and Σ (x − mean x)(y − mean y).
    private var squaresX = 0.0
    private var squaresY = 0.0
    private var products = 0.0

    mutating func add(_ x: Double, _ y: Double) {
        count += 1
        let (deltaX, deltaY) = (x - meanX, y - meanY)
        meanX += deltaX / Double(count)
        meanY += deltaY / Double(count)
        squaresX += deltaX * (x - meanX)
        squaresY += deltaY * (y - meanY)
        products += deltaX * (y - meanY)
    }

    mutating func merge(_ other: CoMoments) {
        guard other.count > 0 else { return }
        guard count > 0 else {
            self = other
            return
        }
        let (own, others) = (Double(count), Double(other.count))
        let (deltaX, deltaY) = (other.meanX - meanX, other.meanY - meanY)
        let weight = own * others / (own + others)
        count += other.count
        meanX += deltaX * others / (own + others)
        meanY += deltaY * others / (own + others)
        squaresX += other.squaresX + deltaX * deltaX * weight
        squaresY += other.squaresY + deltaY * deltaY * weight
        products += other.products + deltaX * deltaY * weight
    }

    /// Pearson's product-moment correlation, from −1 to 1; nil where one of both does not vary, and below three pairs:
    /// of two it is always −1 or 1.
    var correlation: Double? {
        guard count >= 3, squaresX > 0, squaresY > 0 else { return nil }
        return max(-1, min(1, products / (squaresX.squareRoot() * squaresY.squareRoot())))
    }
}
