package import LamproomAPI
import TrainingCore

/// Where a learner stands in a quiz.
package struct QuizState: Equatable, Sendable {
    /// With forward navigation up to the question that is open.
    package private(set) var paper: PaperView
    /// How many questions the whole paper has.
    package let itemCount: Int
    /// Whether questions are opened one by one, and cannot be gone back to.
    package let isForward: Bool
    /// The number of this terminal among those at which the attempt was sat.
    package private(set) var seat: Int
    /// What the service has stored, by item number.
    package private(set) var saved: [Int: SavedAnswerView]
    /// Index of the question that is asked; the number of questions stands for the overview behind the last.
    package private(set) var position: Int
    /// Nil is no limit.
    package var countdown: Countdown?

    /// Begins at the first question, or where there are answers at the first that is not finished, or at the overview.
    package init(paper: PaperView, attempt: AttemptView, countdown: Countdown?) {
        self.paper = paper
        self.countdown = countdown
        itemCount = attempt.itemCount
        isForward = attempt.position != nil
        seat = attempt.seat
        saved = Dictionary(attempt.answers.map { ($0.item, $0) }) { first, _ in first }
        position = 0
        if let open = attempt.position {
            position = open - 1
            return
        }
        // A practical task is never without an answer, but is to be seen
        if !saved.isEmpty { unfinished.first.map { _ = go(to: $0) } ?? goToOverview() }
    }

    /// Nil at the overview.
    package var current: PaperItemView? {
        paper.items.indices.contains(position) ? paper.items[position] : nil
    }

    package func answer(to item: Int) -> AnswerView? { saved[item]?.answer }
    package func isFlagged(_ item: Int) -> Bool { saved[item]?.isFlagged == true }

    /// Numbers of the questions that the learner wants to come back to.
    package var flagged: [Int] { paper.items.map(\.number).filter(isFlagged) }

    /// Whether the question that is asked is the last one.
    package var isAtLast: Bool { position == itemCount - 1 }

    /// Whether there is anything to answer; a practical task is done before a grader.
    package static func isAnswerable(_ item: PaperItemView) -> Bool { item.kind != "practical-task" }

    package var answerable: [PaperItemView] { paper.items.filter(Self.isAnswerable) }

    package var answeredCount: Int { answerable.count - unanswered.count }

    /// How many questions can be answered, those that are not open yet among them.
    package var answerableCount: Int { answerable.count + itemCount - paper.items.count }

    /// Numbers of the questions without an answer.
    package var unanswered: [Int] { answerable.map(\.number).filter { answer(to: $0) == nil } }

    /// Numbers of the questions of which a blank or an item was left out.
    package var partlyAnswered: [Int] {
        answerable.map(\.number).filter { number in
            guard let answer = answer(to: number) else { return false }
            return answer.blanks?.contains("") == true || answer.assignment?.contains(0) == true
        }
    }

    /// Numbers of the essays that are shorter than they have to be.
    package var shortEssays: [Int] {
        answerable.filter { item in
            guard item.kind == "essay", let minimum = item.minimumCharacters, let text = answer(to: item.number)?.text
            else { return false }
            return EssayLength.count(text) < minimum
        }.map(\.number)
    }

    /// Numbers of the questions where something is still to be answered, in the paper's order.
    package var unfinished: [Int] {
        let numbers = Set(unanswered + partlyAnswered + shortEssays)
        return answerable.map(\.number).filter(numbers.contains)
    }

    /// The case that an item belongs to.
    package func study(of item: PaperItemView) -> CaseView? {
        item.caseID.flatMap { id in paper.cases?.first { $0.id == id } }
    }

    /// Numbers of the questions of a case.
    package func numbers(of study: CaseView) -> [Int] {
        paper.items.filter { $0.caseID == study.id }.map(\.number)
    }

    /// What the next answer to an item is to be stored as: this terminal counts its own from 1.
    package func nextRevision(of item: Int) -> Int {
        guard let stored = saved[item], stored.seat == seat else { return 1 }
        return stored.revision + 1
    }

    package mutating func store(_ answer: SavedAnswerView) {
        saved[answer.item] = answer
    }

    /// Takes over what the service has, for instance after answers from another place.
    package mutating func replaceSaved(with attempt: AttemptView) {
        saved = Dictionary(attempt.answers.map { ($0.item, $0) }) { first, _ in first }
    }

    /// Goes on with an attempt that was taken up at this terminal again.
    package mutating func takeUp(_ attempt: AttemptView, paper: PaperView) {
        seat = attempt.seat
        self.paper = paper
        replaceSaved(with: attempt)
        if let open = attempt.position { position = open - 1 }
    }

    /// The paper with the next question, which is asked from now on.
    package mutating func open(_ paper: PaperView) {
        self.paper = paper
        goOn()
    }

    package mutating func goOn() { position = min(position + 1, itemCount) }
    package mutating func goBack() { position = max(position - 1, 0) }
    package mutating func goToOverview() { position = itemCount }

    /// False if there is no such question.
    package mutating func go(to number: Int) -> Bool {
        guard let index = paper.items.firstIndex(where: { $0.number == number }) else { return false }
        position = index
        return true
    }
}
