import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("SQLite database")
struct SQLiteDatabaseTests {
    @Test("keeps the contract of Storage", arguments: storageContract)
    func contract(_ check: ContractCheck) async throws {
        try await withDatabase { database, _ in try await check.run(database) }
    }

    @Test("the writer waits for the disk: synchronous is FULL in a write-ahead log")
    func writerSettings() async throws {
        try await withDatabase { database, _ in
            let settings = try await database.write { transaction in
                try ["synchronous", "journal_mode", "foreign_keys", "query_only", "wal_autocheckpoint"].map { name in
                    try transaction.setting(name)
                }
            }
            #expect(settings == ["2", "wal", "1", "0", "0"])
        }
    }

    @Test("readers cannot write and never checkpoint")
    func readerSettings() async throws {
        try await withDatabase { database, _ in
            let settings = try await database.read { transaction in
                try ["journal_mode", "query_only", "wal_autocheckpoint"].map { try transaction.setting($0) }
            }
            #expect(settings == ["wal", "1", "0"])
        }
    }

    @Test("what was written is there after closing and opening again, and the log is gone or empty")
    func reopening() async throws {
        try await withDatabase { database, path in
            try await database.createNotes()
            try await database.addNote("a")
            #expect(try await database.noteIDs() == ["a"])
            try database.close()
            let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            #expect(log ?? 0 == 0)
            // All of it is in the one file.
            let copy = "\(folder(of: path))/copy.sqlite"
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            let copied = try SQLiteDatabase.open(path: copy)
            #expect(try await copied.noteIDs() == ["a"])
            try copied.close()
            let again = try SQLiteDatabase.open(path: path)
            #expect(try await again.noteIDs() == ["a"])
            try again.close()
        }
    }

    @Test("a database that nobody closes is let go of all the same")
    func forgetting() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/lamproom.sqlite"
            for number in 0..<3 {
                let database = try SQLiteDatabase.open(path: path)
                if number == 0 { try await database.createNotes() }
                try await database.addNote("n\(number)")
                #expect(try await database.noteIDs().count == number + 1)
            }
        }
    }

    @Test("closing finishes what was accepted and refuses the rest")
    func closing() async throws {
        try await withDatabase { database, path in
            try await database.createNotes()
            let accepted = await withTaskGroup(of: String?.self) { group in
                for number in 0..<500 {
                    group.addTask {
                        do {
                            try await database.addNote("n\(number)")
                            return "n\(number)"
                        } catch {
                            #expect((error as? StorageError)?.message == "the database is closed")
                            return nil
                        }
                    }
                }
                group.addTask {
                    do { try database.close() } catch { Issue.record(error) }
                    return nil
                }
                return await group.reduce(into: Set<String>()) { $0.formUnion([$1].compactMap(\.self)) }
            }
            try database.close()
            await #expect(throws: StorageError.self) { try await database.noteIDs() }

            let again = try SQLiteDatabase.open(path: path)
            #expect(Set(try await again.noteIDs()) == accepted)
            try again.close()
        }
    }

    @Test("the log is moved into the file as it grows, also between reads")
    func checkpointing() async throws {
        var options = SQLiteOptions()
        options.checkpointPages = 50
        try await withDatabase(options) { database, path in
            try await database.createNotes()
            for number in 0..<400 {
                try await database.addNote("n\(number)", body: String(repeating: "x", count: 4_000))
                if number % 20 == 0 { _ = try await database.noteIDs() }
            }
            let attributes = try FileManager.default.attributesOfItem(atPath: path + "-wal")
            let size = try #require(attributes[.size] as? Int)
            #expect(size < 200 * 4_096)
        }
    }

    @Test("a file that is no database is refused as corrupt")
    func notADatabase() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/lamproom.sqlite"
            try Data(repeating: 65, count: 8_192).write(to: URL(fileURLWithPath: path))
            let error = #expect(throws: StorageError.self) { try SQLiteDatabase.open(path: path) }
            #expect(error?.code == .corrupt)
        }
    }

    @Test("a folder that is not there is an error of input and output")
    func noFolder() async throws {
        try await withTemporaryFolder { folder in
            let error = #expect(throws: StorageError.self) { try SQLiteDatabase.open(path: "\(folder)/no/x.sqlite") }
            #expect(error?.code == .inputOutput)
        }
    }

    @Test("integrity faults name the row that refers to nothing")
    func integrity() async throws {
        try await withDatabase { database, _ in
            try await database.write { transaction in
                try transaction.execute("CREATE TABLE unit (id TEXT PRIMARY KEY)", [])
                try transaction.execute("CREATE TABLE person (unit TEXT)", [])
                try transaction.execute("INSERT INTO person VALUES ('nowhere')", [])
                try transaction.execute("PRAGMA writable_schema = ON", [])
                try transaction.execute(
                    """
                    UPDATE sqlite_schema SET sql = 'CREATE TABLE person (unit TEXT REFERENCES unit (id))'
                    WHERE name = 'person'
                    """, [])
                try transaction.execute("PRAGMA schema_version = 100", [])
            }
            #expect(try await database.integrityFaults() == ["row 1 of person refers to nothing in unit"])
        }
    }
}
