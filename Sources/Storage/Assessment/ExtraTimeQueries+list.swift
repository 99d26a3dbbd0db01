package import TrainingCore

/// Minutes that a person was granted for a quiz, with when, by whom and why.
package struct ExtraTimeRow: Sendable {
    package let number: EmployeeNumber
    package let name: String
    package let course: CourseID
    package let version: CourseVersion
    package let quiz: QuizID
    package let minutes: Int
    package let reason: String
    /// Whether it is what the person has now, as opposed to one that was followed by another.
    package let isHolding: Bool
    package let recordedAt: Timestamp
    /// The name of the account.
    package let recordedBy: String
}

extension ExtraTimeQueries {
    /// What a person was granted in a course, the oldest first.
    package static func list(
        of person: PersonID, in course: CourseID, in transaction: any Transaction
    ) throws -> [ExtraTimeRow] {
        var conditions = Conditions()
        conditions.require("e.person_id", "=", .text(person.rawValue))
        conditions.require("e.course_id", "=", .text(course.rawValue))
        conditions.requireNotTakenAlong("x", of: "extra_time", equalIn: ["quiz_id", "minutes", "reason"])
        return try list(conditions, in: transaction)
    }

    /// What the learners of a class were granted there, the oldest first; also of those who moved to a newer version since.
    package static func list(of trainingClass: ClassID, in transaction: any Transaction) throws -> [ExtraTimeRow] {
        var conditions = Conditions()
        conditions.require("e.class_id", "=", .text(trainingClass.rawValue))
        conditions.requireNotTakenAlong(
            "x", of: "extra_time", equalIn: ["quiz_id", "minutes", "reason"], isWithinClass: true)
        return try list(conditions, in: transaction)
    }

    private static func list(_ conditions: Conditions, in transaction: any Transaction) throws -> [ExtraTimeRow] {
        try transaction.rows(
            """
            SELECT p.number, p.name, e.course_id, v.version, x.quiz_id, x.minutes, x.reason, x.recorded_at, a.name,
                CASE WHEN EXISTS (
                    SELECT 1 FROM extra_time l
                    WHERE l.enrolment_id = x.enrolment_id AND l.quiz_id = x.quiz_id AND l.sequence > x.sequence)
                OR EXISTS (
                    SELECT 1 FROM enrolment l
                    WHERE l.person_id = e.person_id AND l.course_id = e.course_id
                        AND (l.enrolled_at > e.enrolled_at OR l.moved_from = e.id))
                THEN 0 ELSE 1 END
            FROM extra_time x JOIN enrolment e ON e.id = x.enrolment_id JOIN person p ON p.id = e.person_id
                JOIN course_version v ON v.digest = e.digest JOIN account a ON a.id = x.recorded_by
            \(conditions.clause) ORDER BY x.recorded_at, x.sequence
            """, conditions.arguments
        ) { row in
            ExtraTimeRow(
                number: try row.employeeNumber(0), name: try row.text(1), course: try row.authoredID(2),
                version: try row.version(3), quiz: try row.authoredID(4), minutes: Int(try row.integer(5)),
                reason: try row.text(6), isHolding: try row.integer(9) != 0, recordedAt: try row.timestamp(7),
                recordedBy: try row.text(8))
        }
    }
}
