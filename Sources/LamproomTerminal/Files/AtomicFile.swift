import Glibc

/// A file that appears whole or not at all: it is written beside its place under another name, and then renamed.
struct AtomicFile: ~Copyable {
    private let path: String
    private let temporaryPath: String
    private var descriptor: Int32

    /// - Parameters:
    ///   - mode: of the file from its first moment on.
    /// - Throws: `FileFailure`, as everything here.
    init(path: String, mode: mode_t = 0o644) throws(FileFailure) {
        self.path = path
        temporaryPath = "\(path).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
        descriptor = open(temporaryPath, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(temporaryPath)
    }

    borrowing func write(_ bytes: [UInt8]) throws(FileFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileFailure(path: path, number: errno)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Puts the file in its place; until then it is removed when this value goes.
    mutating func commit() throws(FileFailure) {
        guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else {
            throw FileFailure(path: path, number: errno)
        }
        close(descriptor)
        descriptor = -1
    }
}

/// A file that cannot be read or written.
package struct FileFailure: Error, Sendable, Equatable {
    package let path: String
    /// In the words of the system.
    package let reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    init(path: String, number: Int32) {
        self.init(path: path, reason: String(cString: strerror(number)))
    }
}
