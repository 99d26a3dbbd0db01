package import TrainingCore

/// That a course was taken out of use, or into it again.
package struct WithdrawalRecord: Sendable {
    package let isWithdrawn: Bool
    /// Why; a reinstatement needs no reason.
    package let reason: String?
    package let recordedAt: Timestamp
    /// The name of the account that did it.
    package let recordedBy: String
}

package enum WithdrawalQueries {
    /// What holds of a course now: the last record; nil if it was never withdrawn.
    package static func latest(of course: CourseID, in transaction: any Transaction) throws -> WithdrawalRecord? {
        try transaction.row(
            """
            SELECT w.is_withdrawn, w.reason, w.recorded_at, a.name
            FROM course_withdrawal w JOIN account a ON a.id = w.recorded_by
            WHERE w.course_id = $1 ORDER BY w.sequence DESC LIMIT 1
            """, [.text(course.rawValue)]
        ) { row in
            WithdrawalRecord(
                isWithdrawn: try row.integer(0) != 0, reason: try row.textOrNil(1), recordedAt: try row.timestamp(2),
                recordedBy: try row.text(3))
        }
    }
}
