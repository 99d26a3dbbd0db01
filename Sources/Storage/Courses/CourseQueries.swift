package import TrainingCore

/// A course version in a list.
package struct PublishedCourse: Sendable {
    package let digest: ContentDigest
    package let publishedAt: Timestamp
}

package enum CourseQueries {
    /// The newest version of every course, by course id, after `cursor`.
    package static func newest(
        after cursor: String?, limit: Int, in transaction: any Transaction
    ) throws -> [PublishedCourse] {
        try transaction.rows(
            """
            SELECT v.digest, v.published_at FROM course_version v
            WHERE v.course_id > $1 AND v.version_rank =
                (SELECT MAX(w.version_rank) FROM course_version w WHERE w.course_id = v.course_id)
            ORDER BY v.course_id LIMIT \(limit)
            """, [.text(cursor ?? "")], decode)
    }

    package static func newest(of course: CourseID, in transaction: any Transaction) throws -> PublishedCourse? {
        try transaction.row(
            """
            SELECT digest, published_at FROM course_version WHERE course_id = $1 ORDER BY version_rank DESC LIMIT 1
            """, [.text(course.rawValue)], decode)
    }

    /// The compiled form of a version, as `CourseCommands.publish` was given it.
    package static func compiled(_ digest: ContentDigest, in transaction: any Transaction) throws -> [UInt8]? {
        try transaction.row("SELECT compiled FROM course_version WHERE digest = $1", [.text(digest.hexadecimal)]) {
            try $0.bytes(0)
        }
    }

    private static func decode(_ row: any Row) throws -> PublishedCourse {
        PublishedCourse(digest: try row.digest(0), publishedAt: try row.timestamp(1))
    }
}
