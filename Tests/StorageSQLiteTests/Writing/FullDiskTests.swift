import Glibc
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("Full disk")
struct FullDiskTests {
    @Test("a database at its limit refuses writes, keeps the rest, and takes writes again once there is room")
    func limitOfPages() async throws {
        var options = SQLiteOptions()
        options.maximumPageCount = 60
        try await withDatabase(options) { database, _ in
            try await database.createNotes()
            let accepted = await fill(database, count: 200)
            #expect((1..<200).contains(accepted.count))
            #expect(Set(try await database.noteIDs()) == accepted)
            #expect(try await database.integrityFaults() == [])

            _ = try await database.write { try $0.execute("DELETE FROM note", []) }
            try await database.addNote("again", body: body)
            #expect(try await database.noteIDs() == ["again"])
        }
    }

    @Test("a write that carries on after the disk was full leaves nothing half done")
    func carryingOn() async throws {
        var options = SQLiteOptions()
        options.maximumPageCount = 30
        try await withDatabase(options) { database, _ in
            try await database.createNotes()
            let error = await #expect(throws: StorageError.self) {
                try await database.write { transaction in
                    try transaction.addNote("first")
                    do {
                        for number in 0..<100 { try transaction.addNote("n\(number)", body: body) }
                    } catch is StorageError {}
                    try? transaction.addNote("last")
                }
            }
            #expect(error?.code == .full)
            #expect(try await database.noteIDs() == [])
        }
    }

    @Test("a write that fills the disk does not take later ones with it")
    func batch() async throws {
        var options = SQLiteOptions()
        options.maximumPageCount = 60
        try await withDatabase(options) { database, _ in
            try await database.createNotes()
            let accepted = try await withThrowingTaskGroup(of: String?.self) { group in
                group.addTask {
                    // Lets the others gather; may be in the same batch as the next one and fail with it.
                    try? await database.write { _ in pauseThread(seconds: 0.2) }
                    return nil
                }
                group.addTask {
                    let error = await #expect(throws: StorageError.self) {
                        try await database.write { transaction in
                            for number in 0..<100 { try transaction.addNote("big \(number)", body: body) }
                        }
                    }
                    #expect(error?.code == .full)
                    return nil
                }
                for number in 0..<50 {
                    group.addTask {
                        do { try await database.addNote("n\(number)") } catch { return nil }
                        return "n\(number)"
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.formUnion([$1].compactMap(\.self)) }
            }
            #expect(Set(try await database.noteIDs()) == accepted)
        }
    }

    @Test("a commit that the file system refuses fails for its writers only")
    func limitOfFileSize() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/lamproom.sqlite"
            // In a process of its own, because the limit is the whole process's.
            await #expect(processExitsWith: .success) { [path = path as String] in
                let database = try SQLiteDatabase.open(path: path)
                try await database.createNotes()
                signal(SIGXFSZ, SIG_IGN)
                limitFileSize(400_000)
                var accepted: Set<String> = []
                for wave in 0..<10 { accepted.formUnion(await fill(database, from: wave * 20, count: 20)) }
                #expect((1..<200).contains(accepted.count))
                #expect(Set(try await database.noteIDs()) == accepted)
                limitFileSize(nil)
                try await database.addNote("again", body: body)
                #expect(Set(try await database.noteIDs()) == accepted.union(["again"]))
                #expect(try await database.integrityFaults() == [])
                try database.close()
                let again = try SQLiteDatabase.open(path: path)
                #expect(Set(try await again.noteIDs()) == accepted.union(["again"]))
                try again.close()
            }
        }
    }
}

private let body = String(repeating: "x", count: 3_000)

/// - Returns: the ids of the notes that were accepted; all others were refused because the disk is full.
private func fill(_ database: SQLiteDatabase, from start: Int = 0, count: Int) async -> Set<String> {
    await withTaskGroup(of: String?.self) { group in
        for number in start..<start + count {
            group.addTask {
                do {
                    try await database.addNote("n\(number)", body: body)
                    return "n\(number)"
                } catch {
                    #expect((error as? StorageError)?.code == .full, "\(error)")
                    return nil
                }
            }
        }
        return await group.reduce(into: Set<String>()) { $0.formUnion([$1].compactMap(\.self)) }
    }
}

private func limitFileSize(_ bytes: UInt?) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    limit.rlim_cur = bytes ?? limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
