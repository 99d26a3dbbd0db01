package import LamproomAPI

extension LamproomClient {
    /// - Parameters:
    ///   - path: of a CSV file; it is read while it is sent.
    ///   - isDryRun: nothing is changed.
    package func importRoster(file path: String, isDryRun: Bool) async throws -> RosterReport {
        try await call(
            .importRoster, query: isDryRun ? [QueryItem("dryRun", "true")] : [],
            body: .file(path: path, contentType: "text/csv"))
    }

    /// - Parameters:
    ///   - unit: its path; nil is all that one may see.
    package func people(unit: String?) -> PageSequence<PersonView> {
        PageSequence { cursor in
            try await call(.listPeople, query: [QueryItem](given: ["unit": unit, "cursor": cursor]))
        }
    }
}
