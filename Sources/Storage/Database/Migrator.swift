/// Brings a database to the newest schema.
///
/// All missing steps are applied in one transaction: what fails or is killed leaves the database as it was. The exception
/// are `RowBatches` over a table with more rows than a batch has. There the transaction is ended, and each batch has its
/// own, which also keeps how far it came. So the write-ahead log stays as small as a batch however large the table is, and
/// a migration that is killed, or finds the disk full, goes on from its last batch the next time instead of beginning
/// anew. The price is that there is no way back from its first batch on: the step's number is written before it, so that
/// an older version refuses the data.
package enum Migrator {
    /// Applies the steps that are missing.
    ///
    /// - Parameter report: called as it goes, on the engine's thread.
    /// - Returns: the numbers of the steps applied, with one that an earlier call has left unfinished.
    /// - Throws: `StorageError.newerSchema` if the database has a step that this version does not know.
    @discardableResult
    package static func migrate(
        _ database: any Database, _ migrations: [Migration], now: Int64,
        report: @escaping @Sendable (MigrationProgress) -> Void = { _ in }
    ) async throws -> [Int] {
        var first: Int?
        while true {
            let known = first
            let (begun, isDone) = try await database.write { transaction in
                try createTables(in: transaction)
                let place = try place(migrations, in: transaction)
                let run = MigrationRun(
                    migrations: migrations, first: known ?? place.number, now: now, report: report,
                    transaction: transaction)
                return (run.first, try run.advance(from: place))
            }
            first = begun
            if isDone { return Array(migrations.map(\.number).drop { $0 < begun }) }
        }
    }

    private static func createTables(in transaction: any Transaction) throws {
        try transaction.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)
            """, [])
        // The step that is under way, if there is one: its part, the last key that is done, and how many rows.
        try transaction.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migration_under_way (
                number BIGINT PRIMARY KEY, part BIGINT NOT NULL, last_key TEXT NOT NULL, done BIGINT NOT NULL,
                total BIGINT NOT NULL)
            """, [])
    }

    private static func place(_ migrations: [Migration], in transaction: any Transaction) throws -> MigrationPlace {
        let applied = try transaction.row("SELECT COALESCE(MAX(number), 0) FROM schema_migration") {
            Int(try $0.integer(0))
        }
        let current = applied ?? 0
        guard current <= migrations.count else {
            throw StorageError(
                .newerSchema, "the data have schema \(current), this version knows \(migrations.count)")
        }
        let underWay = try transaction.row(
            "SELECT number, part, last_key, done, total FROM schema_migration_under_way"
        ) { row in
            MigrationPlace(
                number: Int(try row.integer(0)), part: Int(try row.integer(1)),
                batches: .init(
                    lastKey: try row.text(2), done: Int(try row.integer(3)), total: Int(try row.integer(4))))
        }
        return underWay ?? MigrationPlace(number: current + 1, part: 0)
    }
}
