package import TrainingCore

/// Why a course version cannot be published.
package enum PublishError: String, Error, Sendable, CaseIterable {
    /// Other content was published under this version.
    case versionTaken = "version-taken"
    /// A newer version is published already.
    case versionNotNewer = "version-not-newer"
}

package enum CourseCommands {
    /// Publishes a version. The same content again changes nothing.
    ///
    /// - Parameters:
    ///   - compiled: the course in the form that `CourseQueries.compiled` gives back.
    ///   - package: the package's archive.
    /// - Returns: whether it is new, and when it was published.
    /// - Throws: `PublishError`.
    package static func publish(
        _ course: Course, compiled: [UInt8], package: [UInt8], by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws -> (isNew: Bool, published: PublishedCourse) {
        let existing = try transaction.row(
            "SELECT published_at FROM course_version WHERE digest = $1", [.text(course.digest.hexadecimal)]
        ) { try $0.timestamp(0) }
        if let existing { return (false, PublishedCourse(digest: course.digest, publishedAt: existing)) }
        let newest = try transaction.row(
            "SELECT MAX(version_rank) FROM course_version WHERE course_id = $1", [.text(course.id.rawValue)]
        ) { try $0.integerOrNil(0) }
        let isTaken = try transaction.row(
            "SELECT 1 FROM course_version WHERE course_id = $1 AND version_rank = $2",
            [.text(course.id.rawValue), .integer(course.version.rank)]
        ) { try $0.integer(0) }
        if isTaken != nil { throw PublishError.versionTaken }
        if let newest = newest ?? nil, newest > course.version.rank { throw PublishError.versionNotNewer }
        try transaction.execute(
            """
            INSERT INTO course_version (
                digest, course_id, version, version_rank, title, compiled, package, published_at, published_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .text(course.digest.hexadecimal), .text(course.id.rawValue), .text(course.version.description),
                .integer(course.version.rank), .text(course.title), .bytes(compiled), .bytes(package),
                .integer(context.now.milliseconds), .text(account.rawValue),
            ])
        return (true, PublishedCourse(digest: course.digest, publishedAt: context.now))
    }
}

extension CourseVersion {
    /// One number that orders as the version does; every part has at most six digits.
    fileprivate var rank: Int64 {
        (Int64(major) * 1_000_000 + Int64(minor)) * 1_000_000 + Int64(patch)
    }
}
