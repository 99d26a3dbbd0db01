/// The names and modes in a ZIP archive's central directory as they are written there.
///
/// libarchive turns backslashes into slashes, unknown kinds of files into regular ones, and names into Unicode's normal form C.
/// Source: PKWARE's APPNOTE.TXT, sections 4.3.12 and 4.3.16. Whatever cannot be read here is left to libarchive.
struct ZipDirectory {
    /// The names as they are written, by any canonically equivalent spelling (which `String` takes for equal).
    private var names: [String: String] = [:]
    /// What libarchive will call entries that have backslashes in their names, and how they are written.
    private(set) var backslashed: [String: String] = [:]
    /// The names of entries that are neither regular files nor folders nor links.
    private(set) var special: Set<String> = []

    init(of bytes: [UInt8]) {
        guard let end = Self.endRecord(of: bytes) else { return }
        var offset = Self.number(bytes, at: end + 16, length: 4)
        while offset + 46 <= end, bytes[offset...].starts(with: [0x50, 0x4B, 1, 2]) {
            let length = Self.number(bytes, at: offset + 28, length: 2)
            let extra = Self.number(bytes, at: offset + 30, length: 2) + Self.number(bytes, at: offset + 32, length: 2)
            guard offset + 46 + length <= end else { return }
            let name = String(decoding: bytes[offset + 46..<offset + 46 + length], as: UTF8.self)
            names[name] = name
            if name.utf8.contains(0x5C) {
                backslashed[String(name.map { $0 == "\\" ? "/" : $0 })] = name
            }
            let isUnix = bytes[offset + 5] == 3
            let kind = Self.number(bytes, at: offset + 40, length: 2) & 0o170000
            if isUnix, ![0, 0o100000, 0o040000, 0o120000].contains(kind) { special.insert(name) }
            offset += 46 + length + extra
        }
    }

    /// The name of an entry as it is written.
    func written(_ name: String) -> String { names[name] ?? name }

    /// Whether what libarchive calls `name` is none of its names.
    func refuses(_ name: String) -> Bool { backslashed[name] != nil || special.contains(name) }

    /// Where the end of central directory record begins: it has 22 bytes and a comment of at most 65,535.
    private static func endRecord(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return (max(0, last - 65_535)...last).last { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) }
    }

    private static func number(_ bytes: [UInt8], at offset: Int, length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }
}
