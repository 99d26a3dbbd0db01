package import TrainingCore

/// Course versions by their digests, as far as a command was given them.
package typealias CourseVersions = [ContentDigest: Course]

/// A command needs a course version that it was not given: its caller gets it and calls again.
package struct VersionMissing: Error, Equatable, Sendable {
    package let digest: ContentDigest
}

extension CourseVersions {
    /// - Throws: `VersionMissing`.
    package func course(_ digest: ContentDigest) throws -> Course {
        guard let course = self[digest] else { throw VersionMissing(digest: digest) }
        return course
    }
}
