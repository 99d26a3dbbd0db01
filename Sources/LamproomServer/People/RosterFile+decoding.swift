import Messages

extension RosterFile {
    /// The bytes of a file as UTF-8, or why they are no text. Where a sequence cannot be read, U+FFFD stands for it;
    /// the cell that holds it is at fault later.
    ///
    /// With a byte order mark: UTF-8 or UTF-16. Without one: UTF-8 if at least half of the lines that hold more than
    /// ASCII are well-formed UTF-8 (GB 18030 text hardly ever is), and otherwise GB 18030.
    static func decode(_ bytes: [UInt8]) throws(RosterFileFault) -> [UInt8] {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw RosterFileFault(.spreadsheetFile, row: 1, .rosterSpreadsheetFile)
        }
        guard let text = text(of: bytes) else {
            throw RosterFileFault(.unknownEncoding, row: 1, .rosterUnknownEncoding)
        }
        if let place = text.firstIndex(of: 0) {
            throw RosterFileFault(.notText, row: line(of: place, in: text), .rosterNotText)
        }
        return text
    }

    private static func text(of bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) } }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) } }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return isMostlyUTF8(bytes) ? repaired(bytes[...]) : GB18030.decode(bytes[...])
    }

    private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            units.append(unit(bytes[index], bytes[index + 1]))
            index += 2
        }
        if index < bytes.endIndex { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var (wellFormed, all) = (0, 0)
        // No line break is ever part of a longer sequence, neither in UTF-8 nor in GB 18030.
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.contains(where: { $0 > 0x7F })
        {
            all += 1
            if String(validating: line, as: UTF8.self) != nil { wellFormed += 1 }
        }
        return wellFormed * 2 >= all
    }

    private static func line(of place: Int, in text: [UInt8]) -> Int {
        1
            + text[..<place].indices.count { index in
                text[index] == 0x0A || text[index] == 0x0D && text[index + 1] != 0x0A
            }
    }
}
