import TrainingCore

/// What is known of modules.
extension ProgressQueries {
    /// Standings with their modules only.
    static func evidence(
        of enrolments: [EnrolmentID], in transaction: any Transaction
    ) throws -> [EnrolmentID: Standing] {
        var standings: [EnrolmentID: Standing] = [:]
        func change(_ row: any Row, _ body: (inout ModuleEvidence) throws -> Void) throws {
            try body(
                &standings[try row.recordID(0), default: Standing()].modules[try row.authoredID(1), default: .init()])
        }
        var conditions = Conditions()
        conditions.require("enrolment_id", in: enrolments.map { .text($0.rawValue) })
        try transaction.forEachRow(
            """
            SELECT enrolment_id, module_id, read_at, engaged, attended, earned, carried_from, is_opened
            FROM module_progress \(conditions.clause)
            """, conditions.arguments
        ) { row in
            try change(row) { evidence in
                evidence.isOpened = try row.integer(7) != 0
                evidence.isRead = try row.integer(2) != 0
                evidence.engaged = try row.integer(3)
                evidence.attendedMinutes = Int(try row.integer(4))
                evidence.earnedMinutes = Int(try row.integer(5))
                evidence.carriedFrom = row.isNull(6) ? nil : try row.recordID(6)
            }
        }
        try transaction.forEachRow(
            "SELECT enrolment_id, module_id FROM module_sign_off \(conditions.clause)", conditions.arguments
        ) { row in
            try change(row) { $0.isSignedOff = true }
        }
        try addAttendance(to: &standings, conditions, in: transaction)
        return standings
    }

    /// Throws what stands against an attempt at a quiz, apart from what the quiz and its attempts say: `EnrolmentError`,
    /// `CourseRequirementsUnmet`, `AttemptError.alreadyPassed`.
    static func checkMayStart(
        _ quiz: QuizID, of row: EnrolmentRow, _ standing: Standing, course: Course, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        try RequirementQueries.checkMayBegin(row, course: course, today: context.today, in: transaction)
        let progress = try standing.progress(in: course)
        if progress.passedQuizzes.contains(quiz) { throw AttemptError.alreadyPassed }
        try course.checkQuizMayStart(quiz, progress)
    }

    static func evidence(
        of module: ModuleID, in enrolment: EnrolmentID, _ transaction: any Transaction
    ) throws -> ModuleEvidence {
        try evidence(of: [enrolment], in: transaction)[enrolment]?.modules[module] ?? ModuleEvidence()
    }

    /// Minutes of the enrolments themselves, and of those before them for modules that are the same.
    private static func addAttendance(
        to standings: inout [EnrolmentID: Standing], _ conditions: Conditions, in transaction: any Transaction
    ) throws {
        try transaction.forEachRow(
            """
            SELECT enrolment_id, module_id, CAST(SUM(minutes) AS BIGINT) FROM class_hours_entry \(conditions.clause)
                AND kind = 'attendance'
            GROUP BY enrolment_id, module_id
            """, conditions.arguments
        ) { row in
            let minutes = Int(try row.integer(2))
            if row.isNull(1) {
                standings[try row.recordID(0), default: Standing()].attendedMinutes += minutes
            } else {
                let (enrolment, module): (EnrolmentID, ModuleID) = (try row.recordID(0), try row.authoredID(1))
                standings[enrolment, default: Standing()].modules[module, default: .init()].attendedMinutes += minutes
            }
        }
        try transaction.forEachRow(
            """
            WITH RECURSIVE chain (enrolment_id, module_id, holder) AS (
                SELECT enrolment_id, module_id, continues FROM module_progress \(conditions.clause)
                    AND continues IS NOT NULL
                UNION ALL
                SELECT c.enrolment_id, c.module_id, p.continues
                FROM chain c JOIN module_progress p ON p.enrolment_id = c.holder AND p.module_id = c.module_id
                WHERE p.continues IS NOT NULL)
            SELECT c.enrolment_id, c.module_id, CAST(SUM(h.minutes) AS BIGINT)
            FROM chain c JOIN class_hours_entry h ON h.enrolment_id = c.holder AND h.kind = 'attendance'
                AND (h.module_id = c.module_id OR h.module_id IS NULL)
            GROUP BY c.enrolment_id, c.module_id
            """, conditions.arguments
        ) { row in
            let (enrolment, module): (EnrolmentID, ModuleID) = (try row.recordID(0), try row.authoredID(1))
            standings[enrolment, default: Standing()].modules[module, default: .init()].attendedMinutes += Int(
                try row.integer(2))
        }
    }

    /// The earlier enrolments whose attempts at a quiz, or at each, count for each enrolment, the earliest first.
    static func carriedQuizzes(
        of enrolments: [EnrolmentID], at quiz: QuizID? = nil, in transaction: any Transaction
    ) throws -> [(enrolment: EnrolmentID, quiz: QuizID, from: EnrolmentID)] {
        var conditions = Conditions()
        conditions.require("enrolment_id", in: enrolments.map { .text($0.rawValue) })
        conditions.require("quiz_id", "=", quiz.map { .text($0.rawValue) })
        return try transaction.rows(
            """
            WITH RECURSIVE chain (enrolment_id, quiz_id, holder, distance) AS (
                SELECT enrolment_id, quiz_id, carried_from, 1 FROM carried_quiz \(conditions.clause)
                UNION ALL
                SELECT c.enrolment_id, c.quiz_id, q.carried_from, c.distance + 1
                FROM chain c JOIN carried_quiz q ON q.enrolment_id = c.holder AND q.quiz_id = c.quiz_id)
            SELECT enrolment_id, quiz_id, holder FROM chain ORDER BY enrolment_id, quiz_id, distance DESC
            """, conditions.arguments
        ) { (try $0.recordID(0), try $0.authoredID(1), try $0.recordID(2)) }
    }
}
