import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("Group commit")
struct GroupCommitTests {
    @Test("writes that come together share commits")
    func sharing() async throws {
        try await withDatabase { database, _ in
            try await database.createNotes()
            let before = database.commitCount
            try await withThrowingTaskGroup(of: Void.self) { group in
                // Keeps the writer busy until all others are waiting.
                group.addTask { try await database.write { _ in pauseThread(seconds: 0.3) } }
                for number in 0..<200 { group.addTask { try await database.addNote("n\(number)") } }
                try await group.waitForAll()
            }
            #expect(try await database.noteIDs().count == 200)
            #expect(database.commitCount - before < 40)
        }
    }

    @Test("a batch has its limit")
    func limit() async throws {
        var options = SQLiteOptions()
        options.maximumBatch = 10
        try await withDatabase(options) { database, _ in
            try await database.createNotes()
            let before = database.commitCount
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 { group.addTask { try await database.addNote("n\(number)") } }
                try await group.waitForAll()
            }
            #expect(try await database.noteIDs().count == 200)
            #expect(database.commitCount - before >= 20)
        }
    }

    @Test("a write that ends the transaction itself fails, and the others go on", arguments: ["COMMIT", "ROLLBACK"])
    func ending(_ sql: String) async throws {
        try await withDatabase { database, _ in
            try await database.createNotes()
            let error = await #expect(throws: StorageError.self) {
                try await database.write { transaction in
                    try transaction.execute(sql, [])
                    try transaction.addNote("a")
                }
            }
            #expect(error?.message.contains("transaction") == true)
            try await database.addNote("b")
            #expect(try await database.noteIDs() == ["b"])
        }
    }
}
