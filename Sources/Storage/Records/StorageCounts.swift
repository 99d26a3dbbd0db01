/// How much is stored, for an administrator.
package enum StorageCounts {
    /// Rows by table, of the tables that tell something.
    package static func read(in transaction: any Transaction) throws -> [(table: String, rows: Int64)] {
        try ["person", "course_version", "enrolment", "attempt", "completion"].map { table in
            (table, try transaction.row("SELECT COUNT(*) FROM \(table)") { try $0.integer(0) } ?? 0)
        }
    }
}
