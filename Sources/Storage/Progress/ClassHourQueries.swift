package import TrainingCore

/// An entry with what it is about, for whoever reads the ledger.
package struct ClassHourRow: Sendable {
    package let entry: ClassHourEntry
    package let course: CourseID
    package let digest: ContentDigest
}

package enum ClassHourQueries {
    /// The entries of a person in the order of their dates, of one civil year or of all.
    package static func entries(
        of person: PersonID, year: Int?, in transaction: any Transaction
    ) throws -> [ClassHourRow] {
        var conditions = Conditions()
        conditions.require("h.person_id", "=", .text(person.rawValue))
        if let year, let first = CivilDate(year: year, month: 1, day: 1),
            let last = CivilDate(year: year, month: 12, day: 31)
        {
            conditions.require("h.earned_on", ">=", .text(first.description))
            conditions.require("h.earned_on", "<=", .text(last.description))
        }
        return try transaction.rows(
            """
            SELECT h.person_id, h.enrolment_id, h.module_id, h.session_id, h.kind, h.minutes, h.rule, h.earned_on,
                h.recorded_at, e.course_id, e.digest
            FROM class_hours_entry h JOIN enrolment e ON e.id = h.enrolment_id
            \(conditions.clause) ORDER BY h.earned_on, h.sequence
            """, conditions.arguments, decode)
    }

    /// The minutes that engaged time has earned in an enrolment and in those that it goes on with, and those of its own
    /// modules.
    static func engaged(
        in enrolment: EnrolmentID, _ transaction: any Transaction
    ) throws -> (earned: Int, modules: [ModuleID: Int]) {
        var earned = 0
        var modules: [ModuleID: Int] = [:]
        try transaction.forEachRow(
            """
            WITH RECURSIVE chain (id) AS (
                SELECT $1 UNION
                SELECT e.moved_from FROM chain c JOIN enrolment e ON e.id = c.id WHERE e.moved_from IS NOT NULL)
            SELECT h.enrolment_id, h.module_id, h.minutes FROM class_hours_entry h
            WHERE h.enrolment_id IN (SELECT id FROM chain) AND h.kind = 'engaged'
            """, [.text(enrolment.rawValue)]
        ) { row in
            let minutes = Int(try row.integer(2))
            earned += minutes
            if try row.text(0) == enrolment.rawValue { modules[try row.authoredID(1), default: 0] += minutes }
        }
        return (earned, modules)
    }

    private static func decode(_ row: any Row) throws -> ClassHourRow {
        let rule = try row.text(6)
        guard let known = ClassHourRule.named(rule) else {
            throw StorageError(.corrupt, "no rule of class hours is called \(rule)")
        }
        let entry = ClassHourEntry(
            person: try row.recordID(0), enrolment: try row.recordID(1),
            module: row.isNull(2) ? nil : try row.authoredID(2), session: try row.textOrNil(3), kind: try row.raw(4),
            minutes: Int(try row.integer(5)), rule: known, earnedOn: try row.date(7),
            recordedAt: try row.timestamp(8))
        return ClassHourRow(entry: entry, course: try row.authoredID(9), digest: try row.digest(10))
    }
}
