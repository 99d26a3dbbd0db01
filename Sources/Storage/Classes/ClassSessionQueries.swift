package import TrainingCore

package enum ClassSessionQueries {
    private static let select = """
        SELECT s.number, s.starts_at, s.minutes, s.place, s.subject, s.module_id, s.teacher_account, s.teacher_name,
            a.name, p.name, x.reason
        FROM class_session s LEFT JOIN account a ON a.id = s.teacher_account LEFT JOIN person p ON p.id = a.person_id
            LEFT JOIN class_session_cancellation x ON x.class_id = s.class_id AND x.number = s.number
        """

    /// The sessions of a class, also those that were cancelled, by start.
    package static func sessions(
        of id: ClassID, in transaction: any Transaction
    ) throws -> [ClassSessionRow] {
        try transaction.rows(
            "\(select) WHERE s.class_id = $1 ORDER BY s.starts_at, s.number", [.text(id.rawValue)], decode)
    }

    package static func session(
        _ number: Int, of id: ClassID, in transaction: any Transaction
    ) throws -> ClassSessionRow? {
        try transaction.row(
            "\(select) WHERE s.class_id = $1 AND s.number = $2", [.text(id.rawValue), .integer(number)], decode)
    }

    /// The session of a class that is going on at a moment or comes next, of those that are not cancelled.
    static func next(
        of id: ClassID, at moment: Timestamp, in transaction: any Transaction
    ) throws -> ClassSessionRow? {
        try transaction.row(
            """
            \(select) WHERE s.class_id = $1 AND s.starts_at + s.minutes * 60000 > $2 AND x.reason IS NULL
            ORDER BY s.starts_at, s.number LIMIT 1
            """, [.text(id.rawValue), .integer(moment.milliseconds)], decode)
    }

    private static func decode(_ row: any Row) throws -> ClassSessionRow {
        let teacher = try ClassQueries.teacher(row, from: 6)
        do {
            let module: ModuleID? = row.isNull(5) ? nil : try row.authoredID(5)
            let subject = try module.map { .module($0) } ?? ClassSubject(text: try row.text(4))
            return ClassSessionRow(
                session: try ClassSession(
                    number: Int(try row.integer(0)), startsAt: try row.timestamp(1), minutes: Int(try row.integer(2)),
                    place: try row.textOrNil(3), subject: subject, teacher: teacher?.teacher,
                    isCancelled: !row.isNull(10)),
                teacher: teacher?.name, cancellation: try row.textOrNil(10))
        } catch let error as ClassError {
            throw StorageError(.corrupt, "a session breaks the rule \(error.rawValue)")
        }
    }
}
