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

    /// A section that counts from an earlier attempt, whose result there is another now.
    package struct Section: Equatable, Sendable {
        package let id: QuizSectionID
        package let before: Marks
        package let after: Marks
    }

    package let attempt: AttemptID
    package let attemptNumber: Int
    package let person: PersonSnapshot
    package let before: Score
    package let after: Score
    package let items: [Item]
    package let sections: [Section]
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
    /// Enrolments in a course at versions before one, by person, after `cursor`: `limit` of them, and the rest of the last
    /// person's, since what changes in one may count for the next.
    package static func enrolments(
        in course: CourseID, before version: CourseVersion, after cursor: RegradeCursor?, limit: Int,
        in transaction: any Transaction
    ) throws -> [EnrolmentRow] {
        func rows(_ condition: String, _ arguments: [Value], limit: Int) throws -> [EnrolmentRow] {
            let ids: [EnrolmentID] = try transaction.rows(
                """
                SELECT e.id FROM enrolment e JOIN course_version v ON v.digest = e.digest
                WHERE e.course_id = $1 AND v.version_rank < $2 AND \(condition)
                ORDER BY e.person_id, e.id LIMIT \(limit)
                """, [.text(course.rawValue), .integer(version.rank)] + arguments
            ) { try $0.recordID(0) }
            return try ids.compactMap { try EnrolmentQueries.enrolment($0, in: transaction) }
        }
        let page = try rows(
            "(e.person_id, e.id) > ($3, $4)",
            [.text(cursor?.person.rawValue ?? ""), .text(cursor?.enrolment.rawValue ?? "")], limit: limit)
        guard page.count == limit, let last = page.last else { return page }
        // Nobody is enrolled a thousand times in a course.
        return page
            + (try rows(
                "e.person_id = $3 AND e.id > $4",
                [.text(last.person.id.rawValue), .text(last.enrolment.id.rawValue)], limit: 1000))
    }
}
