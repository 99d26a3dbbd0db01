import Testing

@testable import TrainingCore

@Suite struct AttemptMachineTests {
    private static let start = Timestamp(milliseconds: 1_000_000)
    private static let deadline = start.adding(seconds: 600)

    private func machine(items: Int = 4, position: Int? = nil) -> AttemptMachine {
        AttemptMachine(
            itemCount: items, sitting: Sitting(deadline: Self.deadline, graceSeconds: 30, position: position))
    }

    private func answer(_ item: Int, seat: Int = 1, revision: Int = 1, _ option: Int? = 0) -> SavedAnswer {
        SavedAnswer(
            item: item, seat: seat, revision: revision, answer: option.map { .choice($0) }, savedAt: Self.start)
    }

    /// A point for each answer that is the first option; an essay waits if item 4 is answered with option 3.
    private static func score(_ answers: [Int: Answer]) -> Score {
        let right = answers.values.count { $0 == .choice(0) }
        let waits = answers[4] == .choice(3)
        return Score(
            earned: Marks(hundredths: right * 100), possible: Marks(hundredths: 400),
            waiting: waits ? Marks(hundredths: 100) : .zero, hasPassed: !waits && right == 4)
    }

    @Test("An attempt goes from its start over answers to a result, and to others after it")
    func wholeLife() throws {
        var machine = machine()
        machine = try machine.saving(answer(1), at: Self.start)
        machine = try machine.saving(answer(4, 3), at: Self.start)
        machine = try machine.submitting(at: Self.start, score: Self.score)
        guard case .ended(let outcome) = machine.state else {
            Issue.record("not ended: \(machine.state)")
            return
        }
        #expect(outcome.reason == .submitted && outcome.score.isWaiting)
        #expect(throws: AttemptError.gradingPending) { try machine.regrading(outcome.score) }
        let half = Score(earned: Marks(hundredths: 200), possible: Marks(hundredths: 400), hasPassed: false)
        machine = try machine.grading(half)
        #expect(machine.state == .graded(outcome.with(half)))
        #expect(throws: AttemptError.notWaiting) { try machine.grading(half) }
        let full = Score(earned: Marks(hundredths: 400), possible: Marks(hundredths: 400), hasPassed: true)
        machine = try machine.regrading(full)
        machine = try machine.regrading(half)
        #expect(machine.state == .regraded(outcome.with(half), count: 2))
        #expect(throws: AttemptError.notWaiting) { try machine.grading(half) }
    }

    @Test("What is impossible in a state is an error with a code, and changes nothing")
    func impossible() throws {
        let running = machine()
        #expect(throws: AttemptError.attemptRunning) { try running.grading(Self.score([:])) }
        #expect(throws: AttemptError.attemptRunning) { try running.regrading(Self.score([:])) }
        #expect(throws: AttemptError.noSuchItem) { try running.saving(answer(0), at: Self.start) }
        #expect(throws: AttemptError.noSuchItem) { try running.saving(answer(5), at: Self.start) }
        let ended = try running.submitting(at: Self.start, score: Self.score)
        #expect(throws: AttemptError.attemptEnded) { try ended.saving(answer(1), at: Self.start) }
        #expect(throws: AttemptError.attemptEnded) { try ended.takingSeat(at: Self.start) }
        #expect(throws: AttemptError.attemptEnded) { try ended.opening(2, at: Self.start) }
        #expect(try ended.submitting([answer(1)], at: Self.start, score: Self.score) == ended)
        #expect(ended.expiring(at: Self.deadline.adding(seconds: 99), score: Self.score) == ended)
    }

    @Test("It expires by itself only past the grace, at its deadline, with what was stored")
    func expiry() throws {
        let machine = try machine().saving(answer(1), at: Self.start)
        #expect(machine.expiring(at: Self.deadline.adding(seconds: 29), score: Self.score) == machine)
        let expired = machine.expiring(at: Self.deadline.adding(seconds: 86_400), score: Self.score)
        #expect(
            expired.state
                == .graded(
                    AttemptOutcome(
                        endedAt: Self.deadline, reason: .expired, score: Self.score([1: .choice(0)]))))
    }

    @Test("Answers that come with a submission count within the grace, and not after it")
    func lateAnswers() throws {
        let late = [answer(1), answer(2)]
        let inTime = try machine().submitting(late, at: Self.deadline.adding(seconds: 29), score: Self.score)
        #expect(inTime.answers.count == 2)
        let tooLate = try machine().submitting(late, at: Self.deadline.adding(seconds: 30), score: Self.score)
        #expect(tooLate.answers.isEmpty)
        guard case .graded(let outcome) = tooLate.state else {
            Issue.record("not graded: \(tooLate.state)")
            return
        }
        #expect(outcome.reason == .expired)
    }

    @Test("A submission with an answer that cannot be stored is refused as a whole")
    func refusedSubmission() throws {
        #expect(throws: AttemptError.noSuchItem) {
            try machine().submitting([answer(1), answer(9)], at: Self.start, score: Self.score)
        }
    }

    /// What the terminals of one attempt have sent: a history in which each counts its own answers, plays it out in its order, and
    /// puts all of it into the submission.
    private struct History {
        var messages: [SavedAnswer] = []
        /// By item, what must be stored in the end.
        var expected: [Int: SavedAnswer] = [:]

        init(using random: inout SeededGenerator) {
            let seats = random.next(below: 3) + 1
            var revisions: [Int: Int] = [:]
            for seat in 1...seats {
                revisions = [:]
                for _ in 0..<random.next(below: 6) {
                    let item = random.next(below: 4) + 1
                    revisions[item, default: 0] += 1
                    let option = random.next(below: 4)
                    let answer = SavedAnswer(
                        item: item, seat: seat, revision: revisions[item, default: 1],
                        answer: option == 3 && item != 4 ? nil : .choice(option), isFlagged: random.next(below: 4) == 0,
                        savedAt: AttemptMachineTests.start)
                    messages.append(answer)
                    expected[item] = answer
                }
            }
        }
    }

    @Test("In whatever order messages arrive, late, repeated or several at once, the end is the same")
    func interleavings() throws {
        var random = SeededGenerator(parts: ["attempt machine"], seed: 4)
        var refused = 0
        for round in 0..<100_000 {
            let history = History(using: &random)
            var sending = history.messages + history.messages.filter { _ in random.next(below: 3) == 0 }
            sending = random.draw(sending.count, of: sending)
            // Some of them come only after the submission, which has them all, or twice.
            let submission = random.next(below: sending.count + 1)
            var machine = machine()
            for _ in 1..<3 { machine = try machine.takingSeat(at: Self.start) }
            for (index, message) in sending.enumerated() {
                if index == submission {
                    machine = try machine.submitting(history.messages, at: Self.start, score: Self.score)
                }
                do {
                    machine = try machine.saving(message, at: Self.start)
                } catch AttemptError.attemptEnded {
                    refused += 1
                }
            }
            machine = try machine.submitting(history.messages, at: Self.start, score: Self.score)
            guard machine.answers == history.expected else {
                Issue.record("round \(round): \(machine.answers) instead of \(history.expected)")
                return
            }
            let score = Self.score(history.expected.compactMapValues(\.answer))
            let outcome = AttemptOutcome(endedAt: Self.start, reason: .submitted, score: score)
            guard machine.state == (score.isWaiting ? .ended(outcome) : .graded(outcome)) else {
                Issue.record("round \(round): \(machine.state)")
                return
            }
        }
        // Messages that came too late were among them.
        #expect(refused > 100_000)
    }

    @Test("With forward navigation, repeated and late messages change nothing once the next item is open")
    func forwardInterleavings() throws {
        var random = SeededGenerator(parts: ["forward"], seed: 4)
        for round in 0..<10_000 {
            var machine = machine(position: 1)
            var sent: [SavedAnswer] = []
            var expected: [Int: SavedAnswer] = [:]
            for item in 1...4 {
                if item > 1 { machine = try machine.opening(item, at: Self.start) }
                for revision in 0..<random.next(below: 3) {
                    let next = answer(item, revision: revision + 1, random.next(below: 3))
                    machine = try machine.saving(next, at: Self.start)
                    (expected[item], sent) = (next, sent + [next])
                }
                // Older ones come once more, in any order; so do openings.
                for old in random.draw(min(2, sent.count), of: sent) {
                    machine = try machine.saving(old, at: Self.start)
                    machine = try machine.opening(old.item, at: Self.start)
                }
            }
            guard machine.answers == expected, machine.sitting.position == 4 else {
                Issue.record("round \(round): \(machine)")
                return
            }
        }
    }
}
