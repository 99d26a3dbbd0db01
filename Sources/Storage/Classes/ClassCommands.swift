package import TrainingCore

package enum ClassCommands {
    /// Makes a class of a course version, with the next number.
    ///
    /// - Throws: `EnrolmentError.courseWithdrawn`.
    package static func make(
        _ facts: ClassFacts, of course: Course, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws -> ClassID {
        let isWithdrawn = try WithdrawalQueries.latest(of: course.id, in: transaction)?.isWithdrawn ?? false
        guard !isWithdrawn else { throw EnrolmentError.courseWithdrawn }
        let id: ClassID = context.newID()
        try transaction.execute(
            """
            INSERT INTO training_class (id, number, course_id, digest, made_at, made_by)
            SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5 FROM training_class
            """,
            [
                .text(id.rawValue), .text(course.id.rawValue), .text(course.digest.hexadecimal),
                .integer(context.now.milliseconds), .text(account.rawValue),
            ])
        try record(facts, of: id, by: account, context: context, in: transaction)
        return id
    }

    /// Says the facts of a class anew; what was said before stays on record.
    ///
    /// - Throws: `ClassError`; `sessionOutside` if a session would be on none of the class's days.
    package static func change(
        _ facts: ClassFacts, of row: ClassRow, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        try row.trainingClass.checkOpen()
        let id = row.trainingClass.id
        guard facts != row.trainingClass.facts else { return }
        let held = try ClassSessionQueries.sessions(of: id, in: transaction).map(\.session)
            .filter { !$0.isCancelled }
        let before = row.trainingClass.facts
        // A session that was outside already, since the zone was changed, does not stand in the way.
        for session in held {
            let day = context.date(at: session.startsAt)
            guard facts.contains(day) || !before.contains(day) else { throw ClassError.sessionOutside }
        }
        try record(facts, of: id, by: account, context: context, in: transaction)
    }

    private static func record(
        _ facts: ClassFacts, of id: ClassID, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let sequence = try transaction.row(
            """
            INSERT INTO class_facts (class_id, title, first_day, last_day, place, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING sequence
            """,
            [
                .text(id.rawValue), .text(facts.title), .text(facts.firstDay.description),
                .text(facts.lastDay.description), .text(facts.place), .integer(context.now.milliseconds),
                .text(account.rawValue),
            ]
        ) { try $0.integer(0) }
        for (position, teacher) in facts.teachers.enumerated() {
            let (teacherAccount, name) = columns(of: teacher)
            try transaction.execute(
                "INSERT INTO class_teacher (facts, position, account_id, name) VALUES ($1, $2, $3, $4)",
                [.integer(sequence), .integer(position), teacherAccount, name])
        }
    }

    /// The account and the outside name, of which one is null.
    static func columns(of teacher: ClassTeacher?) -> (account: Value, name: Value) {
        switch teacher {
        case nil: (.null, .null)
        case .account(let account): (.text(account.rawValue), .null)
        case .outside(let outside): (.null, .text(outside.name))
        }
    }

    /// Files what stands for a head of the record; an earlier one stays behind it.
    ///
    /// - Throws: `ClassError.closed`.
    package static func file(
        _ document: ClassDocument, for head: ClassHead, of trainingClass: TrainingClass, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws {
        try trainingClass.checkOpen()
        try transaction.execute(
            """
            INSERT INTO class_document (class_id, head, file_name, text, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .text(trainingClass.id.rawValue), .text(head.rawValue), .text(document.fileName),
                .text(document.text), .integer(context.now.milliseconds), .text(account.rawValue),
            ])
    }

    /// Changes the conditions of a quiz for a class, with the reason.
    ///
    /// - Throws: `ClassError.closed`; `PolicyError` if the quiz cannot have such a policy.
    /// - Returns: what holds now.
    package static func change(
        _ changes: PolicyChanges, of quiz: Quiz, reason: Reason, in trainingClass: TrainingClass,
        by account: AccountID, context: CommandContext, in transaction: any Transaction
    ) throws -> PolicyChanges {
        try trainingClass.checkOpen()
        let held =
            try ClassQueries.conditions(of: trainingClass.id, quiz: quiz.id, in: transaction)?.changes
            ?? PolicyChanges()
        let conditions = held.changed(by: changes)
        _ = try quiz.changed(by: conditions)
        guard conditions != held else { return conditions }
        try transaction.execute(
            """
            INSERT INTO class_conditions (class_id, quiz_id, settings, reason, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .text(trainingClass.id.rawValue), .text(quiz.id.rawValue), .text(conditions.encoded),
                .text(reason.text), .integer(context.now.milliseconds), .text(account.rawValue),
            ])
        return conditions
    }

    /// Throws `ClassError.ownClass` if a person learns in the class, and so does not judge in it.
    package static func checkIsNoLearner(
        _ person: PersonID?, of id: ClassID, in transaction: any Transaction
    ) throws {
        guard let person else { return }
        let own = try ProgressCommands.enrolments(in: id, of: [person], in: transaction)
        guard own.isEmpty else { throw ClassError.ownClass }
    }

    /// Closes a class whose record has something for every head. Closed already, it stays as it is.
    ///
    /// - Throws: `ClassIncomplete`.
    package static func close(
        _ row: ClassRow, course: Course, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let trainingClass = row.trainingClass
        guard trainingClass.closedAt == nil else { return }
        let sessions = try ClassSessionQueries.sessions(of: trainingClass.id, in: transaction).map(\.session)
        let record = try ClassRecordQueries.record(of: trainingClass.id, course: course, in: transaction)
        let gaps = record.gaps(trainingClass.facts, sessions: sessions)
        guard gaps.isEmpty else { throw ClassIncomplete(gaps: gaps) }
        try transaction.execute(
            "INSERT INTO class_closing (class_id, closed_at, closed_by) VALUES ($1, $2, $3)",
            [
                .text(trainingClass.id.rawValue), .integer(context.now.milliseconds), .text(account.rawValue),
            ])
    }
}

/// A class cannot be closed while something is missing from its record.
package struct ClassIncomplete: Error, Equatable, Sendable {
    package let gaps: [ClassGap]
}
