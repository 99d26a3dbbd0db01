import LamproomAPI
import LamproomClient
import Messages

/// Asks the questions of a running attempt, one at a time. An answer is stored before the next question is asked.
struct QuizSession {
    let client: LamproomClient
    let course: String
    let attempt: String
    private let enrolment: String
    private let quiz: String
    var state: QuizState
    /// Cases whose situation has been shown.
    private var shownCases: Set<String> = []

    private var runtime: Runtime { Runtime.current }
    var console: any Console { runtime.console }
    var language: Language { runtime.language }
    private var page: Page { console.page(language) }

    init(client: LamproomClient, course: String, attempt: AttemptView, paper: PaperView) {
        self.client = client
        self.course = course
        self.attempt = attempt.id
        (enrolment, quiz) = (attempt.enrolment, attempt.quiz)
        state = QuizState(paper: paper, attempt: attempt, countdown: Self.countdown(attempt.secondsLeft))
    }

    mutating func run() async throws -> QuizEnding {
        while true {
            if let left = secondsLeft, left <= 0 {
                let attempt = try await readAttempt()
                guard attempt.state == "running" else { return .ended(attempt) }
                state.countdown = Self.countdown(attempt.secondsLeft)
            }
            let ending = if let item = state.current { try await show(item) } else { try await overview() }
            if let ending { return ending }
        }
    }

    // MARK: One question

    /// Shows a question, before the first of a case its situation, and asks it.
    private mutating func show(_ item: PaperItemView) async throws -> QuizEnding? {
        if let study = state.study(of: item), !shownCases.contains(study.id) {
            guard show(study) else { return .left }
        }
        let lines = QuestionScreen.lines(state: state, item: item, secondsLeft: secondsLeft, page: page)
        guard console.showByPages(lines, language: language) else { return .left }
        return try await ask(item)
    }

    /// False if the learner left.
    private mutating func show(_ study: CaseView) -> Bool {
        shownCases.insert(study.id)
        let lines = CaseScreen.lines(study: study, numbers: state.numbers(of: study), page: page)
        guard console.showByPages(lines, language: language) else { return false }
        // The question would push the situation off the screen
        return !console.isInteractive || console.waitForEnter(.quizCasePrompt, language: language)
    }

    // MARK: Commands

    /// What a command leads to: another screen, or the end.
    struct Outcome {
        let ending: QuizEnding?
    }

    /// Nil asks the same question again without showing it again.
    mutating func perform(_ input: QuizInput) async throws -> Outcome? {
        switch input {
        case .back:
            guard state.position > 0 else {
                say(.quizIsFirst)
                return nil
            }
            guard !state.isForward else {
                say(.quizForwardOnly)
                return nil
            }
            state.goBack()
        case .skip: try await goOn()
        case .go(let number):
            guard !state.isForward else {
                say(.quizForwardOnly)
                return nil
            }
            guard state.go(to: number) else {
                say(.quizNoSuchQuestion(last: state.itemCount), .bad)
                return nil
            }
        case .flag:
            guard let item = state.current, !state.isForward else {
                say(.quizFlagNowhere)
                return nil
            }
            return try await flag(item)
        case .list:
            console.show(QuizListScreen.lines(state: state, page: page))
            return nil
        case .situation:
            guard let study = state.current.flatMap(state.study) else {
                say(.quizNoCase)
                return nil
            }
            return Outcome(ending: show(study) ? nil : .left)
        case .submit:
            guard !state.isForward || state.isAtLast || state.current == nil else {
                say(.quizForwardSubmit)
                return nil
            }
            state.goToOverview()
        case .leave: return Outcome(ending: .left)
        case .help:
            console.show(QuizHelpScreen.lines(page: page))
            return nil
        case .unknown(let typed):
            say(.quizUnknownCommand(typed), .bad)
            return nil
        case .answer, .nothing:
            return nil
        }
        return Outcome(ending: nil)
    }

    // MARK: Behind the last question

    private mutating func overview() async throws -> QuizEnding? {
        // What an older terminal stored late counts, and is no gap
        let attempt = try await readAttempt()
        guard attempt.state == "running" else { return .ended(attempt) }
        state.replaceSaved(with: attempt)
        state.countdown = Self.countdown(attempt.secondsLeft)
        console.show(QuizOverviewScreen.lines(state: state, secondsLeft: secondsLeft, page: page))
        while true {
            guard let typed = console.ask(Text.quizSubmitPrompt(language)) else { return .left }
            let input = QuizInput(typed)
            switch input {
            case .submit: return .ended(try await submit())
            case .answer(let text) where YesOrNo(text) == .yes: return .ended(try await submit())
            case .answer(let text) where YesOrNo(text) == nil: say(.quizOverviewHelp)
            case .answer, .nothing, .skip:
                guard !state.isForward, let first = state.unfinished.first else {
                    say(.quizOverviewHelp)
                    continue
                }
                _ = state.go(to: first)
                return nil
            default:
                if let outcome = try await perform(input) { return outcome.ending }
            }
        }
    }

    private func submit() async throws -> AttemptView {
        try await waiting { try await client.submitAttempt(attempt) }
    }

    func readAttempt() async throws -> AttemptView {
        try await waiting { try await client.readAttempt(attempt) }
    }

    private func waiting<Value>(_ operation: () async throws -> Value) async throws -> Value {
        try await Persistence.ofReading(course: course).run(operation)
    }

    // MARK: Going on

    /// Asks the next question; with forward navigation it is opened first.
    mutating func goOn() async throws {
        guard state.isForward, let open = state.current?.number, open < state.itemCount else {
            state.goOn()
            return
        }
        let id = attempt
        state.open(try await waiting { try await client.openItem(open + 1, of: id) })
    }

    /// Takes the attempt up at this terminal, from wherever it was.
    mutating func takeUp() async throws -> AttemptView {
        let (enrolment, quiz, id) = (enrolment, quiz, attempt)
        let attempt = try await waiting { try await client.startAttempt(quiz: quiz, of: enrolment) }
        guard attempt.id == id else { return try await readAttempt() }
        state.takeUp(attempt, paper: try await waiting { try await client.readPaper(of: id) })
        return attempt
    }

    // MARK: Small things

    private var secondsLeft: Int? { state.countdown?.secondsLeft(at: runtime.time.monotonic()) }

    static func countdown(_ secondsLeft: Int?) -> Countdown? {
        secondsLeft.map { Countdown(secondsLeft: $0, arrival: Runtime.current.time.monotonic()) }
    }

    func say(_ text: Text, _ style: Line.Style = .plain) {
        console.say(text(language), style: style)
    }
}
