import Storage
import Testing

let migrationContract = [
    ContractCheck("migrations are applied in order, once") { database in
        #expect(try await Migrator.migrate(database, Array(steps.prefix(1)), now: 1) == [1])
        #expect(try await Migrator.migrate(database, steps, now: 2) == [2])
        #expect(try await Migrator.migrate(database, steps, now: 3) == [])
        let applied = try await database.read { transaction in
            try transaction.rows("SELECT number, name, applied_at FROM schema_migration ORDER BY number") { row in
                "\(try row.integer(0)) \(try row.text(1)) \(try row.integer(2))"
            }
        }
        #expect(applied == ["1 notes 1", "2 titles 2"])
        try await database.run("INSERT INTO note (id, title) VALUES ('a', 't')")
    },

    ContractCheck("a migration that fails leaves nothing of itself or its siblings") { database in
        let broken = steps + [Migration(number: 3, name: "broken", statements: ["CREATE TABLE", "x"])]
        await expectStorageError(nil) { try await Migrator.migrate(database, broken, now: 1) }
        let applied = try await Migrator.migrate(database, steps, now: 2)
        #expect(applied == [1, 2])
    },

    ContractCheck("data of a newer version are refused and stay as they are") { database in
        try await Migrator.migrate(database, steps, now: 1)
        await expectStorageError(.newerSchema) {
            try await Migrator.migrate(database, Array(steps.prefix(1)), now: 2)
        }
        #expect(try await Migrator.migrate(database, steps, now: 3) == [])
    },
]

private let steps = [
    Migration(number: 1, name: "notes", statements: ["CREATE TABLE note (id TEXT PRIMARY KEY)"]),
    Migration(number: 2, name: "titles", statements: ["ALTER TABLE note ADD COLUMN title TEXT"]),
]
