package import TrainingCore

package enum EnrolmentCommands {
    /// Enrols people in a course version; who needs no new enrolment (`HeldEnrolment.needsAnother`) is left as they are.
    ///
    /// - Returns: how many enrolments were made.
    package static func enrol(
        _ people: [PersonID], in course: Course, due: CivilDate?, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws -> Int {
        var held: [PersonID: [HeldEnrolment]] = [:]
        try transaction.forEachRow(
            """
            SELECT e.person_id, e.state, e.digest, t.valid_until, r.number
            FROM enrolment e LEFT JOIN completion c ON c.enrolment_id = e.id
                LEFT JOIN certificate t ON t.completion_id = c.id
                LEFT JOIN certificate_revocation r ON r.number = t.number
            WHERE e.course_id = $1
            """, [.text(course.id.rawValue)]
        ) { row in
            let enrolment = HeldEnrolment(
                state: try row.raw(1), digest: try row.digest(2), certificateValidUntil: try row.dateOrNil(3),
                isRevoked: !row.isNull(4))
            held[try row.recordID(0), default: []].append(enrolment)
        }
        var created = 0
        for person in people
        where HeldEnrolment.needsAnother(held[person] ?? [], digest: course.digest, today: context.today) {
            let id: EnrolmentID = context.newID()
            created += try transaction.execute(
                """
                INSERT INTO enrolment (id, person_id, course_id, digest, enrolled_at, enrolled_by, due, state)
                VALUES ($1, $2, $3, $4, $5, $6, $7, 'active') ON CONFLICT DO NOTHING
                """,
                [
                    .text(id.rawValue), .text(person.rawValue), .text(course.id.rawValue),
                    .text(course.digest.hexadecimal), .integer(context.now.milliseconds), .text(account.rawValue),
                    .text(due?.description),
                ])
        }
        return created
    }
}
