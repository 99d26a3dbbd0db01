/// Why something cannot be done with an attempt.
package enum AttemptError: String, Error, Sendable, CaseIterable {
    /// All attempts that the quiz allows have been used.
    case attemptsExhausted = "attempts-exhausted"
    /// The quiz has been passed; nothing is gained by sitting it again.
    case alreadyPassed = "quiz-already-passed"
    /// An attempt waits for a person's grade, which may be a pass.
    case gradingPending = "grading-pending"
    /// The attempt has been submitted or its time is up.
    case attemptEnded = "attempt-ended"
    case noSuchItem = "no-such-item"
    /// Revisions are counted from 1 to 1,000,000,000.
    case badRevision = "bad-revision"
    /// Another answer is stored under the same revision, from another terminal perhaps.
    case revisionTaken = "revision-taken"
}

extension Quiz {
    /// The number of the next attempt, counted from 1.
    ///
    /// - Parameters:
    ///   - finished: the attempts of this enrolment at this quiz that have ended.
    /// - Throws: `alreadyPassed`, `gradingPending`, `attemptsExhausted`.
    package func nextAttemptNumber(after finished: [Attempt]) throws(AttemptError) -> Int {
        if finished.contains(where: { $0.outcome?.score.hasPassed == true }) { throw .alreadyPassed }
        if finished.contains(where: { $0.outcome?.score.isWaiting == true }) { throw .gradingPending }
        if let maximumAttempts, finished.count >= maximumAttempts { throw .attemptsExhausted }
        return (finished.map(\.number).max() ?? 0) + 1
    }

    /// The deadline of an attempt that starts at `start`; nil is no limit.
    package func deadline(forStart start: Timestamp) -> Timestamp? {
        timeLimitMinutes.map { start.adding(seconds: $0 * 60) }
    }
}

extension Attempt {
    /// Whether the attempt has run out of time at `now` and must be closed.
    package func isDue(at now: Timestamp) -> Bool {
        guard isRunning, let deadline else { return false }
        return now >= deadline
    }

    /// Throws unless an answer with `revision` may be stored at `now` in a running attempt. The deadline belongs to the service's clock.
    package static func checkSave(revision: Int, deadline: Timestamp?, now: Timestamp) throws(AttemptError) {
        if let deadline, now >= deadline { throw .attemptEnded }
        guard (1...1_000_000_000).contains(revision) else { throw .badRevision }
    }

    /// How the attempt ends at `now`: by submission, or, past its deadline, by expiry at the deadline.
    package func outcome(at now: Timestamp, score: Score) -> AttemptOutcome {
        if let deadline, now >= deadline {
            return AttemptOutcome(endedAt: deadline, reason: .expired, score: score)
        }
        return AttemptOutcome(endedAt: now, reason: .submitted, score: score)
    }
}
