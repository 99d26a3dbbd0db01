package import TrainingCore

/// What is filed for a head of a class's record.
package struct ClassDocumentRow: Sendable {
    package let head: ClassHead
    package let fileName: String?
    package let text: String
    package let recordedAt: Timestamp
    /// The name of the account.
    package let recordedBy: String
}

package enum ClassRecordQueries {
    private static let select = """
        SELECT d.head, d.file_name, d.text, d.recorded_at, a.name
        FROM class_document d JOIN account a ON a.id = d.recorded_by
        """

    /// What holds for each head that something was filed for.
    package static func documents(of id: ClassID, in transaction: any Transaction) throws -> [ClassDocumentRow] {
        try transaction.rows(
            """
            \(select) WHERE d.class_id = $1 AND d.sequence = (
                SELECT MAX(l.sequence) FROM class_document l WHERE l.class_id = d.class_id AND l.head = d.head)
            ORDER BY d.head
            """, [.text(id.rawValue)], decode)
    }

    package static func document(
        _ head: ClassHead, of id: ClassID, in transaction: any Transaction
    ) throws -> ClassDocumentRow? {
        try transaction.row(
            "\(select) WHERE d.class_id = $1 AND d.head = $2 ORDER BY d.sequence DESC LIMIT 1",
            [.text(id.rawValue), .text(head.rawValue)], decode)
    }

    /// What a class has for each head of its record.
    package static func record(
        of id: ClassID, course: Course, in transaction: any Transaction
    ) throws -> ClassRecord {
        let documents = try documents(of: id, in: transaction)
        let learners = try ClassRosterQueries.all(of: id, in: transaction)
        var unrecorded: [Int: Int] = [:]
        try transaction.forEachRow(
            """
            SELECT s.number, (SELECT COUNT(*) FROM enrolment e WHERE e.class_id = s.class_id AND NOT EXISTS (
                SELECT 1 FROM class_attendance t
                WHERE t.class_id = s.class_id AND t.session = s.number AND t.enrolment_id = e.id))
            FROM class_session s WHERE s.class_id = $1
            """, [.text(id.rawValue)]
        ) { row in unrecorded[Int(try row.integer(0))] = Int(try row.integer(1)) }
        return ClassRecord(
            documents: Set(documents.map(\.head)), learnerCount: learners.count, unrecorded: unrecorded,
            withoutResult: try withoutResult(learners, of: id, course: course, in: transaction))
    }

    /// How many learners were at a session and neither completed the course nor sat its quizzes to a grade. Who was at
    /// none has nothing to be assessed.
    private static func withoutResult(
        _ learners: [ClassLearnerRow], of id: ClassID, course: Course, in transaction: any Transaction
    ) throws -> Int {
        guard !course.completion.passesQuizzes.isEmpty else { return 0 }
        let active = learners.filter { $0.state == .active }.map(\.enrolment)
        var count = 0
        for start in stride(from: 0, to: active.count, by: 500) {
            let some = Array(active[start..<min(start + 500, active.count)])
            let attendance = try AttendanceQueries.holding(of: id, enrolments: some, in: transaction)
            let there = some.filter { attendance[$0]?.values.contains { $0.attendance.minutes > 0 } ?? false }
            guard !there.isEmpty else { continue }
            let standings = try ProgressQueries.standings(there, in: transaction)
            for enrolment in there {
                let standing = standings[enrolment] ?? Standing()
                let counted = try standing.counted(in: course)
                let running = Set(standing.quizzes.filter { $0.value.running != nil }.keys)
                if !course.isAssessed(counted, running: running) { count += 1 }
            }
        }
        return count
    }

    private static func decode(_ row: any Row) throws -> ClassDocumentRow {
        ClassDocumentRow(
            head: try row.raw(0), fileName: try row.textOrNil(1), text: try row.text(2),
            recordedAt: try row.timestamp(3), recordedBy: try row.text(4))
    }
}
