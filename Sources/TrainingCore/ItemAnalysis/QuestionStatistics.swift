/// What the attempts at a quiz say of one question. Shares are from 0 to 1, and of all who had the question.
package struct QuestionStatistics: Equatable, Sendable {
    package let question: QuestionID
    /// How many attempts had the question.
    package let count: Int
    /// The mean share of its points; of questions that are right or wrong the share that was right.
    package let facility: Double
    /// The facility in the upper group less that in the lower (`ItemAnalysis`, "Groups"), from −1 to 1.
    package let discrimination: Double?
    /// The correlation of the question's points with the share of the whole paper. For questions that are right or wrong it
    /// is the point-biserial. It is too high, as the question is part of the paper.
    package let totalCorrelation: Double?
    /// The same with the share of the paper without the question, which mends that (Henrysson, "Correction of item-total
    /// correlations in item analysis", Psychometrika 28, 1963, on why; this is the plain item-rest correlation).
    package let restCorrelation: Double?
    /// The share that gave no answer.
    package let nonResponse: Double
    /// Of those whose time is known.
    package let medianSeconds: Double?
    package let meanSeconds: Double?
    /// In the order in which the options were authored; empty where nothing is chosen.
    package let options: [OptionStatistics]
    /// In the order of `QuestionFlag`.
    package let flags: [QuestionFlag]
}

/// How one option of a question was chosen.
package struct OptionStatistics: Equatable, Sendable {
    package let isKey: Bool
    package let count: Int
    package let share: Double
    /// The share of the upper and of the lower group that chose it.
    package let upperShare: Double?
    package let lowerShare: Double?
}

extension ItemAnalysis {
    /// Every question that an attempt had, in the order in which they first came.
    package var questions: [QuestionStatistics] { tallies.map(\.statistics) }
}

extension QuestionTally {
    var statistics: QuestionStatistics {
        let groups = groups
        let options = zip(chosen.indices, chosen).map { index, number in
            OptionStatistics(
                isKey: question.keys.contains(index), count: number, share: Double(number) / Double(count),
                upperShare: groups?.upper.chosen[index], lowerShare: groups?.lower.chosen[index])
        }
        let facility = Double(earned) / (Double(count) * Double(question.points.hundredths))
        let discrimination = groups.map { $0.upper.facility - $0.lower.facility }
        let times = seconds.sorted { $0.key < $1.key }.map { (value: Double($0.key), count: $0.value) }
        let timed = times.reduce(0) { $0 + $1.count }
        let sum = times.reduce(0) { $0 + $1.value * Double($1.count) }
        return QuestionStatistics(
            question: question.id, count: count, facility: facility, discrimination: discrimination,
            totalCorrelation: total.correlation, restCorrelation: rest.correlation,
            nonResponse: Double(count - answered) / Double(count), medianSeconds: Quantile.median(times),
            meanSeconds: timed > 0 ? sum / Double(timed) : nil, options: options,
            flags: QuestionFlag.flags(
                count: count, facility: facility, discrimination: discrimination, rest: rest.correlation,
                options: options))
    }
}
