/// The result of an attempt.
package struct Score: Equatable, Sendable {
    package let earned: Marks
    package let possible: Marks
    /// Points of questions that a person has yet to grade; while there are any, the attempt has not passed.
    package let waiting: Marks
    package let hasPassed: Bool

    package init(earned: Marks, possible: Marks, waiting: Marks = .zero, hasPassed: Bool) {
        self.earned = earned
        self.possible = possible
        self.waiting = waiting
        self.hasPassed = hasPassed
    }

    package var isWaiting: Bool { waiting > .zero }
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
    /// Grades the paper from the answers, and from what people gave where a person has to say; both by item number.
    package func score(_ answers: [Int: Answer], grades: [Int: Marks] = [:], passMark: PassMark) -> Score {
        var earned = Marks.zero
        var waiting = Marks.zero
        for item in items {
            if let marks = item.marks(for: answers[item.number]) ?? grades[item.number] {
                earned = earned + marks
            } else {
                waiting = waiting + item.question.points
            }
        }
        return Score(
            earned: earned, possible: possible, waiting: waiting,
            hasPassed: waiting == .zero && passMark.isReached(earned: earned, possible: possible))
    }
}
