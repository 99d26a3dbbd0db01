import CoursePackages
import Hummingbird
import LamproomAPI
import Messages
import NIOCore
import Storage
import TrainingCore

extension LamproomService {
    /// Checks a package and publishes it; with any fault in it nothing is published.
    ///
    /// One package is received and checked at a time: that may take a processor and several times the package's size in memory.
    func publish(_ body: RequestBody, by account: AccountID, language: Language) async throws -> PublishView {
        let context = context
        let database = database
        return try await publishing.pass {
            let archive = Array(buffer: try await body.collect(upTo: 256 << 20))
            let prepared = try await offPool { try PreparedPackage(archive, language: language) }
            let (isNew, published) = try await database.write { transaction in
                try CourseCommands.publish(
                    prepared.course, compiled: prepared.compiled, package: prepared.archive, by: account,
                    context: context, in: transaction)
            }
            return PublishView(
                course: CourseSummary(prepared.course, published), isNew: isNew, warnings: prepared.warnings)
        }
    }
}

/// A package that has been checked and is ready to be published.
private struct PreparedPackage: Sendable {
    let course: Course
    let compiled: [UInt8]
    /// The package in its canonical archive.
    let archive: [UInt8]
    let warnings: [DiagnosticView]

    init(_ bytes: [UInt8], language: Language) throws {
        let reading = PackageFiles.read(archive: bytes)
        let result = reading.hasErrors ? nil : CourseChecker.check(reading.files)
        let diagnostics = (reading.diagnostics + (result?.diagnostics ?? [])).map {
            DiagnosticView(
                severity: $0.severity.rawValue, identifier: $0.identifier, path: $0.path, line: $0.line,
                column: $0.column, summary: $0.summary(language), solution: $0.solution?(language))
        }
        guard let course = result?.course else {
            let errors = diagnostics.count { $0.severity == Diagnostic.Severity.error.rawValue }
            throw ProblemError(422, "package-faults", .problemPackage(errors), diagnostics: diagnostics)
        }
        self.course = course
        compiled = try CourseStore.encode(course)
        archive = try PackageArchive.pack(reading.files)
        warnings = diagnostics
    }
}
