import Testing

@testable import TrainingCore

@Suite struct AttemptRulesTests {
    private static let start = Timestamp(milliseconds: 1_000_000)
    private static let deadline = Timestamp(milliseconds: 1_000_000 + 30 * 60_000)

    private func attempt(_ number: Int, deadline: Timestamp? = nil, hasPassed: Bool? = nil) throws -> Attempt {
        let outcome = hasPassed.map { hasPassed in
            AttemptOutcome(
                endedAt: Self.start, reason: .submitted,
                score: Score(earned: .zero, possible: Marks(hundredths: 1000), hasPassed: hasPassed))
        }
        return Attempt(
            id: recordID(number), enrolment: recordID(100), quiz: try authoredID("final"), number: number, seed: 1,
            startedAt: Self.start, sitting: Sitting(deadline: deadline, graceSeconds: 10), outcome: outcome)
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

    @Test("The deadline is the start and the minutes of the quiz, with what was granted to the person")
    func deadlines() throws {
        let window = QuizWindow()
        func deadline(_ minutes: Int?, extra: Int = 0) throws -> Int64? {
            try quiz(timeLimitMinutes: minutes)
                .sitting(start: Self.start, extraMinutes: extra, window: window).deadline?.milliseconds
        }
        #expect(try deadline(30) == Self.deadline.milliseconds)
        #expect(try deadline(1440) == 87_400_000)
        #expect(try deadline(30, extra: 15) == Self.deadline.milliseconds + 900_000)
        #expect(try deadline(nil) == nil)
        #expect(try deadline(nil, extra: 15) == nil)
    }

    @Test("Closing ends an attempt before its time limit does, and waits for whom more time was granted")
    func closing() throws {
        let window = QuizWindow(closes: Self.start.adding(seconds: 600))
        #expect(
            try quiz(timeLimitMinutes: 30).sitting(start: Self.start, window: window).deadline
                == Self.start.adding(seconds: 600))
        #expect(
            try quiz().sitting(start: Self.start, extraMinutes: 5, window: window).deadline
                == Self.start.adding(seconds: 900))
    }

    @Test(
        "A deadline beyond the last day of the calendar is written as its last second",
        arguments: [(0, "9999-12-31 23:59 +00:00"), (8, "9999-12-31 23:59 +08:00"), (-8, "9999-12-31 15:59 -08:00")])
    func closingOnTheLastDay(hours: Int, shown: String) throws {
        var policy = try quiz().policy
        policy.closes = CivilTime("9999-12-31T23:59")
        let window = QuizWindow(policy, zone: .fixed(offsetSeconds: hours * 3600))
        let deadline = try #require(
            try quiz().sitting(start: Self.start, extraMinutes: 1440, window: window).deadline)
        #expect(deadline.rfc3339 == "9999-12-31T23:59:59Z")
        let read = try #require(Timestamp(rfc3339: deadline.rfc3339))
        #expect(read.civilTime(offsetSeconds: hours * 3600) == shown)
        #expect(CivilZone.fixed(offsetSeconds: hours * 3600).time(at: deadline)?.description == "9999-12-31T23:59")
    }

    @Test("Where there is a deadline there is grace, and forward navigation begins at the first item")
    func sitting() throws {
        let sitting = try quiz(timeLimitMinutes: 1) {
            $0.graceSeconds = 45
            $0.navigation = .forward
        }.sitting(start: Self.start, window: QuizWindow())
        #expect(sitting == Sitting(deadline: Self.start.adding(seconds: 60), graceSeconds: 45, position: 1))
        #expect(try quiz().sitting(start: Self.start, window: QuizWindow()) == Sitting(deadline: nil))
    }

    @Test(
        "An attempt is started from its opening until its closing, and after the pause between attempts",
        arguments: [
            (-1, nil, .notOpenYet, 0), (0, nil, nil, 0), (99, nil, nil, 0), (100, nil, .closed, 100),
            (500, nil, .closed, 100), (50, 0, .tooSoon, 60), (59, 0, .tooSoon, 60), (60, 0, nil, 0),
        ] as [(Int, Int?, AttemptTimeError.Code?, Int)])
    func times(now: Int, lastEnd: Int?, code: AttemptTimeError.Code?, moment: Int) throws {
        let quiz = try quiz { $0.waitMinutes = 1 }
        let window = QuizWindow(opens: Self.start, closes: Self.start.adding(seconds: 100))
        let expected = code.map { AttemptTimeError($0, Self.start.adding(seconds: moment)) }
        let error = failure { () throws(AttemptTimeError) in
            try quiz.checkTime(
                Self.start.adding(seconds: now), after: lastEnd.map { Self.start.adding(seconds: $0) }, in: window)
        }
        #expect(error == expected)
    }

    @Test(
        "An attempt is due when its deadline and the grace after it have gone by",
        arguments: [(-1, false), (0, false), (9_999, false), (10_000, true), (10_001, true)] as [(Int64, Bool)])
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
}
