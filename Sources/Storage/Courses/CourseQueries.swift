package import TrainingCore

/// A course version that was published.
package struct PublishedCourse: Sendable {
    package let digest: ContentDigest
    package let publishedAt: Timestamp
    /// The name of the account that published it.
    package let publishedBy: String
    /// Whether the course, in all its versions, is withdrawn now.
    package let isWithdrawn: Bool
}

package enum CourseQueries {
    private static let select = """
        SELECT v.digest, v.published_at, a.name, COALESCE(
            (SELECT w.is_withdrawn FROM course_withdrawal w WHERE w.course_id = v.course_id
            ORDER BY w.sequence DESC LIMIT 1), 0)
        FROM course_version v JOIN account a ON a.id = v.published_by
        """

    /// The newest version of every course, by course id, after `cursor`.
    package static func newest(
        after cursor: String?, limit: Int, in transaction: any Transaction
    ) throws -> [PublishedCourse] {
        try transaction.rows(
            """
            \(select) WHERE v.course_id > $1 AND v.version_rank =
                (SELECT MAX(w.version_rank) FROM course_version w WHERE w.course_id = v.course_id)
            ORDER BY v.course_id LIMIT \(limit)
            """, [.text(cursor ?? "")], decode)
    }

    package static func newest(of course: CourseID, in transaction: any Transaction) throws -> PublishedCourse? {
        try versions(of: course, before: nil, limit: 1, in: transaction).first
    }

    /// The versions of a course, the newest first, from the one before `cursor`.
    package static func versions(
        of course: CourseID, before cursor: CourseVersion?, limit: Int, in transaction: any Transaction
    ) throws -> [PublishedCourse] {
        var conditions = Conditions()
        conditions.require("v.course_id", "=", .text(course.rawValue))
        conditions.require("v.version_rank", "<", cursor.map { .integer($0.rank) })
        return try transaction.rows(
            "\(select) \(conditions.clause) ORDER BY v.version_rank DESC LIMIT \(limit)", conditions.arguments, decode)
    }

    package static func version(
        _ version: CourseVersion, of course: CourseID, in transaction: any Transaction
    ) throws -> PublishedCourse? {
        try transaction.row(
            "\(select) WHERE v.course_id = $1 AND v.version_rank = $2",
            [.text(course.rawValue), .integer(version.rank)], decode)
    }

    /// The course and the version that a digest names.
    package static func name(
        of digest: ContentDigest, in transaction: any Transaction
    ) throws -> (course: CourseID, version: CourseVersion)? {
        try transaction.row(
            "SELECT course_id, version FROM course_version WHERE digest = $1", [.text(digest.hexadecimal)]
        ) { (try $0.authoredID(0), try $0.version(1)) }
    }

    /// The digests of all versions of all courses, by course, the oldest version first.
    package static func digests(in transaction: any Transaction) throws -> [ContentDigest] {
        try transaction.rows("SELECT digest FROM course_version ORDER BY course_id, version_rank", []) {
            try $0.digest(0)
        }
    }

    /// The compiled form of a version, as it was given to `CourseCommands`.
    package static func compiled(_ digest: ContentDigest, in transaction: any Transaction) throws -> [UInt8]? {
        try transaction.row("SELECT compiled FROM course_version WHERE digest = $1", [.text(digest.hexadecimal)]) {
            try $0.bytes(0)
        }
    }

    /// The archive that a version was published from.
    package static func package(_ digest: ContentDigest, in transaction: any Transaction) throws -> [UInt8]? {
        try transaction.row("SELECT package FROM course_version WHERE digest = $1", [.text(digest.hexadecimal)]) {
            try $0.bytes(0)
        }
    }

    static func identities(of course: CourseID, in transaction: any Transaction) throws -> [VersionIdentity] {
        try transaction.rows(
            "SELECT version, digest FROM course_version WHERE course_id = $1", [.text(course.rawValue)]
        ) { VersionIdentity(version: try $0.version(0), digest: try $0.digest(1)) }
    }

    private static func decode(_ row: any Row) throws -> PublishedCourse {
        PublishedCourse(
            digest: try row.digest(0), publishedAt: try row.timestamp(1), publishedBy: try row.text(2),
            isWithdrawn: try row.integer(3) != 0)
    }
}
