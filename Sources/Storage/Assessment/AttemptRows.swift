import TrainingCore

/// How attempts stand in their table.
enum AttemptRows {
    static let columns = """
        id, enrolment_id, quiz_id, number, seed, algorithm, started_at, deadline, ended_at, end_reason, earned,
        possible, waiting, passed
        """

    static func decode(_ row: any Row) throws -> Attempt {
        var outcome: AttemptOutcome?
        if let endedAt = try row.timestampOrNil(8) {
            outcome = AttemptOutcome(endedAt: endedAt, reason: try row.raw(9), score: try score(row, from: 10))
        }
        guard let algorithm = Paper.Algorithm(rawValue: Int(try row.integer(5))) else {
            throw StorageError(.corrupt, "no algorithm of papers has the number \(try row.integer(5))")
        }
        return Attempt(
            id: try row.recordID(0), enrolment: try row.recordID(1), quiz: try row.authoredID(2),
            number: Int(try row.integer(3)), seed: UInt64(bitPattern: try row.integer(4)),
            algorithm: algorithm, startedAt: try row.timestamp(6), deadline: try row.timestampOrNil(7),
            outcome: outcome)
    }

    /// A score from four columns: points earned, possible and waiting, and whether it passed.
    static func score(_ row: any Row, from column: Int) throws -> Score {
        Score(
            earned: Marks(hundredths: Int(try row.integer(column))),
            possible: Marks(hundredths: Int(try row.integer(column + 1))),
            waiting: Marks(hundredths: Int(try row.integer(column + 2))),
            hasPassed: try row.integer(column + 3) != 0)
    }
}
