package import TrainingCore

/// That a module was signed off for a person.
package struct SignOffRow: Sendable {
    /// The course version.
    package let digest: ContentDigest
    package let module: ModuleID
    package let comment: String?
    package let recordedAt: Timestamp
    /// The name of the account.
    package let recordedBy: String
}

package enum SignOffQueries {
    /// What was signed off for a person in a course, the oldest first.
    package static func list(
        of person: PersonID, in course: CourseID, in transaction: any Transaction
    ) throws -> [SignOffRow] {
        // What was taken along by a move to a newer version is there once.
        try transaction.rows(
            """
            SELECT e.digest, s.module_id, s.comment, s.recorded_at, a.name
            FROM module_sign_off s JOIN enrolment e ON e.id = s.enrolment_id JOIN account a ON a.id = s.recorded_by
            WHERE e.person_id = $1 AND e.course_id = $2 AND NOT EXISTS (
                SELECT 1 FROM enrolment n JOIN module_sign_off k ON k.enrolment_id = n.id
                WHERE n.person_id = e.person_id AND n.moved_from = e.id AND k.module_id = s.module_id
                    AND k.recorded_at = s.recorded_at AND k.recorded_by = s.recorded_by)
            ORDER BY s.recorded_at, e.id, s.module_id
            """, [.text(person.rawValue), .text(course.rawValue)]
        ) { row in
            SignOffRow(
                digest: try row.digest(0), module: try row.authoredID(1), comment: try row.textOrNil(2),
                recordedAt: try row.timestamp(3), recordedBy: try row.text(4))
        }
    }
}
