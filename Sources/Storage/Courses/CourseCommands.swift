package import TrainingCore

package enum CourseCommands {
    /// Publishes a version. The same content again changes nothing; a course that was withdrawn stays so.
    ///
    /// - Parameters:
    ///   - compiled: the course in the form that `CourseQueries.compiled` gives back: `StoredCourse.encode`.
    ///   - package: the package's archive.
    /// - Returns: whether it is new, and what is published.
    /// - Throws: `PublishError`, `CourseRequirementError`.
    package static func publish(
        _ course: Course, compiled: [UInt8], package: [UInt8], by account: AccountID, context: CommandContext,
        in transaction: any Transaction
    ) throws -> (isNew: Bool, published: PublishedCourse) {
        let identity = VersionIdentity(version: course.version, digest: course.digest)
        let isNew = try identity.isNew(among: try CourseQueries.identities(of: course.id, in: transaction))
        if isNew {
            if !course.requires.isEmpty {
                try CourseRequirements.check(
                    course.id, requires: course.requires, published: try RequirementQueries.ofNewest(in: transaction),
                    withdrawn: try RequirementQueries.withdrawn(among: course.requires, in: transaction))
            }
            try transaction.execute(
                """
                INSERT INTO course_version (
                    digest, course_id, version, version_rank, title, compiled, package, published_at, published_by)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                [
                    .text(course.digest.hexadecimal), .text(course.id.rawValue), .text(course.version.description),
                    .integer(course.version.rank), .text(course.title.own), .bytes(compiled), .bytes(package),
                    .integer(context.now.milliseconds), .text(account.rawValue),
                ])
            for required in course.requires {
                try transaction.execute(
                    "INSERT INTO course_requirement (digest, required_id) VALUES ($1, $2)",
                    [.text(course.digest.hexadecimal), .text(required.rawValue)])
            }
        }
        guard let published = try CourseQueries.version(course.version, of: course.id, in: transaction) else {
            throw StorageError(.corrupt, "course version \(course.digest) is missing")
        }
        return (isNew, published)
    }

    /// Stores another compiled form of a version, made by another release from the same package.
    package static func replaceCompiled(
        _ digest: ContentDigest, with compiled: [UInt8], in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE course_version SET compiled = $2 WHERE digest = $1", [.text(digest.hexadecimal), .bytes(compiled)])
    }
}
