package import TrainingCore

/// An answer that is stored of a running attempt.
package struct SavedAnswer: Equatable, Sendable {
    package let item: Int
    package let revision: Int
    /// Nil if it was taken back.
    package let answer: Answer?
}

package enum AttemptQueries {
    package static func attempt(_ id: AttemptID, in transaction: any Transaction) throws -> Attempt? {
        try transaction.row(
            "SELECT \(AttemptRows.columns) FROM attempt WHERE id = $1", [.text(id.rawValue)], AttemptRows.decode)
    }

    /// The attempts of an enrolment at a quiz, in their order.
    package static func attempts(
        of enrolment: EnrolmentID, at quiz: QuizID, in transaction: any Transaction
    ) throws -> [Attempt] {
        try transaction.rows(
            "SELECT \(AttemptRows.columns) FROM attempt WHERE enrolment_id = $1 AND quiz_id = $2 ORDER BY number",
            [.text(enrolment.rawValue), .text(quiz.rawValue)], AttemptRows.decode)
    }

    /// The stored answers of a running attempt, by item.
    package static func savedAnswers(_ id: AttemptID, in transaction: any Transaction) throws -> [SavedAnswer] {
        try transaction.rows(
            "SELECT item, revision, answer FROM answer WHERE attempt_id = $1 ORDER BY item", [.text(id.rawValue)]
        ) { row in
            SavedAnswer(
                item: Int(try row.integer(0)), revision: Int(try row.integer(1)), answer: try answer(row, 2))
        }
    }

    /// The answers that a finished attempt was graded from, by item number.
    package static func finalAnswers(_ id: AttemptID, in transaction: any Transaction) throws -> [Int: Answer] {
        let encoded = try transaction.row("SELECT answers FROM attempt WHERE id = $1", [.text(id.rawValue)]) {
            try $0.textOrNil(0)
        }
        return Answer.decode((encoded ?? nil) ?? "")
    }

    /// Running attempts whose time is up, the longest due first.
    package static func due(
        at now: Timestamp, limit: Int, in transaction: any Transaction
    ) throws -> [Attempt] {
        try transaction.rows(
            """
            SELECT \(AttemptRows.columns) FROM attempt
            WHERE ended_at IS NULL AND deadline IS NOT NULL AND deadline <= $1 ORDER BY deadline LIMIT \(limit)
            """, [.integer(now.milliseconds)], AttemptRows.decode)
    }

    static func answer(_ row: any Row, _ column: Int) throws -> Answer? {
        guard let encoded = try row.textOrNil(column) else { return nil }
        guard let answer = Answer(encoded: encoded) else {
            throw StorageError(.corrupt, "an answer cannot be read: \(encoded)")
        }
        return answer
    }
}
