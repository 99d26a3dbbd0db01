import Messages
import TrainingCore

/// What completes modules: quizzes that there are, and conditions that have an effect.
extension PackageChecker {
    mutating func checkConditions() {
        let known = Set(quizzes.compactMap(\.quiz.id?.value))
        let required = Set(modules.flatMap(\.requires).map(\.value))
        for module in modules {
            guard let completion = module.completion else { continue }
            for condition in completion.conditions {
                guard case .passQuiz(let quiz) = condition.value, !known.contains(quiz), !obscured.contains(.quiz)
                else { continue }
                reportUnknownQuiz(Located(value: quiz, place: condition.place), among: known)
            }
            let id = module.module.id?.value
            guard isCourseComplete, !course.readsAllModules, id.map(required.contains) == false else { continue }
            faults.report(
                .conditionWithoutEffect, at: completion.place, .conditionWithoutEffect, subject: id?.rawValue)
        }
    }

    mutating func reportUnknownQuiz(_ quiz: Located<QuizID>, among known: Set<QuizID>) {
        let name = quiz.value.rawValue
        let other = nearest(name, among: known.lazy.map(\.rawValue))
        faults.report(.unknownQuiz, at: quiz.place, .unknownQuiz(name, nearest: other))
    }
}
