import LamproomAPI
import TrainingCore

/// Papers as they go over HTTP: without the key while the attempt runs, and as far as the review policy allows after it.
enum PaperPresenter {
    static func view(of paper: Paper, attempt: AttemptID, course: Course, quiz: Quiz) -> PaperView {
        PaperView(
            attempt: attempt.rawValue, courseTitle: course.title, quizTitle: quiz.title,
            instructions: quiz.instructions,
            passPercent: CoursePresenter.percentText(quiz.passMark.hundredthsOfPercent),
            sections: quiz.sections.map { PaperSectionView(id: $0.id.rawValue, title: $0.title) },
            items: paper.items.map(view))
    }

    static func review(
        of paper: Paper, answers: [Int: Answer], detail: ReviewPolicy.Detail
    ) -> [ReviewItemView] {
        guard detail != .score else { return [] }
        return paper.items.map { item in
            let answer = answers[item.number]
            let showsKey = detail == .explanations
            return ReviewItemView(
                item: view(of: item), answer: answer.map { AnswerView($0) },
                earned: item.marks(for: answer).description, key: showsKey ? key(of: item.body) : nil,
                explanation: showsKey ? item.question.explanation : nil,
                feedback: showsKey ? feedback(on: answer, item.body) : nil,
                sources: showsKey ? item.question.sources.map { $0.title + ($0.article.map { " " + $0 } ?? "") } : nil)
        }
    }

    private static func view(of item: PaperItem) -> PaperItemView {
        var options: [Option]?
        var unit: String?
        let kind: String
        switch item.body {
        case .singleChoice(let all, _): (kind, options) = ("single-choice", all)
        case .multipleChoice(let all, _, _): (kind, options) = ("multiple-choice", all)
        case .trueFalse: kind = "true-false"
        case .numeric(_, _, let given): (kind, unit) = ("numeric", given)
        case .shortText: kind = "short-text"
        }
        return PaperItemView(
            number: item.number, section: item.section.rawValue, kind: kind,
            points: item.question.points.description, prompt: item.question.prompt, options: options?.map(\.text),
            unit: unit)
    }

    /// Options by their text; a truth as `true` or `false`; every accepted variant of a short text.
    private static func key(of body: QuestionBody) -> [String] {
        switch body {
        case .singleChoice(let options, let key): [options[key].text]
        case .multipleChoice(let options, let keys, _): keys.map { options[$0].text }
        case .trueFalse(let key): [key ? "true" : "false"]
        case .numeric(let key, let tolerance, let unit):
            [key.description + (tolerance.millionths > 0 ? " ± \(tolerance)" : "") + (unit.map { " " + $0 } ?? "")]
        case .shortText(let accepted): accepted
        }
    }

    private static func feedback(on answer: Answer?, _ body: QuestionBody) -> [String]? {
        let (options, chosen): ([Option], [Int]) =
            switch (body, answer) {
            case (.singleChoice(let options, _), .choice(let index)): (options, [index])
            case (.multipleChoice(let options, _, _), .choices(let indices)): (options, indices)
            default: ([], [])
            }
        let texts = chosen.filter(options.indices.contains).compactMap { options[$0].feedback }
        return texts.isEmpty ? nil : texts
    }
}
