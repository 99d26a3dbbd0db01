import LamproomAPI
import Testing

@testable import LamproomLoad

@Suite struct AnswerSheetTests {
    private func attempt(_ answers: [SavedAnswerView]) -> AttemptView {
        AttemptView(
            id: "a", enrolment: "e", quiz: "final", number: 1, state: "running", startedAt: "2026-11-28T08:00:00Z",
            deadline: nil, secondsLeft: nil, itemCount: 20, answers: answers, score: nil)
    }

    @Test func `what is lost, doubled, older, other or from nowhere is a fault`() {
        var sheet = AnswerSheet()
        sheet.acknowledge(.init(seat: 1, revision: 2, answer: AnswerView(choice: 1)), item: 1)
        sheet.acknowledge(.init(seat: 2, revision: 1, answer: AnswerView(choice: 3)), item: 1)
        sheet.acknowledge(.init(seat: 2, revision: 1, answer: nil), item: 2)
        let right = [
            SavedAnswerView(item: 1, seat: 2, revision: 1, answer: AnswerView(choice: 3)),
            SavedAnswerView(item: 2, seat: 2, revision: 1, answer: nil),
        ]
        #expect(sheet.faults(of: attempt(right)) == [])
        #expect(sheet.faults(of: attempt([right[0]])).count == 1)
        #expect(sheet.faults(of: attempt(right + [right[1]])).count == 1)
        let older = SavedAnswerView(item: 1, seat: 1, revision: 2, answer: AnswerView(choice: 1))
        #expect(sheet.faults(of: attempt([older, right[1]])).count == 1)
        let other = SavedAnswerView(item: 1, seat: 2, revision: 1, answer: AnswerView(choice: 4))
        #expect(sheet.faults(of: attempt([other, right[1]])).count == 1)
        let stranger = SavedAnswerView(item: 9, revision: 1, answer: AnswerView(choice: 1))
        #expect(sheet.faults(of: attempt(right + [stranger])).count == 1)
    }
}
