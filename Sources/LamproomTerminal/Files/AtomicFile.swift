import Glibc

/// A file that appears whole or not at all: it is written beside its place under another name, and then renamed. What is
/// no file, such as a device or a pipe, is written to where it is.
struct AtomicFile: ~Copyable {
    private let path: String
    /// Nil where no file is made.
    private let place: Place?
    private var descriptor: Int32

    private struct Place {
        let path: String
        let temporaryPath: String
    }

    /// - Parameters:
    ///   - path: of a file, or of a link to one; the link stays.
    ///   - mode: of a new file, from its first moment on. A file that is there keeps its own.
    /// - Throws: `FileFailure`, as everything here.
    init(path: String, mode: mode_t = 0o644) throws(FileFailure) {
        let opened = try Self.opened(path: path, mode: mode)
        self.path = path
        place = opened.place
        descriptor = opened.descriptor
    }

    private static func opened(
        path: String, mode: mode_t
    ) throws(FileFailure) -> (place: Place?, descriptor: Int32) {
        if let stream = try OutputStreams.descriptor(of: path) { return (nil, stream) }
        let target = try SymbolicLinks.target(of: path)
        let temporaryPath = TemporaryName.beside(target)
        let old = FileStatus(path: target)
        if old?.isFolder == true { throw FileFailure(path: path, number: EISDIR) }
        if old != nil, access(target, W_OK) != 0 { throw FileFailure(path: path, number: errno) }
        let descriptor = open(
            temporaryPath, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, old == nil ? mode : 0o600)
        guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
        old?.copyOwnerAndMode(to: descriptor)
        return (Place(path: target, temporaryPath: temporaryPath), descriptor)
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        if let place { unlink(place.temporaryPath) }
    }

    /// Whether what is written goes to a device, a pipe, or the standard output.
    var isStream: Bool { place == nil }

    borrowing func write(_ bytes: [UInt8]) throws(FileFailure) {
        var rest = (isatty(descriptor) == 1 ? SafeText.withoutControls(bytes) : bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileFailure(path: path, number: errno)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes a whole file; gives whether it was no file but a stream.
    static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) -> Bool {
        var file = try AtomicFile(path: path)
        try file.write(bytes)
        try file.commit()
        return file.isStream
    }

    /// Puts the file in its place; until then it is removed when this value goes.
    mutating func commit() throws(FileFailure) {
        if let place {
            guard fsync(descriptor) == 0, rename(place.temporaryPath, place.path) == 0 else {
                throw FileFailure(path: path, number: errno)
            }
        }
        let isClosed = close(descriptor) == 0
        descriptor = -1
        guard isClosed else { throw FileFailure(path: path, number: errno) }
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
