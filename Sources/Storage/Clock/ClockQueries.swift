package import TrainingCore

package enum ClockQueries {
    /// The last mark of the service's time; nil before the first.
    package static func mark(in transaction: any Transaction) throws -> ClockMark? {
        try transaction.row("SELECT boot, elapsed, wall, time FROM clock_mark WHERE id = 1") { row in
            ClockMark(
                reading: MachineReading(
                    boot: try row.textOrNil(0), elapsed: try row.integer(1), wall: try row.timestamp(2)),
                time: try row.timestamp(3))
        }
    }
}
