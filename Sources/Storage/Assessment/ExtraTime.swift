package import TrainingCore

package enum ExtraTimeQueries {
    /// The minutes that an enrolment has been granted for a quiz beyond its time limit; 0 without a grant.
    package static func minutes(
        of enrolment: EnrolmentID, at quiz: QuizID, in transaction: any Transaction
    ) throws -> Int {
        try transaction.row(
            """
            SELECT minutes FROM extra_time WHERE enrolment_id = $1 AND quiz_id = $2 ORDER BY sequence DESC LIMIT 1
            """, [.text(enrolment.rawValue), .text(quiz.rawValue)]
        ) { Int(try $0.integer(0)) } ?? 0
    }
}

extension ExtraTimeQueries {
    /// The most minutes that anyone was ever granted for a quiz; 0 without a grant.
    package static func longest(
        at quiz: QuizID, of course: CourseID, in transaction: any Transaction
    ) throws -> Int {
        try transaction.row(
            """
            SELECT COALESCE(MAX(x.minutes), 0) FROM extra_time x JOIN enrolment e ON e.id = x.enrolment_id
            WHERE x.quiz_id = $1 AND e.course_id = $2
            """, [.text(quiz.rawValue), .text(course.rawValue)]
        ) { Int(try $0.integer(0)) } ?? 0
    }
}

package enum ExtraTimeCommands {
    /// Grants a person minutes for a quiz, in place of what they were granted before; an attempt that runs under a
    /// deadline gets the difference.
    ///
    /// - Throws: `EnrolmentError.notActive`; `ExtraTimeError`.
    package static func grant(
        _ grant: ExtraTime, at quiz: QuizID, of row: EnrolmentRow, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        guard row.enrolment.state == .active else { throw EnrolmentError.notActive }
        let enrolment = row.enrolment.id
        let before = try ExtraTimeQueries.minutes(of: enrolment, at: quiz, in: transaction)
        let running = try AttemptQueries.attempts(of: enrolment, at: quiz, in: transaction).last {
            $0.isRunning && !$0.isDue(at: context.now)
        }
        let sitting = try running?.sitting.granted(grant.minutes, insteadOf: before, at: context.now)
        try transaction.execute(
            """
            INSERT INTO extra_time (enrolment_id, quiz_id, minutes, reason, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .text(enrolment.rawValue), .text(quiz.rawValue), .integer(grant.minutes), .text(grant.reason),
                .integer(context.now.milliseconds), .text(account.rawValue),
            ])
        guard let running, let deadline = sitting?.deadline else { return }
        try transaction.execute(
            "UPDATE attempt SET deadline = $2 WHERE id = $1",
            [.text(running.id.rawValue), .integer(deadline.milliseconds)])
    }
}
