package import TrainingCore

package enum EnrolmentCommands {
    /// Enrols people in a course version; who needs no new enrolment (`HeldEnrolment.needsAnother`) is left as they are.
    ///
    /// - Returns: how many enrolments were made.
    /// - Throws: `EnrolmentError.courseWithdrawn` if anyone needs one and the course is withdrawn.
    package static func enrol(
        _ people: [PersonID], in course: Course, due: CivilDate?, by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws -> Int {
        let isWithdrawn = try WithdrawalQueries.latest(of: course.id, in: transaction)?.isWithdrawn ?? false
        var created = 0
        // Some at a time: what is asked for does not depend on how many are enrolled already.
        for start in stride(from: 0, to: people.count, by: 500) {
            let some = Array(people[start..<min(start + 500, people.count)])
            let held = try held(by: some, at: course.id, in: transaction)
            for person in some
            where HeldEnrolment.needsAnother(
                held[person]?.map(\.held) ?? [], digest: course.digest, today: context.today)
            {
                guard !isWithdrawn else { throw EnrolmentError.courseWithdrawn }
                _ = try add(person, course, due: due, by: account, context: context, in: transaction)
                created += 1
            }
        }
        return created
    }

    /// The enrolments that people have at a course, of whichever version, with the class that each is in.
    ///
    /// - Parameters:
    ///   - people: at most 500.
    static func held(
        by people: [PersonID], at course: CourseID, in transaction: any Transaction
    ) throws -> [PersonID: [(id: EnrolmentID, held: HeldEnrolment, inClass: ClassID?)]] {
        var held: [PersonID: [(id: EnrolmentID, held: HeldEnrolment, inClass: ClassID?)]] = [:]
        var conditions = Conditions()
        conditions.require("e.course_id", "=", .text(course.rawValue))
        conditions.require("e.person_id", in: people.map { .text($0.rawValue) })
        try transaction.forEachRow(
            """
            SELECT e.person_id, e.state, e.digest, t.valid_until, r.number, e.id, e.class_id
            FROM enrolment e LEFT JOIN completion c ON c.enrolment_id = e.id
                LEFT JOIN certificate t ON t.completion_id = c.id
                LEFT JOIN certificate_revocation r ON r.number = t.number
            \(conditions.clause)
            """, conditions.arguments
        ) { row in
            let enrolment = HeldEnrolment(
                state: try row.raw(1), digest: try row.digest(2), certificateValidUntil: try row.dateOrNil(3),
                isRevoked: !row.isNull(4))
            let inClass: ClassID? = row.isNull(6) ? nil : try row.recordID(6)
            held[try row.recordID(0), default: []].append((try row.recordID(5), enrolment, inClass))
        }
        return held
    }

    /// Makes an enrolment for a person who has no active one at the course.
    ///
    /// - Parameters:
    ///   - old: the enrolment, at an older version, that it goes on with.
    static func add(
        _ person: PersonID, _ course: Course, due: CivilDate?, movedFrom old: EnrolmentID? = nil,
        by account: AccountID, context: CommandContext, in transaction: any Transaction
    ) throws -> EnrolmentID {
        let id: EnrolmentID = context.newID()
        try transaction.execute(
            """
            INSERT INTO enrolment (
                id, person_id, course_id, digest, enrolled_at, enrolled_by, due, state, moved_from)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8)
            """,
            [
                .text(id.rawValue), .text(person.rawValue), .text(course.id.rawValue),
                .text(course.digest.hexadecimal), .integer(context.now.milliseconds), .text(account.rawValue),
                .text(due?.description), .text(old?.rawValue),
            ])
        return id
    }
}
