import Foundation
import Storage
import TrainingCore

/// A compiled course, shared by all who read it.
final class CompiledCourse: Sendable {
    let course: Course

    init(_ course: Course) {
        self.course = course
    }
}

/// Finds compiled courses by digest. A version never changes, so what was found is right for ever.
final class CourseStore: Sendable {
    private let database: any Database
    private let cache = Cache<ContentDigest, CompiledCourse>(capacity: 32)

    init(database: any Database) {
        self.database = database
    }

    /// The course version of a digest that stands in the database.
    func course(_ digest: ContentDigest) async throws -> Course {
        if let found = cache[digest] { return found.course }
        guard let bytes = try await database.read({ try CourseQueries.compiled(digest, in: $0) }) else {
            throw StorageError(.corrupt, "course version \(digest) is missing")
        }
        let course = try Self.decode(bytes)
        cache[digest] = CompiledCourse(course)
        return course
    }

    /// The stored form of a course.
    static func encode(_ course: Course) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return Array(try encoder.encode(course))
    }

    private static func decode(_ bytes: [UInt8]) throws -> Course {
        do {
            return try JSONDecoder().decode(Course.self, from: Data(bytes))
        } catch {
            throw StorageError(.corrupt, "a compiled course cannot be read: \(error)")
        }
    }
}
