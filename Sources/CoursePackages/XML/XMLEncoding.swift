/// Which encoding a file has, judged before anything parses it.
enum XMLEncoding {
    /// The encoding if it is not UTF-8, by byte order mark, by zero bytes or by the XML declaration, with its place.
    static func foreignEncoding(of bytes: [UInt8]) -> (name: String, offset: Int)? {
        // XML 1.0, appendix F
        let start = Array(bytes.prefix(4))
        if start.starts(with: [0x00, 0x00, 0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE, 0x00, 0x00]) {
            return ("UTF-32", 0)
        }
        if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { return ("UTF-16", 0) }
        if start.count == 4, start.filter({ $0 == 0 }).count >= 3 { return ("UTF-32", 0) }
        if start.prefix(2).contains(0) { return ("UTF-16", 0) }
        if start.elementsEqual([0x4C, 0x6F, 0xA7, 0x94]) { return ("EBCDIC", 0) }
        guard let declared = declaredEncoding(of: bytes), declared.name.lowercased() != "utf-8" else { return nil }
        return declared
    }

    private static func declaredEncoding(of bytes: [UInt8]) -> (name: String, offset: Int)? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let declaration = bytes[start...].prefix(512).prefix { $0 != 0x3E }
        guard declaration.starts(with: "<?xml".utf8) else { return nil }
        let end = declaration.endIndex - 1
        guard end > start + 5 else { return nil }
        var scanner = SourceScanner(bytes, at: start + 5)
        while let found = scanner.nextAttribute(before: end) {
            guard bytes[found.name].elementsEqual("encoding".utf8) else { continue }
            let value = bytes[found.value...].prefix { $0 != 0x22 && $0 != 0x27 && $0 != 0x3E }
            return (String(decoding: value, as: UTF8.self), found.value)
        }
        return nil
    }
}
