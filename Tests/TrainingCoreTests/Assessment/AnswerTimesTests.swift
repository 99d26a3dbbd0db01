import Testing

@testable import TrainingCore

@Suite struct AnswerTimesTests {
    private func answer(_ item: Int, after seconds: Int, _ answer: Answer? = .truth(true)) -> SavedAnswer {
        SavedAnswer(
            item: item, seat: 1, revision: 1, answer: answer, savedAt: Timestamp(milliseconds: Int64(seconds) * 1000))
    }

    @Test("An item takes the time since the save before it, and what was only flagged takes none")
    func seconds() {
        let start = Timestamp(milliseconds: 0)
        let answers = [answer(2, after: 30), answer(1, after: 12), answer(4, after: 95), answer(3, after: 90, nil)]
        #expect(AnswerTimes.seconds(answers, startedAt: start) == [1: 12, 2: 18, 4: 5])
        #expect(AnswerTimes.seconds([], startedAt: start).isEmpty)
        // What was saved before times were kept has none.
        #expect(AnswerTimes.seconds([answer(1, after: 0)], startedAt: Timestamp(milliseconds: 9000)).isEmpty)
    }

    @Test("Times are stored item by item and read back")
    func encoding() {
        #expect(AnswerTimes.encode([1: 12, 4: 5], itemCount: 5) == "12,,,5,")
        #expect(AnswerTimes.decode("12,,,5,") == [1: 12, 4: 5])
        #expect(AnswerTimes.encode([:], itemCount: 0).isEmpty)
        #expect(AnswerTimes.decode("").isEmpty)
    }
}
