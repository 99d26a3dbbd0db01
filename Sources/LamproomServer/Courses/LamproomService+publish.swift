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
    ///
    /// - Returns: what is published, and the language that it is described in.
    func publish(_ request: Request, by account: AccountID) async throws -> (view: PublishView, language: String) {
        let language = request.language
        let limits = settings.packageLimits
        return try await publishing.pass {
            let archive = Array(buffer: try await request.content(upTo: limits.archiveBytes))
            let answer = try await packages.check(archive, limits: limits, language: language)
            let diagnostics = answer.diagnostics.map { DiagnosticView($0) }
            guard let package = answer.package else {
                let errors = answer.diagnostics.count { $0.severity == .error }
                throw ProblemError(422, "package-faults", .problemPackage(errors), diagnostics: diagnostics)
            }
            let (isNew, published) = try await store(package, by: account, language: language)
            let compiled = try await courses.compiled(published.digest, preferring: request.languageTags)
            let view = PublishView(
                course: CourseSummary(compiled.course, published), isNew: isNew, warnings: diagnostics)
            return (view, compiled.language)
        }
    }

    private func store(
        _ package: CheckedPackage, by account: AccountID, language: Language
    ) async throws -> (isNew: Bool, published: PublishedCourse) {
        let context = context
        let compiled = try StoredCourse.encode(package.course)
        do {
            return try await database.write { transaction in
                try CourseCommands.publish(
                    package.course, compiled: compiled, package: package.archive, by: account, context: context,
                    in: transaction)
            }
        } catch PublishError.versionTaken {
            let code = PublishError.versionTaken.rawValue
            throw ProblemError(
                409, code, .problemPublish(code), changes: try await changes(in: package, language: language))
        }
    }

    /// What differs between a package and what is published under its version.
    private func changes(in package: CheckedPackage, language: Language) async throws -> [String] {
        let course = package.course
        let taken = try await database.read { transaction in
            try CourseQueries.version(course.version, of: course.id, in: transaction).map { taken in
                (taken.digest, try CourseQueries.package(taken.digest, in: transaction) ?? [])
            }
        }
        guard let (digest, archive) = taken else { return [] }
        let pictures = try await offPool {
            PackageFiles.read(archive: archive, limits: .stored).files.changedPictures(
                in: PackageFiles.read(archive: package.archive, limits: .stored).files)
        }
        let changes = CourseComparison.changes(
            from: try await courses.course(digest), to: course, changedPictures: pictures)
        return changes.isEmpty ? [Text.publishLayoutOnly(language)] : changes.map { $0.text(language) }
    }
}

extension PackageLimits {
    /// Bytes of an archive: it may be larger than its content only by its headers.
    var archiveBytes: Int { packageBytes + files * 2048 }
}

extension DiagnosticView {
    fileprivate init(_ record: DiagnosticRecord) {
        let notes = record.notes.map {
            DiagnosticNoteView(text: $0.text, path: $0.path, line: $0.line, column: $0.column)
        }
        self.init(
            severity: record.severity.rawValue, identifier: record.identifier, path: record.path, line: record.line,
            column: record.column, byteOffset: record.byteOffset, summary: record.summary, solution: record.solution,
            notes: notes.isEmpty ? nil : notes)
    }
}
