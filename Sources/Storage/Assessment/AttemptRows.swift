import TrainingCore

/// How attempts stand in their table.
enum AttemptRows {
    static let columns = """
        id, enrolment_id, quiz_id, number, seed, started_at, deadline, ended_at, end_reason, earned, possible, passed
        """

    static func decode(_ row: any Row) throws -> Attempt {
        var outcome: AttemptOutcome?
        if let endedAt = try row.timestampOrNil(7) {
            outcome = AttemptOutcome(
                endedAt: endedAt, reason: try row.raw(8), score: try score(row, earned: 9, possible: 10, passed: 11))
        }
        return Attempt(
            id: try row.recordID(0), enrolment: try row.recordID(1), quiz: try row.authoredID(2),
            number: Int(try row.integer(3)), seed: UInt64(bitPattern: try row.integer(4)),
            startedAt: try row.timestamp(5), deadline: try row.timestampOrNil(6), outcome: outcome)
    }

    static func score(_ row: any Row, earned: Int, possible: Int, passed: Int) throws -> Score {
        Score(
            earned: Marks(hundredths: Int(try row.integer(earned))),
            possible: Marks(hundredths: Int(try row.integer(possible))), hasPassed: try row.integer(passed) != 0)
    }
}
