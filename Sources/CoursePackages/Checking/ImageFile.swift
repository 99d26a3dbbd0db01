/// Pictures by their first bytes, and whether they are there to the end. Nothing is decoded.
enum ImageFile {
    enum Kind: String, Sendable {
        case png = "PNG"
        case jpeg = "JPEG"
    }

    /// Sources: PNG Specification, section 5.2; ITU-T T.81, annex B.
    static func kind(of bytes: [UInt8]) -> Kind? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        return bytes.starts(with: [0xFF, 0xD8, 0xFF]) ? .jpeg : nil
    }

    /// The kind that a name says.
    static func kind(named path: String) -> Kind? {
        let name = path.lowercased()
        if name.hasSuffix(".png") { return .png }
        return name.hasSuffix(".jpg") || name.hasSuffix(".jpeg") ? .jpeg : nil
    }

    /// Whether a picture has its chunks (PNG: from IHDR to IEND) or its end mark (JPEG).
    static func isWhole(_ bytes: [UInt8], _ kind: Kind) -> Bool {
        switch kind {
        case .png: isWholePNG(bytes)
        case .jpeg: bytes.count > 4 && lastMark(bytes) == [0xFF, 0xD9]
        }
    }

    /// Some cameras pad files with zeros.
    private static func lastMark(_ bytes: [UInt8]) -> [UInt8] {
        let end = (bytes.lastIndex { $0 != 0 } ?? 0) + 1
        return Array(bytes[max(0, end - 2)..<end])
    }

    private static func isWholePNG(_ bytes: [UInt8]) -> Bool {
        var index = 8
        var isFirst = true
        // Length (4 bytes, big-endian), name (4), data, checksum (4).
        while index + 12 <= bytes.count {
            let length = bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
            let name = bytes[index + 4..<index + 8]
            if isFirst, !name.elementsEqual("IHDR".utf8) || length != 13 { return false }
            isFirst = false
            index += 12 + length
            if name.elementsEqual("IEND".utf8) { return index <= bytes.count }
        }
        return false
    }
}
