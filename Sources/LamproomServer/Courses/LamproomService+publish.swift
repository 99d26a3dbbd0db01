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
    /// - Returns: what is published, and the language that it is described in.
    /// - Throws: `ProblemError.busyPublishing` if two uploads are being received or checked already.
    func publish(_ request: Request, by account: AccountID) async throws -> (view: PublishView, language: String) {
        do {
            return try await receiving.pass { try await receive(request, by: account) }
        } catch is Gate.Full {
            throw ProblemError.busyPublishing
        }
    }

    private func receive(
        _ request: Request, by account: AccountID
    ) async throws -> (view: PublishView, language: String) {
        let language = request.language
        let limits = settings.packageLimits
        let archive = Array(buffer: try await request.content(upTo: limits.archiveBytes))
        let answer = try await checking.pass {
            try await packages.check(archive, limits: limits, language: language)
        }
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

    /// What differs between a package and what is published under its version; nothing if that cannot be read.
    private func changes(in package: CheckedPackage, language: Language) async throws -> [String] {
        let course = package.course
        let taken = try await database.read { transaction in
            try CourseQueries.version(course.version, of: course.id, in: transaction).map { taken in
                (taken.digest, try CourseQueries.package(taken.digest, in: transaction) ?? [])
            }
        }
        guard let (digest, archive) = taken else { return [] }
        let published: Course
        do {
            published = try await courses.course(digest)
        } catch is UnreadableCourse {
            return []
        }
        // It takes long where much differs.
        return try await offPool {
            let pictures = PackageFiles.read(archive: archive, limits: .stored).files.changedPictures(
                in: PackageFiles.read(archive: package.archive, limits: .stored).files)
            let changes = CourseComparison.changes(from: published, to: course, changedPictures: pictures)
            guard !changes.isEmpty else { return [Text.publishLayoutOnly(language)] }
            let rest = changes.count - Self.changesTold
            return changes.prefix(Self.changesTold).map { $0.text(language) }
                + (rest > 0 ? [Text.publishMoreChanges(rest)(language)] : [])
        }
    }

    /// Changes that a refusal names; of more it says how many there are.
    static let changesTold = 200
}

extension DiagnosticView {
    fileprivate init(_ record: DiagnosticRecord) {
        let notes = record.notes.map {
            DiagnosticNoteView(
                text: $0.text, path: $0.path, line: $0.line, column: $0.column, byteOffset: $0.byteOffset)
        }
        self.init(
            severity: record.severity.rawValue, identifier: record.identifier, path: record.path, line: record.line,
            column: record.column, byteOffset: record.byteOffset, summary: record.summary, solution: record.solution,
            notes: notes.isEmpty ? nil : notes)
    }
}
