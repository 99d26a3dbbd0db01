/// The result of an attempt.
package struct Score: Equatable, Sendable {
    package let earned: Marks
    package let possible: Marks
    /// Points of questions that a person has yet to grade; while there are any, the attempt has not passed.
    package let waiting: Marks
    package let hasPassed: Bool
    /// Those of the sections that have a pass mark of their own, in the order of the quiz.
    package let sections: [SectionScore]

    package init(
        earned: Marks, possible: Marks, waiting: Marks = .zero, hasPassed: Bool, sections: [SectionScore] = []
    ) {
        self.earned = earned
        self.possible = possible
        self.waiting = waiting
        self.hasPassed = hasPassed
        self.sections = sections
    }

    package var isWaiting: Bool { waiting > .zero }

    /// Whether both say the same of points and passes, as a whole and section by section.
    package func isSameResult(as other: Score) -> Bool {
        (earned, possible, waiting, hasPassed) == (other.earned, other.possible, other.waiting, other.hasPassed)
            && sections.count == other.sections.count
            && zip(sections, other.sections).allSatisfy { $0.isSameResult(as: $1) }
    }
}

extension PassMark {
    /// Whether `earned` of `possible` passes, in whole numbers: nothing is rounded up.
    package func isReached(earned: Marks, possible: Marks) -> Bool {
        possible > .zero && earned.hundredths * 10_000 >= possible.hundredths * hundredthsOfPercent
    }
}

extension PaperItem {
    /// The points that `answer` earns; nil if a person has to say. Source: docs/course-format.md, "A bank".
    package func marks(for answer: Answer?) -> Marks? {
        if question.isVoid { return question.points }
        if case .practicalTask = body { return nil }
        guard let answer else { return .zero }
        let points = question.points
        switch (body, answer) {
        case (.singleChoice(_, let key), .choice(let index)):
            return index == key ? points : .zero
        case (.multipleChoice(_, let keys, let partialCredit), .choices(let chosen)):
            return partialCredit.marks(points: points, keys: keys, chosen: chosen)
        case (.trueFalse(let key), .truth(let truth)):
            return truth == key ? points : .zero
        case (.numeric(let key), .number(let text)):
            return key.isRight(text) ? points : .zero
        case (.shortText(let key), .text(let text)):
            return key.isRight(text) ? points : .zero
        case (.blanks(_, let blanks, let partialCredit), .blanks(let texts)):
            let right = zip(blanks, texts).count { $0.isRight($1) }
            return partialCredit.marks(points: points, right: right, of: blanks.count)
        case (.ordering(_, let key, let partialCredit), .order(let order)):
            return partialCredit.marks(points: points, right: Self.neighbours(of: key, in: order), of: key.count - 1)
        case (.matching(_, _, let key, let partialCredit), .assignment(let chosen)):
            return partialCredit.marks(points: points, right: zip(key, chosen).count { $0 == $1 }, of: key.count)
        case (.categorising(_, _, let key, let partialCredit), .assignment(let chosen)):
            let right = zip(key, chosen).count { $0 == $1 }
            let wrong = chosen.count { $0 != nil } - right
            guard partialCredit == .proportional || right == key.count else { return .zero }
            return points.scaled(by: max(0, right - wrong), over: key.count)
        case (.essay, .text):
            return nil
        default:
            return .zero
        }
    }

    /// What an answer costs that earns nothing; nothing if there is none, or if a person grades it.
    package func cost(of answer: Answer?, under penalty: Penalty) -> Marks {
        answer != nil && marks(for: answer) == .zero ? penalty.marks(of: question.points) : .zero
    }

    /// How many pairs of neighbours of the right order stand as neighbours, in the same direction, in another order.
    private static func neighbours(of key: [Int], in order: [Int]) -> Int {
        let successors = Dictionary(zip(order, order.dropFirst())) { first, _ in first }
        return zip(key, key.dropFirst()).count { successors[$0] == $1 }
    }
}

extension Blank {
    /// Whether what was typed into the blank is right; of options, their number counted from 1.
    package func isRight(_ text: String) -> Bool {
        guard !text.isEmpty else { return false }
        switch self {
        case .text(let key): return key.isRight(text)
        case .number(let key): return key.isRight(text)
        case .choice(_, let key): return text == String(key + 1)
        }
    }
}

extension PartialCredit {
    fileprivate func marks(points: Marks, keys: [Int], chosen: [Int]) -> Marks {
        if chosen == keys { return points }
        let right = chosen.count { keys.contains($0) }
        let wrong = chosen.count - right
        switch self {
        case .none: return .zero
        case .half: return wrong == 0 && right > 0 ? points.scaled(by: 1, over: 2) : .zero
        case .proportional: return points.scaled(by: max(0, right - wrong), over: keys.count)
        }
    }

    /// The share of the parts that are right, or all or nothing.
    fileprivate func marks(points: Marks, right: Int, of total: Int) -> Marks {
        if right == total { return points }
        return self == .proportional ? points.scaled(by: right, over: total) : .zero
    }
}

extension Paper {
    /// Grades the paper.
    ///
    /// Points are summed up section by section, and no section earns less than nothing. It passes when nothing waits for a
    /// person, the pass mark of the quiz is reached and those of its sections are.
    ///
    /// - Parameters:
    ///   - answers: by item number.
    ///   - quiz: with the policy that the attempt is under.
    ///   - grades: what people gave for essays and practical tasks, by item number.
    ///   - carried: sections that are not in the paper, since they were passed before.
    package func score(
        _ answers: [Int: Answer], quiz: Quiz, grades: [Int: Marks] = [:], carried: [CarriedSection] = []
    ) -> Score {
        var tallies = Dictionary(uniqueKeysWithValues: quiz.sections.map { ($0.id, SectionTally()) })
        for item in items {
            let answer = answers[item.number]
            tallies[item.section, default: SectionTally()].add(
                item.marks(for: answer) ?? grades[item.number], of: item.question.points,
                penalty: item.cost(of: answer, under: quiz.policy.wrongAnswerPenalty))
        }
        for section in carried { tallies[section.id] = SectionTally(section) }
        let ordered = quiz.sections.compactMap { section in tallies[section.id].map { (section, $0) } }
        let earned = ordered.reduce(Marks.zero) { $0 + $1.1.earned }
        let possible = ordered.reduce(Marks.zero) { $0 + $1.1.possible }
        let waiting = ordered.reduce(Marks.zero) { $0 + $1.1.waiting }
        let sections = ordered.compactMap { section, tally in
            section.passMark.map { SectionScore(id: section.id, tally, passMark: $0) }
        }
        return Score(
            earned: earned, possible: possible, waiting: waiting,
            hasPassed: waiting == .zero && quiz.policy.passMark.isReached(earned: earned, possible: possible)
                && sections.allSatisfy(\.hasPassed), sections: sections)
    }
}
