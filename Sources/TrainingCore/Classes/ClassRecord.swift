/// The heads of the record that is kept of each class (一期一档).
///
/// Source: 煤矿安全培训规定 (国家安全生产监督管理总局令第92号) 第九条: the plan; time and place; hours and teachers; handouts; the
/// roster with attendance and results; the evaluation report.
package enum ClassHead: String, CaseIterable, Sendable {
    case plan
    case timeAndPlace = "time-and-place"
    case hoursAndTeachers = "hours-and-teachers"
    case handouts, roster, evaluation

    /// What is written or filed for it, as opposed to what follows from the rest.
    package var isDocument: Bool { self == .plan || self == .handouts || self == .evaluation }
}

/// What keeps a class from being closed: something that a head of its record lacks.
package enum ClassGap: Equatable, Sendable {
    case noPlan
    case noSessions
    /// Sessions without a place, in a class without one.
    case noPlace(sessions: [Int])
    /// Sessions without a teacher, in a class without any.
    case noTeacher(sessions: [Int])
    case noLearners
    /// How many learners have nothing on record for a session.
    case noAttendance(session: Int, learners: Int)
    /// How many learners attended and have neither completed the course nor sat its quizzes to the end.
    case noResult(learners: Int)
    case noEvaluation

    package var head: ClassHead {
        switch self {
        case .noPlan: .plan
        case .noSessions, .noPlace: .timeAndPlace
        case .noTeacher: .hoursAndTeachers
        case .noLearners, .noAttendance, .noResult: .roster
        case .noEvaluation: .evaluation
        }
    }
}

/// What a class has for each head of its record.
///
/// The handouts are the course package of the class's version, which is kept for good: that head is never empty.
package struct ClassRecord: Equatable, Sendable {
    /// For which heads something was written or filed.
    package let documents: Set<ClassHead>
    package let learnerCount: Int
    /// By session that was not cancelled: how many learners of the roster have nothing on record.
    package let unrecorded: [Int: Int]
    /// How many learners attended something and have no result.
    package let withoutResult: Int

    package init(documents: Set<ClassHead>, learnerCount: Int, unrecorded: [Int: Int], withoutResult: Int) {
        self.documents = documents
        self.learnerCount = learnerCount
        self.unrecorded = unrecorded
        self.withoutResult = withoutResult
    }

    /// What is missing, in the order of the heads; a class with none can be closed.
    package func gaps(_ facts: ClassFacts, sessions: [ClassSession]) -> [ClassGap] {
        let held = sessions.filter { !$0.isCancelled }
        var gaps: [ClassGap] = documents.contains(.plan) ? [] : [.noPlan]
        if held.isEmpty { gaps.append(.noSessions) }
        let placeless = facts.place == nil ? held.filter { $0.place == nil }.map(\.number) : []
        if !placeless.isEmpty { gaps.append(.noPlace(sessions: placeless)) }
        let teacherless = facts.teachers.isEmpty ? held.filter { $0.teacher == nil }.map(\.number) : []
        if !teacherless.isEmpty { gaps.append(.noTeacher(sessions: teacherless)) }
        if learnerCount == 0 { gaps.append(.noLearners) }
        for session in held {
            if let learners = unrecorded[session.number], learners > 0 {
                gaps.append(.noAttendance(session: session.number, learners: learners))
            }
        }
        if withoutResult > 0 { gaps.append(.noResult(learners: withoutResult)) }
        return documents.contains(.evaluation) ? gaps : gaps + [.noEvaluation]
    }
}

/// Text or a file's name that stands for a head of the record.
package struct ClassDocument: Equatable, Sendable {
    /// In characters (Unicode scalar values).
    package static let lengthLimit = 50_000

    package let text: String
    /// The name of the file that the text was read from, or that is filed elsewhere.
    package let fileName: String?

    /// - Throws: `badDocument` if both are empty, the text is too long or has control characters other than line ends and
    ///   tabs, or the name is no line of at most 200 characters.
    package init(text: String, fileName: String?) throws(ClassError) {
        let scalars = text.unicodeScalars
        let isClean = scalars.allSatisfy { scalar in
            scalar == "\n" || scalar == "\t"
                || (scalar.properties.generalCategory != .control && !scalar.isBidiControl)
        }
        guard scalars.count <= Self.lengthLimit, isClean else { throw .badDocument }
        guard fileName != nil || !scalars.allSatisfy(\.properties.isWhitespace) else { throw .badDocument }
        if let fileName, !PlainLine.isValid(fileName, upTo: 200) { throw .badDocument }
        self.text = text
        self.fileName = fileName
    }
}

extension Course {
    /// Whether each quiz that completes the course has a result that waits for no grade, and is not being sat: what a class's
    /// record needs of everyone who attended.
    ///
    /// - Parameters:
    ///   - counted: the results that count.
    ///   - running: the quizzes at which an attempt runs.
    package func isAssessed(_ counted: [QuizID: Score], running: Set<QuizID>) -> Bool {
        completion.passesQuizzes.allSatisfy { quiz in
            counted[quiz]?.isWaiting == false && !running.contains(quiz)
        }
    }
}
