import Testing

@testable import TrainingCore

@Suite struct CountingTests {
    private func score(
        _ earned: Int, of possible: Int = 10_000, waiting: Int = 0, hasPassed: Bool = false
    ) -> Score {
        Score(
            earned: Marks(hundredths: earned), possible: Marks(hundredths: possible),
            waiting: Marks(hundredths: waiting), hasPassed: hasPassed)
    }

    private func counted(_ rule: CountingRule, _ scores: [Score]) throws -> Score? {
        try quiz { $0.counts = rule }.counted(scores)
    }

    @Test("Without an attempt nothing counts", arguments: CountingRule.allCases)
    func none(rule: CountingRule) throws {
        #expect(try counted(rule, []) == nil)
    }

    @Test("The best is a pass before what waits, and that before a failure, then by points, then the earliest")
    func best() throws {
        let scores = [score(9000), score(8000, hasPassed: true), score(0, waiting: 100), score(7000, hasPassed: true)]
        #expect(try counted(.best, scores) == scores[1])
        #expect(try counted(.best, [scores[0], scores[2]]) == scores[2])
        let tied = [score(5000, of: 10_000), score(5000, of: 9_000)]
        #expect(try counted(.best, tied) == tied[0])
    }

    @Test("The first and the last count whatever came after or before")
    func ends() throws {
        let scores = [score(9000, hasPassed: true), score(1000)]
        #expect(try counted(.first, scores) == scores[0])
        #expect(try counted(.last, scores) == scores[1])
    }

    @Test(
        "A mean is exact, and rounds down once: 79.995 is 79.99 and fails where 80 passes",
        arguments: [
            ([(7999, 10_000), (8000, 10_000)], 7999, false), ([(7999, 10_000), (8001, 10_000)], 8000, true),
            // Thirds: 1/3 + 2/3 + 1 = 2, and 2/3 of 100 points is 66.66.
            ([(100, 300), (200, 300), (10_000, 10_000)], 6666, false),
            // 1/3, 2/3 and 7/5 ÷ 3 would be 80 % exactly.
            ([(100, 300), (200, 300), (7000, 5000)], 4000, true),
            ([(0, 0), (8000, 10_000)], 4000, false), ([(8000, 10_000)], 8000, true),
        ] as [([(Int, Int)], Int, Bool)])
    func mean(scores: [(Int, Int)], earned: Int, hasPassed: Bool) throws {
        let quiz = try quiz { $0.counts = .mean }
        let result = try #require(
            quiz.counted(
                scores.map { score($0.0, of: $0.1, hasPassed: $0.1 > 0 && $0.0 * 100 >= $0.1 * 80) }))
        #expect(result.earned.hundredths == earned)
        #expect(result.hasPassed == hasPassed)
    }

    @Test("A pass of an earlier enrolment stays, and else all attempts count under the policy of the last")
    func enrolments() throws {
        let (best, mean) = (try quiz { $0.counts = .best }, try quiz { $0.counts = .mean })
        let (passed, failed) = (score(8000, hasPassed: true), score(5000))
        #expect(Quiz.counted(over: [(best, [failed, passed]), (mean, [failed])]) == passed)
        // The mean of 50, 80 and 100 is 76.66; with the last alone it would be a pass.
        let all = Quiz.counted(over: [(mean, [failed, passed]), (mean, [score(10_000, hasPassed: true)])])
        #expect(all?.earned.hundredths == 7666 && all?.hasPassed == false)
        #expect(Quiz.counted(over: [(best, [failed]), (best, [])]) == failed)
        #expect(Quiz.counted(over: []) == nil)
    }

    @Test("A mean of many papers with different points does not overflow")
    func manyDenominators() throws {
        let scores = (1...100).map { score(99_000 + $0, of: 100_000 + 2 * $0 + 1) }
        let result = try #require(try counted(.mean, scores))
        #expect((98_900...99_100).contains(result.earned.hundredths * 100_000 / result.possible.hundredths))
    }

    @Test("A mean passes only where the means of the sections reach their own marks")
    func sectionsOfMean() throws {
        let quiz = try quiz(
            selections: [("theory", []), ("practice", [])], sectionMarks: ["practice": 80]
        ) { $0.counts = .mean }
        func attempt(_ earned: Int, practice: Int) throws -> Score {
            let section = SectionScore(
                id: try authoredID("practice"), earned: Marks(hundredths: practice), possible: Marks(hundredths: 5000),
                hasPassed: practice >= 4000)
            return Score(
                earned: Marks(hundredths: earned), possible: Marks(hundredths: 10_000),
                hasPassed: earned >= 8000 && section.hasPassed, sections: [section])
        }
        let failed = try #require(quiz.counted([try attempt(9000, practice: 2500), try attempt(7000, practice: 4000)]))
        #expect(failed.earned == Marks(hundredths: 8000) && !failed.hasPassed)
        #expect(failed.sections.map(\.earned.hundredths) == [3250])
        let passed = try #require(quiz.counted([try attempt(9000, practice: 4000), try attempt(7000, practice: 4500)]))
        #expect(passed.hasPassed)
    }

    @Test("While an attempt waits for its grade there is no mean")
    func waitingMean() throws {
        #expect(try counted(.mean, [score(9000), score(0, waiting: 500)])?.isWaiting == true)
    }

    @Test("Where the last attempt counts, a pass before it does not end the quiz; where the best counts, it does")
    func nextAttempt() throws {
        func attempts(_ scores: [Score]) throws -> [Attempt] {
            try scores.enumerated().map { index, score in
                Attempt(
                    id: recordID(index), enrolment: recordID(100), quiz: try authoredID("final"), number: index + 1,
                    seed: 1, startedAt: Timestamp(milliseconds: 0), sitting: Sitting(deadline: nil),
                    outcome: AttemptOutcome(
                        endedAt: Timestamp(milliseconds: 1), reason: .submitted, score: score))
            }
        }
        let ended = try attempts([score(9000, hasPassed: true), score(1000)])
        #expect(try quiz { $0.counts = .last }.nextAttemptNumber(after: ended) == 3)
        #expect(throws: AttemptError.alreadyPassed) { try quiz().nextAttemptNumber(after: ended) }
    }
}
