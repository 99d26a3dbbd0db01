package import TrainingCore

/// Results that follow an attempt's first one.
enum ResultCommands {
    static func append(
        _ result: AttemptResult, to attempt: AttemptID, by account: AccountID, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO attempt_result (
                attempt_id, kind, earned, possible, waiting, passed, sections, digest, reason, recorded_at,
                recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .text(attempt.rawValue), .text(result.kind.rawValue), .integer(result.score.earned.hundredths),
                .integer(result.score.possible.hundredths), .integer(result.score.waiting.hundredths),
                .integer(result.score.hasPassed ? 1 : 0), .text(SectionScore.encode(result.score.sections)),
                .text(result.digest.hexadecimal), .text(result.reason),
                .integer(result.recordedAt.milliseconds), .text(account.rawValue),
            ])
    }
}

package enum ResultQueries {
    /// The result that a finished attempt had when it ended, which its own row says; nil while it runs.
    package static func first(
        of attempt: AttemptID, in transaction: any Transaction
    ) throws -> (score: Score, endedAt: Timestamp)? {
        try transaction.row(
            """
            SELECT earned, possible, waiting, passed, sections, ended_at FROM attempt
            WHERE id = $1 AND ended_at IS NOT NULL
            """, [.text(attempt.rawValue)]
        ) { (try AttemptRows.score($0, from: 0), try $0.timestamp(5)) }
    }

    /// The results that followed the first one, in their order.
    package static func results(of attempt: AttemptID, in transaction: any Transaction) throws -> [AttemptResult] {
        try transaction.rows(
            """
            SELECT kind, earned, possible, waiting, passed, sections, digest, reason, recorded_at FROM attempt_result
            WHERE attempt_id = $1 ORDER BY sequence
            """, [.text(attempt.rawValue)]
        ) { row in
            AttemptResult(
                kind: try row.raw(0), score: try AttemptRows.score(row, from: 1), digest: try row.digest(6),
                reason: try row.textOrNil(7), recordedAt: try row.timestamp(8))
        }
    }
}
