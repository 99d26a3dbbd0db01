package import TrainingCore

package enum SignOffCommands {
    /// Records that a supervisor signs a module off for a person. The first sign-off of a module stands.
    ///
    /// - Throws: `EnrolmentError.noSuchModule`, `notActive`, `noSignOff` if the module asks for none.
    package static func signOff(
        _ id: ModuleID, of row: EnrolmentRow, course: Course, comment: Reason?, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws {
        guard let module = course.module(id) else { throw EnrolmentError.noSuchModule }
        guard module.completion.conditions.contains(.signOff) else { throw EnrolmentError.noSignOff }
        let arguments: [Value] = [.text(row.enrolment.id.rawValue), .text(id.rawValue)]
        let isThere = try transaction.row(
            "SELECT 1 FROM module_sign_off WHERE enrolment_id = $1 AND module_id = $2", arguments
        ) { _ in true }
        if isThere == true { return }
        guard row.enrolment.state == .active else { throw EnrolmentError.notActive }
        try transaction.execute(
            """
            INSERT INTO module_sign_off (enrolment_id, module_id, comment, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5)
            """,
            arguments + [
                .text(comment?.text), .integer(context.now.milliseconds), .text(account.rawValue),
            ])
        try ProgressCommands.evidenceChanged(
            row, course: course, at: context.now, context: context, in: transaction)
    }
}
