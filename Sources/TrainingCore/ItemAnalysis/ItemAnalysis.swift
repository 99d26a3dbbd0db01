/// Classical item analysis, taken in attempt by attempt: nothing is kept of a single attempt, and the parts of what is
/// analysed can be merged.
///
/// **Groups.** For each question, those who had it are ordered by the share of their paper's points. The upper group is the
/// first 27 % of them, the lower group the last 27 %, which makes the difference of the two most reliable (Kelley, "The
/// selection of upper and lower groups for the validation of test items", Journal of Educational Psychology 30, 1939). The
/// size is not rounded: of ten attempts a group has 2.7. Where equal scores lie across a group's border, each of them counts
/// with the same fraction, so that the group has its size exactly and no order among equals is made up; this is what
/// choosing among them at random would give on average. Below four attempts a group would not have one person, and there
/// is no discrimination.
///
/// **Who counts.** An attempt without any answer is nobody's sitting: it is counted apart, and counts for nothing else,
/// for it would make every question look as if it went with all others.
///
/// **What counts.** A void question is only counted (`voids`): neither its points nor its answers are part of anything else.
package struct ItemAnalysis: Equatable, Sendable {
    /// The size of the upper and of the lower group, in percent. Source: Kelley (1939).
    package static let groupPercent = 27

    private let known: [QuestionID: AnalysedQuestion]
    /// The place of a question in `tallies`, in the order in which questions came first.
    private var numbers: [QuestionID: Int] = [:]
    private(set) var tallies: [QuestionTally] = []
    private(set) var pairs = PairTable()
    /// How many attempts earned which share.
    private(set) var scores: [ScoreShare: Int] = [:]
    /// Over all attempts the items (k), and k(k − 1).
    private(set) var itemCount = 0
    private(set) var orderedPairCount = 0
    /// How many of the attempts had each void question.
    package private(set) var voids: [QuestionID: Int] = [:]
    /// Attempts that were taken in.
    package private(set) var attempts = 0
    /// Attempts without any answer, which were left out.
    package private(set) var blanks = 0

    /// - Parameters:
    ///   - questions: those that responses may speak of.
    package init(questions: [AnalysedQuestion]) {
        known = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Takes in an attempt.
    ///
    /// - Parameters:
    ///   - responses: to the items of its paper, each question once. What nobody graded is not among them. A response to
    ///     an unknown question is left out.
    package mutating func add(_ responses: [ItemResponse]) {
        let asked = responses.compactMap { response in known[response.question].map { (response, $0) } }
        let items = asked.filter { !$0.1.isVoid }
        let earned = items.reduce(0) { $0 + $1.0.earned.hundredths }
        let possible = items.reduce(0) { $0 + $1.1.points.hundredths }
        guard
            let score = ScoreShare(earned: Marks(hundredths: earned), possible: Marks(hundredths: possible))
        else { return }
        guard items.contains(where: \.0.isAnswered) else {
            blanks += 1
            return
        }
        attempts += 1
        for (_, question) in asked where question.isVoid { voids[question.id, default: 0] += 1 }
        scores[score, default: 0] += 1
        itemCount += items.count
        orderedPairCount += items.count * (items.count - 1)
        var places: [Int] = []
        places.reserveCapacity(items.count)
        for (response, question) in items {
            let place = number(of: question)
            places.append(place)
            let others = possible - question.points.hundredths
            let restShare = others > 0 ? Double(earned - response.earned.hundredths) / Double(others) : nil
            tallies[place].add(response, score: score, share: score.value, restShare: restShare)
        }
        pairs.add(questions: places, marks: items.map(\.0.earned.hundredths))
    }

    /// Takes in what another analysis of the same questions has taken in.
    package mutating func merge(_ other: ItemAnalysis) {
        let places = other.tallies.map { number(of: $0.question) }
        for (place, tally) in zip(places, other.tallies) { tallies[place].merge(tally) }
        pairs.merge(other.pairs, numbers: places)
        scores.merge(other.scores) { $0 + $1 }
        voids.merge(other.voids) { $0 + $1 }
        itemCount += other.itemCount
        orderedPairCount += other.orderedPairCount
        attempts += other.attempts
        blanks += other.blanks
    }

    private mutating func number(of question: AnalysedQuestion) -> Int {
        if let number = numbers[question.id] { return number }
        numbers[question.id] = tallies.count
        tallies.append(QuestionTally(question))
        return tallies.count - 1
    }
}
