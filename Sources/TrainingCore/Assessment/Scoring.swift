/// The result of an attempt.
package struct Score: Equatable, Sendable {
    package let earned: Marks
    package let possible: Marks
    package let hasPassed: Bool

    package init(earned: Marks, possible: Marks, hasPassed: Bool) {
        self.earned = earned
        self.possible = possible
        self.hasPassed = hasPassed
    }
}

extension PassMark {
    /// Whether `earned` of `possible` passes, in whole numbers: nothing is rounded up.
    package func isReached(earned: Marks, possible: Marks) -> Bool {
        possible > .zero && earned.hundredths * 10_000 >= possible.hundredths * hundredthsOfPercent
    }
}

extension PaperItem {
    /// The points that `answer` earns; none for no answer. Source: docs/course-format.md, "A bank".
    package func marks(for answer: Answer?) -> Marks {
        guard let answer else { return .zero }
        let points = question.points
        switch (body, answer) {
        case (.singleChoice(_, let key), .choice(let index)):
            return index == key ? points : .zero
        case (.multipleChoice(_, let keys, let partialCredit), .choices(let chosen)):
            return partialCredit.marks(points: points, keys: keys, chosen: chosen)
        case (.trueFalse(let key), .truth(let truth)):
            return truth == key ? points : .zero
        case (.numeric(let key, let tolerance, let unit), .number(let text)):
            guard let number = NumericInput.parse(text, unit: unit) else { return .zero }
            return number.distance(to: key) <= tolerance ? points : .zero
        case (.shortText(let accepted), .text(let text)):
            let folded = TextFolding.fold(text)
            return accepted.contains { TextFolding.fold($0) == folded } ? points : .zero
        default:
            return .zero
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
}

extension Paper {
    /// Grades the paper from the answers by item number.
    package func score(_ answers: [Int: Answer], passMark: PassMark) -> Score {
        let earned = items.reduce(Marks.zero) { $0 + $1.marks(for: answers[$1.number]) }
        return Score(
            earned: earned, possible: possible,
            hasPassed: passMark.isReached(earned: earned, possible: possible))
    }
}
