package import TrainingCore

/// Courses have to be completed before this one is begun.
package struct CourseRequirementsUnmet: Error, Equatable, Sendable {
    package let courses: [CourseID]
}

/// What courses require, and whether people have it.
package enum RequirementQueries {
    /// What the newest version of every published course requires, by course.
    static func ofNewest(in transaction: any Transaction) throws -> [CourseID: [CourseID]] {
        var requirements: [CourseID: [CourseID]] = [:]
        try transaction.forEachRow(
            """
            SELECT v.course_id, r.required_id
            FROM course_version v LEFT JOIN course_requirement r ON r.digest = v.digest
            WHERE v.version_rank = (SELECT MAX(w.version_rank) FROM course_version w WHERE w.course_id = v.course_id)
            ORDER BY v.course_id, r.required_id
            """, []
        ) { row in
            let course: CourseID = try row.authoredID(0)
            requirements[course, default: []] += row.isNull(1) ? [] : [try row.authoredID(1)]
        }
        return requirements
    }

    /// Those of some courses that are withdrawn.
    static func withdrawn(among courses: [CourseID], in transaction: any Transaction) throws -> Set<CourseID> {
        Set(try courses.filter { try WithdrawalQueries.latest(of: $0, in: transaction)?.isWithdrawn ?? false })
    }

    /// The courses, not withdrawn themselves, whose newest version requires this one.
    package static func requiring(_ course: CourseID, in transaction: any Transaction) throws -> [CourseID] {
        let requiring = try ofNewest(in: transaction).filter { $0.value.contains(course) }.map(\.key)
        let withdrawn = try withdrawn(among: requiring, in: transaction)
        return requiring.filter { !withdrawn.contains($0) }.sorted { $0.rawValue < $1.rawValue }
    }

    /// The courses that people have yet to complete before they begin others.
    ///
    /// - Parameters:
    ///   - needs: people with a course that each has in view.
    /// - Returns: in the order of `needs`.
    package static func unmet(
        _ needs: [(person: PersonID, course: Course)], today: CivilDate, in transaction: any Transaction
    ) throws -> [[CourseID]] {
        let asking = needs.filter { !$0.course.requires.isEmpty }
        guard !asking.isEmpty else { return needs.map { _ in [] } }
        var conditions = Conditions()
        conditions.require("e.person_id", in: Set(asking.map(\.person)).map { .text($0.rawValue) })
        conditions.require("e.course_id", in: Set(asking.flatMap(\.course.requires)).map { .text($0.rawValue) })
        var held: [PersonID: [HeldCompletion]] = [:]
        try transaction.forEachRow(
            """
            SELECT e.person_id, e.course_id, t.number, t.completion_id, t.issued_on, t.valid_until, r.revoked_at
            FROM enrolment e JOIN completion c ON c.enrolment_id = e.id
                LEFT JOIN certificate t ON t.completion_id = c.id
                LEFT JOIN certificate_revocation r ON r.number = t.number
            \(conditions.clause)
            """, conditions.arguments
        ) { row in
            let completion = HeldCompletion(
                course: try row.authoredID(1),
                certificate: row.isNull(2) ? nil : try CertificateQueries.certificate(row, from: 2))
            held[try row.recordID(0), default: []].append(completion)
        }
        return needs.map { $0.course.unmetRequirements(held[$0.person] ?? [], today: today) }
    }

    /// Throws `CourseRequirementsUnmet` if the person of an enrolment cannot begin yet. Who has begun goes on.
    package static func checkMayBegin(
        _ row: EnrolmentRow, course: Course, today: CivilDate, in transaction: any Transaction
    ) throws {
        guard !course.requires.isEmpty else { return }
        let unmet = try unmet([(row.person.id, course)], today: today, in: transaction)[0]
        guard !unmet.isEmpty else { return }
        let hasBegun = try ProgressQueries.standing(row.enrolment.id, in: transaction).hasBegun
        guard hasBegun else { throw CourseRequirementsUnmet(courses: unmet) }
    }
}
