/// The files of a course package: bytes by path below the package folder, with `/` between the parts.
package struct PackageFiles: Equatable, Sendable {
    private var contents: [String: [UInt8]]
    /// In byte order.
    package private(set) var paths: [String]
    /// Paths that are there but were refused; a reference to one of them is no second fault.
    let refusedPaths: Set<String>

    package init(_ contents: [String: [UInt8]]) {
        self.init(contents, refusedPaths: [])
    }

    init(_ contents: [String: [UInt8]], refusedPaths: Set<String>) {
        self.contents = contents
        self.refusedPaths = refusedPaths
        paths = contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The bytes of a file; nil if there is none at this path.
    package subscript(path: String) -> [UInt8]? { contents[path] }

    package var byteCount: Int { contents.values.reduce(0) { $0 + $1.count } }

    package static func == (left: Self, right: Self) -> Bool { left.contents == right.contents }
}

/// The files that could be read, and what was wrong with the others.
package struct PackageReading: Sendable {
    package let files: PackageFiles
    package let diagnostics: [Diagnostic]

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Whether reading ended before all files were seen.
    var isPartial: Bool {
        diagnostics.contains { diagnostic in
            [DiagnosticIdentifier.tooManyFiles, .packageTooLarge, .damagedArchive, .unreadableFile]
                .contains { $0.rawValue == diagnostic.identifier }
        }
    }
}
