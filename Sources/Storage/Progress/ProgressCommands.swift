package import TrainingCore

package enum ProgressCommands {
    /// Marks a module as read, and records the completion if that was the last step.
    ///
    /// - Throws: `EnrolmentError.noSuchModule`, and unless it was read before, `notActive` and `requirementsUnread`.
    package static func markRead(
        _ module: ModuleID, of row: EnrolmentRow, course: Course, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        guard course.module(module) != nil else { throw EnrolmentError.noSuchModule }
        let progress = try ProgressQueries.standing(row.enrolment.id, in: transaction).progress(in: course)
        if progress.readModules.contains(module) { return }
        guard row.enrolment.state == .active else { throw EnrolmentError.notActive }
        try course.checkModuleMayBeRead(module, progress)
        try transaction.execute(
            "INSERT INTO module_read (enrolment_id, module_id, read_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            [.text(row.enrolment.id.rawValue), .text(module.rawValue), .integer(context.now.milliseconds)])
        try CompletionCommands.completeIfDone(
            row, course: course, completedAt: context.now, context: context, in: transaction)
    }
}
