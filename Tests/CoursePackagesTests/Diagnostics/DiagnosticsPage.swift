import CoursePackages
import Messages

/// docs/diagnostics.md, made from the English explanations.
enum DiagnosticsPage {
    /// The title of each section, and the identifier with which it begins.
    static let sections: [(title: String, first: DiagnosticIdentifier)] = [
        ("The package as files", .unreadablePackage), ("A file as XML", .emptyFile),
        ("Elements and attributes", .wrongNamespace), ("Values", .invalidID),
        ("Files and references", .missingCourseFile), ("Content", .noCondition), ("Lints", .lawQuestionWithoutSource),
    ]

    private static let introduction = """
        # What the checker says

        Every diagnostic of `lamproom check` ends with an identifier in brackets. Identifiers are stable: editors, build servers and notes
        can rely on them. An **error** stops a package from being published, a **warning** does not.

        The checker goes on after a fault wherever it can, so one run shows all of them. Where the XML itself is broken, the rest of that
        file cannot be read; the message says so, and what other files expect of it is not reported as missing.

        """

    static func make() -> String {
        DiagnosticIdentifier.allCases.reduce(into: introduction) { page, identifier in
            if let section = sections.first(where: { $0.first == identifier }) { page += "\n## \(section.title)\n" }
            let severity = identifier.severity == .error ? "Error" : "Warning"
            let summary = "\(severity). \(identifier.summaryLine(.english))."
            let lines = "\(summary)\n\n\(identifier.explanation(.english))".split(
                separator: "\n", omittingEmptySubsequences: false)
            page += "\n### `\(identifier.rawValue)`\n"
            for line in lines { page += (line.hasPrefix("    ") ? String(line) : wrapped(marked(line))) + "\n" }
        }
    }

    /// With tags, references and attributes as code.
    private static func marked(_ line: some StringProtocol) -> String {
        String(line).replacing(/<[!?\/A-Za-z][^<>]*>|&[#\w]+;|[\w:-]+="[^"]*"|[<>&]/) { "`\($0.output)`" }
    }

    /// Lines of at most 140 characters, broken at spaces.
    private static func wrapped(_ text: String) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= 140 {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
