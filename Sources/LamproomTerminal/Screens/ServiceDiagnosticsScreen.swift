package import LamproomAPI
package import Messages

/// What the service found wrong in a course package, in the form of `lamproom check`.
package enum ServiceDiagnosticsScreen {
    package static func lines(diagnostics: [DiagnosticView], language: Language) -> [Line] {
        diagnostics.flatMap { diagnostic in
            let isError = diagnostic.severity == "error"
            let place = diagnostic.path.isEmpty ? "" : "\(diagnostic.path):\(diagnostic.line):\(diagnostic.column): "
            let severity = (isError ? Text.publishError : .publishWarning)(language)
            let head = Line(
                "\(place)\(severity): \(diagnostic.summary) [\(diagnostic.identifier)]", isError ? .bad : .plain)
            let notes = (diagnostic.notes ?? []).map { note in
                Line("  \(note.path):\(note.line):\(note.column): \(Text.noteLabel(language)): \(note.text)")
            }
            return [head] + (diagnostic.solution.map { [Line("  " + $0)] } ?? []) + notes
        }
    }
}
