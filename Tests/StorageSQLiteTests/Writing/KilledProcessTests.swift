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
}
