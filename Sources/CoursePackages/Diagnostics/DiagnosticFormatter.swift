package import Messages

/// Shows diagnostics as text, as a compiler does, or as records for JSON.
package struct DiagnosticFormatter: Sendable {
    private let files: PackageFiles
    private let language: Language

    /// `files` give the source lines.
    package init(files: PackageFiles, language: Language) {
        self.files = files
        self.language = language
    }

    /// `path:line:column: error: summary [identifier]`, the source line, a caret beneath the place, the solution and
    /// the notes; lines end with a line feed.
    package func text(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.path.isEmpty ? "" : "\(diagnostic.path):\(diagnostic.line):\(diagnostic.column): "
        // The same word in every language: scripts look for it.
        let severity = diagnostic.severity.rawValue
        var result = "\(place)\(severity): \(diagnostic.summary(language)) [\(diagnostic.identifier)]\n"
        if let offset = diagnostic.byteOffset, let bytes = files[diagnostic.path] {
            result += SourceExcerpt(bytes: bytes, offset: offset).text
        }
        if let solution = diagnostic.solution {
            result += "  \(Text.solutionLabel(language)): \(solution(language))\n"
        }
        for note in diagnostic.notes {
            let label = Text.noteLabel(language)
            result += "  \(note.path):\(note.line):\(note.column): \(label): \(note.text(language))\n"
        }
        return result
    }

    package func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(text).joined(separator: "\n")
    }

    package func records(_ diagnostics: [Diagnostic]) -> [DiagnosticRecord] {
        diagnostics.map { DiagnosticRecord($0, language: language) }
    }
}
