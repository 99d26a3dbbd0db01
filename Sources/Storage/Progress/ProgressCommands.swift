package import TrainingCore

/// What the service answers to a heartbeat, or to a wish to mark a module as read.
package struct ReadingState: Equatable, Sendable {
    package let evidence: ModuleEvidence
    /// Engaged seconds that the module lacks.
    package let secondsMissing: Int
}

package enum ProgressCommands {
    /// That the person of an enrolment reads a module now; it credits what the person's reading clock says. In an enrolment that
    /// has ended nothing is kept.
    ///
    /// - Parameters:
    ///   - opens: whether the module is handed out now, which opens it.
    /// - Throws: `EnrolmentError.noSuchModule`; `CourseRequirementsUnmet` if the course cannot be begun yet;
    ///   `ReadingError.notOpened`.
    @discardableResult
    package static func beat(
        _ id: ModuleID, of row: EnrolmentRow, course: Course, opens: Bool, idleCap: IdleCap, context: CommandContext,
        in transaction: any Transaction
    ) throws -> ReadingState {
        guard let module = course.module(id) else { throw EnrolmentError.noSuchModule }
        let enrolment = row.enrolment.id
        if row.enrolment.state == .active {
            try RequirementQueries.checkMayBegin(row, course: course, today: context.today, in: transaction)
            if !opens {
                let evidence = try ProgressQueries.evidence(of: id, in: enrolment, transaction)
                guard evidence.isOpened else { throw ReadingError.notOpened }
            }
            try credit(row.person.id, at: context.now, idleCap: idleCap, in: transaction)
            try transaction.execute(
                """
                INSERT INTO module_progress (enrolment_id, module_id, read_at) VALUES ($1, $2, 0)
                ON CONFLICT (enrolment_id, module_id) DO UPDATE SET is_opened = 1
                WHERE module_progress.is_opened = 0
                """, [.text(enrolment.rawValue), .text(id.rawValue)])
            try transaction.execute(
                """
                INSERT INTO reading_clock (person_id, enrolment_id, module_id, beat_at) VALUES ($1, $2, $3, $4)
                ON CONFLICT (person_id) DO UPDATE SET enrolment_id = excluded.enrolment_id,
                    module_id = excluded.module_id, beat_at = excluded.beat_at
                """,
                [
                    .text(row.person.id.rawValue), .text(enrolment.rawValue), .text(id.rawValue),
                    .integer(context.now.milliseconds),
                ])
        }
        let evidence = try ProgressQueries.evidence(of: id, in: enrolment, transaction)
        return ReadingState(
            evidence: evidence, secondsMissing: module.completion.readingTimeMissing(evidence))
    }

    /// Marks a module as read, and records the completion if that was the last step. The mark is a heartbeat, too: what it
    /// credits is kept also when the module is not marked.
    ///
    /// - Returns: why it is not marked; nil if it is.
    /// - Throws: `EnrolmentError.noSuchModule`, and unless it was read before, `notActive`, `requirementsUnread` and
    ///   `CourseRequirementsUnmet`.
    package static func markRead(
        _ id: ModuleID, of row: EnrolmentRow, course: Course, idleCap: IdleCap, context: CommandContext,
        in transaction: any Transaction
    ) throws -> ReadingError? {
        guard course.module(id) != nil else { throw EnrolmentError.noSuchModule }
        let progress = try ProgressQueries.standing(row.enrolment.id, in: transaction).progress(in: course)
        let before = progress[id]
        if before.isRead { return nil }
        guard row.enrolment.state == .active else { throw EnrolmentError.notActive }
        try course.checkModuleMayBeRead(id, progress)
        guard before.isOpened else { return .notOpened }
        let state = try beat(
            id, of: row, course: course, opens: false, idleCap: idleCap, context: context, in: transaction)
        guard state.secondsMissing == 0 else { return .tooSoon(seconds: state.secondsMissing) }
        try transaction.execute(
            "UPDATE module_progress SET read_at = $3 WHERE enrolment_id = $1 AND module_id = $2",
            [.text(row.enrolment.id.rawValue), .text(id.rawValue), .integer(context.now.milliseconds)])
        try evidenceChanged(row, course: course, at: context.now, context: context, in: transaction)
        return nil
    }

    /// To be called in the transaction in which anything changed that may complete a module or the course: enters the class
    /// hours of modules that are completed now, and records the completion if that was the last step.
    package static func evidenceChanged(
        _ row: EnrolmentRow, course: Course, at moment: Timestamp, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        try CompletionCommands.completeIfDone(
            row, course: course, completedAt: moment, context: context, in: transaction)
    }

    /// The same for evidence in an enrolment that may have been superseded: what changes there counts for the one that
    /// followed it, as far as it goes on with it.
    ///
    /// - Returns: the enrolment with which the person goes on, as it was before.
    /// - Throws: `VersionMissing`.
    @discardableResult
    static func evidenceChanged(
        in row: EnrolmentRow, versions: CourseVersions, context: CommandContext, in transaction: any Transaction
    ) throws -> EnrolmentRow {
        let current = try EnrolmentQueries.current(of: row, in: transaction)
        try evidenceChanged(
            current, course: try versions.course(current.enrolment.digest), at: context.now, context: context,
            in: transaction)
        return current
    }

    /// Credits the time since a person's last heartbeat to the module where they were, as long as they learn there.
    private static func credit(
        _ person: PersonID, at now: Timestamp, idleCap: IdleCap, in transaction: any Transaction
    ) throws {
        let clock = try transaction.row(
            "SELECT enrolment_id, module_id, beat_at FROM reading_clock WHERE person_id = $1",
            [.text(person.rawValue)]
        ) { row in
            ReadingClock(
                enrolment: try row.recordID(0), module: try row.authoredID(1), beatAt: try row.timestamp(2))
        }
        guard let clock else { return }
        let credit = clock.credit(at: now, idleCap: idleCap)
        guard credit > 0 else { return }
        try transaction.execute(
            """
            UPDATE module_progress SET engaged = engaged + $3 WHERE enrolment_id = $1 AND module_id = $2
                AND EXISTS (SELECT 1 FROM enrolment e WHERE e.id = $1 AND e.state = 'active')
            """, [.text(clock.enrolment.rawValue), .text(clock.module.rawValue), .integer(credit)])
    }
}
