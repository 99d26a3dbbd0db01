package import Messages

/// A diagnostic in one language, as editors and build servers read it.
package struct DiagnosticRecord: Codable, Equatable, Sendable {
    package struct Note: Codable, Equatable, Sendable {
        package let text: String
        package let path: String
        package let line: Int
        package let column: Int
        package let byteOffset: Int?
    }

    package let severity: Diagnostic.Severity
    package let identifier: String
    package let path: String
    package let line: Int
    package let column: Int
    package let byteOffset: Int?
    package let summary: String
    package let solution: String?
    package let notes: [Note]

    package init(_ diagnostic: Diagnostic, language: Language) {
        severity = diagnostic.severity
        identifier = diagnostic.identifier
        path = diagnostic.path
        line = diagnostic.line
        column = diagnostic.column
        byteOffset = diagnostic.byteOffset
        summary = diagnostic.summary(language)
        solution = diagnostic.solution?(language)
        notes = diagnostic.notes.map {
            Note(text: $0.text(language), path: $0.path, line: $0.line, column: $0.column, byteOffset: $0.byteOffset)
        }
    }
}
