/// JSON strings written into a byte buffer. Source: RFC 8259, section 7.
extension [UInt8] {
    /// The text in quotes: `"`, `\` and control characters escaped, everything else as it is in UTF-8.
    mutating func appendJSON(_ text: String) {
        append(0x22)
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
        append(0x22)
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.contains(where: Self.needsEscape) else {
            append(contentsOf: text)
            return
        }
        for byte in text {
            switch byte {
            case 0x22, 0x5C: append(contentsOf: [0x5C, byte])
            case 0x0A: append(contentsOf: [0x5C, 0x6E])
            case 0x0D: append(contentsOf: [0x5C, 0x72])
            case 0x09: append(contentsOf: [0x5C, 0x74])
            case ..<0x20:
                append(contentsOf: "\\u00".utf8)
                append(0x30 + byte >> 4)
                append((byte & 15) + ((byte & 15) < 10 ? 0x30 : 0x57))
            default: append(byte)
            }
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }
}
