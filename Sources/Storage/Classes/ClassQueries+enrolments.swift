package import TrainingCore

/// The class of an enrolment, as far as its learner needs to know.
package struct EnrolmentClassRow: Sendable {
    package let id: ClassID
    package let number: Int
    package let title: String
    package let place: String?
    /// The session that is going on or comes next.
    package let next: ClassSessionRow?
}

extension ClassQueries {
    /// Whether an enrolment belongs to a class that is not closed.
    static func isInOpenClass(_ enrolment: EnrolmentID, in transaction: any Transaction) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 FROM enrolment e WHERE e.id = $1 AND e.class_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM class_closing c WHERE c.class_id = e.class_id)
            """, [.text(enrolment.rawValue)]
        ) { _ in true } ?? false
    }

    /// The class of each enrolment that has one.
    package static func classes(
        of enrolments: [EnrolmentID], now: Timestamp, in transaction: any Transaction
    ) throws -> [EnrolmentID: EnrolmentClassRow] {
        var conditions = Conditions()
        conditions.require("e.id", in: enrolments.map { .text($0.rawValue) })
        let found = try transaction.rows(
            """
            SELECT e.id, c.id, c.number, f.title, f.place
            FROM enrolment e JOIN training_class c ON c.id = e.class_id
                JOIN class_facts f ON f.sequence = (
                    SELECT MAX(g.sequence) FROM class_facts g WHERE g.class_id = c.id)
            \(conditions.clause)
            """, conditions.arguments
        ) { row in
            (
                enrolment: try row.recordID(0) as EnrolmentID, id: try row.recordID(1) as ClassID,
                number: Int(try row.integer(2)), title: try row.text(3), place: try row.textOrNil(4)
            )
        }
        var next: [ClassID: ClassSessionRow] = [:]
        for id in Set(found.map(\.id)) {
            next[id] = try ClassSessionQueries.next(of: id, at: now, in: transaction)
        }
        return Dictionary(
            found.map { row in
                (
                    row.enrolment,
                    EnrolmentClassRow(
                        id: row.id, number: row.number, title: row.title, place: row.place, next: next[row.id])
                )
            }
        ) { first, _ in first }
    }
}
