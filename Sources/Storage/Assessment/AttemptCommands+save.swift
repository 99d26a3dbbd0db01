package import TrainingCore

/// An answer as a terminal sends it.
package struct AnswerDraft: Equatable, Sendable {
    package let item: Int
    /// Nil is the newest seat.
    package let seat: Int?
    package let revision: Int
    package let answer: Answer?
    package let isFlagged: Bool

    package init(item: Int, seat: Int? = nil, revision: Int, answer: Answer?, isFlagged: Bool = false) {
        self.item = item
        self.seat = seat
        self.revision = revision
        self.answer = answer
        self.isFlagged = isFlagged
    }
}

/// What is stored of an item after an answer to it has come.
package struct SaveOutcome: Equatable, Sendable {
    package let seat: Int
    package let revision: Int
    package let deadline: Timestamp?
    /// The newest seat: if it is not the sender's, the attempt goes on at another terminal.
    package let newestSeat: Int
}

extension AttemptCommands {
    /// Stores an answer of a running attempt. One that is stored already and counts more stays (`SavedAnswer`).
    ///
    /// The caller has checked that the item exists and that the answer fits it: both follow from the paper, which never changes.
    ///
    /// - Throws: `AttemptError`.
    package static func save(
        _ draft: AnswerDraft, of attempt: AttemptID, now: Timestamp, in transaction: any Transaction
    ) throws -> SaveOutcome {
        let id = Value.text(attempt.rawValue)
        let found = try transaction.row(
            """
            SELECT a.ended_at, a.deadline, a.grace, a.seat, a.position, s.seat, s.revision, s.answer, s.flagged,
                s.saved_at
            FROM attempt a LEFT JOIN answer s ON s.attempt_id = a.id AND s.item = $2 WHERE a.id = $1
            """, [id, .integer(draft.item)]
        ) { row in
            (
                hasEnded: !row.isNull(0),
                sitting: Sitting(
                    deadline: try row.timestampOrNil(1), graceSeconds: Int(try row.integer(2)),
                    seat: Int(try row.integer(3)), position: try row.integerOrNil(4).map { Int($0) }),
                stored: row.isNull(5) ? nil : try AttemptQueries.savedAnswer(row, item: draft.item, from: 5)
            )
        }
        guard let found, !found.hasEnded else { throw AttemptError.attemptEnded }
        let arrived = SavedAnswer(
            item: draft.item, seat: draft.seat ?? found.sitting.seat, revision: draft.revision, answer: draft.answer,
            isFlagged: draft.isFlagged, savedAt: now)
        let kept = try found.sitting.taking(arrived, over: found.stored, at: now)
        if kept != found.stored {
            try transaction.execute(
                """
                INSERT INTO answer (attempt_id, item, seat, revision, answer, flagged, saved_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT (attempt_id, item) DO UPDATE SET seat = excluded.seat, revision = excluded.revision,
                    answer = excluded.answer, flagged = excluded.flagged, saved_at = excluded.saved_at
                """,
                [
                    id, .integer(kept.item), .integer(kept.seat), .integer(kept.revision), .text(kept.answer?.encoded),
                    .integer(kept.isFlagged ? 1 : 0), .integer(kept.savedAt.milliseconds),
                ])
        }
        return SaveOutcome(
            seat: kept.seat, revision: kept.revision, deadline: found.sitting.deadline,
            newestSeat: found.sitting.seat)
    }
}
