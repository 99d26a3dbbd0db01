import Storage
import Testing

extension Database {
    /// Runs statements in one write.
    func run(_ statements: String...) async throws {
        try await write { transaction in
            for statement in statements { try transaction.execute(statement, []) }
        }
    }

    /// A table to play with.
    func createNotes() async throws {
        try await run("CREATE TABLE note (id TEXT PRIMARY KEY, body TEXT NOT NULL)")
    }

    func add(_ id: String, _ body: String = "") async throws {
        try await write { try $0.addNote(id, body) }
    }

    /// The ids of all notes, in order.
    func noteIDs() async throws -> [String] {
        try await read { try $0.noteIDs() }
    }
}

extension Transaction {
    func addNote(_ id: String, _ body: String = "") throws {
        try execute("INSERT INTO note (id, body) VALUES ($1, $2)", [.text(id), .text(body)])
    }

    func noteIDs() throws -> [String] {
        try rows("SELECT id FROM note ORDER BY id") { try $0.text(0) }
    }
}

/// An error of a closure, not of the database.
struct Refusal: Error, Equatable {
    let reason: String
}

/// Expects a `StorageError` of this kind.
func expectStorageError(
    _ code: StorageError.Code?, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("no error", sourceLocation: sourceLocation)
    } catch let error as StorageError {
        if let code { #expect(error.code == code, "\(error.message)", sourceLocation: sourceLocation) }
    } catch {
        Issue.record("not a StorageError: \(error)", sourceLocation: sourceLocation)
    }
}
