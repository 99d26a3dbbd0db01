import Glibc
import Storage
import Synchronization

/// Keeps a second process out of a data folder: there must be exactly one that writes.
///
/// The lock is the kernel's and ends with the process, however it ends; the file that is left behind says nothing.
package final class DataFolderLock: Sendable {
    /// Nil once released.
    private let descriptor: Mutex<Int32?>

    /// - Throws: `StorageError.locked`, naming the other process, if the folder is in use, in this process or another.
    package init(folder: String) throws {
        let path = "\(folder)/lamproomd.lock"
        let opened = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw Self.failure(path) }
        do {
            try Self.lock(opened, folder: folder, path: path)
        } catch {
            Glibc.close(opened)
            throw error
        }
        // For the message above, in another process. Failing is no harm.
        ftruncate(opened, 0)
        let note = Array("\(getpid())\n".utf8)
        pwrite(opened, note, note.count, 0)
        descriptor = Mutex(opened)
    }

    deinit {
        close()
    }

    /// Lets the next one in.
    package func close() {
        descriptor.withLock { descriptor in
            guard let open = descriptor else { return }
            descriptor = nil
            // Not removed: another process may just be opening it, and would then hold a lock that nobody sees.
            ftruncate(open, 0)
            // Closing alone is not enough while a child process is being started and holds a copy of the descriptor.
            flock(open, LOCK_UN)
            Glibc.close(open)
        }
    }

    private static func lock(_ descriptor: Int32, folder: String, path: String) throws {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK:
                let holder = holder(descriptor).map { "process \($0)" } ?? "another process"
                throw StorageError(.locked, "the data folder \(folder) is in use by \(holder)")
            default: throw failure(path)
            }
        }
    }

    /// The process that holds the lock, as it has written itself.
    private static func holder(_ descriptor: Int32) -> Int? {
        var bytes = [UInt8](repeating: 0, count: 24)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int(String(decoding: bytes.prefix(count).prefix { $0 != 10 }, as: UTF8.self))
    }

    private static func failure(_ path: String) -> StorageError {
        let code: StorageError.Code = [ENOSPC, EDQUOT].contains(errno) ? .full : .inputOutput
        return StorageError(code, "\(path): \(String(cString: strerror(errno)))")
    }
}
