package import TrainingCore

package enum ClassHourCommands {
    /// Enters what a person attended of a session, and completes what that completes. Called again for the same session, as
    /// a correction, it enters the difference; that may be less than zero.
    ///
    /// - Parameters:
    ///   - minutes: the minutes attended, in all, as they are known now.
    ///   - module: the module that the session is about; nil if it is about the course as a whole, and then counts for every
    ///     module that asks for attendance.
    ///   - date: the civil date of the session.
    /// - Throws: `VersionMissing`.
    package static func recordAttendance(
        session: String, minutes: Int, module: ModuleID?, on date: CivilDate, of row: EnrolmentRow,
        versions: CourseVersions, context: CommandContext, in transaction: any Transaction
    ) throws {
        let enrolment = row.enrolment.id
        let entered = try transaction.row(
            """
            SELECT CAST(COALESCE(SUM(minutes), 0) AS BIGINT) FROM class_hours_entry
            WHERE enrolment_id = $1 AND kind = 'attendance' AND session_id = $2
            """, [.text(enrolment.rawValue), .text(session)]
        ) { Int(try $0.integer(0)) }
        let difference = minutes - (entered ?? 0)
        guard difference != 0 else { return }
        let entry = ClassHourEntry(
            person: row.person.id, enrolment: enrolment, module: module, session: session, kind: .attendance,
            minutes: difference, rule: ClassHourRule.on(date), earnedOn: date, recordedAt: context.now)
        try enter(entry, in: transaction)
        try ProgressCommands.evidenceChanged(in: row, versions: versions, context: context, in: transaction)
    }

    /// Enters the engaged minutes of modules that are completed and have no entry yet.
    static func enterEngaged(
        _ row: EnrolmentRow, course: Course, _ progress: Progress, at moment: Timestamp, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let due = course.modules.filter { module in
            let evidence = progress[module.id]
            return evidence.engagedMinutes > evidence.earnedMinutes && evidence.carriedFrom == nil
                && progress.completes(module)
        }
        guard !due.isEmpty else { return }
        var (earned, entered) = try ClassHourQueries.engaged(in: row.enrolment.id, transaction)
        let date = context.date(at: moment)
        let rule = ClassHourRule.on(date)
        for module in due where entered[module.id] == nil {
            let evidence = progress[module.id]
            let fresh = evidence.engaged - Int64(evidence.earnedMinutes) * 60_000
            let minutes = rule.minutes(engaged: fresh, earned: earned, stated: course.classHours)
            guard minutes > 0 else { continue }
            let entry = ClassHourEntry(
                person: row.person.id, enrolment: row.enrolment.id, module: module.id, session: nil, kind: .engaged,
                minutes: minutes, rule: rule, earnedOn: date, recordedAt: context.now)
            try enter(entry, in: transaction)
            earned += minutes
        }
    }

    private static func enter(_ entry: ClassHourEntry, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO class_hours_entry (
                person_id, enrolment_id, module_id, session_id, kind, minutes, rule, earned_on, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .text(entry.person.rawValue), .text(entry.enrolment.rawValue), .text(entry.module?.rawValue),
                .text(entry.session), .text(entry.kind.rawValue), .integer(entry.minutes), .text(entry.rule.id),
                .text(entry.earnedOn.description), .integer(entry.recordedAt.milliseconds),
            ])
    }
}
