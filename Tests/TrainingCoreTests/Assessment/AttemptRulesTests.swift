import Testing

@testable import TrainingCore

@Suite struct AttemptRulesTests {
    private static let start = Timestamp(milliseconds: 1_000_000)
    private static let deadline = Timestamp(milliseconds: 1_000_000 + 30 * 60_000)
    private static let score = Score(
        earned: Marks(hundredths: 500), possible: Marks(hundredths: 1000), hasPassed: false)

    private func attempt(_ number: Int, deadline: Timestamp? = nil, hasPassed: Bool? = nil) throws -> Attempt {
        let outcome = hasPassed.map { hasPassed in
            AttemptOutcome(
                endedAt: Self.start, reason: .submitted,
                score: Score(earned: .zero, possible: Marks(hundredths: 1000), hasPassed: hasPassed))
        }
        return Attempt(
            id: recordID(number), enrolment: recordID(100), quiz: try authoredID("final"), number: number, seed: 1,
            startedAt: Self.start, deadline: deadline, outcome: outcome)
    }

    @Test("Attempts are counted from 1 up to the number that the quiz allows")
    func numbers() throws {
        let quiz = try quiz(maximumAttempts: 2)
        #expect(try quiz.nextAttemptNumber(after: []) == 1)
        #expect(try quiz.nextAttemptNumber(after: [attempt(1, hasPassed: false)]) == 2)
        #expect(throws: AttemptError.attemptsExhausted) {
            try quiz.nextAttemptNumber(after: [attempt(1, hasPassed: false), attempt(2, hasPassed: false)])
        }
    }

    @Test("A quiz without a limit goes on counting from the highest number")
    func unlimited() throws {
        let finished = try [7, 3].map { try attempt($0, hasPassed: false) }
        #expect(try quiz().nextAttemptNumber(after: finished) == 8)
    }

    @Test("A passed quiz is not sat again, even where attempts are left or used up", arguments: [nil, 1, 5])
    func alreadyPassed(maximum: Int?) throws {
        #expect(throws: AttemptError.alreadyPassed) {
            try quiz(maximumAttempts: maximum).nextAttemptNumber(after: [attempt(1, hasPassed: true)])
        }
    }

    @Test("While an attempt waits for a grade no other begins, unless the quiz is passed")
    func gradingPending() throws {
        let waiting = try attempt(1).ended(
            AttemptOutcome(
                endedAt: Self.start, reason: .submitted,
                score: Score(
                    earned: .zero, possible: Marks(hundredths: 1000), waiting: Marks(hundredths: 100), hasPassed: false)
            ))
        #expect(throws: AttemptError.gradingPending) { try quiz().nextAttemptNumber(after: [waiting]) }
        #expect(throws: AttemptError.gradingPending) {
            try quiz(maximumAttempts: 1).nextAttemptNumber(after: [waiting])
        }
        #expect(throws: AttemptError.alreadyPassed) {
            try quiz().nextAttemptNumber(after: [waiting, attempt(2, hasPassed: true)])
        }
    }

    @Test("The deadline is the start and the minutes of the quiz")
    func deadlines() throws {
        #expect(try quiz(timeLimitMinutes: 30).deadline(forStart: Self.start) == Self.deadline)
        #expect(try quiz(timeLimitMinutes: 1440).deadline(forStart: Self.start)?.milliseconds == 87_400_000)
        #expect(try quiz().deadline(forStart: Self.start) == nil)
    }

    @Test(
        "An attempt is due from its deadline on",
        arguments: [(-1, false), (0, true), (1, true)] as [(Int64, Bool)])
    func due(milliseconds: Int64, isDue: Bool) throws {
        let now = Timestamp(milliseconds: Self.deadline.milliseconds + milliseconds)
        #expect(try attempt(1, deadline: Self.deadline).isDue(at: now) == isDue)
        #expect(try !attempt(1, deadline: Self.deadline, hasPassed: false).isDue(at: now))
        #expect(try !attempt(1, deadline: nil).isDue(at: now))
    }

    @Test("An attempt runs until it has an outcome")
    func running() throws {
        #expect(try attempt(1).isRunning)
        #expect(try !attempt(1, hasPassed: false).isRunning)
    }

    @Test("An answer is taken until the deadline, and not at it")
    func save() throws {
        let before = Timestamp(milliseconds: Self.deadline.milliseconds - 1)
        #expect(throws: Never.self) { try Attempt.checkSave(revision: 1, deadline: Self.deadline, now: before) }
        #expect(throws: Never.self) { try Attempt.checkSave(revision: 1, deadline: nil, now: Self.deadline) }
        #expect(throws: AttemptError.attemptEnded) {
            try Attempt.checkSave(revision: 1, deadline: Self.deadline, now: Self.deadline)
        }
        #expect(throws: AttemptError.attemptEnded) {
            try Attempt.checkSave(revision: 0, deadline: Self.deadline, now: Self.deadline)
        }
    }

    @Test(
        "Revisions are counted from 1 to 1,000,000,000",
        arguments: [
            (Int.min, false), (-1, false), (0, false), (1, true), (1_000_000_000, true), (1_000_000_001, false),
            (Int.max, false),
        ])
    func revisions(revision: Int, isAccepted: Bool) {
        guard isAccepted else {
            #expect(throws: AttemptError.badRevision) {
                try Attempt.checkSave(revision: revision, deadline: nil, now: Self.start)
            }
            return
        }
        #expect(throws: Never.self) { try Attempt.checkSave(revision: revision, deadline: nil, now: Self.start) }
    }

    @Test(
        "An attempt ends when it is submitted, and one that expired at its deadline",
        arguments: [
            (-60_000, -60_000, .submitted), (-1, -1, .submitted), (0, 0, .expired), (1, 0, .expired),
            (86_400_000, 0, .expired),
        ] as [(Int64, Int64, AttemptOutcome.Reason)])
    func outcome(now: Int64, end: Int64, reason: AttemptOutcome.Reason) throws {
        let outcome = try attempt(1, deadline: Self.deadline)
            .outcome(at: Timestamp(milliseconds: Self.deadline.milliseconds + now), score: Self.score)
        #expect(
            outcome
                == AttemptOutcome(
                    endedAt: Timestamp(milliseconds: Self.deadline.milliseconds + end), reason: reason,
                    score: Self.score))
    }

    @Test("An attempt without a deadline is submitted at any time")
    func noDeadline() throws {
        let outcome = try attempt(1).outcome(at: Timestamp(milliseconds: .max), score: Self.score)
        #expect(outcome.reason == .submitted)
        #expect(outcome.endedAt.milliseconds == .max)
    }
}
