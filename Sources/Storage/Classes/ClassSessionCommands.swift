package import TrainingCore

/// What is said of a session when it is added.
package struct NewSession: Sendable {
    package let startsAt: Timestamp
    /// The day of the start in the enterprise's zone.
    package let day: CivilDate
    package let minutes: Int
    package let place: String?
    package let subject: ClassSubject
    package let teacher: ClassTeacher?

    package init(
        startsAt: Timestamp, day: CivilDate, minutes: Int, place: String?, subject: ClassSubject,
        teacher: ClassTeacher?
    ) {
        self.startsAt = startsAt
        self.day = day
        self.minutes = minutes
        self.place = place
        self.subject = subject
        self.teacher = teacher
    }
}

package enum ClassSessionCommands {
    /// Adds a session to a class, with the next number.
    ///
    /// - Returns: the number.
    /// - Throws: `ClassError`; `EnrolmentError.noSuchModule` if it is about a module that the course does not have.
    package static func add(
        _ new: NewSession, to trainingClass: TrainingClass, course: Course, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws -> Int {
        try trainingClass.checkOpen()
        if let module = new.subject.module, course.module(module) == nil { throw EnrolmentError.noSuchModule }
        let others = try ClassSessionQueries.sessions(of: trainingClass.id, in: transaction).map(\.session)
        let session = try ClassSession(
            number: (others.map(\.number).max() ?? 0) + 1, startsAt: new.startsAt, minutes: new.minutes,
            place: new.place, subject: new.subject, teacher: new.teacher)
        try session.check(on: new.day, in: trainingClass.facts, beside: others)
        let (subject, module): (Value, Value) =
            switch new.subject {
            case .module(let module): (.null, .text(module.rawValue))
            case .text(let text): (.text(text), .null)
            }
        let teacher = ClassCommands.columns(of: new.teacher)
        try transaction.execute(
            """
            INSERT INTO class_session (
                class_id, number, starts_at, minutes, place, subject, module_id, teacher_account, teacher_name,
                recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .text(trainingClass.id.rawValue), .integer(session.number), .integer(session.startsAt.milliseconds),
                .integer(session.minutes), .text(session.place), subject, module, teacher.account, teacher.name,
                .integer(context.now.milliseconds), .text(account.rawValue),
            ])
        return session.number
    }

    /// Cancels a session that nobody attended, with the reason. Cancelled already, it stays as it is.
    ///
    /// - Throws: `ClassError.noSuchSession`, `closed`, `sessionAttended`.
    package static func cancel(
        _ number: Int, of trainingClass: TrainingClass, reason: Reason, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws {
        let id = trainingClass.id
        guard let row = try ClassSessionQueries.session(number, of: id, in: transaction) else {
            throw ClassError.noSuchSession
        }
        guard !row.session.isCancelled else { return }
        try trainingClass.checkOpen()
        let recorded = try AttendanceQueries.holding(of: id, session: number, in: transaction)
        guard !recorded.values.contains(where: { $0.attendance.minutes > 0 }) else {
            throw ClassError.sessionAttended
        }
        try transaction.execute(
            """
            INSERT INTO class_session_cancellation (class_id, number, reason, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [
                .text(id.rawValue), .integer(number), .text(reason.text), .integer(context.now.milliseconds),
                .text(account.rawValue),
            ])
    }
}
