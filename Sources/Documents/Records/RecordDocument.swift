package import Messages
package import TrainingCore

/// The export of completion records, written piece by piece into the caller's buffer, so that its length does not matter.
///
/// CSV: RFC 4180 in UTF-8 with a byte-order mark; the first row names the columns; times are civil times of the enterprise's
/// zone. JSON: an array of objects with the members of the API's `RecordView`; times are UTC. docs/records-export.md tells users.
package struct RecordDocument: Sendable {
    package enum Format: String, CaseIterable, Sendable {
        case csv, json
    }

    private enum Content {
        case table(RecordTable)
        case array(RecordArray)
    }

    private var content: Content
    private var isBegun = false

    /// - Parameters:
    ///   - language: of the CSV's headers and of the words in its cells.
    ///   - zoneOffset: seconds east of UTC of the times in the CSV, at a moment.
    package init(
        format: Format, language: Language, zoneOffset: @escaping @Sendable (Timestamp) -> Int
    ) {
        switch format {
        case .csv: content = .table(RecordTable(language: language, zoneOffset: zoneOffset))
        case .json: content = .array(RecordArray())
        }
    }

    /// Appends a record, and before the first one what the document begins with.
    package mutating func append(_ line: RecordLine, to buffer: inout [UInt8]) {
        begin(&buffer)
        switch content {
        case .table(let table): table.append(line, to: &buffer)
        case .array(var array):
            array.append(line, to: &buffer)
            content = .array(array)
        }
    }

    /// Appends what the document ends with; one without records has its beginning and end.
    package mutating func end(_ buffer: inout [UInt8]) {
        begin(&buffer)
        if case .array(let array) = content { array.end(&buffer) }
    }

    /// Appends what the document begins with, unless that was done; so a head can be sent before there is a record.
    package mutating func begin(_ buffer: inout [UInt8]) {
        guard !isBegun else { return }
        isBegun = true
        switch content {
        case .table(let table): table.begin(&buffer)
        case .array(let array): array.begin(&buffer)
        }
    }
}
