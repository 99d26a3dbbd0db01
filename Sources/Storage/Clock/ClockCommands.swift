package import TrainingCore

/// What came of putting the service's time at the machine's.
package struct ClockAcceptance: Equatable, Sendable {
    /// The service's time before and after, at the same instant.
    package let before: Timestamp
    package let after: Timestamp
    /// How many running attempts were moved.
    package let attempts: Int
}

package enum ClockCommands {
    package static func store(_ mark: ClockMark, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO clock_mark (id, boot, elapsed, wall, time) VALUES (1, $1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET boot = excluded.boot, elapsed = excluded.elapsed, wall = excluded.wall,
                time = excluded.time
            """,
            [
                .text(mark.reading.boot), .integer(mark.reading.elapsed), .integer(mark.reading.wall.milliseconds),
                .integer(mark.time.milliseconds),
            ])
    }

    /// Puts the service's time at what the machine's clock says, and moves by the same difference whatever runs out: running
    /// attempts with their answers, sessions, activation codes. So everyone has as much time left as before. What is
    /// recorded of the past stays as it is.
    ///
    /// - Parameters:
    ///   - reason, user: why, and who at the machine.
    package static func accept(
        _ reading: MachineReading, reason: Reason, by user: String, in transaction: any Transaction
    ) throws -> ClockAcceptance {
        let before = try ClockQueries.mark(in: transaction)?.resumed(at: reading).time ?? reading.wall
        let difference = Value.integer(reading.wall.milliseconds - before.milliseconds)
        let attempts = try transaction.execute(
            """
            UPDATE attempt SET started_at = started_at + $1, deadline = deadline + $1 WHERE ended_at IS NULL
            """, [difference])
        for statement in [
            "UPDATE answer SET saved_at = saved_at + $1",
            "UPDATE session SET created_at = created_at + $1, expires_at = expires_at + $1",
            "UPDATE account SET activation_expires_at = activation_expires_at + $1 "
                + "WHERE activation_expires_at IS NOT NULL",
        ] { try transaction.execute(statement, [difference]) }
        try transaction.execute(
            """
            INSERT INTO clock_acceptance (time_before, time_after, attempts, reason, accepted_by)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [
                .integer(before.milliseconds), .integer(reading.wall.milliseconds), .integer(attempts),
                .text(reason.text), .text(user),
            ])
        try store(ClockMark(trusting: reading), in: transaction)
        return ClockAcceptance(before: before, after: reading.wall, attempts: attempts)
    }
}
