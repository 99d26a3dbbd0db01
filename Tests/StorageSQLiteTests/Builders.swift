import Foundation
import Storage
import StorageSQLite
import TestSupport

/// A new database in a folder of its own, closed afterwards.
func withDatabase(
    _ options: SQLiteOptions = SQLiteOptions(), _ body: (SQLiteDatabase, _ path: String) async throws -> Void
) async throws {
    try await withTemporaryFolder { folder in
        let path = "\(folder)/lamproom.sqlite"
        let database = try SQLiteDatabase.open(path: path, options: options)
        try await body(database, path)
        try database.close()
    }
}

func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
}

extension SQLiteDatabase {
    func createNotes() async throws {
        try await write { transaction in
            _ = try transaction.execute("CREATE TABLE note (id TEXT PRIMARY KEY, body TEXT NOT NULL)", [])
        }
    }

    func addNote(_ id: String, body: String = "") async throws {
        try await write { try $0.addNote(id, body: body) }
    }

    func noteIDs() async throws -> [String] {
        try await read { try $0.rows("SELECT id FROM note ORDER BY id") { try $0.text(0) } }
    }
}

extension Transaction {
    func addNote(_ id: String, body: String = "") throws {
        try execute("INSERT INTO note (id, body) VALUES ($1, $2)", [.text(id), .text(body)])
    }

    func setting(_ name: String) throws -> String? {
        try row("PRAGMA \(name)") { row in try (try? row.text(0)) ?? "\(row.integer(0))" }
    }
}

/// Blocks the thread of the database, so that writes gather.
func pauseThread(seconds: Double) {
    Thread.sleep(forTimeInterval: seconds)
}
