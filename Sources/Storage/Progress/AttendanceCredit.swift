package import TrainingCore

/// What classes record of attendance, as evidence for modules and as class hours.
package enum AttendanceCredit {
    /// The course versions that the learners of a class are at.
    package static func versions(of id: ClassID, in transaction: any Transaction) throws -> [ContentDigest] {
        try transaction.rows("SELECT DISTINCT digest FROM enrolment WHERE class_id = $1", [.text(id.rawValue)]) {
            try $0.digest(0)
        }
    }

    /// Enters what was recorded of a session, in the same transaction. A session that is about no module counts for every
    /// module that asks for attendance.
    ///
    /// - Parameters:
    ///   - courses: the versions that the learners are at.
    /// - Throws: `ClassError.noSuchSession`; `StorageError.locked` if a learner is at another version: then someone was put
    ///   into the class meanwhile.
    package static func enter(
        _ plan: AttendancePlan, session number: Int, of id: ClassID, courses: [ContentDigest: Course],
        context: CommandContext, in transaction: any Transaction
    ) throws {
        guard let session = try ClassSessionQueries.session(number, of: id, in: transaction)?.session else {
            throw ClassError.noSuchSession
        }
        for (learner, attendance) in plan.rows {
            guard let row = try EnrolmentQueries.enrolment(learner.enrolment, in: transaction),
                let course = courses[row.enrolment.digest]
            else { throw StorageError(.locked, "the class has a learner whose course was not read") }
            try ClassHourCommands.recordAttendance(
                session: "\(id.rawValue)/\(number)", minutes: attendance.minutes, module: session.subject.module,
                on: context.date(at: session.startsAt), of: row, course: course, context: context, in: transaction)
        }
    }
}
