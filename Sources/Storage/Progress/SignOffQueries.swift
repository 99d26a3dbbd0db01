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
        var conditions = Conditions()
        conditions.require("e.person_id", "=", .text(person.rawValue))
        conditions.require("e.course_id", "=", .text(course.rawValue))
        conditions.requireNotTakenAlong("s", of: "module_sign_off", equalIn: ["module_id"])
        return try transaction.rows(
            """
            SELECT e.digest, s.module_id, s.comment, s.recorded_at, a.name
            FROM module_sign_off s JOIN enrolment e ON e.id = s.enrolment_id JOIN account a ON a.id = s.recorded_by
            \(conditions.clause) ORDER BY s.recorded_at, e.id, s.module_id
            """, conditions.arguments
        ) { row in
            SignOffRow(
                digest: try row.digest(0), module: try row.authoredID(1), comment: try row.textOrNil(2),
                recordedAt: try row.timestamp(3), recordedBy: try row.text(4))
        }
    }
}
