import Glibc

/// Reading of regular files, never through a link unless that is asked for, never more than a limit.
enum RegularFile {
    enum Outcome {
        case bytes([UInt8])
        case tooLarge
        case notRegular
        case failed(String)
    }

    /// - Parameters:
    ///   - folder: the open folder that `name` is relative to, or `AT_FDCWD`.
    ///   - limit: bytes.
    static func read(_ name: String, in folder: Int32, limit: Int, followsLinks: Bool = false) -> Outcome {
        // O_NONBLOCK: a pipe must not keep us waiting.
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW)
        let descriptor = openat(folder, name, flags)
        guard descriptor >= 0 else { return .failed(systemMessage()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failed(systemMessage()) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .notRegular }
        guard status.st_size <= limit else { return .tooLarge }
        return readAll(descriptor, expected: Int(status.st_size), limit: limit)
    }

    private static func readAll(_ descriptor: Int32, expected: Int, limit: Int) -> Outcome {
        var bytes: [UInt8] = []
        var capacity = expected + 1
        while true {
            var failure: String?
            var isAtEnd = false
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < capacity {
                    let size = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
                    if size < 0 {
                        if errno == EINTR { continue }
                        failure = systemMessage()
                        return
                    }
                    if size == 0 {
                        isAtEnd = true
                        return
                    }
                    count += size
                }
            }
            if let failure { return .failed(failure) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= limit else { return .tooLarge }
            if isAtEnd { return .bytes(bytes) }
            capacity = 65_536
        }
    }
}

/// What the system says about the last call that failed.
func systemMessage() -> String {
    String(cString: strerror(errno))
}
