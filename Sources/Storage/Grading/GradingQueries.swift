package import TrainingCore

/// An answer that a person grades.
package struct GradingItem: Sendable {
    /// By which people name it.
    package let number: Int
    package let attempt: AttemptID
    /// Its number in the paper.
    package let item: Int
    package let course: CourseID
    package let quiz: QuizID
    package let question: QuestionID
    package let graderCount: Int
    /// Whether graders do not learn whose it is.
    package let isBlind: Bool
    /// When the attempt ended.
    package let openedAt: Timestamp
    package let isOpen: Bool
}

/// A grade or a remark, with who wrote it.
package struct GradingEntry: Sendable {
    package enum Content: Equatable, Sendable {
        case grade(Grade)
        case remark(GradeRemark)
    }

    package let content: Content
    /// The name of the account.
    package let author: String

    package var grade: Grade? { if case .grade(let grade) = content { grade } else { nil } }
    package var remark: GradeRemark? { if case .remark(let remark) = content { remark } else { nil } }
}

extension [GradingEntry] {
    /// What the grades among them come to.
    package func standing(graderCount: Int) -> GradingStanding {
        GradingStanding(compactMap(\.grade), graderCount: graderCount)
    }
}

/// Which answers are wanted.
package struct GradingFilter: Sendable {
    package var course: CourseID?
    package var quiz: QuizID?
    package var classNumber: Int?
    /// Also what is graded and no longer waits.
    package var includesGraded = false
    /// Whose answers are left out: the grader's own.
    package var otherThan: PersonID?

    package init() {}
}

package enum GradingQueries {
    private static let columns = """
        g.number, g.attempt_id, g.item, g.course_id, g.quiz_id, g.question_id, g.graders, g.blind, g.opened_at,
        g.is_open
        """

    /// What waits to be graded, or all that people grade, by number, after `cursor`; with the course version that the attempt is of, and the person
    /// whose answer it is.
    package static func queue(
        _ filter: GradingFilter, after cursor: Int, limit: Int, in transaction: any Transaction
    ) throws -> [(item: GradingItem, digest: ContentDigest, person: PersonSnapshot)] {
        var conditions = Conditions()
        if !filter.includesGraded { conditions.require("g.is_open = 1") }
        conditions.require("g.number", ">", .integer(cursor))
        conditions.require("g.course_id", "=", filter.course.map { .text($0.rawValue) })
        conditions.require("g.quiz_id", "=", filter.quiz.map { .text($0.rawValue) })
        if let number = filter.classNumber {
            conditions.require(
                "e.class_id = (SELECT c.id FROM training_class c WHERE c.number = \(conditions.parameter(.integer(number))))"
            )
        }
        conditions.require("e.person_id", "<>", filter.otherThan.map { .text($0.rawValue) })
        return try transaction.rows(
            """
            SELECT \(columns), e.digest, e.person_id, p.number, p.name, u.path, p.post, p.employment
            FROM grading_item g JOIN attempt a ON a.id = g.attempt_id JOIN enrolment e ON e.id = a.enrolment_id
                JOIN person p ON p.id = e.person_id JOIN unit u ON u.id = p.unit_id
            \(conditions.clause) ORDER BY g.number LIMIT \(limit)
            """, conditions.arguments
        ) { row in
            let person = PersonSnapshot(
                id: try row.recordID(11), number: try row.employeeNumber(12), name: try row.text(13),
                unit: try row.unitPath(14), post: try row.text(15), employment: try row.raw(16))
            return (try item(row), try row.digest(10), person)
        }
    }

    package static func item(_ number: Int, in transaction: any Transaction) throws -> GradingItem? {
        try transaction.row(
            "SELECT \(columns) FROM grading_item g WHERE g.number = $1", [.integer(number)], item)
    }

    /// Everything of an attempt that people grade, open or not, in the order of the paper.
    package static func items(of attempt: AttemptID, in transaction: any Transaction) throws -> [GradingItem] {
        try transaction.rows(
            "SELECT \(columns) FROM grading_item g WHERE g.attempt_id = $1 ORDER BY g.item",
            [.text(attempt.rawValue)], item)
    }

    /// What was written about answers, by their numbers, each in the order in which it was written.
    package static func entries(
        _ numbers: [Int], in transaction: any Transaction
    ) throws -> [Int: [GradingEntry]] {
        guard !numbers.isEmpty else { return [:] }
        var conditions = Conditions()
        conditions.require("g.item", in: numbers.map { .integer($0) })
        var entries: [Int: [GradingEntry]] = [:]
        try transaction.forEachRow(
            """
            SELECT g.item, g.grader, g.marks, g.comment, g.recorded_at, a.name
            FROM grade g JOIN account a ON a.id = g.grader \(conditions.clause) ORDER BY g.sequence
            """, conditions.arguments
        ) { row in
            entries[Int(try row.integer(0)), default: []].append(
                GradingEntry(content: try content(row), author: try row.text(5)))
        }
        return entries
    }

    /// The marks that hold for what people have graded of an attempt, by item of the paper.
    package static func marks(of attempt: AttemptID, in transaction: any Transaction) throws -> [Int: Marks] {
        let items = try items(of: attempt, in: transaction)
        let entries = try entries(items.map(\.number), in: transaction)
        var marks: [Int: Marks] = [:]
        for item in items {
            let standing = (entries[item.number] ?? []).standing(graderCount: item.graderCount)
            marks[item.item] = standing.holding?.total
        }
        return marks
    }

    /// Attempts that waited for a grade before there was a queue, by id, after `cursor`.
    package static func backlog(
        after cursor: AttemptID?, limit: Int, in transaction: any Transaction
    ) throws -> [AttemptID] {
        try transaction.rows(
            "SELECT attempt_id FROM grading_backlog WHERE attempt_id > $1 ORDER BY attempt_id LIMIT \(limit)",
            [.text(cursor?.rawValue ?? "")]
        ) { try $0.recordID(0) }
    }

    private static func item(_ row: any Row) throws -> GradingItem {
        GradingItem(
            number: Int(try row.integer(0)), attempt: try row.recordID(1), item: Int(try row.integer(2)),
            course: try row.authoredID(3), quiz: try row.authoredID(4), question: try row.authoredID(5),
            graderCount: Int(try row.integer(6)), isBlind: try row.integer(7) != 0, openedAt: try row.timestamp(8),
            isOpen: try row.integer(9) != 0)
    }

    private static func content(_ row: any Row) throws -> GradingEntry.Content {
        let account: AccountID = try row.recordID(1)
        let comment = try row.textOrNil(3).map { try GradeComment($0) }
        let time = try row.timestamp(4)
        guard let marks = try row.textOrNil(2) else {
            guard let comment else { throw StorageError(.corrupt, "a grade without marks and without a comment") }
            return .remark(GradeRemark(author: account, comment: comment, writtenAt: time))
        }
        let parts = marks.split(separator: ",").map { Int($0) }
        guard !parts.contains(nil) else { throw StorageError(.corrupt, "a grade's marks cannot be read: \(marks)") }
        return .grade(
            Grade(
                grader: account, marks: parts.compactMap { $0.map { Marks(hundredths: $0) } }, comment: comment,
                gradedAt: time))
    }
}
