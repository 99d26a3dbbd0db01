import Glibc

/// What the system knows of a file.
struct FileStatus {
    private let status: stat

    /// Of what a path leads to; nil if there is nothing.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.status = status
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.status = status
    }

    var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

    /// Whether others than the owner may do anything with it.
    var isOpenToOthers: Bool { status.st_mode & 0o077 != 0 }

    /// In bytes.
    var size: Int { Int(status.st_size) }
    /// Of the last change of its content, in nanoseconds since 1970.
    var modified: Int64 { Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec) }

    func isSame(as other: FileStatus) -> Bool {
        status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
    }

    /// Owner and mode go to another file. Where the owner may not be given, the file keeps its own.
    func copyOwnerAndMode(to descriptor: Int32) {
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        _ = fchmod(descriptor, status.st_mode & 0o777)
    }
}
