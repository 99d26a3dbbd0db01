package import TrainingCore

package enum ClassRosterQueries {
    private static let select = """
        SELECT e.id, e.state, p.id, p.number, p.name, u.path, p.post, p.employment
        FROM enrolment e JOIN person p ON p.id = e.person_id JOIN unit u ON u.id = p.unit_id
        """

    /// The roster of a class by employee number, after `cursor`, with the attendance that holds.
    ///
    /// - Parameters:
    ///   - units: only people of these and below, and `person`; nil is all.
    package static func list(
        of id: ClassID, within units: [UnitPath]?, and person: PersonID?, after cursor: EmployeeNumber?, limit: Int,
        in transaction: any Transaction
    ) throws -> [ClassLearnerRow] {
        var conditions = Conditions()
        conditions.require("e.class_id", "=", .text(id.rawValue))
        if let units {
            let within = conditions.alternatives(path: "u.path", within: units)
            let own = person.map { " OR e.person_id = " + conditions.parameter(.text($0.rawValue)) } ?? ""
            conditions.require("(\(within)\(own))")
        }
        conditions.require("p.number", ">", cursor.map { .text($0.text) })
        let sql = "\(select) \(conditions.clause) ORDER BY p.number, e.id LIMIT \(limit)"
        var learners = try transaction.rows(sql, conditions.arguments, decode)
        let attendance = try AttendanceQueries.holding(
            of: id, enrolments: learners.map(\.enrolment), in: transaction)
        for index in learners.indices { learners[index].attendance = attendance[learners[index].enrolment] ?? [:] }
        return learners
    }

    /// The whole roster, without attendance.
    static func all(of id: ClassID, in transaction: any Transaction) throws -> [ClassLearnerRow] {
        try transaction.rows(
            "\(select) WHERE e.class_id = $1 ORDER BY p.number, e.id", [.text(id.rawValue)], decode)
    }

    /// Those who were taken off the class and have something on record at a session.
    static func former(of id: ClassID, at session: Int, in transaction: any Transaction) throws -> [ClassLearnerRow] {
        try transaction.rows(
            """
            \(select) WHERE (e.class_id IS NULL OR e.class_id <> $1) AND e.id IN (
                SELECT t.enrolment_id FROM class_attendance t WHERE t.class_id = $1 AND t.session = $2)
            ORDER BY p.number, e.id
            """, [.text(id.rawValue), .integer(session)], decode)
    }

    private static func decode(_ row: any Row) throws -> ClassLearnerRow {
        ClassLearnerRow(
            enrolment: try row.recordID(0), state: try row.raw(1),
            person: PersonSnapshot(
                id: try row.recordID(2), number: try row.employeeNumber(3), name: try row.text(4),
                unit: try row.unitPath(5), post: try row.text(6), employment: try row.raw(7)),
            attendance: [:])
    }
}
