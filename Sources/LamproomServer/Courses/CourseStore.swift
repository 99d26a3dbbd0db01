import CoursePackages
import Logging
import Messages
import Storage
import TrainingCore

/// Finds compiled courses by digest. A version never changes, so what was found is right for ever.
final class CourseStore: Sendable {
    private struct Key: Hashable {
        let digest: ContentDigest
        /// Nil is the course's own language.
        let translation: String?
    }

    private let database: any Database
    private let packages: any PackageCheck
    private let logger: Logger
    private let cache = Cache<Key, CompiledCourse>(capacity: 32)

    init(database: any Database, packages: any PackageCheck, logger: Logger) {
        self.database = database
        self.packages = packages
        self.logger = logger
    }

    /// The course version of a digest that stands in the database, in its own language: what rules are asked with.
    func course(_ digest: ContentDigest) async throws -> Course {
        try await compiled(digest).course
    }

    /// The course version of a digest for a reader who prefers languages in this order.
    func compiled(_ digest: ContentDigest, preferring tags: [String]) async throws -> CompiledCourse {
        let own = try await compiled(digest)
        guard let translation = own.languages.translation(preferring: tags) else { return own }
        return translated(own, into: translation)
    }

    /// One of the translations that `own` has.
    func translated(_ own: CompiledCourse, into translation: String) -> CompiledCourse {
        let key = Key(digest: own.course.digest, translation: translation)
        if let found = cache[key] { return found }
        let compiled = CompiledCourse(own, translation: translation)
        cache[key] = compiled
        return compiled
    }

    func compiled(_ digest: ContentDigest) async throws -> CompiledCourse {
        let key = Key(digest: digest, translation: nil)
        if let found = cache[key] { return found }
        guard let bytes = try await database.read({ try CourseQueries.compiled(digest, in: $0) }) else {
            throw StorageError(.corrupt, "course version \(digest) is missing")
        }
        let compiled: CompiledCourse
        if let course = StoredCourse.decode(bytes) {
            compiled = CompiledCourse(course)
        } else {
            compiled = CompiledCourse(try await compileAgain(digest))
        }
        cache[key] = compiled
        return compiled
    }

    /// The course from its package, where the stored form is that of another release or is broken.
    private func compileAgain(_ digest: ContentDigest) async throws -> Course {
        let package = try await database.read { try CourseQueries.package(digest, in: $0) } ?? []
        let answer = try await packages.check(package, limits: .stored, language: .chinese)
        guard let course = answer.package?.course, course.digest == digest else {
            throw StorageError(.corrupt, "course version \(digest) cannot be compiled again from its package")
        }
        logger.info("course compiled again", metadata: ["course": "\(course.id)", "version": "\(course.version)"])
        do {
            let compiled = try StoredCourse.encode(course)
            try await database.write { try CourseCommands.replaceCompiled(digest, with: compiled, in: $0) }
        } catch {
            // It can be read all the same; the next process tries again.
            logger.warning("the compiled course was not stored", metadata: ["error": "\(error)"])
        }
        return course
    }
}

extension PackageLimits {
    /// For what was published: it was within the limits of its time, and no setting of today makes it unreadable.
    static var stored: PackageLimits {
        var limits = PackageLimits.standard
        (limits.xmlFileBytes, limits.assetBytes, limits.packageBytes) = (.max >> 8, .max >> 8, .max >> 8)
        (limits.files, limits.questions) = (.max >> 32, .max >> 32)
        return limits
    }
}
