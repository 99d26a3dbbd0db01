package import TrainingCore

/// A regrade: results that the same person gave with the same keys for the same reason.
package struct RegradeRow: Sendable {
    /// The version whose keys were used.
    package let version: CourseVersion
    package let reason: String
    /// The name of the account.
    package let recordedBy: String
    /// When its first and its last result were given; it may have been interrupted, or run again.
    package let firstAt: Timestamp
    package let lastAt: Timestamp
    /// How many results it changed.
    package let resultCount: Int
}

/// A result that a regrade gave.
package struct RegradedResultRow: Sendable {
    /// In the order in which results were given.
    package let sequence: Int64
    package let attempt: AttemptID
    package let attemptNumber: Int
    package let number: EmployeeNumber
    package let name: String
    package let unit: UnitPath
    package let before: Score
    package let after: Score
    /// The version whose keys were used.
    package let version: CourseVersion
    package let reason: String
    package let recordedAt: Timestamp
    /// The name of the account.
    package let recordedBy: String
}

/// What regrades did, as it stays on record.
package enum ResultHistoryQueries {
    /// Each result `r` with the one before it, `b`, or without where the attempt's own row `a` says what held before.
    private static let tables = """
        attempt_result r JOIN attempt a ON a.id = r.attempt_id JOIN enrolment e ON e.id = a.enrolment_id
            JOIN course_version v ON v.digest = r.digest JOIN account c ON c.id = r.recorded_by
            LEFT JOIN attempt_result b ON b.sequence = (
                SELECT MAX(l.sequence) FROM attempt_result l
                WHERE l.attempt_id = r.attempt_id AND l.sequence < r.sequence)
        """

    private static func conditions(_ quiz: QuizID, of course: CourseID) -> Conditions {
        var conditions = Conditions()
        conditions.require("r.kind", "=", .text(AttemptResult.Kind.regraded.rawValue))
        // Before they had a kind of their own, results of changed grades had this one: a grade of the attempt, by the same
        // person at the same moment, tells them.
        conditions.require(
            """
            NOT EXISTS (
                SELECT 1 FROM grading_item i JOIN grade g ON g.item = i.number
                WHERE i.attempt_id = r.attempt_id AND g.grader = r.recorded_by AND g.recorded_at = r.recorded_at
                    AND g.total IS NOT NULL)
            """)
        conditions.require("e.course_id", "=", .text(course.rawValue))
        conditions.require("a.quiz_id", "=", .text(quiz.rawValue))
        return conditions
    }

    /// The regrades of a quiz, the oldest first.
    package static func regrades(
        of quiz: QuizID, in course: CourseID, in transaction: any Transaction
    ) throws -> [RegradeRow] {
        let conditions = conditions(quiz, of: course)
        return try transaction.rows(
            """
            SELECT v.version, COALESCE(r.reason, ''), c.name, MIN(r.recorded_at), MAX(r.recorded_at), COUNT(*)
            FROM \(tables) \(conditions.clause)
            GROUP BY v.version, r.reason, c.name ORDER BY MIN(r.sequence)
            """, conditions.arguments
        ) { row in
            RegradeRow(
                version: try row.version(0), reason: try row.text(1), recordedBy: try row.text(2),
                firstAt: try row.timestamp(3), lastAt: try row.timestamp(4), resultCount: Int(try row.integer(5)))
        }
    }

    /// The results that regrades of a quiz gave, the oldest first, after `cursor`.
    ///
    /// - Parameters:
    ///   - person: only theirs.
    package static func results(
        of quiz: QuizID, in course: CourseID, person: PersonID?, after cursor: Int64?, limit: Int,
        in transaction: any Transaction
    ) throws -> [RegradedResultRow] {
        var conditions = conditions(quiz, of: course)
        conditions.require("e.person_id", "=", person.map { .text($0.rawValue) })
        conditions.require("r.sequence", ">", cursor.map { .integer($0) })
        func score(_ columns: (String) -> String) -> String {
            ["earned", "possible", "waiting", "passed", "sections"].map(columns).joined(separator: ", ")
        }
        let before = score { "CASE WHEN b.sequence IS NULL THEN a.\($0) ELSE b.\($0) END" }
        return try transaction.rows(
            """
            SELECT r.sequence, a.id, a.number, p.number, p.name, u.path, v.version, COALESCE(r.reason, ''),
                r.recorded_at, c.name, \(before), \(score { "r.\($0)" })
            FROM \(tables) JOIN person p ON p.id = e.person_id JOIN unit u ON u.id = p.unit_id
            \(conditions.clause) ORDER BY r.sequence LIMIT \(limit)
            """, conditions.arguments
        ) { row in
            RegradedResultRow(
                sequence: try row.integer(0), attempt: try row.recordID(1), attemptNumber: Int(try row.integer(2)),
                number: try row.employeeNumber(3), name: try row.text(4), unit: try row.unitPath(5),
                before: try AttemptRows.score(row, from: 10), after: try AttemptRows.score(row, from: 15),
                version: try row.version(6), reason: try row.text(7), recordedAt: try row.timestamp(8),
                recordedBy: try row.text(9))
        }
    }
}
