package import LamproomAPI

/// Where a learner stands in a quiz.
package struct QuizState: Equatable, Sendable {
    package let paper: PaperView
    /// What the service has stored, by item number.
    package private(set) var saved: [Int: SavedAnswerView]
    /// Index of the question that is asked; the number of questions stands for the overview behind the last.
    package private(set) var position: Int
    /// Nil is no limit.
    package var countdown: Countdown?

    /// Begins at the first question without an answer, or at the overview.
    package init(paper: PaperView, attempt: AttemptView, countdown: Countdown?) {
        self.paper = paper
        self.countdown = countdown
        saved = Dictionary(attempt.answers.map { ($0.item, $0) }) { $0.revision > $1.revision ? $0 : $1 }
        position = 0
        position = firstUnanswered ?? paper.items.count
    }

    /// Nil at the overview.
    package var current: PaperItemView? {
        paper.items.indices.contains(position) ? paper.items[position] : nil
    }

    package func answer(to item: Int) -> AnswerView? { saved[item]?.answer }

    package var answeredCount: Int { paper.items.count - unanswered.count }

    /// Numbers of the questions without an answer.
    package var unanswered: [Int] { paper.items.map(\.number).filter { answer(to: $0) == nil } }

    /// What the next answer to an item is to be stored as: one more than what is stored.
    package func nextRevision(of item: Int) -> Int { (saved[item]?.revision ?? 0) + 1 }

    package mutating func store(_ answer: SavedAnswerView) {
        saved[answer.item] = answer
    }

    /// Takes over what the service has, for instance after answers from another place.
    package mutating func replaceSaved(with attempt: AttemptView) {
        saved = Dictionary(attempt.answers.map { ($0.item, $0) }) { $0.revision > $1.revision ? $0 : $1 }
    }

    package mutating func goOn() { position = min(position + 1, paper.items.count) }
    package mutating func goBack() { position = max(position - 1, 0) }
    package mutating func goToOverview() { position = paper.items.count }

    /// False if there is no such question.
    package mutating func go(to number: Int) -> Bool {
        guard let index = paper.items.firstIndex(where: { $0.number == number }) else { return false }
        position = index
        return true
    }

    private var firstUnanswered: Int? { paper.items.firstIndex { answer(to: $0.number) == nil } }
}
