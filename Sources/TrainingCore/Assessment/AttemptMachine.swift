/// An attempt from its start to its last result, as a state machine:
/// started → (answers, flags, seats)* → submitted or expired → graded → regraded*.
///
/// Every transition is a pure function; what cannot be is an error with a code. Storage keeps the same state in rows, and
/// calls the same rules (`Sitting`, `SavedAnswer`).
package struct AttemptMachine: Equatable, Sendable {
    package enum State: Equatable, Sendable {
        case running
        /// Ended, with points that a person has yet to grade.
        case ended(AttemptOutcome)
        case graded(AttemptOutcome)
        /// With the number of results that came after the first.
        case regraded(AttemptOutcome, count: Int)
    }

    package let itemCount: Int
    package private(set) var state: State
    package private(set) var sitting: Sitting
    /// By item number.
    package private(set) var answers: [Int: SavedAnswer]

    package init(itemCount: Int, sitting: Sitting) {
        self.itemCount = itemCount
        self.sitting = sitting
        state = .running
        answers = [:]
    }

    /// With an answer that arrives at `now`.
    ///
    /// - Throws: `noSuchItem`, and what `Sitting.taking` throws.
    package func saving(_ answer: SavedAnswer, at now: Timestamp) throws(AttemptError) -> AttemptMachine {
        let running = try running()
        guard (1...itemCount).contains(answer.item) else { throw .noSuchItem }
        var machine = running
        machine.answers[answer.item] = try sitting.taking(answer, over: answers[answer.item], at: now)
        return machine
    }

    package func opening(_ item: Int, at now: Timestamp) throws(AttemptError) -> AttemptMachine {
        var machine = try running()
        machine.sitting = try sitting.opening(item, itemCount: itemCount, at: now)
        return machine
    }

    package func takingSeat(at now: Timestamp) throws(AttemptError) -> AttemptMachine {
        var machine = try running()
        machine.sitting = try sitting.takingSeat(at: now)
        return machine
    }

    /// Ended by its learner at `now`, with answers that came along with the submission; one that cannot be stored is not lost
    /// silently, but refused with the whole submission. A second submission changes nothing. Past the deadline it has expired.
    ///
    /// - Parameters:
    ///   - score: grades the answers by item number.
    package func submitting(
        _ late: [SavedAnswer] = [], at now: Timestamp, score: ([Int: Answer]) -> Score
    ) throws(AttemptError) -> AttemptMachine {
        guard case .running = state else { return self }
        var machine = self
        if !sitting.isOver(at: now) {
            for answer in late { machine = try machine.saving(answer, at: now) }
        }
        return machine.closed(at: now, score: score)
    }

    /// Closed by the service if its time is up at `now`.
    package func expiring(at now: Timestamp, score: ([Int: Answer]) -> Score) -> AttemptMachine {
        guard case .running = state, sitting.isOver(at: now) else { return self }
        return closed(at: now, score: score)
    }

    /// With the points that people gave.
    ///
    /// - Throws: `attemptRunning`; `notWaiting` if nobody has to grade it any more.
    package func grading(_ score: Score) throws(AttemptError) -> AttemptMachine {
        switch state {
        case .running: throw .attemptRunning
        case .graded, .regraded: throw .notWaiting
        case .ended(let outcome):
            let graded = outcome.with(score)
            var machine = self
            machine.state = score.isWaiting ? .ended(graded) : .graded(graded)
            return machine
        }
    }

    /// With another result for the same answers.
    ///
    /// - Throws: `attemptRunning`; `gradingPending` while a person has yet to grade what the result does not give to all.
    package func regrading(_ score: Score) throws(AttemptError) -> AttemptMachine {
        var machine = self
        switch state {
        case .running: throw .attemptRunning
        case .ended(let outcome):
            guard !score.isWaiting else { throw .gradingPending }
            machine.state = .regraded(outcome.with(score), count: 1)
        case .graded(let outcome): machine.state = .regraded(outcome.with(score), count: 1)
        case .regraded(let outcome, let count): machine.state = .regraded(outcome.with(score), count: count + 1)
        }
        return machine
    }

    private func running() throws(AttemptError) -> AttemptMachine {
        guard case .running = state else { throw .attemptEnded }
        return self
    }

    private func closed(at now: Timestamp, score: ([Int: Answer]) -> Score) -> AttemptMachine {
        let (endedAt, reason) = sitting.ending(at: now)
        let outcome = AttemptOutcome(
            endedAt: endedAt, reason: reason, score: score(answers.compactMapValues(\.answer)))
        var machine = self
        machine.state = outcome.score.isWaiting ? .ended(outcome) : .graded(outcome)
        return machine
    }
}

extension AttemptOutcome {
    /// The same end with another result.
    package func with(_ score: Score) -> AttemptOutcome {
        AttemptOutcome(endedAt: endedAt, reason: reason, score: score)
    }
}
