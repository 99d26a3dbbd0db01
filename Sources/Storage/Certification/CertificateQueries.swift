package import TrainingCore

/// A certificate with what it is about.
package struct CertificateRow: Sendable {
    package let certificate: Certificate
    package let person: PersonID
    package let personNumber: String
    package let personName: String
    package let course: String
    package let courseTitle: String
    package let version: String
}

extension EnrolmentRow {
    /// The certificate of a completed enrolment, unless it is revoked.
    var heldCertificate: Certificate? {
        enrolment.state == .completed && certificate?.revokedAt == nil ? certificate : nil
    }
}

package enum CertificateQueries {
    /// Whether a certificate is held whose holder no longer fulfils the conditions of the course, since a quiz is not passed.
    static func isEndangered(
        _ row: EnrolmentRow, by quiz: QuizID, course: Course, in transaction: any Transaction
    ) throws -> Bool {
        guard row.heldCertificate != nil else { return false }
        let standing = try ProgressQueries.standing(row.enrolment.id, in: transaction)
        let progress = try standing.progress(in: course)
        return !progress.passedQuizzes.contains(quiz) && !course.isCompleted(by: progress)
    }

    private static let select = """
        SELECT t.number, t.completion_id, t.issued_on, t.valid_until, r.revoked_at, t.person_id, c.person_number,
            c.person_name, c.course_id, c.course_title, c.course_version
        FROM certificate t JOIN completion c ON c.id = t.completion_id
            LEFT JOIN certificate_revocation r ON r.number = t.number
        """

    package static func certificate(
        _ number: CertificateNumber, in transaction: any Transaction
    ) throws -> CertificateRow? {
        try transaction.row("\(select) WHERE t.number = $1", [.text(number.text)], decode)
    }

    /// A person's certificates by number, after `cursor`.
    package static func list(
        of person: PersonID, after cursor: String?, limit: Int, in transaction: any Transaction
    ) throws -> [CertificateRow] {
        try transaction.rows(
            "\(select) WHERE t.person_id = $1 AND t.number > $2 ORDER BY t.number LIMIT \(limit)",
            [.text(person.rawValue), .text(cursor ?? "")], decode)
    }

    /// A certificate from five columns: number, completion, date of issue, last day, moment of revocation.
    static func certificate(_ row: any Row, from column: Int) throws -> Certificate {
        guard let number = CertificateNumber(try row.text(column)) else {
            throw StorageError(.corrupt, "a certificate's number cannot be read")
        }
        return Certificate(
            number: number, completion: try row.recordID(column + 1), issuedOn: try row.date(column + 2),
            validUntil: try row.dateOrNil(column + 3), revokedAt: try row.timestampOrNil(column + 4))
    }

    private static func decode(_ row: any Row) throws -> CertificateRow {
        CertificateRow(
            certificate: try certificate(row, from: 0), person: try row.recordID(5), personNumber: try row.text(6),
            personName: try row.text(7),
            course: try row.text(8), courseTitle: try row.text(9), version: try row.text(10))
    }
}
