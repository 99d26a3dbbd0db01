import TrainingCore

enum CompletionCommands {
    /// Enters the class hours of modules that are completed now, and records the completion of an enrolment, with its
    /// certificate, if every condition of its course holds.
    static func completeIfDone(
        _ row: EnrolmentRow, course: Course, completedAt: Timestamp, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        let enrolment = row.enrolment.id
        let standing = try ProgressQueries.standing(enrolment, in: transaction)
        let progress = try standing.progress(in: course)
        if row.enrolment.state == .active {
            try ClassHourCommands.enterEngaged(
                row, course: course, progress, at: completedAt, context: context, in: transaction)
        }
        guard course.isCompleted(by: progress) else { return }
        let updated = try transaction.execute(
            "UPDATE enrolment SET state = 'completed' WHERE id = $1 AND state = 'active'",
            [.text(enrolment.rawValue)])
        guard updated == 1 else { return }
        let score = course.result(try standing.counted(in: course))
        let completion: CompletionID = context.newID()
        try transaction.execute(
            """
            INSERT INTO completion (
                id, enrolment_id, completed_at, person_id, person_number, person_name, unit_path, post, employment,
                course_id, course_version, digest, course_title, class_halves, earned, possible)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            """,
            [
                .text(completion.rawValue), .text(enrolment.rawValue), .integer(completedAt.milliseconds),
                .text(row.person.id.rawValue), .text(row.person.number.text), .text(row.person.name),
                .text(row.person.unit.text), .text(row.person.post), .text(row.person.employment.rawValue),
                .text(course.id.rawValue), .text(course.version.description), .text(course.digest.hexadecimal),
                .text(course.title.own), .integer(course.classHours.halves),
                .integer(score.map { Int64($0.earned.hundredths) }),
                .integer(score.map { Int64($0.possible.hundredths) }),
            ])
        guard let rule = course.certificate else { return }
        let date = context.date(at: completedAt)
        try issueCertificate(
            completion, person: row.person.id, on: date, validUntil: rule.validUntil(issuedOn: date), context: context,
            in: transaction)
    }

    private static func issueCertificate(
        _ completion: CompletionID, person: PersonID, on date: CivilDate, validUntil: CivilDate?,
        context: CommandContext, in transaction: any Transaction
    ) throws {
        // A number of 40 random bits is taken only once in a very long while; then another is drawn.
        for _ in 0..<8 {
            let number = CertificateNumber(year: date.year, random: context.random())
            let inserted = try transaction.execute(
                """
                INSERT INTO certificate (number, completion_id, person_id, issued_on, valid_until)
                VALUES ($1, $2, $3, $4, $5) ON CONFLICT (number) DO NOTHING
                """,
                [
                    .text(number.text), .text(completion.rawValue), .text(person.rawValue), .text(date.description),
                    .text(validUntil?.description),
                ])
            if inserted == 1 { return }
        }
        throw StorageError(.other, "no free certificate number was found")
    }
}
