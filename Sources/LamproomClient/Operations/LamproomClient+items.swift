package import LamproomAPI

/// Which attempts at a quiz are analysed; nil does not narrow it.
package struct ItemReportFilter: Sendable, Equatable {
    /// Nil is the version of the class, or the newest.
    package var version: String?
    /// The number of a class.
    package var inClass: Int?
    /// First day on which attempts ended.
    package var from: String?
    /// Last day on which attempts ended.
    package var to: String?

    package init(version: String? = nil, inClass: Int? = nil, from: String? = nil, to: String? = nil) {
        self.version = version
        self.inClass = inClass
        self.from = from
        self.to = to
    }
}

extension LamproomClient {
    /// What the attempts at a quiz say of its questions.
    package func itemReport(
        of quiz: String, in course: String, _ filter: ItemReportFilter
    ) async throws -> ItemReportView {
        try await call(
            .readItemReport, ["course": course, "quiz": quiz],
            query: [QueryItem](given: [
                "version": filter.version, "class": filter.inClass.map(String.init), "from": filter.from,
                "to": filter.to,
            ]))
    }
}
