package import TrainingCore

package enum AttemptQueries {
    package static func attempt(_ id: AttemptID, in transaction: any Transaction) throws -> Attempt? {
        try transaction.row(
            "SELECT \(AttemptRows.columns) FROM \(AttemptRows.table) WHERE a.id = $1", [.text(id.rawValue)],
            AttemptRows.decode)
    }

    /// The attempts of an enrolment at a quiz, in their order.
    package static func attempts(
        of enrolment: EnrolmentID, at quiz: QuizID, in transaction: any Transaction
    ) throws -> [Attempt] {
        try transaction.rows(
            """
            SELECT \(AttemptRows.columns) FROM \(AttemptRows.table)
            WHERE a.enrolment_id = $1 AND a.quiz_id = $2 ORDER BY a.number
            """, [.text(enrolment.rawValue), .text(quiz.rawValue)], AttemptRows.decode)
    }

    /// The attempts at a quiz that count for an enrolment, in their order: its own, and before them those of enrolments that it
    /// goes on with, where the quiz is the same.
    package static func attempts(
        countingFor enrolment: EnrolmentID, at quiz: QuizID, in transaction: any Transaction
    ) throws -> [Attempt] {
        let earlier = try ProgressQueries.carriedQuizzes(of: [enrolment], at: quiz, in: transaction)
            .flatMap { try attempts(of: $0.from, at: quiz, in: transaction) }
        return earlier + (try attempts(of: enrolment, at: quiz, in: transaction))
    }

    /// Those of them that were made before an attempt.
    static func attempts(before attempt: Attempt, in transaction: any Transaction) throws -> [Attempt] {
        let all = try attempts(countingFor: attempt.enrolment, at: attempt.quiz, in: transaction)
        return Array(all.prefix { $0.id != attempt.id })
    }

    /// The attempts of a person that run, at whatever quiz.
    package static func running(
        of person: PersonID, in transaction: any Transaction
    ) throws -> [(attempt: Attempt, course: CourseID)] {
        try transaction.rows(
            """
            SELECT \(AttemptRows.columns), e.course_id FROM \(AttemptRows.table)
                JOIN enrolment e ON e.id = a.enrolment_id
            WHERE a.ended_at IS NULL AND e.person_id = $1
            """, [.text(person.rawValue)]
        ) { (try AttemptRows.decode($0), try $0.authoredID(20)) }
    }

    /// The stored answers of a running attempt, by item.
    package static func savedAnswers(_ id: AttemptID, in transaction: any Transaction) throws -> [SavedAnswer] {
        try transaction.rows(
            """
            SELECT item, seat, revision, answer, flagged, saved_at FROM answer WHERE attempt_id = $1 ORDER BY item
            """, [.text(id.rawValue)]
        ) { row in try savedAnswer(row, item: Int(try row.integer(0)), from: 1) }
    }

    /// The answers that a finished attempt was graded from, by item number.
    package static func finalAnswers(_ id: AttemptID, in transaction: any Transaction) throws -> [Int: Answer] {
        let encoded = try transaction.row("SELECT answers FROM attempt WHERE id = $1", [.text(id.rawValue)]) {
            try $0.textOrNil(0)
        }
        return Answer.decode((encoded ?? nil) ?? "")
    }

    /// Running attempts of which nothing can come any more that counts, the longest due first.
    package static func due(
        at now: Timestamp, limit: Int, in transaction: any Transaction
    ) throws -> [AttemptID] {
        try transaction.rows(
            """
            SELECT id FROM attempt
            WHERE ended_at IS NULL AND deadline IS NOT NULL AND deadline <= $1 AND deadline + grace * 1000 <= $1
            ORDER BY deadline LIMIT \(limit)
            """, [.integer(now.milliseconds)]
        ) { try $0.recordID(0) }
    }

    /// A stored answer from five columns: seat, revision, answer, flag and time.
    static func savedAnswer(_ row: any Row, item: Int, from column: Int) throws -> SavedAnswer {
        SavedAnswer(
            item: item, seat: Int(try row.integer(column)), revision: Int(try row.integer(column + 1)),
            answer: try answer(row, column + 2), isFlagged: try row.integer(column + 3) != 0,
            savedAt: try row.timestamp(column + 4))
    }

    private static func answer(_ row: any Row, _ column: Int) throws -> Answer? {
        guard let encoded = try row.textOrNil(column) else { return nil }
        guard let answer = Answer(encoded: encoded) else {
            throw StorageError(.corrupt, "an answer cannot be read: \(encoded)")
        }
        return answer
    }
}
