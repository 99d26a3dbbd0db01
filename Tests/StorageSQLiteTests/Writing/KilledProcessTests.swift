import Foundation
import Glibc
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("Killed process")
struct KilledProcessTests {
    @Test("every acknowledged write is there after SIGKILL in the middle of writing")
    func survival() async throws {
        try await withTemporaryFolder { folder in
            await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
                let database = try SQLiteDatabase.open(path: "\(folder)/lamproom.sqlite")
                try await database.createNotes()
                let notes = Glibc.open("\(folder)/acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o600)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 0..<32 {
                        group.addTask {
                            for number in 0..<100_000 {
                                try await database.addNote("\(writer)-\(number)")
                                let line = Array("\(writer)-\(number)\n".utf8)
                                Glibc.write(notes, line, line.count)
                                if writer == 31, number == 60 { kill(getpid(), SIGKILL) }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let text = try String(contentsOfFile: "\(folder)/acknowledged", encoding: .utf8)
            let acknowledged = Set(text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init))
            #expect(acknowledged.count > 60)

            let database = try SQLiteDatabase.open(path: "\(folder)/lamproom.sqlite")
            #expect(acknowledged.subtracting(try await database.noteIDs()) == [])
            #expect(try await database.integrityFaults() == [])
            try database.close()
        }
    }
    @Test("a migration that is killed between two batches goes on, and the log stays small")
    func migration() async throws {
        try await withTemporaryFolder { folder in
            await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
                let database = try SQLiteDatabase.open(path: "\(folder)/lamproom.sqlite")
                try await database.createNotes()
                for start in stride(from: 100_000, to: 160_000, by: 1_000) {
                    try await database.write { transaction in
                        for number in start..<(start + 1_000) {
                            try transaction.addNote("n\(number)", body: String(repeating: "x", count: 400))
                        }
                    }
                }
                try await Migrator.migrate(database, moving, now: 1) { progress in
                    if progress.part == .rows(40_000, of: 60_000) { kill(getpid(), SIGKILL) }
                }
            }
            let database = try SQLiteDatabase.open(path: "\(folder)/lamproom.sqlite")
            let moved = try await database.read { try $0.rows("SELECT COUNT(*) FROM moved") { try $0.integer(0) } }
            // Reported inside the transaction that moves it, so the last batch is not there.
            #expect(moved == [39_000])
            #expect(try await Migrator.migrate(database, moving, now: 2) == [1])
            #expect(try await database.noteIDs() == [])
            let log = try FileManager.default.attributesOfItem(atPath: "\(folder)/lamproom.sqlite-wal")
            // The table has 25 MB; 4000 pages, after which the log is emptied, and a batch are less.
            #expect((log[.size] as? Int ?? .max) < 20_000_000)
            let all = try await database.read { try $0.rows("SELECT COUNT(*) FROM moved") { try $0.integer(0) } }
            #expect(all == [60_000])
            #expect(try await database.integrityFaults() == [])
            try database.close()
        }
    }
}

/// Moves notes to another table, a thousand at a time.
private let moving = [
    Migration(
        number: 1, name: "moved",
        parts: [
            .statement("CREATE TABLE moved (id TEXT PRIMARY KEY, body TEXT NOT NULL)"),
            .batches(
                RowBatches(
                    of: "note", by: "id",
                    statements: [
                        "INSERT INTO moved (id, body) SELECT id, body FROM note WHERE id > $1 AND id <= $2",
                        "DELETE FROM note WHERE id > $1 AND id <= $2",
                    ], size: 1_000)),
        ])
]
