/// What the attempts at a quiz say of it as a whole. Shares are of a paper's points, from 0 to 1.
package struct QuizStatistics: Equatable, Sendable {
    package let mean: Double
    package let median: Double
    /// Of the sample (denominator n − 1); nil below two attempts.
    package let standardDeviation: Double?
    /// How many attempts lie in each tenth: from 0 to below 10 %, …, from 90 to 100 %.
    package let histogram: [Int]
    /// How many items a paper has, on average.
    package let itemsPerPaper: Double
    /// Cronbach's alpha; nil where it is not defined, see `ItemAnalysis.alpha`.
    package let alpha: Double?
    /// The standard error of measurement, SD · √(1 − alpha), as a share of the points: how far a score lies from what the
    /// person would earn on average over many such papers (Lord and Novick, "Statistical Theories of Mental Test Scores",
    /// 1968). Nil where alpha is, or is below zero: then papers say nothing about persons.
    package let standardError: Double?
}

extension ItemAnalysis {
    /// Nil if there are no attempts.
    package var quiz: QuizStatistics? {
        guard attempts > 0 else { return nil }
        let ordered = scores.sorted { $0.key < $1.key }
        let count = Double(attempts)
        let mean = ordered.reduce(0) { $0 + $1.key.value * Double($1.value) } / count
        var deviation: Double?
        if attempts >= 2 {
            let squares = ordered.reduce(0) { sum, score in
                sum + (score.key.value - mean) * (score.key.value - mean) * Double(score.value)
            }
            deviation = ordered.count == 1 ? 0 : (squares / (count - 1)).squareRoot()
        }
        var histogram = Array(repeating: 0, count: 10)
        for (score, number) in ordered { histogram[score.tenth] += number }
        let alpha = alpha
        return QuizStatistics(
            mean: mean, median: Quantile.median(ordered.map { ($0.key.value, $0.value) }) ?? mean,
            standardDeviation: deviation, histogram: histogram, itemsPerPaper: Double(itemCount) / count, alpha: alpha,
            standardError: alpha.flatMap { alpha in
                alpha < 0 ? nil : deviation.map { $0 * (1 - alpha).squareRoot() }
            })
    }

    /// Cronbach's alpha (Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16, 1951), also
    /// of papers that are drawn, each with k of K questions.
    ///
    ///     alpha = k / (k − 1) · C / (V + C)
    ///
    /// V is the expected sum of the variances of a paper's items, C that of the covariances of its ordered pairs:
    ///
    ///     V = mean k · Σᵢ nᵢ vᵢ / Σᵢ nᵢ          vᵢ of those nᵢ who had the question
    ///     C = mean k(k − 1) · Σᵢⱼ nᵢⱼ cᵢⱼ / Σᵢⱼ nᵢⱼ   cᵢⱼ of those nᵢⱼ who had both
    ///
    /// with sample variances and covariances, of what was had by two attempts at least. If every attempt has every question,
    /// then V = Σ vᵢ, C = Σ cᵢⱼ and V + C is the variance of the sums, so that this is k / (k − 1) · (1 − Σ vᵢ / V(sum)), the
    /// usual form.
    ///
    /// Nil below three attempts, for papers of one item, where nothing varies, where no pair of questions was had twice,
    /// with more questions than `PairTable` keeps, and where sparse pairs give a value above 1, which no reliability has.
    package var alpha: Double? {
        guard attempts >= 3, pairs.isKept, itemCount > attempts else { return nil }
        var variance = WeightedMean()
        var covariance = WeightedMean()
        for first in tallies.indices {
            variance.add(pairs[first, first])
            for second in 0..<first { covariance.add(pairs[first, second]) }
        }
        guard let variance = variance.value, let covariance = covariance.value else { return nil }
        let count = Double(attempts)
        let items = Double(itemCount) / count
        let shared = Double(orderedPairCount) / count * covariance
        let total = items * variance + shared
        guard total > 0 else { return nil }
        let alpha = items / (items - 1) * shared / total
        return alpha > 1 ? nil : alpha
    }

    private struct WeightedMean {
        private var sum = 0.0
        private var weight = 0

        mutating func add(_ sums: MarkSums?) {
            guard let sums, let covariance = sums.covariance else { return }
            sum += covariance * Double(sums.count)
            weight += sums.count
        }

        var value: Double? { weight > 0 ? sum / Double(weight) : nil }
    }
}

/// Quantiles of counted values.
enum Quantile {
    /// The middle value, or the mean of the two in the middle; nil of nothing.
    ///
    /// - Parameters:
    ///   - values: ascending, each with how often it occurs.
    static func median(_ values: [(value: Double, count: Int)]) -> Double? {
        let count = values.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        let (first, second) = (value(at: (count - 1) / 2, values), value(at: count / 2, values))
        return first == second ? first : (first + second) / 2
    }

    private static func value(at place: Int, _ values: [(value: Double, count: Int)]) -> Double {
        var passed = 0
        for (value, count) in values {
            passed += count
            if passed > place { return value }
        }
        return .nan
    }
}
