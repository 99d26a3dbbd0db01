/// Writes CSV into a caller's buffer: UTF-8, cells separated by commas, rows ended by CRLF, cells quoted where they
/// hold a comma, a quote or a line break, and quotes in them doubled. Source: RFC 4180, section 2.
///
/// **No cell can be a formula.** A cell whose first character, after any spaces, is one of `=`, `+`, `-`, `@`, their
/// full-width forms `＝`, `＋`, `－`, `＠`, a tab, a carriage return or a line feed gets a `'` before everything else, and
/// is quoted. Spaces are U+0020, U+00A0 and U+3000. Source: OWASP, "CSV Injection". docs/records-export.md tells users.
package struct CSVWriter: Sendable {
    /// What stands at the start of a file so that spreadsheet programs read it as UTF-8.
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private var isRowEmpty = true

    package init() {}

    /// Appends a cell with any text.
    package mutating func append(_ text: String, to buffer: inout [UInt8]) {
        separate(&buffer)
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { Self.append($0, to: &buffer) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { Self.append($0, to: &buffer) } }
    }

    /// Appends a cell that the caller writes: bytes that need no quotes and begin no formula, such as digits.
    package mutating func append(to buffer: inout [UInt8], plain write: (inout [UInt8]) -> Void) {
        separate(&buffer)
        write(&buffer)
    }

    package mutating func endRow(_ buffer: inout [UInt8]) {
        buffer.append(0x0D)
        buffer.append(0x0A)
        isRowEmpty = true
    }

    private mutating func separate(_ buffer: inout [UInt8]) {
        if !isRowEmpty { buffer.append(0x2C) }
        isRowEmpty = false
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
        let isFormula = beginsFormula(text)
        guard isFormula || text.contains(where: needsQuotes) else {
            buffer.append(contentsOf: text)
            return
        }
        buffer.append(0x22)
        if isFormula { buffer.append(0x27) }
        for byte in text {
            if byte == 0x22 { buffer.append(0x22) }
            buffer.append(byte)
        }
        buffer.append(0x22)
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D
    }

    private static func beginsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            switch text[index] {
            case 0x20: index += 1
            case 0xC2 where follows([0xA0], index, text): index += 2
            case 0xE3 where follows([0x80, 0x80], index, text): index += 3
            case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: return true
            case 0xEF:
                // ＋ U+FF0B, － U+FF0D, ＝ U+FF1D, ＠ U+FF20
                return follows([0xBC, 0x8B], index, text) || follows([0xBC, 0x8D], index, text)
                    || follows([0xBC, 0x9D], index, text) || follows([0xBC, 0xA0], index, text)
            default: return false
            }
        }
        return false
    }

    private static func follows(_ bytes: [UInt8], _ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.dropFirst(index + 1).starts(with: bytes)
    }
}
