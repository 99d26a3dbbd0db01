/// What the service answers when it does not do what was asked: RFC 9457 problem details, `application/problem+json`.
package struct Problem: WireType, Error {
    /// `urn:lamproom:problem:CODE`.
    package let type: String
    package let title: String
    package let status: Int
    /// Stable: programs decide by it.
    package let code: String
    /// What is wrong and what to do, in the language that was asked for (`Accept-Language`).
    package let detail: String
    /// Faults of a course package.
    package let diagnostics: [DiagnosticView]?
    /// What differs, in learners' terms, between a package and what is published under its version; if it is much, the last
    /// one says how much more there is.
    package let changes: [String]?
    /// Bad rows of a roster.
    package let rows: [RosterFault]?
    /// Seconds after which it is worth trying again.
    package let retryAfter: Int?

    package init(
        title: String, status: Int, code: String, detail: String, diagnostics: [DiagnosticView]? = nil,
        changes: [String]? = nil, rows: [RosterFault]? = nil, retryAfter: Int? = nil
    ) {
        type = "urn:lamproom:problem:\(code)"
        self.title = title
        self.status = status
        self.code = code
        self.detail = detail
        self.diagnostics = diagnostics
        self.changes = changes
        self.rows = rows
        self.retryAfter = retryAfter
    }
}
