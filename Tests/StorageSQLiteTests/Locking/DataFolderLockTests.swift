import Glibc
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite("Lock of the data folder")
struct DataFolderLockTests {
    @Test("a second one in the same process is refused until the first is closed")
    func sameProcess() async throws {
        try await withTemporaryFolder { folder in
            let first = try DataFolderLock(folder: folder)
            let error = #expect(throws: StorageError.self) { try DataFolderLock(folder: folder) }
            #expect(error == StorageError(.locked, "the data folder \(folder) is in use by process \(getpid())"))
            first.close()
            first.close()
            let second = try DataFolderLock(folder: folder)
            second.close()
        }
    }

    @Test("it is released when nobody keeps it")
    func release() async throws {
        try await withTemporaryFolder { folder in
            for _ in 0..<3 { _ = try DataFolderLock(folder: folder) }
        }
    }

    @Test("a second process is refused and told which is the first")
    func otherProcess() async throws {
        try await withTemporaryFolder { folder in
            let lock = try DataFolderLock(folder: folder)
            let holder = Int(getpid())
            await #expect(processExitsWith: .success) { [folder = folder as String, holder = holder as Int] in
                let error = #expect(throws: StorageError.self) { try DataFolderLock(folder: folder) }
                #expect(error?.code == .locked)
                #expect(error?.message.hasSuffix("by process \(holder)") == true)
            }
            lock.close()
        }
    }

    @Test("the file of a killed process is no obstacle")
    func killedProcess() async throws {
        try await withTemporaryFolder { folder in
            await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
                let lock = try DataFolderLock(folder: folder)
                kill(getpid(), SIGKILL)
                lock.close()
            }
            #expect(access("\(folder)/lamproomd.lock", F_OK) == 0)
            let lock = try DataFolderLock(folder: folder)
            lock.close()
        }
    }

    @Test("a folder that is not there is an error of input and output")
    func noFolder() async throws {
        try await withTemporaryFolder { folder in
            let error = #expect(throws: StorageError.self) { try DataFolderLock(folder: "\(folder)/no") }
            #expect(error?.code == .inputOutput)
        }
    }
}
