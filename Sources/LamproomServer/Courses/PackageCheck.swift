package import CoursePackages
package import Messages
package import TrainingCore

/// Checks the bytes of a package that nobody vouches for.
package protocol PackageCheck: Sendable {
    /// - Parameters:
    ///   - archive: a ZIP archive, or what pretends to be one.
    ///   - language: of the diagnostics.
    /// - Throws: `PackageCheckFailure` if the check itself did not come to an end.
    func check(_ archive: [UInt8], limits: PackageLimits, language: Language) async throws -> PackageAnswer
}

/// What a check says of a package.
package struct PackageAnswer: Sendable {
    package let diagnostics: [DiagnosticRecord]
    /// Nil exactly if there is an error among the diagnostics.
    package let package: CheckedPackage?
}

/// A package without faults.
package struct CheckedPackage: Sendable {
    package let course: Course
    /// The package in its canonical archive.
    package let archive: [UInt8]
}

/// Why a check did not come to an end.
package struct PackageCheckFailure: Error, Sendable {
    /// For the log. Never shown to a user.
    package let reason: String
}

extension PackageAnswer {
    /// Checks an archive in this process.
    package init(checking archive: [UInt8], limits: PackageLimits, language: Language) throws {
        let reading = PackageFiles.read(archive: archive, limits: limits)
        let result = CourseChecker.check(reading, limits: limits)
        diagnostics = result.diagnostics.map { DiagnosticRecord($0, language: language) }
        package = try result.course.map {
            CheckedPackage(course: $0, archive: try PackageArchive.pack(reading.files))
        }
    }
}
