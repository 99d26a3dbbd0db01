import LamproomAPI

/// Which completion records are exported; nil does not narrow it.
package struct RecordFilter: Sendable, Equatable {
    /// `csv` or `json`.
    package var format: String
    package var course: String?
    package var unit: String?
    /// First day of completion.
    package var from: String?
    /// Last day of completion.
    package var to: String?

    package init(
        format: String, course: String? = nil, unit: String? = nil, from: String? = nil, to: String? = nil
    ) {
        self.format = format
        self.course = course
        self.unit = unit
        self.from = from
        self.to = to
    }
}

extension LamproomClient {
    /// Streams completion records; memory does not grow with their number.
    package func exportRecords(
        _ filter: RecordFilter, receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        try await download(
            .exportRecords,
            query: [QueryItem](given: [
                "format": filter.format, "course": filter.course, "unit": filter.unit, "from": filter.from,
                "to": filter.to,
            ]),
            receive: receive)
    }
}
