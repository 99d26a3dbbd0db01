package import TrainingCore

/// A row of changes to a quiz's conditions, with why, when and by whom.
package struct ClassConditionsRow: Sendable {
    package let sequence: Int64
    package let quiz: QuizID
    package let changes: PolicyChanges
    package let reason: String
    package let recordedAt: Timestamp
    /// The name of the account.
    package let recordedBy: String
}

extension ClassQueries {
    private static let selectConditions = """
        SELECT n.sequence, n.quiz_id, n.settings, n.reason, n.recorded_at, a.name
        FROM class_conditions n JOIN account a ON a.id = n.recorded_by
        """

    /// What holds in a class at a quiz now.
    package static func conditions(
        of id: ClassID, quiz: QuizID, in transaction: any Transaction
    ) throws -> ClassConditionsRow? {
        try transaction.row(
            "\(selectConditions) WHERE n.class_id = $1 AND n.quiz_id = $2 ORDER BY n.sequence DESC LIMIT 1",
            [.text(id.rawValue), .text(quiz.rawValue)], decodeConditions)
    }

    /// The row that an attempt was started under.
    package static func conditions(sequence: Int64, in transaction: any Transaction) throws -> ClassConditionsRow? {
        try transaction.row("\(selectConditions) WHERE n.sequence = $1", [.integer(sequence)], decodeConditions)
    }

    /// Every change of a class, the newest first.
    package static func conditionsHistory(of id: ClassID, in transaction: any Transaction) throws
        -> [ClassConditionsRow]
    {
        try transaction.rows(
            "\(selectConditions) WHERE n.class_id = $1 ORDER BY n.sequence DESC", [.text(id.rawValue)], decodeConditions
        )
    }

    private static func decodeConditions(_ row: any Row) throws -> ClassConditionsRow {
        return ClassConditionsRow(
            sequence: try row.integer(0), quiz: try row.authoredID(1), changes: try QuizConditions.changes(row, 2),
            reason: try row.text(3), recordedAt: try row.timestamp(4), recordedBy: try row.text(5))
    }
}
