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

/// How far an enrolment has come.
package struct Standing: Sendable {
    package var modules: [ModuleID: ModuleEvidence] = [:]
    /// Minutes at sessions that are about the course as a whole.
    package var attendedMinutes = 0
    package var quizzes: [QuizID: QuizStanding] = [:]
    /// Quizzes that were passed in an earlier enrolment, with the attempts there.
    package var carriedQuizzes: [QuizID: QuizStanding] = [:]
    /// What the class of the enrolment changes of the policies of quizzes.
    package var conditions: [QuizID: HeldConditions] = [:]

    package init() {}

    /// A quiz of the course under the policy that holds for the enrolment now.
    package func quiz(_ id: QuizID, of course: Course) throws -> Quiz? {
        guard let quiz = course.quiz(id), let changes = conditions[id]?.changes else { return course.quiz(id) }
        return try quiz.under(changes)
    }

    /// The results that count, by quiz: those of an earlier enrolment where the quiz is not passed in this one.
    package func counted(in course: Course) throws -> [QuizID: Score] {
        var counted: [QuizID: Score] = [:]
        for (id, standing) in quizzes { counted[id] = try quiz(id, of: course)?.counted(standing.scores) }
        for (id, standing) in carriedQuizzes where counted[id]?.hasPassed != true {
            counted[id] = course.quiz(id)?.counted(standing.scores) ?? counted[id]
        }
        return counted
    }

    package func progress(in course: Course) throws -> Progress {
        let passed = try counted(in: course).filter(\.value.hasPassed).keys
        return Progress(modules: modules, passedQuizzes: Set(passed), attendedMinutes: attendedMinutes)
    }
}
