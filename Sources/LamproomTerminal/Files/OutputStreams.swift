import Glibc

/// Places that are written to where they are: devices, pipes, and what the program was started with, whatever that is.
enum OutputStreams {
    /// A descriptor to write to, which the caller closes; nil if the path is that of a file, or of one to be made.
    ///
    /// - Throws: `FileFailure`.
    static func descriptor(of path: String) throws(FileFailure) -> Int32? {
        let descriptor: Int32
        if let inherited = inherited(path) {
            descriptor = dup(inherited)
        } else if isDevice(path) {
            descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
        } else {
            return nil
        }
        guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
        return descriptor
    }

    /// Whether nothing is made at the path, because it is written to where it is.
    static func isStream(_ path: String) -> Bool { inherited(path) != nil || isDevice(path) }

    private static func isDevice(_ path: String) -> Bool {
        FileStatus(path: path).map { !$0.isFile && !$0.isFolder } ?? false
    }

    /// Opened anew, a file behind `/dev/stdout` would be written from its beginning again.
    private static func inherited(_ path: String) -> Int32? {
        for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
            return Int32(path.dropFirst(folder.count))
        }
        guard let status = FileStatus(path: path) else { return nil }
        return [STDOUT_FILENO, STDERR_FILENO].first { number in
            FileStatus(descriptor: number).map(status.isSame) ?? false
        }
    }
}
