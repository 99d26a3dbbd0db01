import LamproomAPI
import Messages
import TrainingCore

/// Shows a course as a worker will see it: the screens of `lamproom learn`, without a service.
struct CoursePreview {
    /// In the reader's language.
    let course: Course
    /// Of the papers.
    let seed: UInt64
    let showsKeys: Bool

    private var console: any Console { Runtime.current.console }
    private var language: Language { Runtime.current.language }
    private var page: Page { console.page(language) }

    func paper(of quiz: Quiz) -> Paper { Paper(course: course, quiz: quiz, seed: seed) }

    /// A person goes on with Enter and leaves with q; a pipe gets everything.
    func show(modules: [Module], quizzes: [Quiz], withHead: Bool) {
        let head = withHead ? [CoursePreviewScreen.lines(course: course, page: page)] : []
        let reading = modules.map { ModuleView($0) }.flatMap { view in
            view.sections.indices.map { ModuleScreen.lines(module: view, section: $0, page: page) }
        }
        let screens = head + reading + quizzes.flatMap(screens)
        for (index, screen) in screens.enumerated() {
            guard console.showByPages(screen, language: language) else { return }
            let isLast = index == screens.count - 1
            if console.isInteractive, !isLast, !console.waitForEnter(.learnBeginPrompt, language: language) { return }
        }
    }

    /// The head of a quiz, its situations and its questions, one by one.
    private func screens(of quiz: Quiz) -> [[Line]] {
        let paper = paper(of: quiz)
        let view = PaperView(paper, attempt: "", course: course, quiz: quiz)
        let attempt = AttemptView(
            id: "", enrolment: "", quiz: quiz.id.rawValue, number: 1, state: "running", startedAt: "", deadline: nil,
            secondsLeft: quiz.policy.timeLimitMinutes.map { $0 * 60 }, itemCount: view.items.count, answers: [],
            score: nil)
        let state = QuizState(paper: view, attempt: attempt, countdown: nil)
        let keys = ReviewItemView.items(of: paper, answers: [:], detail: .explanations)
        let head =
            QuizHeadScreen.lines(paper: view, attempt: attempt, isResumed: false, page: page)
            + page.paragraph(.previewSeed(seed), style: .faint) + [.empty]
        var screens = [head]
        var seen: Set<String> = []
        for (item, key) in zip(view.items, keys) {
            let void =
                key.isVoid == true ? page.indented(by: 3).paragraph(.reviewVoid(possible: item.points)) : []
            if let study = state.study(of: item), seen.insert(study.id).inserted {
                screens.append(CaseScreen.lines(study: study, numbers: state.numbers(of: study), page: page))
            }
            screens.append(
                QuestionScreen.lines(state: state, item: item, secondsLeft: attempt.secondsLeft, page: page)
                    + void + (showsKeys ? ReviewScreen.keyLines(of: key, page: page.indented(by: 3)) + [.empty] : []))
        }
        return screens
    }
}
