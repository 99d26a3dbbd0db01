import CoursePackages
import Messages

/// Everything that the checker can say, each with what it means.
enum IdentifiersScreen {
    static func lines(identifiers: [DiagnosticIdentifier], language: Language) -> [Line] {
        let width = identifiers.map { DisplayWidth.columns(of: $0.rawValue) }.max() ?? 0
        return identifiers.map { identifier in
            Line("\(DisplayWidth.padded(identifier.rawValue, to: width))  \(identifier.summaryLine(language))")
        }
    }
}

/// What a diagnostic of the checker means, and what to do.
enum ExplanationScreen {
    static func lines(identifier: DiagnosticIdentifier, page: Page) -> [Line] {
        let severity: Text = identifier.severity == .error ? .publishError : .publishWarning
        let head = Line("\(identifier.rawValue) (\(severity(page.language)))", .strong)
        let text = identifier.explanation(page.language)
        return [head] + page.paragraph(identifier.summaryLine) + [.empty]
            + text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
                // Indented lines are pieces of a file, and stay as they are
                line.hasPrefix("  ") ? [Line(String(line))] : page.paragraph(String(line))
            }
    }
}
