import LamproomAPI
import LamproomClient
import Messages

/// Asks the questions of a running attempt, one at a time. An answer is stored before the next question is asked.
struct QuizSession {
    private let client: LamproomClient
    private let course: String
    private let attempt: String
    private var state: QuizState

    private var runtime: Runtime { Runtime.current }
    private var language: Language { runtime.language }
    private var width: Int { runtime.console.columns }

    init(client: LamproomClient, course: String, attempt: AttemptView, paper: PaperView) {
        self.client = client
        self.course = course
        self.attempt = attempt.id
        state = QuizState(paper: paper, attempt: attempt, countdown: Self.countdown(attempt.secondsLeft))
    }

    mutating func run() async throws -> QuizEnding {
        while true {
            if let left = secondsLeft, left <= 0 {
                let attempt = try await readAttempt()
                guard attempt.state == "running" else { return .ended(attempt) }
                state.countdown = Self.countdown(attempt.secondsLeft)
            }
            let ending = if let item = state.current { try await ask(item) } else { try await overview() }
            if let ending { return ending }
        }
    }

    // MARK: One question

    private mutating func ask(_ item: PaperItemView) async throws -> QuizEnding? {
        runtime.console.show(
            QuestionScreen.lines(state: state, item: item, secondsLeft: secondsLeft, width: width, language: language))
        while true {
            guard let typed = runtime.console.ask(Text.quizAnswerPrompt(language)) else { return .left }
            let input = QuizInput(typed)
            switch input {
            case .nothing:
                guard state.answer(to: item.number) != nil else {
                    say(.quizNothingTyped)
                    continue
                }
                state.goOn()
                return nil
            case .answer(let text):
                switch AnswerParser.parse(text, for: item) {
                case .success(let answer): return try await save(answer, to: item)
                case .failure(let misreading): say(misreading.text, .bad)
                }
            default:
                if let outcome = try await perform(input) { return outcome.ending }
            }
        }
    }

    /// What a command leads to: another screen, or the end.
    private struct Outcome {
        let ending: QuizEnding?
    }

    /// Nil asks the same question again without showing it again.
    private mutating func perform(_ input: QuizInput) async throws -> Outcome? {
        switch input {
        case .back:
            guard state.position > 0 else {
                say(.quizIsFirst)
                return nil
            }
            state.goBack()
        case .skip: state.goOn()
        case .go(let number):
            guard state.go(to: number) else {
                say(.quizNoSuchQuestion(last: state.paper.items.count), .bad)
                return nil
            }
        case .list:
            runtime.console.show(QuizListScreen.lines(state: state, width: width, language: language))
            return nil
        case .submit: state.goToOverview()
        case .leave: return Outcome(ending: .left)
        case .help:
            runtime.console.show(QuizHelpScreen.lines(width: width, language: language))
            return nil
        case .unknown(let typed):
            say(.quizUnknownCommand(typed), .bad)
            return nil
        case .answer, .nothing:
            return nil
        }
        return Outcome(ending: nil)
    }

    private mutating func save(_ answer: AnswerView, to item: PaperItemView) async throws -> QuizEnding? {
        let shown = AnswerText.text(answer, language: language)
        let revision = state.nextRevision(of: item.number)
        let persistence = Persistence(
            announcement: { .quizSaveWaits(reason: $0, question: item.number, answer: shown, seconds: $1) },
            surrender: { [course] in
                .quizSaveGivenUp(reason: $0, question: item.number, answer: shown, course: course)
            })
        do {
            let stored = try await persistence.run {
                try await client.saveAnswer(
                    SaveAnswerRequest(revision: revision, answer: answer), item: item.number, of: attempt)
            }
            state.countdown = Self.countdown(stored.secondsLeft)
            guard stored.revision == revision else { return try await takeOverAnswers(insteadOf: shown, to: item) }
            state.store(SavedAnswerView(item: item.number, revision: stored.revision, answer: answer))
            say(.quizSaved(shown), .good)
            state.goOn()
            return nil
        } catch let problem as Problem where problem.code == "attempt-ended" {
            say(.quizTooLate, .bad)
            return .ended(try await readAttempt())
        } catch let problem as Problem where problem.code == "revision-taken" {
            return try await takeOverAnswers(insteadOf: shown, to: item)
        }
    }

    /// Someone answers the same attempt elsewhere, and what is stored stays; the question is asked again.
    private mutating func takeOverAnswers(
        insteadOf shown: String, to item: PaperItemView
    ) async throws -> QuizEnding? {
        let attempt = try await readAttempt()
        guard attempt.state == "running" else { return .ended(attempt) }
        state.replaceSaved(with: attempt)
        let stored = state.answer(to: item.number).map { AnswerText.text($0, language: language) }
        say(.quizAnsweredElsewhere(question: item.number, stored: stored ?? "-", refused: shown), .bad)
        return nil
    }

    // MARK: Behind the last question

    private mutating func overview() async throws -> QuizEnding? {
        runtime.console.show(
            QuizOverviewScreen.lines(state: state, secondsLeft: secondsLeft, width: width, language: language))
        while true {
            guard let typed = runtime.console.ask(Text.quizSubmitPrompt(language)) else { return .left }
            let input = QuizInput(typed)
            switch input {
            case .submit: return .ended(try await submit())
            case .answer(let text) where YesOrNo(text) == .yes: return .ended(try await submit())
            case .answer(let text) where YesOrNo(text) == nil: say(.quizOverviewHelp)
            case .answer, .nothing, .skip:
                guard let first = state.unanswered.first else {
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

    private func readAttempt() async throws -> AttemptView {
        try await waiting { try await client.readAttempt(attempt) }
    }

    private func waiting<Value>(_ operation: () async throws -> Value) async throws -> Value {
        try await Persistence.ofReading(course: course).run(operation)
    }

    // MARK: Small things

    private var secondsLeft: Int? { state.countdown?.secondsLeft(at: runtime.time.monotonic()) }

    private static func countdown(_ secondsLeft: Int?) -> Countdown? {
        secondsLeft.map { Countdown(secondsLeft: $0, arrival: Runtime.current.time.monotonic()) }
    }

    private func say(_ text: Text, _ style: Line.Style = .plain) {
        runtime.console.say(text(language), style: style)
    }
}
