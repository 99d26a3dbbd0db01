/// What is kept of one question while attempts are taken in. It grows with the number of different scores, not of attempts.
struct QuestionTally: Equatable, Sendable {
    let question: AnalysedQuestion
    private(set) var count = 0
    private(set) var answered = 0
    /// Hundredths of points.
    private(set) var earned = 0
    /// The question's share with the share of the whole paper, and with that of the paper without the question.
    private(set) var total = CoMoments()
    private(set) var rest = CoMoments()
    /// How many took how many seconds.
    private(set) var seconds: [Int: Int] = [:]
    /// For every score the place of its row in `cells`.
    private var rows: [ScoreShare: Int] = [:]
    /// Rows of: attempts, hundredths earned, and for each option how many chose it.
    private var cells: [Int] = []

    init(_ question: AnalysedQuestion) {
        self.question = question
    }

    private var width: Int { 2 + question.optionCount }

    /// - Parameters:
    ///   - score: of the attempt.
    ///   - restShare: of the attempt without this question; nil if the paper has nothing else.
    mutating func add(_ response: ItemResponse, score: ScoreShare, share: Double, restShare: Double?) {
        count += 1
        answered += response.isAnswered ? 1 : 0
        earned += response.earned.hundredths
        let own = Double(response.earned.hundredths) / Double(question.points.hundredths)
        total.add(own, share)
        if let restShare { rest.add(own, restShare) }
        // What lasted longer than a day was left, not thought about.
        if let time = response.seconds, time >= 0 { seconds[min(time, 86_400), default: 0] += 1 }
        let start = row(of: score)
        cells[start] += 1
        cells[start + 1] += response.earned.hundredths
        for option in response.chosen where option < question.optionCount { cells[start + 2 + option] += 1 }
    }

    mutating func merge(_ other: QuestionTally) {
        count += other.count
        answered += other.answered
        earned += other.earned
        total.merge(other.total)
        rest.merge(other.rest)
        seconds.merge(other.seconds) { $0 + $1 }
        for (score, start) in other.rows {
            let own = row(of: score)
            for column in 0..<width { cells[own + column] += other.cells[start + column] }
        }
    }

    private mutating func row(of score: ScoreShare) -> Int {
        if let start = rows[score] { return start }
        let start = cells.count
        cells += repeatElement(0, count: width)
        rows[score] = start
        return start
    }

    /// How many chose each option.
    var chosen: [Int] {
        (0..<question.optionCount).map { option in
            rows.values.reduce(0) { $0 + cells[$1 + 2 + option] }
        }
    }

    /// The two groups at the ends of the order by score; nil if fewer than one person would be in each.
    var groups: (upper: ScoreGroup, lower: ScoreGroup)? {
        // In hundredths of a person.
        let size = ItemAnalysis.groupPercent * count
        guard size >= 100 else { return nil }
        let scores = rows.keys.sorted()
        return (group(of: size, scores.reversed()), group(of: size, scores))
    }

    /// - Parameters:
    ///   - size: in hundredths of a person.
    private func group(of size: Int, _ scores: [ScoreShare]) -> ScoreGroup {
        var left = size
        var marks = 0.0
        var chosen = Array(repeating: 0.0, count: question.optionCount)
        for score in scores {
            guard left > 0, let start = rows[score] else { break }
            let all = 100 * cells[start]
            let taken = min(left, all)
            let weight = Double(taken) / Double(all)
            marks += Double(cells[start + 1]) * weight
            for option in chosen.indices { chosen[option] += Double(cells[start + 2 + option]) * weight }
            left -= taken
        }
        let persons = Double(size) / 100
        return ScoreGroup(
            facility: marks / Double(question.points.hundredths) / persons, chosen: chosen.map { $0 / persons })
    }
}

/// One of the two groups that are compared.
struct ScoreGroup: Equatable, Sendable {
    /// The mean share of the question's points.
    let facility: Double
    /// For each option the share of the group that chose it.
    let chosen: [Double]
}
