package import TrainingCore

/// What the checker found; `course` is nil exactly if there is an error among the diagnostics.
package struct CheckResult: Sendable {
    package let course: Course?
    /// Sorted by path, line and column.
    package let diagnostics: [Diagnostic]
}

extension CheckResult {
    /// Of a package that was not read to its end: what is missing may be in the rest.
    fileprivate var withoutMissingFiles: CheckResult {
        let consequences: Set<DiagnosticIdentifier> = [.missingCourseFile, .missingFile, .unusedFile, .internalFault]
        let names = Set(consequences.map(\.rawValue))
        return CheckResult(course: nil, diagnostics: diagnostics.filter { !names.contains($0.identifier) })
    }
}

/// The instructor's compiler: the files of a package in, the course and everything that is wrong out.
package enum CourseChecker {
    /// Finds all faults in one run: every XML file is parsed and checked, whatever is wrong with the others.
    package static func check(_ files: PackageFiles, limits: PackageLimits = .standard) -> CheckResult {
        let checked = FileChecker.checkAll(files, limits: limits)
        var package = PackageChecker(files: files, checked: checked.files, digest: checked.digest, limits: limits)
        let course = package.check()
        return CheckResult(course: course, diagnostics: FaultResolver.resolve(package.faults, in: files))
    }

    /// The same for what was read from a folder or an archive; the course is nil also if there were errors in reading.
    package static func check(_ reading: PackageReading, limits: PackageLimits = .standard) -> CheckResult {
        // Without any file there is nothing to add to why there is none.
        guard !reading.files.paths.isEmpty || !reading.hasErrors else {
            return CheckResult(course: nil, diagnostics: reading.diagnostics)
        }
        var result = check(reading.files, limits: limits)
        if reading.isPartial { result = result.withoutMissingFiles }
        return CheckResult(
            course: reading.hasErrors ? nil : result.course,
            diagnostics: (reading.diagnostics + result.diagnostics).sorted(by: FaultResolver.precedes))
    }
}
