package import TrainingCore

package enum ProgressQueries {
    package static func standing(_ enrolment: EnrolmentID, in transaction: any Transaction) throws -> Standing {
        try standings([enrolment], in: transaction)[enrolment] ?? Standing()
    }

    /// The standing of each enrolment.
    package static func standings(
        _ enrolments: [EnrolmentID], in transaction: any Transaction
    ) throws -> [EnrolmentID: Standing] {
        var standings = try evidence(of: enrolments, in: transaction)
        let carried = try carriedQuizzes(of: enrolments, in: transaction)
        let asked = Set(enrolments)
        let all = Array(asked.union(carried.map(\.from)))
        let quizzes = try quizStandings(all, in: transaction)
        let conditions = try QuizConditions.held(by: all, in: transaction)
        for enrolment in asked {
            standings[enrolment, default: Standing()].quizzes = quizzes[enrolment] ?? [:]
            standings[enrolment, default: Standing()].conditions = conditions[enrolment] ?? [:]
        }
        for quiz in carried {
            guard let attempts = quizzes[quiz.from]?[quiz.quiz] else { continue }
            standings[quiz.enrolment, default: Standing()].carriedQuizzes[quiz.quiz, default: []].append(
                CarriedAttempts(attempts: attempts, conditions: conditions[quiz.from]?[quiz.quiz]))
        }
        return standings
    }

    /// A quiz under the policies that hold for the attempts of an enrolment: in it, and in the one with which the person goes
    /// on, where the quiz is the same and may be sat again.
    ///
    /// - Parameters:
    ///   - quiz: as authored.
    package static func quizzes(
        _ quiz: Quiz, countingFrom enrolment: EnrolmentID, in transaction: any Transaction
    ) throws -> [Quiz] {
        guard let row = try EnrolmentQueries.enrolment(enrolment, in: transaction) else { return [] }
        let current = try EnrolmentQueries.current(of: row, in: transaction).enrolment
        var enrolments = [enrolment]
        if current.id != enrolment, current.state == .active,
            try carriedQuizzes(of: [current.id], at: quiz.id, in: transaction).contains(where: { $0.from == enrolment })
        {
            enrolments.append(current.id)
        }
        let conditions = try QuizConditions.held(by: enrolments, in: transaction)
        return try enrolments.map { try conditions[$0]?[quiz.id].map { try quiz.under($0.changes) } ?? quiz }
    }

    private static func quizStandings(
        _ enrolments: [EnrolmentID], in transaction: any Transaction
    ) throws -> [EnrolmentID: [QuizID: QuizStanding]] {
        var standings: [EnrolmentID: [QuizID: QuizStanding]] = [:]
        var conditions = Conditions()
        conditions.require("enrolment_id", in: enrolments.map { .text($0.rawValue) })
        try transaction.forEachRow(
            """
            SELECT a.enrolment_id, a.quiz_id, a.ended_at, a.id, \(AttemptRows.score) FROM \(AttemptRows.table)
            \(conditions.clause) ORDER BY a.enrolment_id, a.quiz_id, a.number
            """, conditions.arguments
        ) { row in
            let (enrolment, id): (EnrolmentID, QuizID) = (try row.recordID(0), try row.authoredID(1))
            var quiz = standings[enrolment]?[id] ?? QuizStanding()
            if let endedAt = try row.timestampOrNil(2) {
                quiz.scores.append(try AttemptRows.score(row, from: 4))
                quiz.lastEnd = endedAt
            } else {
                quiz.running = try row.recordID(3)
            }
            standings[enrolment, default: [:]][id] = quiz
        }
        return standings
    }
}
