extension Quiz {
    /// The result that counts of attempts that have ended, in their order; nil without any.
    ///
    /// A mean brings each attempt to the points that the last one could earn, and rounds down once at the end; so does the
    /// mean of each section that has a pass mark of its own, over the attempts that were started with such a mark.
    package func counted(_ scores: [Score]) -> Score? {
        switch policy.counts {
        case .best: scores.max { $0.rank < $1.rank }
        case .last: scores.last
        case .first: scores.first
        case .mean: mean(scores)
        }
    }

    /// The same of attempts that were made in several enrolments, the earliest first, each with the quiz under the policy that
    /// holds there: what was passed stays passed as it was judged there.
    package static func counted(over enrolments: [(quiz: Quiz, scores: [Score])]) -> Score? {
        var (scores, counted): ([Score], Score?) = ([], nil)
        for enrolment in enrolments {
            scores += enrolment.scores
            counted = enrolment.quiz.counted(scores)
            if counted?.hasPassed == true { return counted }
        }
        return counted
    }

    private func mean(_ scores: [Score]) -> Score? {
        guard let last = scores.last, scores.count > 1 else { return scores.first }
        if let waiting = scores.first(where: \.isWaiting) { return waiting }
        let earned = Self.mean(scores.map { ($0.earned, $0.possible) }, of: last.possible)
        let means = sections.compactMap { section -> SectionScore? in
            let all = scores.compactMap { score in score.sections.first { $0.id == section.id } }
            guard let passMark = section.passMark, let possible = all.last?.possible else { return nil }
            let earned = Self.mean(all.map { ($0.earned, $0.possible) }, of: possible)
            return SectionScore(
                id: section.id, earned: earned, possible: possible,
                hasPassed: passMark.isReached(earned: earned, possible: possible))
        }
        return Score(
            earned: earned, possible: last.possible,
            hasPassed: policy.passMark.isReached(earned: earned, possible: last.possible)
                && means.allSatisfy(\.hasPassed), sections: means)
    }

    /// The mean of shares, as points of `possible`, rounded down to a hundredth.
    private static func mean(_ shares: [(earned: Marks, possible: Marks)], of possible: Marks) -> Marks {
        let sum = shares.filter { $0.possible > .zero }.reduce(Fraction(0, 1)) { sum, share in
            sum.adding(Fraction(Int128(share.earned.hundredths), Int128(share.possible.hundredths)))
        }
        let scaled = sum.numerator * Int128(possible.hundredths) / (sum.denominator * Int128(max(1, shares.count)))
        return Marks(hundredths: Int(scaled))
    }
}

extension Score {
    /// A pass before what waits for a grade, and that before a failure; then by points.
    fileprivate var rank: (Int, Int, Int) {
        (hasPassed ? 1 : 0, isWaiting ? 1 : 0, earned.hundredths)
    }
}

/// An exact sum of shares. Denominators are points that papers could earn, of which a quiz has few different ones.
private struct Fraction {
    let numerator: Int128
    let denominator: Int128

    init(_ numerator: Int128, _ denominator: Int128) {
        var (greatest, rest) = (denominator, numerator)
        while rest != 0 { (greatest, rest) = (rest, greatest % rest) }
        self.numerator = numerator / greatest
        self.denominator = denominator / greatest
    }

    /// Where the common denominator would be beyond 10^18, the other share is first rounded down to a billionth.
    func adding(_ other: Fraction) -> Fraction {
        let limit: Int128 = 1_000_000_000_000_000_000
        guard denominator * other.denominator <= limit else {
            let billion: Int128 = 1_000_000_000
            let (mine, others) = (
                numerator * billion / denominator, other.numerator * billion / other.denominator
            )
            return Fraction(mine + others, billion)
        }
        return Fraction(
            numerator * other.denominator + other.numerator * denominator, denominator * other.denominator)
    }
}
