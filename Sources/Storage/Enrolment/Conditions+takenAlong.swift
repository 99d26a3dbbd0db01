extension Conditions {
    /// Leaves out what stands again at the enrolment that followed `e` by a move to a newer version, which took it along. So a
    /// list over several enrolments of a person has it once.
    ///
    /// - Parameters:
    ///   - row: the name of the row in the query; it has an `enrolment_id`.
    ///   - columns: besides the time and the author, in which a copy is equal to its original.
    ///   - isWithinClass: whether the list is that of a class: then only a copy in the same class stands for its original.
    mutating func requireNotTakenAlong(
        _ row: String, of table: String, equalIn columns: [String], isWithinClass: Bool = false
    ) {
        let equal = (["recorded_at", "recorded_by"] + columns).map { "k.\($0) = \(row).\($0)" }
        require(
            """
            NOT EXISTS (
                SELECT 1 FROM enrolment n JOIN \(table) k ON k.enrolment_id = n.id
                WHERE n.person_id = e.person_id AND n.moved_from = e.id\(isWithinClass ? " AND n.class_id = e.class_id" : "")
                    AND \(equal.joined(separator: " AND ")))
            """)
    }
}
