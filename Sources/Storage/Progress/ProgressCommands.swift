package import TrainingCore

package enum ProgressCommands {
    /// Marks a module as read, and records the completion if that was the last step.
    ///
    /// - Throws: `EnrolmentError.noSuchModule`, `EnrolmentError.notActive` (unless it was read before).
    package static func markRead(
        _ module: ModuleID, of row: EnrolmentRow, course: Course, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        guard course.module(module) != nil else { throw EnrolmentError.noSuchModule }
        let standing = try ProgressQueries.standings([row.enrolment.id], in: transaction)[row.enrolment.id]
        if standing?.readModules.contains(module) == true { return }
        guard row.enrolment.state == .active else { throw EnrolmentError.notActive }
        try transaction.execute(
            "INSERT INTO module_read (enrolment_id, module_id, read_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            [.text(row.enrolment.id.rawValue), .text(module.rawValue), .integer(context.now.milliseconds)])
        try CompletionCommands.completeIfDone(
            row, course: course, completedAt: context.now, context: context, in: transaction)
    }
}
