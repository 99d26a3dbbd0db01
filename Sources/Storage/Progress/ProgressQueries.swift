package import TrainingCore

/// The attempts of an enrolment at a quiz, summed up.
package struct QuizStanding: Sendable {
    package let finishedCount: Int
    package let best: Score?
    package let running: AttemptID?
}

/// How far an enrolment has come.
package struct Standing: Sendable {
    package var readModules: Set<ModuleID> = []
    package var quizzes: [QuizID: QuizStanding] = [:]

    package init() {}

    package var progress: Progress {
        Progress(
            readModules: readModules,
            passedQuizzes: Set(quizzes.filter { $0.value.best?.hasPassed == true }.keys))
    }
}

package enum ProgressQueries {
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
        // The best attempt of each quiz: a pass before one that waits for a grade, and that before a failure; then the
        // most points, then the earliest.
        try transaction.forEachRow(
            """
            SELECT enrolment_id, quiz_id, ended_at, earned, possible, waiting, passed, id FROM attempt
            \(conditions.clause)
            ORDER BY enrolment_id, quiz_id, COALESCE(passed, -1) DESC, waiting > 0 DESC, COALESCE(earned, -1) DESC,
                number
            """, conditions.arguments
        ) { row in
            let quiz: QuizID = try row.authoredID(1)
            let before = standings[try row.recordID(0)]?.quizzes[quiz]
            let isRunning = row.isNull(2)
            let score = isRunning ? nil : try AttemptRows.score(row, from: 3)
            standings[try row.recordID(0), default: Standing()].quizzes[quiz] = QuizStanding(
                finishedCount: (before?.finishedCount ?? 0) + (isRunning ? 0 : 1), best: before?.best ?? score,
                running: isRunning ? try row.recordID(7) : before?.running)
        }
        return standings
    }
}
