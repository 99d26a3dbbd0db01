import CoursePackages
import Logging
import Messages
import Storage
import TrainingCore

/// Compiles published courses again from their packages, where the stored form is that of another release or is broken.
///
/// One course is compiled at a time, and each once, however many ask for it meanwhile. What could not be compiled is
/// not tried again for a minute.
actor CourseRecompiler {
    /// Seconds for which a failure is remembered.
    static let pause = 60
    /// Diagnostics of one course in the log.
    private static let diagnosticsLogged = 20

    private let database: any Database
    private let packages: any PackageCheck
    private let clock: Clock
    private let logger: Logger
    private let gate = Gate(width: 1, queue: 64)
    private var running: [ContentDigest: Task<Course, any Error>] = [:]
    private var failures: [ContentDigest: (error: UnreadableCourse, until: Timestamp)] = [:]

    init(database: any Database, packages: any PackageCheck, clock: Clock, logger: Logger) {
        self.database = database
        self.packages = packages
        self.clock = clock
        self.logger = logger
    }

    /// - Throws: `UnreadableCourse`; `Gate.Full` if very many courses wait already.
    func course(_ digest: ContentDigest) async throws -> Course {
        if let task = running[digest] { return try await task.value }
        if let failure = failures[digest] {
            guard clock.now() >= failure.until else { throw failure.error }
            failures[digest] = nil
        }
        // A task of its own: it goes on when the first who asked goes away.
        let task = Task.detached { [self] in try await gate.pass { try await compile(digest) } }
        running[digest] = task
        defer { running[digest] = nil }
        do {
            return try await task.value
        } catch let error as UnreadableCourse {
            failures[digest] = (error, clock.now().adding(seconds: Self.pause))
            throw error
        }
    }

    private nonisolated func compile(_ digest: ContentDigest) async throws -> Course {
        let stored = try await database.read { transaction in
            (
                compiled: try CourseQueries.compiled(digest, in: transaction) ?? [],
                package: try CourseQueries.package(digest, in: transaction) ?? [],
                name: try CourseQueries.name(of: digest, in: transaction)
            )
        }
        guard let name = stored.name else { throw StorageError(.corrupt, "course version \(digest) is missing") }
        // Whoever asked before may have stored it.
        if let course = StoredCourse.decode(stored.compiled) { return course }
        let metadata: Logger.Metadata = ["course": "\(name.course)", "version": "\(name.version)"]
        do {
            let answer = try await packages.check(stored.package, limits: .stored, language: .english)
            guard let course = answer.package?.course, course.digest == digest else {
                logger.error(
                    "published course is refused", metadata: metadata.merging(Self.metadata(answer)) { $1 })
                throw UnreadableCourse(course: name.course, version: name.version, cause: .refused)
            }
            logger.info("course compiled again", metadata: metadata)
            await store(course)
            return course
        } catch let failure as PackageCheckFailure {
            logger.error(
                "published course is unchecked", metadata: metadata.merging(["reason": "\(failure.reason)"]) { $1 })
            throw UnreadableCourse(course: name.course, version: name.version, cause: .unchecked)
        }
    }

    private static func metadata(_ answer: PackageAnswer) -> Logger.Metadata {
        let errors = answer.diagnostics.filter { $0.severity == .error }
        let shown = errors.prefix(diagnosticsLogged).map {
            "\($0.path):\($0.line):\($0.column): \($0.summary) [\($0.identifier)]"
        }
        return ["errors": "\(errors.count)", "diagnostics": .array(shown.map { .string($0) })]
    }

    private nonisolated func store(_ course: Course) async {
        do {
            let compiled = try StoredCourse.encode(course)
            try await database.write { try CourseCommands.replaceCompiled(course.digest, with: compiled, in: $0) }
        } catch {
            // It can be read all the same; the next process tries again.
            logger.warning("the compiled course was not stored", metadata: ["error": "\(error)"])
        }
    }
}
