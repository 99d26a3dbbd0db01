package import Messages

/// One thing that is wrong in a roster file.
package struct RosterFileFault: Error, Equatable, Sendable {
    /// The line of the file, counted from 1 with the header, on which the row begins. Quoted cells may hold line
    /// breaks, so this is the line that an editor shows and not the number of the row.
    package let row: Int
    /// The column as the file's header writes it; nil where the whole row or file is at fault.
    package let column: String?
    /// Stable, in kebab-case; `Kind` lists them.
    package let code: String
    package let message: Text

    init(_ kind: Kind, row: Int, column: String? = nil, _ message: Text) {
        self.row = row
        self.column = column
        code = kind.rawValue
        self.message = message
    }

    /// Every code there is.
    enum Kind: String, CaseIterable {
        case fileTooLarge = "file-too-large"
        case spreadsheetFile = "spreadsheet-file"
        case notText = "not-text"
        case unknownEncoding = "unknown-encoding"
        case emptyFile = "empty-file"
        case unknownDelimiter = "unknown-delimiter"
        case missingColumn = "missing-column"
        case duplicateColumn = "duplicate-column"
        case noRows = "no-rows"
        case tooManyRows = "too-many-rows"
        case tooManyFaults = "too-many-faults"

        case unclosedQuote = "unclosed-quote"
        case textAfterQuote = "text-after-quote"
        case strayQuote = "stray-quote"
        case oddLineBreak = "odd-line-break"
        case rowTooLong = "row-too-long"
        case malformedRow = "malformed-row"
        case tooFewCells = "too-few-cells"
        case tooManyCells = "too-many-cells"

        case emptyCell = "empty-cell"
        case invalidEncoding = "invalid-encoding"
        case invalidUnit = "invalid-unit"
        case invalidNumber = "invalid-number"
        case duplicateNumber = "duplicate-number"
        case invalidName = "invalid-name"
        case invalidPost = "invalid-post"
        case unknownEmployment = "unknown-employment"
        case invalidDate = "invalid-date"
        case hiredTooEarly = "hired-too-early"
        case hiredTooLate = "hired-too-late"
    }
}
