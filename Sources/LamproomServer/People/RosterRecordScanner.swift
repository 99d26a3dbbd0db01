import Messages

/// Cuts UTF-8 text into the rows of a CSV file (RFC 4180) and knows on which line each begins.
///
/// The package SwiftCSV reads the cells of a row, but it reports no line, gives up on the whole file at one bad quote,
/// takes a quote that is never closed for a cell that reaches to the end of the file, drops an empty cell there, ends
/// rows also at form feeds and Unicode's line separators, and compares by grapheme, so that a combining mark hides a
/// delimiter before it. Hence the rows are cut here, bad quotes are found here, and SwiftCSV gets one sound row at a time.
struct RosterRecordScanner {
    /// Longest row, in bytes of UTF-8: a quote that is not closed is noticed within it.
    static let maximumRowBytes = 1 << 16

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// The next row; nil at the end. After a bad quote it is the rest of that line that is passed over, so that what
    /// follows is still checked.
    mutating func next() -> RosterRecord? {
        guard position < bytes.count else { return nil }
        let start = position
        let startLine = line
        var cellCount = 1
        // What `="00123"` wraps around its text, which is left out of the row.
        var wrappers: [Range<Int>] = []
        do throws(Fault) {
            while true {
                try readCell(since: start, wrappers: &wrappers)
                guard position < bytes.count, bytes[position] == delimiter else { break }
                position += 1
                cellCount += 1
            }
        } catch {
            position = start
            while position < bytes.count, !isLineBreak(bytes[position]) { position += 1 }
            line = startLine
            passLineBreak()
            return RosterRecord(line: startLine, text: "", cellCount: 0, fault: error.fault(row: startLine))
        }
        let text = text(start..<position, without: wrappers)
        passLineBreak()
        return RosterRecord(line: startLine, text: text, cellCount: cellCount, fault: nil)
    }

    private func text(_ range: Range<Int>, without wrappers: [Range<Int>]) -> String {
        guard !wrappers.isEmpty else { return String(decoding: bytes[range], as: UTF8.self) }
        var kept: [UInt8] = []
        var start = range.lowerBound
        for wrapper in wrappers {
            kept += bytes[start..<wrapper.lowerBound]
            start = wrapper.upperBound
        }
        kept += bytes[start..<range.upperBound]
        return String(decoding: kept, as: UTF8.self)
    }

    /// Leaves the position at a delimiter, a line break or the end.
    private mutating func readCell(since start: Int, wrappers: inout [Range<Int>]) throws(Fault) {
        passSpaces()
        guard position < bytes.count else { return }
        if bytes[position] == quote {
            try readQuoted(since: start)
            passSpaces()
            guard position == bytes.count || isEndOfCell(bytes[position]) else { throw .textAfterQuote }
            return
        }
        if let end = endOfWrapped() {
            wrappers += [position..<position + 2, end - 1..<end]
            position = end
        }
        while position < bytes.count, !isEndOfCell(bytes[position]) {
            if bytes[position] == quote { throw .strayQuote }
            if isOddLineBreak(position) { throw .oddLineBreak }
            position += 1
        }
        if position - start > Self.maximumRowBytes { throw .rowTooLong }
    }

    private mutating func readQuoted(since start: Int) throws(Fault) {
        position += 1
        while position < bytes.count {
            if position - start > Self.maximumRowBytes { throw .unclosedQuote }
            let byte = bytes[position]
            if byte == quote {
                position += 1
                guard position < bytes.count, bytes[position] == quote else { return }
                position += 1
            } else if isLineBreak(byte) {
                passLineBreak()
            } else {
                position += 1
            }
        }
        throw .unclosedQuote
    }

    /// Where `="…"` ends that some programs write to keep a spreadsheet from reading a number; nil if it is something else.
    private func endOfWrapped() -> Int? {
        guard position + 2 < bytes.count, bytes[position] == 0x3D, bytes[position + 1] == quote else { return nil }
        let content = bytes[(position + 2)...].prefix(64).prefix { $0 != quote && !isEndOfCell($0) }
        guard content.endIndex < bytes.count, bytes[content.endIndex] == quote else { return nil }
        let end = content.endIndex + 1
        return end == bytes.count || isEndOfCell(bytes[end]) ? end : nil
    }

    /// What SwiftCSV passes over before a quote: spaces, no-break spaces and ideographic spaces.
    private mutating func passSpaces() {
        while position < bytes.count, bytes[position] != delimiter {
            if bytes[position] == 0x20 || bytes[position] == 0x09 {
                position += 1
            } else if bytes[position...].starts(with: [0xC2, 0xA0]) {
                position += 2
            } else if bytes[position...].starts(with: [0xE3, 0x80, 0x80]) {
                position += 3
            } else {
                return
            }
        }
    }

    private mutating func passLineBreak() {
        guard position < bytes.count else { return }
        let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        line += 1
    }

    private var quote: UInt8 { 0x22 }

    private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private func isEndOfCell(_ byte: UInt8) -> Bool { byte == delimiter || isLineBreak(byte) }

    /// Vertical tab, form feed, U+0085, U+2028 and U+2029.
    private func isOddLineBreak(_ place: Int) -> Bool {
        switch bytes[place] {
        case 0x0B, 0x0C: true
        case 0xC2: place + 1 < bytes.count && bytes[place + 1] == 0x85
        case 0xE2:
            place + 2 < bytes.count && bytes[place + 1] == 0x80
                && (bytes[place + 2] == 0xA8 || bytes[place + 2] == 0xA9)
        default: false
        }
    }

    private enum Fault: Error {
        case unclosedQuote, textAfterQuote, strayQuote, oddLineBreak, rowTooLong

        func fault(row: Int) -> RosterFileFault {
            switch self {
            case .unclosedQuote: RosterFileFault(.unclosedQuote, row: row, .rosterUnclosedQuote)
            case .textAfterQuote: RosterFileFault(.textAfterQuote, row: row, .rosterTextAfterQuote)
            case .strayQuote: RosterFileFault(.strayQuote, row: row, .rosterStrayQuote)
            case .oddLineBreak: RosterFileFault(.oddLineBreak, row: row, .rosterOddLineBreak)
            case .rowTooLong:
                RosterFileFault(.rowTooLong, row: row, .rosterRowTooLong(RosterRecordScanner.maximumRowBytes))
            }
        }
    }
}
