import Glibc
import Synchronization

/// An `AtomicFile` that a closure can write to.
final class SharedFile: Sendable {
    private let file: Mutex<AtomicFile>

    init(path: String, mode: mode_t) throws(FileFailure) {
        file = Mutex(try AtomicFile(path: path, mode: mode))
    }

    var isStream: Bool { file.withLock { $0.isStream } }

    func write(_ bytes: [UInt8]) throws {
        try file.withLock { try $0.write(bytes) }
    }

    func commit() throws {
        try file.withLock { try $0.commit() }
    }
}
