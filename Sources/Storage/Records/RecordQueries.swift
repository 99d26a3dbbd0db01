package import TrainingCore

/// Which completion records are wanted.
package struct RecordFilter: Sendable {
    /// Only these units (as they were at completion) and what is below; nil is all.
    package var units: [UnitPath]?
    package var unit: UnitPath?
    package var course: CourseID?
    /// The first moment that counts, and the first that does not.
    package var from: Timestamp?
    package var until: Timestamp?

    package init(units: [UnitPath]?) {
        self.units = units
    }
}

/// A completion record as it is exported; its text columns are as they are stored.
package struct RecordRow: Sendable {
    package let sequence: Int64
    package let id: String
    package let completedAt: Timestamp
    package let personNumber: String
    package let personName: String
    package let unit: String
    package let post: String
    package let employment: String
    package let course: String
    package let courseTitle: String
    package let version: String
    package let digest: String
    package let classHalves: Int
    package let earned: Marks?
    package let possible: Marks?
    package let certificate: String?
}

package enum RecordQueries {
    /// A page of records in the order in which they were made, after the record with a sequence number.
    package static func page(
        _ filter: RecordFilter, after sequence: Int64, limit: Int, in transaction: any Transaction
    ) throws -> [RecordRow] {
        var conditions = Conditions()
        conditions.require("c.sequence", ">", .integer(sequence))
        conditions.require(path: "c.unit_path", within: filter.units)
        conditions.require(path: "c.unit_path", within: filter.unit.map { [$0] })
        conditions.require("c.course_id", "=", filter.course.map { .text($0.rawValue) })
        conditions.require("c.completed_at", ">=", filter.from.map { .integer($0.milliseconds) })
        conditions.require("c.completed_at", "<", filter.until.map { .integer($0.milliseconds) })
        return try transaction.rows(
            """
            SELECT c.sequence, c.id, c.completed_at, c.person_number, c.person_name, c.unit_path, c.post, c.employment,
                c.course_id, c.course_title, c.course_version, c.digest, c.class_halves, c.earned, c.possible, t.number
            FROM completion c LEFT JOIN certificate t ON t.completion_id = c.id
            \(conditions.clause) ORDER BY c.sequence LIMIT \(limit)
            """, conditions.arguments
        ) { row in
            RecordRow(
                sequence: try row.integer(0), id: try row.text(1), completedAt: try row.timestamp(2),
                personNumber: try row.text(3), personName: try row.text(4), unit: try row.text(5),
                post: try row.text(6), employment: try row.text(7), course: try row.text(8),
                courseTitle: try row.text(9), version: try row.text(10), digest: try row.text(11),
                classHalves: Int(try row.integer(12)),
                earned: try row.integerOrNil(13).map { Marks(hundredths: Int($0)) },
                possible: try row.integerOrNil(14).map { Marks(hundredths: Int($0)) },
                certificate: try row.textOrNil(15))
        }
    }
}
