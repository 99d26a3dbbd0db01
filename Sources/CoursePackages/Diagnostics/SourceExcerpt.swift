/// The source line of a place with a caret beneath it; of a long line only what is near.
struct SourceExcerpt {
    /// Two lines, each ending with a line feed.
    let text: String

    /// Bytes shown on either side of the place at most.
    private static let reach = 120

    init(bytes: [UInt8], offset: Int) {
        let place = min(max(offset, 0), bytes.count)
        var start = place
        while start > 0, bytes[start - 1] != 0x0A, place - start < Self.reach { start -= 1 }
        var end = place
        while end < bytes.count, bytes[end] != 0x0A, end - place < Self.reach { end += 1 }
        // Not from the middle of a character
        while start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end < bytes.count, end > place, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, place) }
        let isCut = (start: start > 0 && bytes[start - 1] != 0x0A, end: end < bytes.count && bytes[end] != 0x0A)

        let before = (isCut.start ? "…" : "") + Self.shown(bytes[start..<place])
        let after = Self.shown(bytes[place..<end]) + (isCut.end ? "…" : "")
        let columns = before.unicodeScalars.reduce(0) { $0 + DisplayText.columns(of: $1) }
        text = "    \(before)\(after)\n    \(String(repeating: " ", count: columns))^\n"
    }

    /// Tabs become a space, so that the caret stands right; carriage returns at the end go.
    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        var line = bytes
        if line.last == 0x0D { line.removeLast() }
        return DisplayText.safe(String(decoding: line.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self))
    }
}
