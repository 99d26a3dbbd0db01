import Storage
import Synchronization
import Testing

let migrationBatchContract = [
    ContractCheck("batches go through every row once, and say how far they are") { database in
        try await database.createNotes(57)
        let seen = Reports()
        #expect(try await Migrator.migrate(database, steps(size: 10), now: 1) { seen.add($0) } == [1, 2])
        #expect(try await database.movedNotes() == (0..<57).map(key))
        #expect(try await database.noteIDs() == [])
        let rows = [0, 0, 10, 10, 20, 20, 30, 30, 40, 40, 50, 50, 57].map { MigrationProgress.Part.rows($0, of: 57) }
        #expect(seen.parts == [.statement(1, of: 1), .statement(1, of: 3)] + rows + [.statement(3, of: 3)])
        #expect(seen.steps == [[1, 2], [2, 2]])
        #expect(try await database.underWay() == 0)
        #expect(try await Migrator.migrate(database, steps(size: 10), now: 2) == [])
    },

    ContractCheck("batches of as many rows as there are, of one more and of none") { database in
        for (count, size) in [(0, 1), (1, 1), (10, 10), (11, 10), (10, 11), (20, 10)] {
            try await database.forgetMigrations()
            try await database.createNotes(count)
            #expect(try await Migrator.migrate(database, steps(size: size), now: 1) == [1, 2])
            #expect(try await database.movedNotes() == (0..<count).map(key))
            #expect(try await database.underWay() == 0)
        }
    },

    ContractCheck("rows with the same key are in the same batch") { database in
        try await database.run("CREATE TABLE mark (owner TEXT NOT NULL, points BIGINT NOT NULL)")
        try await database.write { transaction in
            for number in 0..<40 {
                try transaction.execute(
                    "INSERT INTO mark (owner, points) VALUES ($1, $2)", [.text(key(number / 7)), .integer(number)])
            }
        }
        let step = Migration(
            number: 1, name: "double",
            parts: [
                .batches(
                    RowBatches(
                        of: "mark", by: "owner",
                        statements: ["UPDATE mark SET points = points + 100 WHERE owner > $1 AND owner <= $2"], size: 3)
                )
            ])
        try await Migrator.migrate(database, [step], now: 1)
        let points = try await database.read { transaction in
            try transaction.rows("SELECT points FROM mark ORDER BY points") { Int(try $0.integer(0)) }
        }
        #expect(points == Array(100..<140))
    },

    ContractCheck("batches that fail keep what is done, go on from there, and shut out older versions") { database in
        try await database.createNotes(57)
        try await database.run("UPDATE note SET body = 'bad' WHERE id = '\(key(34))'")
        await expectStorageError(.constraint) { try await Migrator.migrate(database, steps(size: 10), now: 1) }
        #expect(try await database.movedNotes() == (0..<30).map(key))
        await expectStorageError(.newerSchema) {
            try await Migrator.migrate(database, Array(steps(size: 10).prefix(1)), now: 2)
        }
        await expectStorageError(.constraint) { try await Migrator.migrate(database, steps(size: 10), now: 3) }

        try await database.run("UPDATE note SET body = '' WHERE id = '\(key(34))'")
        let seen = Reports()
        #expect(try await Migrator.migrate(database, steps(size: 10), now: 4) { seen.add($0) } == [2])
        #expect(seen.parts.first == .rows(30, of: 57))
        #expect(seen.steps == [[1, 1]])
        #expect(try await database.movedNotes() == (0..<57).map(key))
        #expect(try await database.noteIDs() == [])
        #expect(try await database.underWay() == 0)
    },

    ContractCheck("a table that fits into one batch is migrated whole or not at all") { database in
        try await database.createNotes(9)
        try await database.run("UPDATE note SET body = 'bad' WHERE id = '\(key(7))'")
        await expectStorageError(.constraint) { try await Migrator.migrate(database, steps(size: 10), now: 1) }
        // The step before it is undone, too: an older version goes on with the data.
        #expect(try await Migrator.migrate(database, [], now: 2) == [])
        #expect(try await database.noteIDs().count == 9)
    },
]

/// Step 2 moves notes to another table, and does something before and after it.
private func steps(size: Int) -> [Migration] {
    [
        Migration(number: 1, name: "other", statements: ["CREATE TABLE other (id TEXT PRIMARY KEY)"]),
        Migration(
            number: 2, name: "moved",
            parts: [
                .statement("CREATE TABLE moved (id TEXT PRIMARY KEY, body TEXT CHECK (body <> 'bad'))"),
                .batches(
                    RowBatches(
                        of: "note", by: "id",
                        statements: [
                            "INSERT INTO moved (id, body) SELECT id, body FROM note WHERE id > $1 AND id <= $2"
                        ], size: size)),
                .statement("DELETE FROM note"),
            ]),
    ]
}

private func key(_ number: Int) -> String { "n\(1_000 + number)" }

private final class Reports: Sendable {
    private let all = Mutex<[MigrationProgress]>([])

    func add(_ progress: MigrationProgress) { all.withLock { $0.append(progress) } }

    var parts: [MigrationProgress.Part] { all.withLock { $0.map(\.part) } }
    /// Each different pair of a step and the number of steps, in their order.
    var steps: [[Int]] {
        all.withLock { all in
            all.map { [$0.step, $0.steps] }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        }
    }
}

extension Database {
    fileprivate func createNotes(_ count: Int) async throws {
        try await createNotes()
        try await write { transaction in
            for number in 0..<count { try transaction.addNote(key(number)) }
        }
    }

    fileprivate func movedNotes() async throws -> [String] {
        try await read { try $0.rows("SELECT id FROM moved ORDER BY id") { try $0.text(0) } }
    }

    fileprivate func underWay() async throws -> Int64? {
        try await read { try $0.row("SELECT COUNT(*) FROM schema_migration_under_way") { try $0.integer(0) } }
    }

    fileprivate func forgetMigrations() async throws {
        try await run(
            "DROP TABLE IF EXISTS schema_migration", "DROP TABLE IF EXISTS note", "DROP TABLE IF EXISTS other",
            "DROP TABLE IF EXISTS moved")
    }
}
