package import TrainingCore

package enum AttemptCommands {
    /// Starts an attempt, or takes up the one that is running: whoever asks gets the next seat.
    ///
    /// - Throws: `EnrolmentError`, `AttemptError`, `AttemptTimeError`, `AnotherAttemptRunning`, `CourseRequirementsUnmet`.
    package static func start(
        _ id: QuizID, of row: EnrolmentRow, course: Course, context: CommandContext, in transaction: any Transaction
    ) throws -> (attempt: Attempt, isNew: Bool) {
        let enrolment = row.enrolment.id
        var attempts = try AttemptQueries.attempts(countingFor: enrolment, at: id, in: transaction)
        if let running = attempts.last, running.isRunning {
            guard running.isDue(at: context.now) else {
                return (try takeUp(running, context: context, in: transaction), false)
            }
            attempts[attempts.count - 1] = try finish(
                running, of: row, course: course, context: context, in: transaction)
        }
        let standing = try ProgressQueries.standing(enrolment, in: transaction)
        guard let quiz = try standing.quiz(id, of: course) else { throw EnrolmentError.noSuchQuiz }
        let number = try quiz.nextAttemptNumber(after: attempts)
        guard row.enrolment.state == .active else { throw EnrolmentError.notActive }
        try ProgressQueries.checkMayStart(
            id, of: row, standing, course: course, context: context, in: transaction)
        let window = QuizWindow(quiz.policy, zone: context.zone)
        try quiz.checkTime(context.now, after: attempts.last?.outcome?.endedAt, in: window)
        try checkNothingElseRuns(row.person.id, context: context, in: transaction)
        let extra = try ExtraTimeQueries.minutes(of: enrolment, at: id, in: transaction)
        let attempt = Attempt(
            id: context.newID(), enrolment: enrolment, quiz: id, number: number, seed: context.random(),
            algorithm: .newest, startedAt: context.now, conditions: standing.conditions[id]?.number,
            carried: quiz.carriedSections(after: attempts, today: context.today, date: context.zone.date),
            sitting: quiz.sitting(start: context.now, extraMinutes: extra, window: window), outcome: nil)
        try insert(attempt, in: transaction)
        return (attempt, true)
    }

    private static func insert(_ attempt: Attempt, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO attempt (
                id, enrolment_id, quiz_id, number, seed, algorithm, started_at, deadline, grace, seat, position,
                conditions, carried)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            [
                .text(attempt.id.rawValue), .text(attempt.enrolment.rawValue), .text(attempt.quiz.rawValue),
                .integer(attempt.number), .integer(Int64(bitPattern: attempt.seed)),
                .integer(attempt.algorithm.rawValue), .integer(attempt.startedAt.milliseconds),
                .integer(attempt.deadline?.milliseconds), .integer(attempt.sitting.graceSeconds),
                .integer(attempt.sitting.seat), .integer(attempt.sitting.position.map { Int64($0) }),
                .integer(attempt.conditions.map { Int64($0) }), .text(CarriedSection.encode(attempt.carried)),
            ])
    }

    private static func checkNothingElseRuns(
        _ person: PersonID, context: CommandContext, in transaction: any Transaction
    ) throws {
        let running = try AttemptQueries.running(of: person, in: transaction)
        guard let other = running.first(where: { !$0.attempt.isDue(at: context.now) }) else { return }
        throw AnotherAttemptRunning(attempt: other.attempt.id, course: other.course, quiz: other.attempt.quiz)
    }

    private static func takeUp(
        _ attempt: Attempt, context: CommandContext, in transaction: any Transaction
    ) throws -> Attempt {
        var taken = attempt
        taken.sitting = try attempt.sitting.takingSeat(at: context.now)
        try transaction.execute(
            "UPDATE attempt SET seat = $2 WHERE id = $1",
            [.text(attempt.id.rawValue), .integer(taken.sitting.seat)])
        return taken
    }

    /// Opens an item of an attempt with forward navigation; those before it are closed from then on.
    ///
    /// - Throws: `AttemptError`.
    package static func open(
        _ item: Int, itemCount: Int, of attempt: AttemptID, now: Timestamp, in transaction: any Transaction
    ) throws {
        guard let current = try AttemptQueries.attempt(attempt, in: transaction), current.isRunning else {
            throw AttemptError.attemptEnded
        }
        let opened = try current.sitting.opening(item, itemCount: itemCount, at: now)
        guard opened != current.sitting else { return }
        try transaction.execute(
            "UPDATE attempt SET position = $2 WHERE id = $1",
            [.text(attempt.rawValue), .integer(opened.position.map { Int64($0) })])
    }

    /// Ends an attempt, with answers that came along with its submission.
    ///
    /// An attempt that has ended is given back as it is; past its deadline, what came along does not count.
    /// The caller has checked that the answers fit their items.
    ///
    /// - Throws: `AttemptError` if one of the answers cannot be stored; then nothing is.
    package static func submit(
        _ attempt: Attempt, with answers: [AnswerDraft], of row: EnrolmentRow, course: Course, context: CommandContext,
        in transaction: any Transaction
    ) throws -> Attempt {
        if attempt.isRunning, !attempt.isDue(at: context.now) {
            for answer in answers {
                _ = try save(answer, of: attempt.id, now: context.now, in: transaction)
            }
        }
        return try finish(attempt, of: row, course: course, context: context, in: transaction)
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
        let quiz = try QuizConditions.quiz(of: current, course: course, in: transaction)
        let saved = try AttemptQueries.savedAnswers(attempt.id, in: transaction)
        var answers: [Int: Answer] = [:]
        for answer in saved { answers[answer.item] = answer.answer }
        let paper = current.paper(quiz, of: course)
        let (endedAt, reason) = current.sitting.ending(at: context.now)
        let earlier = try AttemptQueries.attempts(before: current, in: transaction)
        let outcome = AttemptOutcome(
            endedAt: endedAt, reason: reason,
            score: quiz.score(current, paper, answers, after: earlier, date: context.date))
        let times = AnswerTimes.seconds(saved, startedAt: current.startedAt)
        try transaction.execute(
            """
            UPDATE attempt SET ended_at = $2, end_reason = $3, earned = $4, possible = $5, waiting = $6, passed = $7,
                answers = $8, sections = $9, times = $10
            WHERE id = $1
            """,
            [
                .text(attempt.id.rawValue), .integer(outcome.endedAt.milliseconds), .text(outcome.reason.rawValue),
                .integer(outcome.score.earned.hundredths), .integer(outcome.score.possible.hundredths),
                .integer(outcome.score.waiting.hundredths), .integer(outcome.score.hasPassed ? 1 : 0),
                .text(Answer.encode(answers, itemCount: paper.items.count)),
                .text(SectionScore.encode(outcome.score.sections)),
                .text(AnswerTimes.encode(times, itemCount: paper.items.count)),
            ])
        try transaction.execute("DELETE FROM answer WHERE attempt_id = $1", [.text(attempt.id.rawValue)])
        try GradingCommands.open(
            paper, answers, of: current.id, at: quiz, endedAt: outcome.endedAt, course: course.id, context: context,
            in: transaction)
        if !outcome.score.isWaiting {
            try ProgressCommands.evidenceChanged(
                row, course: course, at: outcome.endedAt, context: context, in: transaction)
        }
        return current.ended(outcome)
    }
}
