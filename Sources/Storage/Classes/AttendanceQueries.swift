package import TrainingCore

/// What holds of an enrolment's attendance at a session.
package struct AttendedSession: Equatable, Sendable {
    package let classID: ClassID
    package let session: Int
    package let startsAt: Timestamp
    /// The module that the session is about; nil if it is about something else.
    package let module: ModuleID?
    package let row: AttendanceRow
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

    /// Everything on record at a session, the oldest first: what each row followed.
    package static func history(
        of id: ClassID, session: Int, enrolment: EnrolmentID, in transaction: any Transaction
    ) throws -> [AttendanceRow] {
        try transaction.rows(
            """
            SELECT \(columns) FROM class_attendance t JOIN account a ON a.id = t.recorded_by
            WHERE t.class_id = $1 AND t.session = $2 AND t.enrolment_id = $3 ORDER BY t.sequence
            """, [.text(id.rawValue), .integer(session), .text(enrolment.rawValue)]
        ) { try decode($0).1 }
    }

    /// The sessions that an enrolment attended for some minutes, as what holds says, in the order in which they were
    /// recorded; in every class that it was in, without sessions that were cancelled.
    package static func minutes(
        of enrolment: EnrolmentID, in transaction: any Transaction
    ) throws -> [AttendedSession] {
        try transaction.rows(
            """
            SELECT \(columns), t.class_id, t.session, s.starts_at, s.module_id
            FROM class_attendance t JOIN account a ON a.id = t.recorded_by
                JOIN class_session s ON s.class_id = t.class_id AND s.number = t.session
            WHERE t.enrolment_id = $1 AND t.minutes > 0 AND \(isLast) AND NOT EXISTS (
                SELECT 1 FROM class_session_cancellation x WHERE x.class_id = t.class_id AND x.number = t.session)
            ORDER BY t.sequence
            """, [.text(enrolment.rawValue)]
        ) { row in
            AttendedSession(
                classID: try row.recordID(7), session: Int(try row.integer(8)), startsAt: try row.timestamp(9),
                module: row.isNull(10) ? nil : try row.authoredID(10), row: try decode(row).1)
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
