import CoursePackages
import Messages

/// A course package of this computer, read and checked.
struct CheckedPackage {
    let path: String
    let files: PackageFiles
    let result: CheckResult
    private let isStrict: Bool

    /// - Parameters:
    ///   - isStrict: warnings count as errors.
    init(path: String, limits: PackageLimits, isStrict: Bool = false) {
        self.path = path
        self.isStrict = isStrict
        let reading = PackageFiles.read(path: path, limits: limits)
        files = reading.files
        result = CourseChecker.check(reading, limits: limits)
    }

    var isRight: Bool { result.course != nil && !(isStrict && !result.diagnostics.isEmpty) }

    /// - Throws: `CommandFailure`.
    func archive() throws -> [UInt8] {
        do {
            return try PackageArchive.pack(files)
        } catch {
            throw CommandFailure(.notRight, .packFailed(path: SafeText.shown(path), reason: error.message))
        }
    }

    func report(in language: Language) -> PackageReport {
        PackageReport(
            package: path, isValid: isRight,
            diagnostics: DiagnosticFormatter(files: files, language: language).records(result.diagnostics))
    }

    /// The diagnostics and a sentence as the result of a check.
    func show(on console: any Console, language: Language) {
        console.write(diagnostics(in: language))
        console.show(Line(summary(language), isRight ? .good : .bad))
    }

    /// The diagnostics, if there are any, where they stop or accompany something else.
    func complain(on console: any Console, language: Language) {
        guard !result.diagnostics.isEmpty else { return }
        console.writeError(diagnostics(in: language))
        console.complain([Line(summary(language), isRight ? .plain : .bad)])
    }

    private func diagnostics(in language: Language) -> String {
        let formatter = DiagnosticFormatter(files: files, language: language)
        return SafeText.shownLines(formatter.text(result.diagnostics))
    }

    private func summary(_ language: Language) -> String {
        let errors = result.diagnostics.count { $0.severity == .error }
        let warnings = result.diagnostics.count - errors
        let path = SafeText.shown(path)
        if result.course != nil, !isRight { return Text.checkStrict(path: path, warnings: warnings)(language) }
        guard isRight else { return Text.checkWrong(path: path, errors: errors, warnings: warnings)(language) }
        return Text.checkRight(path: path, warnings: warnings)(language)
    }
}

/// What `check --format json` says of one package.
struct PackageReport: Encodable {
    let package: String
    let isValid: Bool
    let diagnostics: [DiagnosticRecord]
}
