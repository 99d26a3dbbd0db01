package import TrainingCore

/// Where a list of enrolments goes on: behind an enrolment of a person.
package struct RegradeCursor: Equatable, Sendable {
    package let person: PersonID
    package let enrolment: EnrolmentID

    /// Nil unless it is two ids with a stroke between them, as `text` has it.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let person = PersonID(parts[0]), let enrolment = EnrolmentID(parts[1]) else {
            return nil
        }
        (self.person, self.enrolment) = (person, enrolment)
    }

    package init(_ row: EnrolmentRow) {
        (person, enrolment) = (row.person.id, row.enrolment.id)
    }

    package var text: String { "\(person)/\(enrolment)" }
}

/// What a page of attempts comes to with the keys of a later version.
package struct RegradePage: Sendable {
    /// How many finished attempts were looked at.
    package var attemptCount = 0
    /// How many of them wait for a person's grade, and are left as they are until they have one.
    package var waitingCount = 0
    package var changes: [RegradeChange] = []
    /// Questions that kept their keys, why, and in how many attempts.
    package var kept: [QuestionID: (obstacle: RekeyingObstacle, attemptCount: Int)] = [:]
}

/// An attempt whose result changes.
package struct RegradeChange: Sendable {
    package struct Item: Sendable {
        /// In the paper, counted from 1.
        package let number: Int
        package let question: QuestionID
        package let before: Marks
        package let after: Marks
    }

    package let attempt: AttemptID
    package let attemptNumber: Int
    package let person: PersonSnapshot
    package let before: Score
    package let after: Score
    package let items: [Item]
    /// Whether it is the last step of its course, which is completed with it.
    package var completesCourse = false
    /// A certificate comes with the completion.
    package var isCertificateIssued = false
    /// A certificate whose holder no longer fulfils the conditions of the course.
    package var endangeredCertificate: CertificateNumber?
    /// Whether that certificate is revoked.
    package var isCertificateRevoked = false
}

package enum RegradeQueries {
    /// Enrolments in a course at versions before one, by person, after `cursor`.
    package static func enrolments(
        in course: CourseID, before version: CourseVersion, after cursor: RegradeCursor?, limit: Int,
        in transaction: any Transaction
    ) throws -> [EnrolmentRow] {
        let ids: [EnrolmentID] = try transaction.rows(
            """
            SELECT e.id FROM enrolment e JOIN course_version v ON v.digest = e.digest
            WHERE e.course_id = $1 AND (e.person_id, e.id) > ($2, $3) AND v.version_rank < $4
            ORDER BY e.person_id, e.id LIMIT \(limit)
            """,
            [
                .text(course.rawValue), .text(cursor?.person.rawValue ?? ""), .text(cursor?.enrolment.rawValue ?? ""),
                .integer(version.rank),
            ]
        ) { try $0.recordID(0) }
        return try ids.compactMap { try EnrolmentQueries.enrolment($0, in: transaction) }
    }
}
