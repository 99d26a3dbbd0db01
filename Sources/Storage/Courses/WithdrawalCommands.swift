package import TrainingCore

package enum WithdrawalCommands {
    /// Takes a course out of use: nobody else is enrolled in it. If it is withdrawn already, that stands as it is.
    package static func withdraw(
        _ course: CourseID, reason: Reason, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        try record(course, isWithdrawn: true, reason: reason.text, by: account, context: context, in: transaction)
    }

    /// Takes a course into use again, if it is withdrawn.
    package static func reinstate(
        _ course: CourseID, by account: AccountID, context: CommandContext, in transaction: any Transaction
    ) throws {
        try record(course, isWithdrawn: false, reason: nil, by: account, context: context, in: transaction)
    }

    private static func record(
        _ course: CourseID, isWithdrawn: Bool, reason: String?, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let latest = try WithdrawalQueries.latest(of: course, in: transaction)
        guard isWithdrawn != (latest?.isWithdrawn ?? false) else { return }
        try transaction.execute(
            """
            INSERT INTO course_withdrawal (course_id, is_withdrawn, reason, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [
                .text(course.rawValue), .integer(isWithdrawn ? 1 : 0), .text(reason),
                .integer(context.now.milliseconds), .text(account.rawValue),
            ])
    }
}
