package import TrainingCore

package enum GradingCommands {
    /// Puts what a person has to grade of an attempt that has just ended into the queue.
    package static func open(
        _ paper: Paper, _ answers: [Int: Answer], of attempt: AttemptID, at quiz: Quiz, endedAt: Timestamp,
        course: CourseID, context: CommandContext, in transaction: any Transaction
    ) throws {
        for item in paper.items where item.marks(for: answers[item.number]) == nil {
            try open(item, of: attempt, at: quiz, endedAt: endedAt, course: course, context, transaction)
        }
    }

    private static func open(
        _ item: PaperItem, of attempt: AttemptID, at quiz: Quiz, endedAt: Timestamp, course: CourseID,
        _ context: CommandContext, _ transaction: any Transaction
    ) throws {
        // Six digits while most of those numbers are free, more where they are not.
        for attemptCount in 0..<24 {
            let lowest = (0..<(5 + attemptCount / 4)).reduce(1) { power, _ in power * 10 }
            let number = lowest + Int(context.random() % UInt64(9 * lowest))
            let inserted = try transaction.execute(
                """
                INSERT INTO grading_item (
                    number, attempt_id, item, course_id, quiz_id, question_id, graders, blind, opened_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING
                """,
                [
                    .integer(number), .text(attempt.rawValue), .integer(item.number), .text(course.rawValue),
                    .text(quiz.id.rawValue), .text(item.question.id.rawValue), .integer(quiz.grading.graders),
                    .integer(quiz.grading.hidesLearner(of: item.body) ? 1 : 0),
                    .integer(endedAt.milliseconds),
                ])
            if inserted == 1 { return }
            let isThere = try transaction.row(
                "SELECT 1 FROM grading_item WHERE attempt_id = $1 AND item = $2",
                [.text(attempt.rawValue), .integer(item.number)]
            ) { _ in true }
            if isThere == true { return }
        }
        throw StorageError(.other, "no free number was found for an answer to be graded")
    }

    /// Takes what still waits of an attempt out of the queue: nobody has to grade it any more.
    static func close(_ attempt: AttemptID, in transaction: any Transaction) throws {
        try transaction.execute(
            "UPDATE grading_item SET is_open = 0 WHERE attempt_id = $1 AND is_open = 1", [.text(attempt.rawValue)])
    }

    /// Takes an attempt that waited before there was a queue into it.
    package static func openBacklog(
        _ attempt: Attempt, of row: EnrolmentRow, at quiz: Quiz, paper: Paper, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        if let outcome = attempt.outcome {
            let answers = try AttemptQueries.finalAnswers(attempt.id, in: transaction)
            try open(
                paper, answers, of: attempt.id, at: quiz, endedAt: outcome.endedAt, course: row.enrolment.course,
                context: context, in: transaction)
        }
        try transaction.execute(
            "DELETE FROM grading_backlog WHERE attempt_id = $1", [.text(attempt.id.rawValue)])
    }

    /// Gives a grade. If it settles the last answer of the attempt that waited, or changes what held, a result is appended, and
    /// the completion recorded if that was the last step.
    ///
    /// The very grade that the same person gave last changes nothing: a request may come twice.
    ///
    /// - Returns: whether a certificate is held that is no longer earned with it. It stays until an administrator revokes it.
    /// - Throws: `GradingError`, `VersionMissing`.
    package static func award(
        _ marks: [Marks], comment: GradeComment?, to item: GradingItem, by actor: Actor, versions: CourseVersions,
        context: CommandContext, in transaction: any Transaction
    ) throws -> Bool {
        let (attempt, row) = try subject(of: item, in: transaction)
        let before = try MarkedAttempt(attempt, of: row, versions: versions, in: transaction)
        guard let rubric = before.paper.item(item.item)?.body.rubric else {
            throw StorageError(.corrupt, "item \(item.item) of attempt \(attempt.id) has no rubric")
        }
        let grade = Grade(grader: actor.account, marks: marks, comment: comment, gradedAt: context.now)
        let earlier = try GradingQueries.entries([item.number], in: transaction)[item.number] ?? []
        let standing = earlier.standing(graderCount: item.graderCount)
        if let last = standing.latest.first(where: { $0.grader == actor.account }), last.marks == marks,
            last.comment == comment
        {
            return try endangersCertificate(row, by: attempt.quiz, versions, transaction)
        }
        try standing.check(grade, by: actor.person, of: row.person.id, rubric: rubric)
        try write(
            item.number, by: actor.account, marks: grade, comment: comment, context: context, in: transaction)
        // Nobody has to grade what is void; what someone writes all the same is on record.
        if before.paper.item(item.item)?.question.isVoid == true { return false }
        let after = GradingStanding(earlier.compactMap(\.grade) + [grade], graderCount: item.graderCount)
        try transaction.execute(
            "UPDATE grading_item SET is_open = $2 WHERE number = $1",
            [.integer(item.number), .integer(after.state == .final ? 0 : 1)])
        guard after.state == .final else { return false }
        return try settle(before, of: row, reason: comment?.text, by: actor, versions, context, transaction)
    }

    /// Writes about an answer without giving marks; the same words by the same person as last change nothing.
    ///
    /// - Throws: `GradingError`.
    package static func remark(
        _ comment: GradeComment, on item: GradingItem, by actor: Actor, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let (_, row) = try subject(of: item, in: transaction)
        let earlier = try GradingQueries.entries([item.number], in: transaction)[item.number] ?? []
        try earlier.standing(graderCount: item.graderCount)
            .checkRemark(by: actor.account, actor.person, of: row.person.id)
        if let last = earlier.last?.remark, last.author == actor.account, last.comment == comment { return }
        try write(
            item.number, by: actor.account, marks: nil, comment: comment, context: context, in: transaction)
    }

    /// Whose attempt an answer belongs to.
    private static func subject(
        of item: GradingItem, in transaction: any Transaction
    ) throws -> (Attempt, EnrolmentRow) {
        guard let attempt = try AttemptQueries.attempt(item.attempt, in: transaction),
            let row = try EnrolmentQueries.enrolment(attempt.enrolment, in: transaction)
        else { throw StorageError(.corrupt, "attempt \(item.attempt) is gone") }
        return (attempt, row)
    }

    private static func write(
        _ number: Int, by account: AccountID, marks grade: Grade?, comment: GradeComment?, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let marks = grade?.marks.map { String($0.hundredths) }.joined(separator: ",")
        try transaction.execute(
            """
            INSERT INTO grade (item, grader, marks, total, comment, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .integer(number), .text(account.rawValue), .text(marks),
                .integer((grade?.total.hundredths).map { Int64($0) }), .text(comment?.text),
                .integer(context.now.milliseconds),
            ])
    }

    /// Appends the result that the grades come to, once nothing of the attempt waits any more, and to later attempts those that
    /// follow from it, where a section that they count from it is another now.
    ///
    /// - Returns: whether a certificate is no longer earned with it that was before.
    private static func settle(
        _ before: MarkedAttempt, of row: EnrolmentRow, reason: String?, by actor: Actor, _ versions: CourseVersions,
        _ context: CommandContext, _ transaction: any Transaction
    ) throws -> Bool {
        let marked = try MarkedAttempt(before.attempt, of: row, versions: versions, in: transaction)
        let earlier = try AttemptQueries.attempts(before: marked.attempt, in: transaction)
        let score = marked.score(with: marked.paper, after: earlier, context: context)
        guard !score.isWaiting, let held = before.attempt.outcome?.score, !score.isSameResult(as: held) else {
            return false
        }
        let isFirst = held.isWaiting
        let quiz = before.attempt.quiz
        let wasEndangered = try endangersCertificate(row, by: quiz, versions, transaction)
        try ResultCommands.append(
            AttemptResult(
                kind: isFirst ? .graded : .gradeChanged, score: score, digest: marked.digest(of: row),
                reason: isFirst ? nil : reason, recordedAt: context.now),
            to: before.attempt.id, by: actor.account, in: transaction)
        if !isFirst {
            try carryOn(before.attempt, of: row, reason: reason, by: actor, versions, context, transaction)
        }
        try ProgressCommands.evidenceChanged(in: row, versions: versions, context: context, in: transaction)
        return try !wasEndangered && endangersCertificate(row, by: quiz, versions, transaction)
    }

    private static func endangersCertificate(
        _ row: EnrolmentRow, by quiz: QuizID, _ versions: CourseVersions, _ transaction: any Transaction
    ) throws -> Bool {
        let current = try EnrolmentQueries.current(of: row, in: transaction)
        return try CertificateQueries.isEndangered(
            current, by: quiz, course: try versions.course(current.enrolment.digest), in: transaction)
    }

    private static func carryOn(
        _ attempt: Attempt, of row: EnrolmentRow, reason: String?, by actor: Actor, _ versions: CourseVersions,
        _ context: CommandContext, _ transaction: any Transaction
    ) throws {
        let current = try EnrolmentQueries.current(of: row, in: transaction)
        var all = try AttemptQueries.attempts(countingFor: current.enrolment.id, at: attempt.quiz, in: transaction)
        if !all.contains(where: { $0.id == attempt.id }) {
            all = try AttemptQueries.attempts(countingFor: row.enrolment.id, at: attempt.quiz, in: transaction)
        }
        guard let place = all.firstIndex(where: { $0.id == attempt.id }) else { return }
        for index in all.indices[(place + 1)...] {
            guard let outcome = all[index].outcome, !outcome.score.isWaiting,
                let owner = try EnrolmentQueries.enrolment(all[index].enrolment, in: transaction)
            else { continue }
            let marked = try MarkedAttempt(all[index], of: owner, versions: versions, in: transaction)
            let score = marked.score(with: marked.paper, after: Array(all[..<index]), context: context)
            guard !score.isSameResult(as: outcome.score) else { continue }
            try ResultCommands.append(
                AttemptResult(
                    kind: .gradeChanged, score: score, digest: marked.digest(of: owner), reason: reason,
                    recordedAt: context.now),
                to: all[index].id, by: actor.account, in: transaction)
            all[index] = all[index].ended(outcome.with(score))
        }
    }
}
