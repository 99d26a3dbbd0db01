/// White space in text. Source: docs/course-format.md, "Text".
enum TextNormalization {
    static func isXMLSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// White space at the ends dropped; runs of it are one space, except between two Chinese characters: nothing.
    ///
    /// White space is that of XML and the ideographic space U+3000. `bytes` are UTF-8.
    static func normalize(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = firstOfText(buffer), let end = endOfText(buffer) else { return "" }
            let text = UnsafeBufferPointer(rebasing: buffer[start..<end])
            guard let space = firstSpace(text, from: 0) else { return String(decoding: text, as: UTF8.self) }
            return collapse(text, from: space)
        }
    }

    /// Whether there is anything but white space.
    static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { firstOfText($0) == nil }
    }

    private static func firstOfText(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < text.count {
            let length = spaceLength(text, at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    private static func endOfText(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var end = text.count
        while end > 0 {
            if isXMLSpace(text[end - 1]) {
                end -= 1
            } else if end >= 3, text[end - 1] == 0x80, spaceLength(text, at: end - 3) == 3 {
                end -= 3
            } else {
                return end
            }
        }
        return nil
    }

    /// Bytes of the white space character at `index`; 0 if there is none.
    private static func spaceLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 { return isXMLSpace(byte) ? 1 : 0 }
        guard byte == 0xE3, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x80 else { return 0 }
        return 3
    }

    private static func firstSpace(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            let byte = text[index]
            if byte <= 0x20 || byte == 0xE3, spaceLength(text, at: index) > 0 { return index }
            index += 1
        }
        return nil
    }

    private static func collapse(_ text: UnsafeBufferPointer<UInt8>, from firstSpace: Int) -> String {
        String(unsafeUninitializedCapacity: text.count) { output in
            var count = 0
            var index = 0
            var space = firstSpace
            while true {
                for position in index..<space {
                    output[count] = text[position]
                    count += 1
                }
                guard space < text.count else { return count }
                index = space
                while index < text.count, case let length = spaceLength(text, at: index), length > 0 { index += length }
                let before = UnsafeBufferPointer(rebasing: text[..<space])
                if !(endsInChinese(before) && isChinese(scalar(text, at: index))) {
                    output[count] = 0x20
                    count += 1
                }
                space = TextNormalization.firstSpace(text, from: index) ?? text.count
            }
        }
    }

    private static func endsInChinese(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = text.count - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 && isChinese(scalar(text, at: start))
    }

    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
        func tail(_ offset: Int) -> UInt32 { index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0 }
        guard index < text.count else { return 0 }
        let lead = UInt32(text[index])
        switch lead {
        case 0x00..<0x80: return lead
        case 0xC0..<0xE0: return (lead & 0x1F) << 6 | tail(1)
        case 0xE0..<0xF0: return (lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
        default: return (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
        }
    }

    /// Han characters, and the punctuation and full-width forms that stand between them: “”‘’—… too.
    static func isChinese(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2E80...0x303F, 0x31C0...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
