package import TrainingCore

/// The attempts of an enrolment at a quiz.
package struct QuizStanding: Sendable {
    /// Of those that have ended, in their order: the results that hold.
    package var scores: [Score] = []
    /// When the last of them ended.
    package var lastEnd: Timestamp?
    package var running: AttemptID?

    package init() {}
}

/// Attempts at a quiz in an earlier enrolment that count here, too.
package struct CarriedAttempts: Sendable {
    package let attempts: QuizStanding
    /// What the class of that enrolment changes of the policy.
    package let conditions: HeldConditions?
}

/// How far an enrolment has come.
package struct Standing: Sendable {
    package var modules: [ModuleID: ModuleEvidence] = [:]
    /// Minutes at sessions that are about the course as a whole.
    package var attendedMinutes = 0
    package var quizzes: [QuizID: QuizStanding] = [:]
    /// Of quizzes that are the same in an earlier enrolment, the attempts there, the earliest enrolment first.
    package var carriedQuizzes: [QuizID: [CarriedAttempts]] = [:]
    /// What the class of the enrolment changes of the policies of quizzes.
    package var conditions: [QuizID: HeldConditions] = [:]

    package init() {}

    /// A quiz of the course under the policy that holds for the enrolment now.
    package func quiz(_ id: QuizID, of course: Course) throws -> Quiz? {
        guard let quiz = course.quiz(id), let changes = conditions[id]?.changes else { return course.quiz(id) }
        return try quiz.under(changes)
    }

    /// The attempts at a quiz that count for the enrolment, wherever they were made.
    package func attempts(at id: QuizID) -> QuizStanding {
        let own = quizzes[id] ?? QuizStanding()
        let carried = carriedQuizzes[id]?.map(\.attempts) ?? []
        var all = own
        all.scores = carried.flatMap(\.scores) + own.scores
        all.lastEnd = own.lastEnd ?? carried.last?.lastEnd
        return all
    }

    /// Quizzes at which an attempt has ended, wherever it was made.
    package var satQuizzes: Set<QuizID> {
        Set(quizzes.filter { !$0.value.scores.isEmpty }.keys).union(carriedQuizzes.keys)
    }

    /// Whether anything of the course was read, done or sat, here or in an enrolment that this one goes on with.
    package var hasBegun: Bool {
        modules.values.contains { $0.isOpened || $0.carriedFrom != nil } || !quizzes.isEmpty || !carriedQuizzes.isEmpty
    }

    /// The results that count, by quiz.
    package func counted(in course: Course) throws -> [QuizID: Score] {
        var counted: [QuizID: Score] = [:]
        for id in Set(quizzes.keys).union(carriedQuizzes.keys) {
            guard let authored = course.quiz(id), let own = try quiz(id, of: course) else { continue }
            let earlier = try (carriedQuizzes[id] ?? []).map { carried in
                (
                    quiz: try carried.conditions.map { try authored.under($0.changes) } ?? authored,
                    scores: carried.attempts.scores
                )
            }
            counted[id] = Quiz.counted(over: earlier + [(own, quizzes[id]?.scores ?? [])])
        }
        return counted
    }

    package func progress(in course: Course) throws -> Progress {
        let passed = try counted(in: course).filter(\.value.hasPassed).keys
        return Progress(modules: modules, passedQuizzes: Set(passed), attendedMinutes: attendedMinutes)
    }
}
