import LamproomAPI
import LamproomClient
import Messages

/// Leads a learner through a course: what is still to read, then its quizzes, then what came of it.
struct LearnSession {
    let client: LamproomClient

    var runtime: Runtime { Runtime.current }
    var console: any Console { runtime.console }
    var language: Language { runtime.language }
    var page: Page { console.page(language) }

    /// - Parameters:
    ///   - course: its id; nil lists one's courses and asks.
    func run(course: String?) async throws -> ExitStatus {
        guard let course else { return try await chooseAndStudy() }
        let enrolments = try await client.enrolments(EnrolmentFilter(course: course)).collected()
        if let active = enrolments.first(where: { $0.state == "active" }) { return try await study(active) }
        guard let completed = enrolments.first(where: { $0.state == "completed" }) else {
            throw CommandFailure(.notRight, .learnNotEnrolled(course: course))
        }
        console.show(CompletionScreen.lines(enrolment: completed, page: page))
        return .done
    }

    private func chooseAndStudy() async throws -> ExitStatus {
        let enrolments = try await client.enrolments(EnrolmentFilter(state: "active")).collected()
        guard !enrolments.isEmpty else {
            say(.learnNothingToDo)
            return .done
        }
        console.show(EnrolmentListScreen.lines(enrolments: enrolments, page: page))
        while true {
            guard let typed = console.ask(Text.learnChoosePrompt(language)) else { return leave(course: nil) }
            switch ListChoice(typed, count: enrolments.count) {
            case .item(let index): return try await study(enrolments[index])
            case .leave: return leave(course: nil)
            case .none: say(.learnChooseHelp(count: enrolments.count), .bad)
            }
        }
    }

    // MARK: One course

    private func study(_ start: EnrolmentView) async throws -> ExitStatus {
        console.show(CourseHeadScreen.lines(enrolment: start, page: page))
        // What follows would push the head off the screen
        if console.isInteractive, !goOn(.learnBeginPrompt) { return leave(course: start.course) }
        if let courses = start.unmetCourses {
            say(.learnRequiresCourses(courses), .bad)
            return .notRight
        }
        var enrolment = start
        // A running attempt goes first: its time runs
        if let quiz = enrolment.quizzes.first(where: { $0.runningAttempt != nil }) {
            if let status = try await sit(quiz, of: enrolment) { return status }
            enrolment = try await client.readEnrolment(enrolment.id)
        }
        var waiting: Set<String> = []
        while let module = enrolment.nextModule(besides: waiting) {
            switch try await learn(module, of: enrolment) {
            case .done: break
            case .waiting: waiting.insert(module.id)
            case .ended(let status): return status
            }
            enrolment = try await client.readEnrolment(enrolment.id)
        }
        if showsWhatIsMissing(in: enrolment) { return .done }
        for quiz in enrolment.quizzes where !quiz.hasPassed {
            guard !quiz.isWaiting else {
                say(.quizWaitsForGrading(title: quiz.quiz.title))
                continue
            }
            guard quiz.quiz.maximumAttempts.map({ quiz.attemptsUsed < $0 }) ?? true else {
                say(.quizNoAttemptsLeft(title: quiz.quiz.title), .bad)
                return .notRight
            }
            console.show(QuizOfferScreen.lines(quiz: quiz, page: page))
            guard confirm(.quizBeginPrompt) else { return leave(course: enrolment.course) }
            if let status = try await sit(quiz, of: enrolment) { return status }
        }
        enrolment = try await client.readEnrolment(enrolment.id)
        console.show(CompletionScreen.lines(enrolment: enrolment, page: page))
        return .done
    }

    // MARK: Quizzes

    /// Nil if the quiz was passed, or waits to be graded, and the course goes on; else how the program ends.
    func sit(_ quiz: QuizProgress, of enrolment: EnrolmentView) async throws -> ExitStatus? {
        let waiting = Persistence.ofReading(course: enrolment.course)
        let attempt: AttemptView
        do {
            attempt = try await waiting.run { try await client.startAttempt(quiz: quiz.quiz.id, of: enrolment.id) }
        } catch let problem as Problem where problem.code == "grading-pending" {
            say(.quizWaitsForGrading(title: quiz.quiz.title))
            return nil
        } catch let problem as Problem where Self.atAnotherTime.contains(problem.code) {
            say(.verbatim(SafeText.shown(problem.detail)), .bad)
            return nil
        }
        let paper = try await waiting.run { try await client.readPaper(of: attempt.id) }
        var session = QuizSession(client: client, course: enrolment.course, attempt: attempt, paper: paper)
        console.show(
            QuizHeadScreen.lines(
                paper: paper, attempt: attempt, isResumed: quiz.runningAttempt == attempt.id,
                page: page))
        switch try await session.run() {
        case .left: return leave(course: enrolment.course, runningQuiz: true)
        case .ended(let attempt):
            let review = try await waiting.run { try await client.readReview(of: attempt.id) }
            console.show(ReviewScreen.lines(review: review, cases: paper.cases ?? [], page: page))
            console.show(ResultScreen.lines(attempt: review.attempt, sections: paper.sections, page: page))
            let now = try await client.readEnrolment(enrolment.id).quizzes.first { $0.quiz.id == quiz.quiz.id } ?? quiz
            // Nothing more can be done about this quiz for the time being
            if now.hasPassed || now.isWaiting { return nil }
            return afterFailure(of: now, enrolment: enrolment)
        }
    }

    /// Why a quiz cannot be sat now, although it can at another time.
    private static let atAnotherTime: Set = ["quiz-not-open-yet", "quiz-closed", "attempt-too-soon"]

    private func afterFailure(of now: QuizProgress, enrolment: EnrolmentView) -> ExitStatus {
        let isOver = now.quiz.maximumAttempts.map { now.attemptsUsed >= $0 } ?? false
        if let next = now.nextAttemptAt, !isOver { say(.quizNextAttempt(runtime.localTime(next))) }
        if let allowed = now.quiz.maximumAttempts {
            let left = max(0, allowed - now.attemptsUsed)
            say(
                left > 0
                    ? .quizTryAgain(attemptsLeft: left, course: enrolment.course)
                    : .quizNoAttemptsLeft(title: now.quiz.title))
        } else {
            say(.quizTryAgain(course: enrolment.course))
        }
        return .notRight
    }

    func confirm(_ prompt: Text) -> Bool {
        while true {
            guard let typed = console.ask(prompt(language)) else { return false }
            if ListChoice.isLeaving(typed) { return false }
            switch YesOrNo(typed) {
            case .yes: return true
            case .no: return false
            case nil: say(.learnYesOrNo)
            }
        }
    }

    func leave(course: String?, runningQuiz: Bool = false) -> ExitStatus {
        guard let course else {
            say(.learnLeft)
            return .done
        }
        say(runningQuiz ? .quizLeft(course: course) : .learnLeft(course: course))
        return .done
    }

    func say(_ text: Text, _ style: Line.Style = .plain) {
        console.say(text(language), style: style)
    }
}
