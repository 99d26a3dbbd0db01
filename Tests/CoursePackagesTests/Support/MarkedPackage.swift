import CoursePackages

/// A package for tests: a small valid course, in which files can be replaced.
///
/// A mark `⟦identifier⟧` in a file says that exactly there a diagnostic with this identifier is expected, and
/// `⟦note identifier⟧` that a note of such a diagnostic points there; marks are taken out before the package is checked.
/// The characters U+E000 to U+E0FF stand for single bytes, so that a text may hold what is not UTF-8.
struct MarkedPackage: Sendable {
    struct Expectation: Hashable, Comparable, CustomStringConvertible {
        let path: String
        let line: Int
        let column: Int
        let identifier: String
        var isNote = false

        static func < (left: Self, right: Self) -> Bool {
            (left.path, left.line, left.column, left.identifier, left.isNote ? 1 : 0)
                < (right.path, right.line, right.column, right.identifier, right.isNote ? 1 : 0)
        }

        var description: String { "\(path):\(line):\(column) [\(isNote ? "note " : "")\(identifier)]" }
    }

    let files: PackageFiles
    let limits: PackageLimits
    /// Sorted.
    let expected: [Expectation]

    /// - Parameters:
    ///   - whole: identifiers of diagnostics that speak of the package as a whole, and so have no file.
    init(
        _ replaced: [String: String] = [:], binary: [String: [UInt8]] = [:], removed: Set<String> = [],
        whole: [DiagnosticIdentifier] = [], limits: PackageLimits = .standard
    ) {
        var contents = binary
        var expected = whole.map { Expectation(path: "", line: 1, column: 1, identifier: $0.rawValue) }
        for (path, text) in Self.valid.merging(replaced, uniquingKeysWith: { $1 }) where !removed.contains(path) {
            let (bytes, marks) = Self.takeMarks(text, path)
            contents[path] = bytes
            expected += marks
        }
        files = PackageFiles(contents)
        self.limits = limits
        self.expected = expected.sorted()
    }

    func check() -> CheckResult { CourseChecker.check(files, limits: limits) }

    /// What the checker says, in the form of the expectations.
    func found() -> [Expectation] {
        check().diagnostics.flatMap { diagnostic in
            [
                Expectation(
                    path: diagnostic.path, line: diagnostic.line, column: diagnostic.column,
                    identifier: diagnostic.identifier)
            ]
                + diagnostic.notes.map { note in
                    Expectation(
                        path: note.path, line: note.line, column: note.column, identifier: diagnostic.identifier,
                        isNote: true)
                }
        }.sorted()
    }

    private static func takeMarks(_ text: String, _ path: String) -> (bytes: [UInt8], marks: [Expectation]) {
        var bytes: [UInt8] = []
        var marks: [Expectation] = []
        var (line, column) = (1, 1)
        var mark: String?
        for scalar in text.unicodeScalars {
            if scalar == "⟦" {
                mark = ""
            } else if scalar == "⟧" {
                let words = (mark ?? "").split(separator: " ").map(String.init)
                marks.append(
                    Expectation(
                        path: path, line: line, column: column, identifier: words.last ?? "",
                        isNote: words.first == "note"))
                mark = nil
            } else if mark != nil {
                mark?.unicodeScalars.append(scalar)
            } else {
                if (0xE000...0xE0FF).contains(scalar.value) {
                    bytes.append(UInt8(scalar.value - 0xE000))
                } else {
                    bytes += Array(String(scalar).utf8)
                }
                // A byte order mark takes no column.
                guard bytes.count > 3 || scalar != "\u{FEFF}" else { continue }
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
        return (bytes, marks)
    }
}
