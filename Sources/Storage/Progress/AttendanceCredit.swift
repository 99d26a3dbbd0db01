package import TrainingCore

/// What classes record of attendance, as evidence for modules and as class hours.
package enum AttendanceCredit {
    /// Enters what was recorded of a session, in the same transaction. A session that is about no module counts for every
    /// module that asks for attendance.
    ///
    /// - Throws: `ClassError.noSuchSession`, `VersionMissing`.
    package static func enter(
        _ plan: AttendancePlan, session number: Int, of id: ClassID, versions: CourseVersions,
        context: CommandContext, in transaction: any Transaction
    ) throws {
        guard let session = try ClassSessionQueries.session(number, of: id, in: transaction)?.session else {
            throw ClassError.noSuchSession
        }
        for (learner, attendance) in plan.rows {
            guard let row = try EnrolmentQueries.enrolment(learner.enrolment, in: transaction) else {
                throw StorageError(.corrupt, "the enrolment \(learner.enrolment) of a learner is gone")
            }
            try ClassHourCommands.recordAttendance(
                session: "\(id.rawValue)/\(number)", minutes: attendance.minutes, module: session.subject.module,
                on: context.date(at: session.startsAt), of: row, versions: versions, context: context, in: transaction)
        }
    }
}
