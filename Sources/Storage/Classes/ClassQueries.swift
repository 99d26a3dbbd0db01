package import TrainingCore

/// Which classes a list is to hold.
package struct ClassFilter: Sendable {
    package enum Reader: Sendable {
        case everything
        /// Classes that the account made or teaches, those with people of the units, and those that the person is in.
        case own(AccountID, units: [UnitPath], person: PersonID?)
    }

    package let reader: Reader
    package var course: CourseID?
    package var state: TrainingClass.State?

    package init(reader: Reader) {
        self.reader = reader
    }
}

package enum ClassQueries {
    private static let select = """
        SELECT c.id, c.number, c.course_id, c.digest, c.made_by, m.name, k.closed_at, f.sequence, f.title, f.first_day,
            f.last_day, f.place, v.version, v.title,
            (SELECT COUNT(*) FROM enrolment e WHERE e.class_id = c.id),
            (SELECT COUNT(*) FROM class_session s WHERE s.class_id = c.id AND NOT EXISTS (
                SELECT 1 FROM class_session_cancellation x WHERE x.class_id = s.class_id AND x.number = s.number))
        FROM training_class c JOIN account m ON m.id = c.made_by JOIN course_version v ON v.digest = c.digest
            JOIN class_facts f ON f.sequence = (
                SELECT MAX(g.sequence) FROM class_facts g WHERE g.class_id = c.id)
            LEFT JOIN class_closing k ON k.class_id = c.id
        """

    package static func trainingClass(_ id: ClassID, in transaction: any Transaction) throws -> ClassRow? {
        try rows("\(select) WHERE c.id = $1", [.text(id.rawValue)], in: transaction).first
    }

    package static func trainingClass(number: Int, in transaction: any Transaction) throws -> ClassRow? {
        try rows("\(select) WHERE c.number = $1", [.integer(number)], in: transaction).first
    }

    /// Classes, the newest first, from the one before the number `cursor`.
    package static func list(
        _ filter: ClassFilter, today: CivilDate, before cursor: Int?, limit: Int, in transaction: any Transaction
    ) throws -> [ClassRow] {
        var conditions = Conditions()
        conditions.require("c.course_id", "=", filter.course.map { .text($0.rawValue) })
        conditions.require("c.number", "<", cursor.map { .integer($0) })
        switch filter.state {
        case nil: break
        case .closed: conditions.require("k.class_id IS NOT NULL")
        case .planned, .running:
            conditions.require("k.class_id IS NULL")
            conditions.require("f.first_day", filter.state == .planned ? ">" : "<=", .text(today.description))
        }
        if case .own(let account, let units, let person) = filter.reader {
            require(account, units, person, &conditions)
        }
        return try rows(
            "\(select) \(conditions.clause) ORDER BY c.number DESC LIMIT \(limit)", conditions.arguments,
            in: transaction)
    }

    private static func require(
        _ account: AccountID, _ units: [UnitPath], _ person: PersonID?, _ conditions: inout Conditions
    ) {
        let own = conditions.parameter(.text(account.rawValue))
        var branches = [
            "c.made_by = \(own)",
            "EXISTS (SELECT 1 FROM class_teacher t WHERE t.facts = f.sequence AND t.account_id = \(own))",
        ]
        if !units.isEmpty {
            let within = conditions.alternatives(path: "u.path", within: units)
            branches.append(
                """
                EXISTS (SELECT 1 FROM enrolment e JOIN person p ON p.id = e.person_id JOIN unit u ON u.id = p.unit_id
                    WHERE e.class_id = c.id AND \(within))
                """)
        }
        if let person {
            let learner = conditions.parameter(.text(person.rawValue))
            branches.append("c.id IN (SELECT e.class_id FROM enrolment e WHERE e.person_id = \(learner))")
        }
        conditions.require("(" + branches.joined(separator: " OR ") + ")")
    }

    /// The units of a class's learners, and whether `person` is one of them: what decides about reading it.
    package static func people(
        of id: ClassID, and person: PersonID?, in transaction: any Transaction
    ) throws -> (units: Set<UnitPath>, isLearner: Bool) {
        let units = try transaction.rows(
            """
            SELECT DISTINCT u.path FROM enrolment e JOIN person p ON p.id = e.person_id JOIN unit u ON u.id = p.unit_id
            WHERE e.class_id = $1
            """, [.text(id.rawValue)]
        ) { try $0.unitPath(0) }
        guard let person else { return (Set(units), false) }
        let found = try transaction.row(
            "SELECT 1 FROM enrolment WHERE person_id = $1 AND class_id = $2",
            [.text(person.rawValue), .text(id.rawValue)]
        ) { _ in true }
        return (Set(units), found ?? false)
    }

    private static func rows(
        _ sql: String, _ arguments: [Value], in transaction: any Transaction
    ) throws -> [ClassRow] {
        try transaction.rows(sql, arguments) { row in
            let said = try facts(row, from: 7, in: transaction)
            return ClassRow(
                trainingClass: TrainingClass(
                    id: try row.recordID(0), number: Int(try row.integer(1)), course: try row.authoredID(2),
                    digest: try row.digest(3), facts: said.facts, madeBy: try row.recordID(4),
                    closedAt: try row.timestampOrNil(6)),
                version: try row.version(12), courseTitle: try row.text(13), teachers: said.teachers,
                madeBy: try row.text(5), learnerCount: Int(try row.integer(14)),
                sessionCount: Int(try row.integer(15)))
        }
    }

    /// What is said of a class, from the sequence, title, first and last day and place of `class_facts`.
    static func facts(_ row: any Row, from column: Int, in transaction: any Transaction) throws -> ClassFactsRow {
        let teachers = try teachers(of: try row.integer(column), in: transaction)
        do {
            let facts = try ClassFacts(
                title: try row.text(column + 1), firstDay: try row.date(column + 2),
                lastDay: try row.date(column + 3), place: try row.textOrNil(column + 4),
                teachers: teachers.map(\.teacher))
            return ClassFactsRow(facts: facts, teachers: teachers.map(\.name))
        } catch let error as ClassError {
            throw StorageError(.corrupt, "a class breaks the rule \(error.rawValue)")
        }
    }

    private static func teachers(
        of facts: Int64, in transaction: any Transaction
    ) throws -> [(teacher: ClassTeacher, name: TeacherName)] {
        try transaction.rows(
            """
            SELECT t.account_id, t.name, a.name, p.name
            FROM class_teacher t LEFT JOIN account a ON a.id = t.account_id LEFT JOIN person p ON p.id = a.person_id
            WHERE t.facts = $1 ORDER BY t.position
            """, [.integer(facts)]
        ) { row in
            guard let teacher = try teacher(row, from: 0) else {
                throw StorageError(.corrupt, "a teacher is nobody")
            }
            return teacher
        }
    }

    /// A teacher from an account's id, an outside name, the account's name and its person's; nil if there is neither of
    /// the first two.
    static func teacher(
        _ row: any Row, from column: Int
    ) throws -> (teacher: ClassTeacher, name: TeacherName)? {
        if !row.isNull(column) {
            let account = try row.text(column + 2)
            return (
                .account(try row.recordID(column)),
                TeacherName(account: account, name: try row.textOrNil(column + 3) ?? account)
            )
        }
        guard let name = try row.textOrNil(column + 1) else { return nil }
        guard let outside = OutsideTeacher(name) else {
            throw StorageError(.corrupt, "the name of a teacher cannot be shown")
        }
        return (.outside(outside), TeacherName(account: nil, name: name))
    }
}
