package import TrainingCore

/// What became of someone who was to go on with the newest version of a course.
package enum MoveOutcome: Sendable {
    /// They keep their version.
    case stayed(MoveObstacle)
    /// They go on with this enrolment; of a dry run nil.
    case moved(MovePlan, EnrolmentID?)
}

package enum MoveCommands {
    /// Ends an enrolment and makes one at a newer version that goes on with it. What is the same in both versions is kept
    /// with a link to where it was done; attempts stay where they are.
    ///
    /// - Parameters:
    ///   - isDryRun: nothing is written; a transaction that only reads is enough.
    package static func move(
        _ row: EnrolmentRow, from old: Course, to new: Course, isDryRun: Bool, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws -> MoveOutcome {
        let standing = try ProgressQueries.standing(row.enrolment.id, in: transaction)
        if let obstacle = try obstacle(row, standing, newest: new, in: transaction) { return .stayed(obstacle) }
        let progress = try standing.progress(in: old)
        let plan = MovePlan(from: old, to: new, progress)
        guard !isDryRun else { return .moved(plan, nil) }
        let id: EnrolmentID = context.newID()
        try replace(row, with: id, new, by: account, context: context, in: transaction)
        for module in plan.keptModules {
            let origin = progress[module].carriedFrom ?? row.enrolment.id
            try carry(module, of: row, to: id, progress, origin: origin, in: transaction)
        }
        for module in plan.continuedModules {
            try carry(module, of: row, to: id, progress, origin: nil, in: transaction)
        }
        for quiz in plan.keptQuizzes {
            // A quiz that counts from elsewhere is only sat again once it counts no longer.
            let origin = standing.quizzes[quiz] == nil ? try origin(of: quiz, in: row.enrolment.id, transaction) : nil
            try transaction.execute(
                "INSERT INTO carried_quiz (enrolment_id, quiz_id, carried_from) VALUES ($1, $2, $3)",
                [.text(id.rawValue), .text(quiz.rawValue), .text((origin ?? row.enrolment.id).rawValue)])
        }
        guard let moved = try EnrolmentQueries.enrolment(id, in: transaction) else {
            throw StorageError(.corrupt, "an enrolment that was made is not there")
        }
        try ProgressCommands.evidenceChanged(
            moved, course: new, at: context.now, context: context, in: transaction)
        return .moved(plan, id)
    }

    private static func obstacle(
        _ row: EnrolmentRow, _ standing: Standing, newest: Course, in transaction: any Transaction
    ) throws -> MoveObstacle? {
        switch row.enrolment.state {
        case .completed: return .completed
        case .withdrawn, .superseded: return .notActive
        case .active: break
        }
        if row.enrolment.digest == newest.digest { return .newest }
        let isInClass = try transaction.row(
            """
            SELECT 1 FROM enrolment e WHERE e.id = $1 AND e.class_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM class_closing c WHERE c.class_id = e.class_id)
            """, [.text(row.enrolment.id.rawValue)]
        ) { _ in true }
        if isInClass == true { return .inClass }
        if standing.quizzes.values.contains(where: { $0.running != nil }) { return .attemptRunning }
        let waits = standing.quizzes.values.contains { $0.scores.contains(where: \.isWaiting) }
        return waits ? .gradingPending : nil
    }

    private static func replace(
        _ row: EnrolmentRow, with id: EnrolmentID, _ course: Course, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let old = row.enrolment
        try transaction.execute(
            "UPDATE enrolment SET state = 'superseded' WHERE id = $1", [.text(old.id.rawValue)])
        try transaction.execute(
            """
            INSERT INTO enrolment (
                id, person_id, course_id, digest, enrolled_at, enrolled_by, due, state, moved_from)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8)
            """,
            [
                .text(id.rawValue), .text(old.person.rawValue), .text(old.course.rawValue),
                .text(course.digest.hexadecimal), .integer(context.now.milliseconds), .text(account.rawValue),
                .text(old.due?.description), .text(old.id.rawValue),
            ])
        // Who needs more time needs it in the newer version, too.
        try transaction.execute(
            """
            INSERT INTO extra_time (enrolment_id, quiz_id, minutes, reason, recorded_at, recorded_by)
            SELECT $1, quiz_id, minutes, reason, recorded_at, recorded_by FROM extra_time
            WHERE enrolment_id = $2 ORDER BY sequence
            """, [.text(id.rawValue), .text(old.id.rawValue)])
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
        try transaction.execute(
            """
            INSERT INTO module_progress (
                enrolment_id, module_id, read_at, engaged, attended, earned, carried_from)
            VALUES ($1, $2, COALESCE(
                (SELECT p.read_at FROM module_progress p WHERE p.enrolment_id = $3 AND p.module_id = $2), 0),
                $4, $5, $6, $7)
            """,
            [
                .text(id.rawValue), name, old, .integer(evidence.engaged), .integer(evidence.attendedMinutes),
                .integer(evidence.earnedMinutes + entered), .text(origin?.rawValue),
            ])
        try transaction.execute(
            """
            INSERT INTO module_sign_off (enrolment_id, module_id, comment, recorded_at, recorded_by)
            SELECT $1, module_id, comment, recorded_at, recorded_by FROM module_sign_off
            WHERE enrolment_id = $2 AND module_id = $3
            """, [.text(id.rawValue), old, name])
    }

    private static func origin(
        of quiz: QuizID, in enrolment: EnrolmentID, _ transaction: any Transaction
    ) throws -> EnrolmentID? {
        try ProgressQueries.carriedQuizzes(of: [enrolment], in: transaction).first { $0.quiz == quiz }?.from
    }
}
