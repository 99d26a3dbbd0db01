/// The lexical questions of `XMLPrecheck`, answered on bytes.
enum MarkupScan {
    enum ByteClass: UInt8 {
        case plain
        case less
        case ampersand
        /// A control character other than white space, or a byte above 0x7F.
        case other
    }

    @inline(__always)
    static func byteClass(_ byte: UInt8) -> ByteClass {
        if byte >= 0x7F { return .other }
        if byte > 0x3C { return .plain }
        if byte == 0x3C { return .less }
        if byte == 0x26 { return .ampersand }
        return byte >= 0x20 || TextNormalization.isXMLSpace(byte) ? .plain : .other
    }

    /// Bytes of the UTF-8 character at `index` (RFC 3629, section 4); 0 if there is none.
    @inline(__always)
    static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let remaining = bytes.count - index
        if lead >= 0xE1 && lead <= 0xEC {
            guard remaining >= 3, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 else { return 0 }
            return 3
        }
        let length: Int
        let second: ClosedRange<UInt8>
        switch lead {
        case 0x00..<0x80: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard remaining >= length, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// The code of a character that no text may hold (C0, DEL, C1, bidirectional controls, U+FFFE, U+FFFF); nil for any other.
    @inline(__always)
    static func forbiddenCode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> UInt32? {
        let lead = bytes[index]
        if length == 1 { return UInt32(lead) }
        if lead == 0xC2 { return bytes[index + 1] < 0xA0 ? UInt32(bytes[index + 1]) : nil }
        guard lead == 0xE2 || lead == 0xEF else { return nil }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        let code = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        switch code {
        case 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: return code
        default: return nil
        }
    }

    /// Where a comment, CDATA section, processing instruction or declaration at `index` ends; nil if there is none.
    static func endOfUnparsed(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x21 || bytes[index + 1] == 0x3F else { return nil }
        let rest = bytes[index...]
        if rest.starts(with: "<!--".utf8) { return end(of: "-->", in: bytes, from: index + 4) }
        if rest.starts(with: "<![CDATA[".utf8) { return end(of: "]]>", in: bytes, from: index + 9) }
        if rest.starts(with: "<?".utf8) { return end(of: "?>", in: bytes, from: index + 2) }
        // A DOCTYPE is refused by the parser's hook; what follows is never parsed.
        return bytes.count
    }

    /// The target of the processing instruction at `index`; nil if there is none.
    ///
    /// That of the XML declaration is not one; where no declaration may stand, the parser says so.
    static func instructionTarget(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
        guard bytes[index...].starts(with: "<?".utf8) else { return nil }
        let target = bytes[(index + 2)...].prefix(64).prefix { byte in
            !TextNormalization.isXMLSpace(byte) && byte != 0x3F && byte != 0x3E
        }
        return target.elementsEqual("xml".utf8) ? nil : String(decoding: target, as: UTF8.self)
    }

    private static func end(of mark: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        mark.withUTF8Buffer { mark in
            var index = start
            while index + mark.count <= bytes.count {
                if bytes[index] == mark[0], bytes[index...].starts(with: mark) { return index + mark.count }
                index += 1
            }
            return bytes.count
        }
    }

    enum Reference {
        /// One of XML's five entities, or a character reference (with its character, where there is such a one).
        case known(end: Int, Unicode.Scalar?)
        case unknown(name: String, end: Int)
        case none
    }

    /// What `&` at `index` begins.
    static func reference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Reference {
        var end = index + 1
        while end < bytes.count, end - index < 64, isNameByte(bytes[end]) { end += 1 }
        guard end < bytes.count, bytes[end] == 0x3B, end > index + 1 else { return .none }
        let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[index + 1..<end]), as: UTF8.self)
        if ["lt", "gt", "amp", "quot", "apos"].contains(name) { return .known(end: end + 1, nil) }
        guard name.utf8.first == 0x23 else { return .unknown(name: name, end: end + 1) }
        let isHexadecimal = name.utf8.dropFirst().first == 0x78
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard let code = UInt32(digits, radix: isHexadecimal ? 16 : 10) else {
            return .unknown(name: name, end: end + 1)
        }
        return .known(end: end + 1, Unicode.Scalar(code))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x23, 0x2D, 0x2E, 0x5F, 0x80...: true
        default: false
        }
    }
}
