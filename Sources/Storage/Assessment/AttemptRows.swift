import TrainingCore

/// How attempts stand in their tables: what ended an attempt in its own row, the results that came after in rows of their own.
enum AttemptRows {
    /// Attempts as `a`, with the result that holds.
    static let table = """
        attempt a LEFT JOIN attempt_result r
            ON r.sequence = (SELECT MAX(x.sequence) FROM attempt_result x WHERE x.attempt_id = a.id)
        """

    /// Points earned, possible and waiting, whether it passed, and the sections: the result that holds.
    static let score = """
        COALESCE(r.earned, a.earned), COALESCE(r.possible, a.possible), COALESCE(r.waiting, a.waiting),
        COALESCE(r.passed, a.passed), CASE WHEN r.sequence IS NULL THEN a.sections ELSE r.sections END
        """

    static let columns = """
        a.id, a.enrolment_id, a.quiz_id, a.number, a.seed, a.algorithm, a.started_at, a.deadline, a.ended_at,
        a.end_reason, \(score), a.grace, a.seat, a.position, a.conditions, a.carried
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
            algorithm: algorithm, startedAt: try row.timestamp(6),
            conditions: try row.integerOrNil(18).map { Int($0) },
            carried: try sections(row, 19, CarriedSection.decode),
            sitting: Sitting(
                deadline: try row.timestampOrNil(7), graceSeconds: Int(try row.integer(15)),
                seat: Int(try row.integer(16)), position: try row.integerOrNil(17).map { Int($0) }),
            outcome: outcome)
    }

    /// A score from the five columns of `score`.
    static func score(_ row: any Row, from column: Int) throws -> Score {
        Score(
            earned: Marks(hundredths: Int(try row.integer(column))),
            possible: Marks(hundredths: Int(try row.integer(column + 1))),
            waiting: Marks(hundredths: Int(try row.integer(column + 2))),
            hasPassed: try row.integer(column + 3) != 0,
            sections: try sections(row, column + 4, SectionScore.decode))
    }

    private static func sections<Section>(
        _ row: any Row, _ column: Int, _ decode: (String) -> [Section]?
    ) throws -> [Section] {
        guard let text = try row.textOrNil(column) else { return [] }
        guard let sections = decode(text) else {
            throw StorageError(.corrupt, "sections cannot be read: \(text)")
        }
        return sections
    }
}
