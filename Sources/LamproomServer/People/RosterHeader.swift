import Messages
import SwiftCSV

/// The first row of a roster: which column stands where.
struct RosterHeader {
    struct Place {
        let column: RosterColumn
        /// Counted from 0.
        let index: Int
        /// As the file writes it.
        let title: String
    }

    let line: Int
    let delimiter: CSVDelimiter
    let cells: [String]
    /// The columns that are read, from left to right, also where one stands twice.
    let places: [Place]
    /// Why its cells cannot be told apart.
    let fault: RosterFileFault?

    init(_ record: RosterRecord, delimiter: CSVDelimiter) {
        line = record.line
        self.delimiter = delimiter
        let parsed = record.fault == nil ? RosterFile.cells(of: record, delimiter: delimiter) : nil
        cells = (parsed ?? []).map(rosterTrimmed)
        fault =
            record.fault
            ?? (parsed == nil ? RosterFileFault(.malformedRow, row: record.line, .rosterMalformedRow) : nil)
        places = cells.enumerated().compactMap { index, title in
            RosterColumn(header: title).map { Place(column: $0, index: index, title: title) }
        }
    }

    /// Everything that is wrong with it.
    var faults: [RosterFileFault] {
        if let fault { return [fault] }
        if places.count < 2, let sign = foreignDelimiter {
            return [RosterFileFault(.unknownDelimiter, row: line, .rosterUnknownDelimiter(sign))]
        }
        var faults: [RosterFileFault] = []
        var seen: [RosterColumn: Place] = [:]
        for place in places {
            if let other = seen[place.column] {
                let text = Text.rosterDuplicateColumn(other.title, place.title)
                faults.append(RosterFileFault(.duplicateColumn, row: line, column: place.title, text))
            }
            seen[place.column] = seen[place.column] ?? place
        }
        for title in cells where title.unicodeScalars.contains("\u{FFFD}") {
            faults.append(RosterFileFault(.invalidEncoding, row: line, column: title, .rosterInvalidEncoding))
        }
        for column in RosterColumn.allCases where seen[column] == nil {
            faults.append(RosterFileFault(.missingColumn, row: line, .rosterMissingColumn(column.title)))
        }
        return faults
    }

    /// A sign that seems to stand between the columns and is none of those that can be read.
    private var foreignDelimiter: Character? {
        let text = cells.joined()
        return RosterWords.foreignDelimiters.first { sign in
            text.split(separator: sign).count { RosterColumn(header: String($0)) != nil } >= 2
        }
    }
}

extension RosterFile {
    typealias Delimiter = CSVDelimiter

    /// What may stand between cells.
    static var delimiters: [(Delimiter, UInt8)] { [(.comma, 0x2C), (.semicolon, 0x3B), (.tab, 0x09)] }

    /// The first row that is not empty, read with that delimiter of comma, semicolon and tab which makes most columns
    /// of it, and the scanner that stands behind it. Nil if there is no such row.
    static func header(of text: [UInt8]) -> (RosterHeader, RosterRecordScanner)? {
        var best: (RosterHeader, RosterRecordScanner)?
        for (delimiter, byte) in delimiters {
            var scanner = RosterRecordScanner(text, delimiter: byte)
            while let record = scanner.next() {
                let header = RosterHeader(record, delimiter: delimiter)
                let isEmpty = header.cells.allSatisfy { $0.allSatisfy { $0.isWhitespace || ",;".contains($0) } }
                if header.fault == nil, isEmpty { continue }
                if header.places.count > best?.0.places.count ?? -1 { best = (header, scanner) }
                break
            }
        }
        return best
    }
}
