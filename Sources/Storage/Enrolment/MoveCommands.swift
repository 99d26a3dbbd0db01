package import TrainingCore

/// What became of someone who was to go on with the newest version of a course.
package enum MoveOutcome: Sendable {
    /// They keep their version.
    case stayed(MoveObstacle)
    /// They go on with this enrolment; of a dry run nil.
    case moved(MovePlan, EnrolmentID?)
}

package enum MoveCommands {
    /// Ends the enrolment with which a person goes on, and makes one at a newer version that follows it. What is the same in
    /// both versions counts there through a link to where it was done; attempts stay where they are.
    ///
    /// - Parameters:
    ///   - row: an enrolment of the person; one that was superseded leads to the one that followed it.
    ///   - isDryRun: nothing is written; a transaction that only reads is enough.
    /// - Returns: the version that the person had, and what became of them.
    /// - Throws: `VersionMissing`.
    package static func move(
        _ row: EnrolmentRow, to new: Course, versions: CourseVersions, isDryRun: Bool, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws -> (from: Course, outcome: MoveOutcome) {
        let row = try EnrolmentQueries.current(of: row, in: transaction)
        let old = try versions.course(row.enrolment.digest)
        let standing = try ProgressQueries.standing(row.enrolment.id, in: transaction)
        let obstacle = MoveObstacle(
            row.enrolment, newest: new,
            isInClass: try ClassQueries.isInOpenClass(row.enrolment.id, in: transaction),
            hasRunning: standing.quizzes.values.contains { $0.running != nil },
            hasWaiting: standing.quizzes.values.contains { $0.scores.contains(where: \.isWaiting) })
        if let obstacle { return (old, .stayed(obstacle)) }
        let progress = try standing.progress(in: old)
        let plan = MovePlan(from: old, to: new, progress, satQuizzes: standing.satQuizzes)
        guard !isDryRun else { return (old, .moved(plan, nil)) }
        let id = try follow(row, with: new, by: account, context: context, in: transaction)
        for module in plan.keptModules {
            let origin = progress[module].carriedFrom ?? row.enrolment.id
            try carry(module, of: row, to: id, progress, origin: origin, in: transaction)
        }
        for module in plan.continuedModules + plan.linkedModules {
            try carry(module, of: row, to: id, progress, origin: nil, in: transaction)
        }
        for quiz in plan.keptQuizzes + plan.continuedQuizzes {
            try transaction.execute(
                "INSERT INTO carried_quiz (enrolment_id, quiz_id, carried_from) VALUES ($1, $2, $3)",
                [.text(id.rawValue), .text(quiz.rawValue), .text(row.enrolment.id.rawValue)])
        }
        guard let moved = try EnrolmentQueries.enrolment(id, in: transaction) else {
            throw StorageError(.corrupt, "an enrolment that was made is not there")
        }
        try ProgressCommands.evidenceChanged(
            moved, course: new, at: context.now, context: context, in: transaction)
        return (old, .moved(plan, id))
    }

    private static func follow(
        _ row: EnrolmentRow, with course: Course, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws -> EnrolmentID {
        let old = row.enrolment
        try transaction.execute(
            "UPDATE enrolment SET state = 'superseded' WHERE id = $1", [.text(old.id.rawValue)])
        let id = try EnrolmentCommands.add(
            old.person, course, due: old.due, movedFrom: old.id, by: account, context: context, in: transaction)
        // Who needs more time needs it in the newer version, too.
        try transaction.execute(
            """
            INSERT INTO extra_time (enrolment_id, quiz_id, minutes, reason, recorded_at, recorded_by)
            SELECT $1, quiz_id, minutes, reason, recorded_at, recorded_by FROM extra_time
            WHERE enrolment_id = $2 ORDER BY sequence
            """, [.text(id.rawValue), .text(old.id.rawValue)])
        return id
    }

    /// Takes what is known of a module along.
    ///
    /// - Parameters:
    ///   - origin: where the module was completed; nil if it is not, and goes on.
    private static func carry(
        _ module: ModuleID, of row: EnrolmentRow, to id: EnrolmentID, _ progress: Progress, origin: EnrolmentID?,
        in transaction: any Transaction
    ) throws {
        let evidence = progress[module]
        let entered = try ClassHourQueries.engaged(in: row.enrolment.id, transaction).modules[module] ?? 0
        let (old, name) = (Value.text(row.enrolment.id.rawValue), Value.text(module.rawValue))
        let before = "FROM module_progress p WHERE p.enrolment_id = $3 AND p.module_id = $2"
        try transaction.execute(
            """
            INSERT INTO module_progress (
                enrolment_id, module_id, read_at, engaged, attended, earned, carried_from, is_opened, continues)
            VALUES ($1, $2, COALESCE((SELECT p.read_at \(before)), 0), $4, COALESCE((SELECT p.attended \(before)), 0),
                $5, $6, $7, $3)
            """,
            [
                .text(id.rawValue), name, old, .integer(evidence.engaged), .integer(evidence.earnedMinutes + entered),
                .text(origin?.rawValue), .integer(evidence.isOpened ? 1 : 0),
            ])
        try transaction.execute(
            """
            INSERT INTO module_sign_off (enrolment_id, module_id, comment, recorded_at, recorded_by)
            SELECT $1, module_id, comment, recorded_at, recorded_by FROM module_sign_off
            WHERE enrolment_id = $2 AND module_id = $3
            """, [.text(id.rawValue), old, name])
    }
}
