package import TrainingCore

package enum AttemptCommands {
    /// Starts an attempt, or gives the one that is running.
    ///
    /// - Throws: `EnrolmentError`, `AttemptError`.
    package static func start(
        _ quiz: Quiz, of row: EnrolmentRow, course: Course, context: CommandContext, in transaction: any Transaction
    ) throws -> (attempt: Attempt, isNew: Bool) {
        let enrolment = row.enrolment.id
        var attempts = try AttemptQueries.attempts(of: enrolment, at: quiz.id, in: transaction)
        if let running = attempts.last, running.isRunning {
            guard running.isDue(at: context.now) else { return (running, false) }
            attempts[attempts.count - 1] = try finish(
                running, of: row, course: course, context: context, in: transaction)
        }
        let number = try quiz.nextAttemptNumber(after: attempts)
        guard row.enrolment.state == .active else { throw EnrolmentError.notActive }
        let standing = try ProgressQueries.standings([enrolment], in: transaction)[enrolment] ?? Standing()
        try course.checkQuizMayStart(standing.progress)
        let attempt = Attempt(
            id: context.newID(), enrolment: enrolment, quiz: quiz.id, number: number, seed: context.random(),
            algorithm: .newest, startedAt: context.now, deadline: quiz.deadline(forStart: context.now), outcome: nil)
        try transaction.execute(
            """
            INSERT INTO attempt (id, enrolment_id, quiz_id, number, seed, algorithm, started_at, deadline)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                .text(attempt.id.rawValue), .text(enrolment.rawValue), .text(quiz.id.rawValue), .integer(number),
                .integer(Int64(bitPattern: attempt.seed)), .integer(attempt.algorithm.rawValue),
                .integer(attempt.startedAt.milliseconds), .integer(attempt.deadline?.milliseconds),
            ])
        return (attempt, true)
    }

    /// Stores an answer of a running attempt. A higher revision that is stored already stays.
    ///
    /// The caller has checked that the item exists and that the answer fits it: both follow from the paper, which never changes.
    ///
    /// - Returns: the revision that is stored now, and the attempt's deadline.
    /// - Throws: `AttemptError`; `revisionTaken` if another answer is stored under the same revision.
    package static func save(
        _ answer: Answer?, item: Int, revision: Int, of attempt: AttemptID, now: Timestamp,
        in transaction: any Transaction
    ) throws -> (revision: Int, deadline: Timestamp?) {
        let id = Value.text(attempt.rawValue)
        let times = try transaction.row("SELECT ended_at, deadline FROM attempt WHERE id = $1", [id]) { row in
            (hasEnded: !row.isNull(0), deadline: try row.timestampOrNil(1))
        }
        guard let times, !times.hasEnded else { throw AttemptError.attemptEnded }
        try Attempt.checkSave(revision: revision, deadline: times.deadline, now: now)
        let encoded = Value.text(answer?.encoded)
        let changed = try transaction.execute(
            """
            INSERT INTO answer (attempt_id, item, revision, answer) VALUES ($1, $2, $3, $4)
            ON CONFLICT (attempt_id, item) DO UPDATE SET revision = excluded.revision, answer = excluded.answer
            WHERE excluded.revision > answer.revision
            """, [id, .integer(item), .integer(revision), encoded])
        if changed > 0 { return (revision, times.deadline) }
        let stored = try transaction.row(
            "SELECT revision, answer FROM answer WHERE attempt_id = $1 AND item = $2", [id, .integer(item)]
        ) { (revision: Int(try $0.integer(0)), answer: Value.text(try $0.textOrNil(1))) }
        guard let stored else { throw StorageError(.corrupt, "an answer that was there is gone") }
        if stored.revision == revision, stored.answer != encoded { throw AttemptError.revisionTaken }
        return (stored.revision, times.deadline)
    }

    /// Ends an attempt: grades it from the stored answers, keeps them in one row, and records the completion if it was the last step.
    ///
    /// An attempt that has ended is given back as it is.
    package static func finish(
        _ attempt: Attempt, of row: EnrolmentRow, course: Course, context: CommandContext,
        in transaction: any Transaction
    ) throws -> Attempt {
        guard let current = try AttemptQueries.attempt(attempt.id, in: transaction) else {
            throw StorageError(.corrupt, "attempt \(attempt.id) is gone")
        }
        guard current.isRunning else { return current }
        guard let quiz = course.quiz(current.quiz) else { throw EnrolmentError.noSuchQuiz }
        var answers: [Int: Answer] = [:]
        for saved in try AttemptQueries.savedAnswers(attempt.id, in: transaction) { answers[saved.item] = saved.answer }
        let paper = Paper(course: course, quiz: quiz, seed: current.seed, algorithm: current.algorithm)
        let outcome = current.outcome(at: context.now, score: paper.score(answers, passMark: quiz.passMark))
        try transaction.execute(
            """
            UPDATE attempt SET ended_at = $2, end_reason = $3, earned = $4, possible = $5, waiting = $6, passed = $7,
                answers = $8
            WHERE id = $1
            """,
            [
                .text(attempt.id.rawValue), .integer(outcome.endedAt.milliseconds), .text(outcome.reason.rawValue),
                .integer(outcome.score.earned.hundredths), .integer(outcome.score.possible.hundredths),
                .integer(outcome.score.waiting.hundredths), .integer(outcome.score.hasPassed ? 1 : 0),
                .text(Answer.encode(answers, itemCount: paper.items.count)),
            ])
        try transaction.execute("DELETE FROM answer WHERE attempt_id = $1", [.text(attempt.id.rawValue)])
        try GradingCommands.open(
            paper, answers, of: current.id, endedAt: outcome.endedAt, course: course.id, context: context,
            in: transaction)
        if outcome.score.hasPassed {
            try CompletionCommands.completeIfDone(
                row, course: course, completedAt: outcome.endedAt, context: context, in: transaction)
        }
        return current.ended(outcome)
    }
}
