import Messages

/// Turns faults into diagnostics: sorted, with line and column instead of offsets.
struct FaultResolver {
    private let positions: [String: [Int: Position]]

    static func resolve(_ list: FaultList, in files: PackageFiles) -> [Diagnostic] {
        let resolver = FaultResolver(list.faults, files)
        var diagnostics = list.faults.map { resolver.diagnostic($0.identifier, at: $0.place, $0.text, $0.notes) }
        diagnostics.sort(by: precedes)
        if list.isOverfull {
            let package = Place(path: "", offset: nil)
            // As grave as what it stands for: a package with warnings only is still a right one.
            diagnostics.append(
                resolver.diagnostic(
                    .tooManyFaults, at: package, .tooManyFaults(kept: list.faults.count), [],
                    severity: list.hasErrors ? .error : .warning))
        }
        return diagnostics
    }

    /// By path (byte order), line and column; the identifier makes the order total.
    static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        left.path == right.path
            ? (left.line, left.column, left.identifier) < (right.line, right.column, right.identifier)
            : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    private init(_ faults: [Fault], _ files: PackageFiles) {
        var offsets: [String: [Int]] = [:]
        for fault in faults {
            for place in [fault.place] + fault.notes.map(\.place) {
                if let offset = place.offset { offsets[place.path, default: []].append(offset) }
            }
        }
        positions = offsets.reduce(into: [:]) { result, entry in
            result[entry.key] = Position.positions(of: entry.value, in: files[entry.key] ?? [])
        }
    }

    private func position(_ place: Place) -> Position {
        place.offset.flatMap { positions[place.path]?[$0] } ?? .start
    }

    private func diagnostic(
        _ identifier: DiagnosticIdentifier, at place: Place, _ text: Text.Fault, _ notes: [Fault.Note],
        severity: Diagnostic.Severity? = nil
    ) -> Diagnostic {
        let start = position(place)
        return Diagnostic(
            severity: severity ?? identifier.severity, identifier: identifier.rawValue,
            path: DisplayText.safe(place.path),
            line: start.line, column: start.column, byteOffset: place.offset, summary: text.summary,
            solution: text.solution,
            notes: notes.map { note in
                let start = position(note.place)
                return Diagnostic.Note(
                    text: note.text, path: DisplayText.safe(note.place.path), line: start.line, column: start.column,
                    byteOffset: note.place.offset)
            })
    }
}
