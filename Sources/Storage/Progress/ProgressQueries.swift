package import TrainingCore

package enum ProgressQueries {
    package static func standing(_ enrolment: EnrolmentID, in transaction: any Transaction) throws -> Standing {
        try standings([enrolment], in: transaction)[enrolment] ?? Standing()
    }

    /// The standing of each enrolment.
    package static func standings(
        _ enrolments: [EnrolmentID], in transaction: any Transaction
    ) throws -> [EnrolmentID: Standing] {
        var standings: [EnrolmentID: Standing] = [:]
        var conditions = Conditions()
        conditions.require("enrolment_id", in: enrolments.map { .text($0.rawValue) })
        try transaction.forEachRow(
            "SELECT enrolment_id, module_id FROM module_read \(conditions.clause)", conditions.arguments
        ) { row in
            standings[try row.recordID(0), default: Standing()].readModules.insert(try row.authoredID(1))
        }
        try transaction.forEachRow(
            """
            SELECT a.enrolment_id, a.quiz_id, a.ended_at, a.id, \(AttemptRows.score) FROM \(AttemptRows.table)
            \(conditions.clause) ORDER BY a.enrolment_id, a.quiz_id, a.number
            """, conditions.arguments
        ) { row in
            var quiz = standings[try row.recordID(0)]?.quizzes[try row.authoredID(1)] ?? QuizStanding()
            if let endedAt = try row.timestampOrNil(2) {
                quiz.scores.append(try AttemptRows.score(row, from: 4))
                quiz.lastEnd = endedAt
            } else {
                quiz.running = try row.recordID(3)
            }
            standings[try row.recordID(0), default: Standing()].quizzes[try row.authoredID(1)] = quiz
        }
        for (enrolment, held) in try QuizConditions.held(by: enrolments, in: transaction) {
            standings[enrolment, default: Standing()].conditions = held
        }
        return standings
    }
}
