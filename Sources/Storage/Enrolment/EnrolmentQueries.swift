package import TrainingCore

/// An enrolment with whom and what it is about.
package struct EnrolmentRow: Sendable {
    package let enrolment: Enrolment
    package let person: PersonSnapshot
    /// The certificate that the enrolment's completion earned.
    package let certificate: Certificate?
}

/// Which enrolments a list is to hold.
package struct EnrolmentFilter: Sendable {
    /// Only these units and what is below; nil is all.
    package var units: [UnitPath]?
    package var unit: UnitPath?
    package var person: PersonID?
    /// Only these; nil is all.
    package var people: [PersonID]?
    package var course: CourseID?
    package var state: Enrolment.State?

    package init(units: [UnitPath]?) {
        self.units = units
    }
}

package enum EnrolmentQueries {
    private static let select = """
        SELECT e.id, e.person_id, e.course_id, e.digest, e.enrolled_at, e.due, e.state,
            p.number, p.name, u.path, p.post, p.employment, t.number, t.completion_id, t.issued_on, t.valid_until,
            r.revoked_at
        FROM enrolment e JOIN person p ON p.id = e.person_id JOIN unit u ON u.id = p.unit_id
            LEFT JOIN completion c ON c.enrolment_id = e.id LEFT JOIN certificate t ON t.completion_id = c.id
            LEFT JOIN certificate_revocation r ON r.number = t.number
        """

    package static func enrolment(_ id: EnrolmentID, in transaction: any Transaction) throws -> EnrolmentRow? {
        try transaction.row("\(select) WHERE e.id = $1", [.text(id.rawValue)], decode)
    }

    /// The enrolment with which a person goes on: one that was superseded leads to the one that followed it.
    package static func current(of row: EnrolmentRow, in transaction: any Transaction) throws -> EnrolmentRow {
        var current = row
        while current.enrolment.state == .superseded {
            let arguments: [Value] = [
                .text(current.person.id.rawValue), .text(current.enrolment.id.rawValue),
            ]
            guard
                let next = try transaction.row(
                    "\(select) WHERE e.person_id = $1 AND e.moved_from = $2", arguments, decode)
            else { throw StorageError(.corrupt, "nothing follows the superseded enrolment \(current.enrolment.id)") }
            current = next
        }
        return current
    }

    /// Enrolments in the order in which they were made, after `cursor`.
    package static func list(
        _ filter: EnrolmentFilter, after cursor: EnrolmentID?, limit: Int, in transaction: any Transaction
    ) throws -> [EnrolmentRow] {
        var conditions = Conditions()
        conditions.require(path: "u.path", within: filter.units)
        conditions.require(path: "u.path", within: filter.unit.map { [$0] })
        conditions.require("e.person_id", "=", filter.person.map { .text($0.rawValue) })
        if let people = filter.people {
            conditions.require("e.person_id", in: people.map { .text($0.rawValue) })
        }
        conditions.require("e.course_id", "=", filter.course.map { .text($0.rawValue) })
        conditions.require("e.state", "=", filter.state.map { .text($0.rawValue) })
        conditions.require("e.id", ">", cursor.map { .text($0.rawValue) })
        let sql = "\(select) \(conditions.clause) ORDER BY e.id LIMIT \(limit)"
        return try transaction.rows(sql, conditions.arguments, decode)
    }

    private static func decode(_ row: any Row) throws -> EnrolmentRow {
        let person: PersonID = try row.recordID(1)
        return EnrolmentRow(
            enrolment: Enrolment(
                id: try row.recordID(0), person: person, course: try row.authoredID(2), digest: try row.digest(3),
                enrolledAt: try row.timestamp(4), due: try row.dateOrNil(5), state: try row.raw(6)),
            person: PersonSnapshot(
                id: person, number: try row.employeeNumber(7), name: try row.text(8), unit: try row.unitPath(9),
                post: try row.text(10), employment: try row.raw(11)),
            certificate: row.isNull(12) ? nil : try CertificateQueries.certificate(row, from: 12))
    }
}
