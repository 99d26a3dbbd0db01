import Logging
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
    private let recompiler: CourseRecompiler
    private let cache = Cache<Key, CompiledCourse>(capacity: 32)

    init(database: any Database, packages: any PackageCheck, clock: Clock, logger: Logger) {
        self.database = database
        recompiler = CourseRecompiler(database: database, packages: packages, clock: clock, logger: logger)
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

    /// The course version of a digest that stands in the database, in its own language.
    ///
    /// - Throws: `UnreadableCourse` if it was stored by another release and this one cannot compile it again.
    func compiled(_ digest: ContentDigest) async throws -> CompiledCourse {
        let key = Key(digest: digest, translation: nil)
        if let found = cache[key] { return found }
        guard let bytes = try await database.read({ try CourseQueries.compiled(digest, in: $0) }) else {
            throw StorageError(.corrupt, "course version \(digest) is missing")
        }
        let compiled =
            if let course = StoredCourse.decode(bytes) {
                CompiledCourse(course)
            } else {
                CompiledCourse(try await recompiler.course(digest))
            }
        cache[key] = compiled
        return compiled
    }
}
