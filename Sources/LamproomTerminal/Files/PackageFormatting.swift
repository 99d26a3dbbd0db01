import CoursePackages
import Messages

/// Puts the XML files of packages into their canonical form where they are, and says which it changed.
struct PackageFormatting {
    let changesFiles: Bool
    let limits: PackageLimits
    private(set) var changedCount = 0
    /// Files that are not well-formed; they are left as they are.
    private(set) var faultyCount = 0

    private var runtime: Runtime { Runtime.current }

    init(changesFiles: Bool, limits: PackageLimits) {
        self.changesFiles = changesFiles
        self.limits = limits
    }

    /// - Parameters:
    ///   - path: of a package folder.
    /// - Throws: `FileFailure`, and `CommandFailure` if it is none.
    mutating func format(_ path: String) throws {
        guard FileStatus(path: path)?.isFile != true else {
            throw CommandFailure(.wrongUsage, .formatNeedsFolder(path: SafeText.shown(path)))
        }
        let reading = PackageFiles.read(path: path, limits: limits)
        if reading.hasErrors { faultyCount += 1 }
        complain(reading.diagnostics, files: reading.files)
        for name in reading.files.paths where name.hasSuffix(".xml") {
            try format(name, of: reading.files, folder: path)
        }
    }

    private mutating func format(_ name: String, of files: PackageFiles, folder: String) throws {
        let bytes = files[name] ?? []
        let formatted: [UInt8]
        do throws(PackageFormatter.Failure) {
            formatted = try PackageFormatter.format(bytes, path: name, limits: limits)
        } catch {
            faultyCount += 1
            return complain(error.diagnostics, files: files)
        }
        guard formatted != bytes else { return }
        changedCount += 1
        try write(formatted, to: "\(folder)/\(name)")
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        if changesFiles { _ = try AtomicFile.write(bytes, to: path) }
        let text: Text = changesFiles ? .formatChanged(path: path) : .formatWouldChange(path: path)
        // Not wrapped: a path is to be copied
        Output.show([Line(text(runtime.language))])
    }

    private func complain(_ diagnostics: [Diagnostic], files: PackageFiles) {
        guard !diagnostics.isEmpty else { return }
        let formatter = DiagnosticFormatter(files: files, language: runtime.language)
        runtime.console.writeError(SafeText.shownLines(formatter.text(diagnostics)))
    }
}
