import SwiftCSV

extension RosterFile {
    /// The cells of a sound row; nil if SwiftCSV sees other cells in it than the scanner does, which happens where
    /// a combining character stands behind a delimiter or quote.
    static func cells(of record: RosterRecord, delimiter: CSVDelimiter) -> [String]? {
        // The line break keeps SwiftCSV from dropping an empty last cell; with a row limit of 0 it reads only the header.
        let parsed = try? EnumeratedCSV(
            string: record.text + "\n", delimiter: delimiter, loadColumns: false, rowLimit: 0)
        guard let cells = parsed?.header, cells.count == record.cellCount else { return nil }
        return cells
    }
}

/// Without white space and invisible characters at its ends, which tables copied from chat programs and web pages carry.
func rosterTrimmed(_ cell: String) -> String {
    func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || [0x200B, 0x2060, 0xFEFF].contains(scalar.value)
    }
    let scalars = cell.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return cell }
    guard isInvisible(first) || isInvisible(last) else { return cell }
    let start = scalars.drop(while: isInvisible)
    guard let end = start.lastIndex(where: { !isInvisible($0) }) else { return "" }
    return String(start[...end])
}
