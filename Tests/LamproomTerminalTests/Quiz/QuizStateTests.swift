import LamproomAPI
import LamproomTerminal
import Testing

@Suite("Where a learner stands in a quiz")
struct QuizStateTests {
    private func state(_ answers: [SavedAnswerView] = []) -> QuizState {
        QuizState(paper: Fixtures.paper, attempt: Fixtures.attempt(answers: answers), countdown: nil)
    }

    @Test("It begins at the first question without an answer; one taken back counts as without")
    func beginning() {
        let state = state([
            SavedAnswerView(item: 1, revision: 2, answer: AnswerView(choice: 1)),
            SavedAnswerView(item: 2, revision: 4, answer: nil),
        ])
        #expect(state.current?.number == 2)
        #expect(state.unanswered == [2, 3, 4, 5])
        #expect(state.nextRevision(of: 1) == 3)
        #expect(state.nextRevision(of: 2) == 5)
        #expect(state.nextRevision(of: 3) == 1)
    }

    private func kinds(_ answers: [Int: AnswerView]) -> QuizState {
        let saved = answers.map { SavedAnswerView(item: $0.key, revision: 1, answer: $0.value) }
        return QuizState(
            paper: Fixtures.kinds,
            attempt: Fixtures.attempt(answers: saved, itemCount: Fixtures.kinds.items.count), countdown: nil)
    }

    private let whole: [Int: AnswerView] = [
        1: AnswerView(blanks: ["5", "1", "x"]), 2: AnswerView(order: [1, 2, 3]), 3: AnswerView(assignment: [1, 2]),
        4: AnswerView(assignment: [1, 1, 2]), 5: AnswerView(text: "一二三四五"),
    ]

    @Test(
        "It begins at a question that is answered in part, too",
        arguments: [
            (1, AnswerView(blanks: ["5", "", ""])), (3, AnswerView(assignment: [0, 2])),
            (4, AnswerView(assignment: [1, 0, 2])), (5, AnswerView(text: "一 二\n三 四")),
        ])
    func beginningAtAPart(_ number: Int, _ answer: AnswerView) {
        let state = kinds(whole.merging([number: answer]) { $1 })
        #expect(state.current?.number == number)
        #expect(state.unfinished == [number])
        #expect(kinds(whole).current == nil)
        #expect(kinds(whole).unfinished.isEmpty)
    }

    @Test("What is first in the paper comes first, unanswered or answered in part")
    func orderOfGaps() {
        var answers = whole
        answers[2] = nil
        answers[3] = AnswerView(assignment: [0, 2])
        #expect(kinds(answers).unfinished == [2, 3])
        answers[1] = AnswerView(blanks: ["", "1", "x"])
        #expect(kinds(answers).current?.number == 1)
    }

    @Test("With all answered it begins at the overview")
    func allAnswered() {
        let all = (1...5).map { SavedAnswerView(item: $0, revision: 1, answer: AnswerView(text: "x")) }
        #expect(state(all).current == nil)
    }

    @Test("It stays within the paper")
    func moving() {
        var state = state()
        state.goBack()
        #expect(state.current?.number == 1)
        for _ in 0..<9 { state.goOn() }
        #expect(state.current == nil)
        state.goBack()
        #expect(state.current?.number == 5)
        let exists = (state.go(to: 6), state.go(to: 0), state.go(to: 2))
        #expect(exists == (false, false, true))
        #expect(state.current?.number == 2)
    }

    @Test("A countdown never goes below nothing")
    func countdown() {
        let countdown = Countdown(secondsLeft: 10, arrival: .seconds(100))
        #expect(countdown.secondsLeft(at: .seconds(100)) == 10)
        #expect(countdown.secondsLeft(at: .milliseconds(104_900)) == 6)
        #expect(countdown.secondsLeft(at: .seconds(200)) == 0)
    }
}
