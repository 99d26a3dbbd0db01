package import TrainingCore

/// The changes of a class to a quiz's policy that hold, with their number.
package struct HeldConditions: Equatable, Sendable {
    package let number: Int
    package let changes: PolicyChanges

    package init(number: Int, changes: PolicyChanges) {
        self.number = number
        self.changes = changes
    }
}

package enum QuizConditions {
    /// The quiz of an attempt under the policy that the attempt was started with.
    package static func quiz(
        of attempt: Attempt, course: Course, in transaction: any Transaction
    ) throws -> Quiz {
        guard let quiz = course.quiz(attempt.quiz) else { throw EnrolmentError.noSuchQuiz }
        guard let number = attempt.conditions else { return quiz }
        guard let row = try ClassQueries.conditions(sequence: Int64(number), in: transaction) else {
            throw StorageError(.corrupt, "the conditions \(number) of an attempt are gone")
        }
        return try quiz.under(row.changes)
    }

    /// What the classes of enrolments change of quizzes' policies, the last change of each.
    static func held(
        by enrolments: [EnrolmentID], in transaction: any Transaction
    ) throws -> [EnrolmentID: [QuizID: HeldConditions]] {
        var held: [EnrolmentID: [QuizID: HeldConditions]] = [:]
        var conditions = Conditions()
        conditions.require("e.id", in: enrolments.map { .text($0.rawValue) })
        conditions.require(
            """
            n.sequence = (SELECT MAX(x.sequence) FROM class_conditions x
            WHERE x.class_id = n.class_id AND x.quiz_id = n.quiz_id)
            """)
        try transaction.forEachRow(
            """
            SELECT e.id, n.quiz_id, n.sequence, n.settings
            FROM enrolment e JOIN class_conditions n ON n.class_id = e.class_id \(conditions.clause)
            """, conditions.arguments
        ) { row in
            held[try row.recordID(0), default: [:]][try row.authoredID(1)] = HeldConditions(
                number: Int(try row.integer(2)), changes: try changes(row, 3))
        }
        return held
    }

    /// Stored changes.
    static func changes(_ row: any Row, _ column: Int) throws -> PolicyChanges {
        do {
            return try PolicyChanges(encoded: try row.text(column))
        } catch let error as PolicyError {
            throw StorageError(.corrupt, "the conditions of a class cannot be read: \(error)")
        }
    }
}

extension Quiz {
    /// The same quiz with a class's changes to its policy.
    func under(_ changes: PolicyChanges) throws -> Quiz {
        do {
            return try changed(by: changes)
        } catch {
            throw StorageError(.corrupt, "conditions cannot be applied: \(error)")
        }
    }
}
