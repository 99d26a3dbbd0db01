// The only file that touches libarchive; no pointer leaves it.
import CLibArchive
import Glibc

/// Reads the entries of a ZIP archive one after the other.
enum ZipReader {
    struct Entry {
        enum Kind {
            case file, folder, link, other
        }

        /// Nil if it is not UTF-8.
        let path: String?
        let kind: Kind
        let isEncrypted: Bool
        /// The bytes of the entry, inflated; `.tooLarge` as soon as more than `limit` have come.
        let read: (_ limit: Int) throws(ArchiveError) -> Content
    }

    enum Content {
        case bytes([UInt8])
        case tooLarge
    }

    /// Calls `body` for every entry until it returns false. Only ZIP is known, only its central directory is believed,
    /// and nothing that is wrapped around the archive (gzip, for instance) is taken off.
    static func forEachEntry(in bytes: [UInt8], _ body: (Entry) throws(ArchiveError) -> Bool) throws(ArchiveError) {
        let result = UTF8Locale.use {
            bytes.withUnsafeBytes { buffer in
                Result { () throws(ArchiveError) in
                    guard let archive = archive_read_new() else { throw ArchiveError(message: "no memory") }
                    defer { archive_read_free(archive) }
                    archive_read_support_format_zip_seekable(archive)
                    try check(archive_read_open_memory(archive, buffer.baseAddress, buffer.count), archive)
                    var entry: OpaquePointer?
                    while true {
                        let status = archive_read_next_header(archive, &entry)
                        guard status != ARCHIVE_EOF else { return }
                        try check(status, archive)
                        guard let entry, try body(describe(entry, of: archive)) else { return }
                    }
                }
            }
        }
        try result.get()
    }

    private static func describe(_ entry: OpaquePointer, of archive: OpaquePointer) -> Entry {
        let path = archive_entry_pathname(entry).flatMap { String(validatingCString: $0) }
        let kind: Entry.Kind =
            if archive_entry_hardlink(entry) != nil {
                .link
            } else {
                switch archive_entry_filetype(entry) {
                case FileType.regular: .file
                case FileType.folder: .folder
                case FileType.link: .link
                default: .other
                }
            }
        let isEncrypted = archive_entry_is_encrypted(entry) != 0
        return Entry(path: path, kind: kind, isEncrypted: isEncrypted) { limit throws(ArchiveError) in
            try readData(archive, limit: limit)
        }
    }

    private static func readData(_ archive: OpaquePointer, limit: Int) throws(ArchiveError) -> Content {
        var bytes: [UInt8] = []
        let capacity = 1 << 18
        while true {
            var size = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                size = archive_read_data(archive, buffer.baseAddress, capacity)
                count = max(0, size)
            }
            guard size >= 0 else { throw ArchiveError(archive) }
            guard size > 0 else { return .bytes(bytes) }
            guard bytes.count + size <= limit else { return .tooLarge }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        }
    }
}

/// Writes a ZIP archive into memory.
enum ZipWriter {
    private final class Output {
        var bytes: [UInt8] = []
    }

    /// Entries are regular files with mode 0644 and no time, so the same files always give the same bytes.
    static func archive(_ files: [(path: String, bytes: [UInt8])]) throws(ArchiveError) -> [UInt8] {
        let output = Output()
        let result = UTF8Locale.use {
            Result { () throws(ArchiveError) in
                guard let archive = archive_write_new() else { throw ArchiveError(message: "no memory") }
                defer { archive_write_free(archive) }
                try check(archive_write_set_format_zip(archive), archive)
                archive_write_set_bytes_in_last_block(archive, 1)
                let status = archive_write_open(
                    archive, Unmanaged.passUnretained(output).toOpaque(), nil,
                    { _, client, buffer, count in
                        guard let client else { return -1 }
                        let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
                        Unmanaged<Output>.fromOpaque(client).takeUnretainedValue().bytes.append(contentsOf: bytes)
                        return count
                    }, nil)
                try check(status, archive)
                for file in files { try add(file.path, file.bytes, to: archive) }
                try check(archive_write_close(archive), archive)
            }
        }
        try result.get()
        return output.bytes
    }

    private static func add(_ path: String, _ bytes: [UInt8], to archive: OpaquePointer) throws(ArchiveError) {
        guard let entry = archive_entry_new() else { throw ArchiveError(message: "no memory") }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_mode(entry, FileType.regular | 0o644)
        archive_entry_set_size(entry, Int64(bytes.count))
        try check(archive_write_header(archive, entry), archive)
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                archive_write_data(archive, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            guard written > 0 else { throw ArchiveError(archive) }
            start += written
        }
    }
}

/// `archive_entry.h`'s AE_IFREG, AE_IFDIR and AE_IFLNK, which Swift does not import.
private enum FileType {
    static let regular: mode_t = 0o100000
    static let folder: mode_t = 0o040000
    static let link: mode_t = 0o120000
}

/// What libarchive says when it cannot go on.
struct ArchiveError: Error, Equatable {
    let message: String

    init(message: String) {
        self.message = message
    }

    fileprivate init(_ archive: OpaquePointer) {
        message = archive_error_string(archive).map { String(cString: $0) } ?? "error \(archive_errno(archive))"
    }
}

private func check(_ status: Int32, _ archive: OpaquePointer) throws(ArchiveError) {
    guard status >= ARCHIVE_WARN else { throw ArchiveError(archive) }
}

/// libarchive converts names by the locale of the calling thread; names in packages are UTF-8 whatever the user's locale is.
private enum UTF8Locale {
    static func use<Value>(_ body: () -> Value) -> Value {
        guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return body() }
        let previous = uselocale(locale)
        defer {
            uselocale(previous)
            freelocale(locale)
        }
        return body()
    }
}
