package import TrainingCore

/// A row of attendance with what it followed.
struct AttendanceChange {
    let session: Int
    let person: ClassEventPerson
    /// Nil for the first row of a session and an enrolment.
    let before: Attendance?
    let row: AttendanceRow
}

package enum AttendanceQueries {
    private static let columns = "t.enrolment_id, t.sequence, t.status, t.minutes, t.reason, t.recorded_at, a.name"
    private static let isLast = """
        t.sequence = (SELECT MAX(l.sequence) FROM class_attendance l
            WHERE l.class_id = t.class_id AND l.session = t.session AND l.enrolment_id = t.enrolment_id)
        """

    /// What holds at a session, by enrolment, also of those who were taken off the class.
    package static func holding(
        of id: ClassID, session: Int, in transaction: any Transaction
    ) throws -> [EnrolmentID: AttendanceRow] {
        let rows = try transaction.rows(
            """
            SELECT \(columns) FROM class_attendance t JOIN account a ON a.id = t.recorded_by
            WHERE t.class_id = $1 AND t.session = $2 AND \(isLast)
            """, [.text(id.rawValue), .integer(session)], decode)
        return Dictionary(rows) { first, _ in first }
    }

    /// How many learners of the roster attended each session of a class, and how.
    package static func counts(
        of id: ClassID, in transaction: any Transaction
    ) throws -> [Int: [Attendance.Status: Int]] {
        var counts: [Int: [Attendance.Status: Int]] = [:]
        try transaction.forEachRow(
            """
            SELECT t.session, t.status, COUNT(*)
            FROM class_attendance t JOIN enrolment e ON e.id = t.enrolment_id AND e.class_id = t.class_id
            WHERE t.class_id = $1 AND \(isLast) GROUP BY t.session, t.status
            """, [.text(id.rawValue)]
        ) { row in
            counts[Int(try row.integer(0)), default: [:]][try row.raw(1)] = Int(try row.integer(2))
        }
        return counts
    }

    /// Everything on record of a class, the oldest first, also of those who were taken off it.
    static func history(of id: ClassID, in transaction: any Transaction) throws -> [AttendanceChange] {
        try transaction.rows(
            """
            SELECT \(columns), t.session, p.number, p.name, b.status, b.minutes
            FROM class_attendance t JOIN account a ON a.id = t.recorded_by
                JOIN enrolment e ON e.id = t.enrolment_id JOIN person p ON p.id = e.person_id
                LEFT JOIN class_attendance b ON b.sequence = (
                    SELECT MAX(l.sequence) FROM class_attendance l
                    WHERE l.class_id = t.class_id AND l.session = t.session AND l.enrolment_id = t.enrolment_id
                        AND l.sequence < t.sequence)
            WHERE t.class_id = $1 ORDER BY t.sequence
            """, [.text(id.rawValue)]
        ) { row in
            AttendanceChange(
                session: Int(try row.integer(7)),
                person: ClassEventPerson(number: try row.employeeNumber(8), name: try row.text(9)),
                before: row.isNull(10)
                    ? nil : Attendance(stored: try row.raw(10), minutes: Int(try row.integer(11))),
                row: try decode(row).1)
        }
    }

    /// What holds of these enrolments in a class, by enrolment and session.
    static func holding(
        of id: ClassID, enrolments: [EnrolmentID], in transaction: any Transaction
    ) throws -> [EnrolmentID: [Int: AttendanceRow]] {
        var conditions = Conditions()
        conditions.require("t.class_id", "=", .text(id.rawValue))
        conditions.require("t.enrolment_id", in: enrolments.map { .text($0.rawValue) })
        conditions.require(isLast)
        var held: [EnrolmentID: [Int: AttendanceRow]] = [:]
        try transaction.forEachRow(
            """
            SELECT \(columns), t.session FROM class_attendance t JOIN account a ON a.id = t.recorded_by
            \(conditions.clause)
            """, conditions.arguments
        ) { row in
            let (enrolment, attendance) = try decode(row)
            held[enrolment, default: [:]][Int(try row.integer(7))] = attendance
        }
        return held
    }

    private static func decode(_ row: any Row) throws -> (EnrolmentID, AttendanceRow) {
        (
            try row.recordID(0),
            AttendanceRow(
                sequence: try row.integer(1),
                attendance: Attendance(stored: try row.raw(2), minutes: Int(try row.integer(3))),
                reason: try row.textOrNil(4), recordedAt: try row.timestamp(5), recordedBy: try row.text(6))
        )
    }
}
