/// One numbered step of the schema. A step that has landed is never edited; a change is a new step.
package struct Migration: Sendable {
    /// Counted from 1 without gaps.
    package let number: Int
    package let name: String
    package let statements: [String]

    package init(number: Int, name: String, statements: [String]) {
        self.number = number
        self.name = name
        self.statements = statements
    }
}

/// Brings a database to the newest schema.
package enum Migrator {
    /// Applies the steps that are missing, all in one transaction.
    ///
    /// - Returns: the numbers of the steps applied.
    /// - Throws: `StorageError.newerSchema` if the database has a step that this version does not know.
    @discardableResult
    package static func migrate(
        _ database: any Database, _ migrations: [Migration], now: Int64
    ) async throws -> [Int] {
        try await database.write { transaction in
            try transaction.execute(
                """
                CREATE TABLE IF NOT EXISTS schema_migration (
                    number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)
                """, [])
            let applied = try transaction.row("SELECT COALESCE(MAX(number), 0) FROM schema_migration") {
                Int(try $0.integer(0))
            }
            let current = applied ?? 0
            guard current <= migrations.count else {
                throw StorageError(
                    .newerSchema, "the data have schema \(current), this version knows \(migrations.count)")
            }
            let missing = migrations.dropFirst(current)
            for migration in missing {
                for statement in migration.statements { try transaction.execute(statement, []) }
                try transaction.execute(
                    "INSERT INTO schema_migration (number, name, applied_at) VALUES ($1, $2, $3)",
                    [.integer(migration.number), .text(migration.name), .integer(now)])
            }
            return missing.map(\.number)
        }
    }
}
