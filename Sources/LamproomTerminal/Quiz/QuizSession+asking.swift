import LamproomAPI
import Messages
import TrainingCore

// How answers are asked for: on one line, blank by blank, on several lines, or not at all.

extension QuizSession {
    /// Asks until there is an answer and it is stored, or a command leads away.
    mutating func ask(_ item: PaperItemView) async throws -> QuizEnding? {
        switch item.kind {
        case "blanks": try await askBlanks(item)
        case "essay": try await askLine(item) { try await $0.takeEssay(beginning: $1, to: $2) }
        case "practical-task":
            try await askLine(item) { session, _, _ in
                session.say(.quizHintPracticalTask)
                return nil
            }
        default: try await askLine(item) { try await $0.takeLine($1, to: $2) }
        }
    }

    /// - Parameters:
    ///   - take: is given what was typed if it is no command; nil asks again.
    private mutating func askLine(
        _ item: PaperItemView,
        _ take: (inout QuizSession, String, PaperItemView) async throws -> Outcome?
    ) async throws -> QuizEnding? {
        while true {
            guard let typed = console.ask(prompt(of: item)) else { return .left }
            let input = QuizInput(typed)
            switch input {
            case .nothing:
                guard state.answer(to: item.number) != nil || !QuizState.isAnswerable(item) else {
                    say(.quizNothingTyped)
                    continue
                }
                try await goOn()
                return nil
            case .answer(let text):
                if let outcome = try await take(&self, text, item) { return outcome.ending }
            default:
                if let outcome = try await perform(input) { return outcome.ending }
            }
        }
    }

    private func prompt(of item: PaperItemView) -> String {
        let prompt: Text = QuizState.isAnswerable(item) ? .quizAnswerPrompt : .learnBeginPrompt
        return prompt(language)
    }

    // MARK: On one line

    private mutating func takeLine(_ typed: String, to item: PaperItemView) async throws -> Outcome? {
        switch AnswerParser.parse(typed, for: item) {
        case .failure(let misreading):
            say(misreading.text, .bad)
            return nil
        case .success(let answer):
            let stored = try await save(answer, to: item)
            guard case .stored = stored else { return stored.outcome }
            let missing = (answer.assignment ?? []).enumerated().filter { $0.element == 0 }.map { $0.offset + 1 }
            if !missing.isEmpty { say(.quizPartsMissing(missing)) }
            // What is left cannot be mended: the learner says when
            guard !state.isForward else {
                say(.quizForwardGoOn)
                return nil
            }
            state.goOn()
            return Outcome(ending: nil)
        }
    }

    // MARK: Blank by blank

    /// Each blank is stored before the next one is asked; an empty line leaves one as it is.
    private mutating func askBlanks(_ item: PaperItemView) async throws -> QuizEnding? {
        let blanks = item.blanks ?? []
        var index = 0
        while true {
            guard index < blanks.count else {
                guard state.answer(to: item.number) == nil else { break }
                say(.quizNothingTyped)
                index = 0
                continue
            }
            guard let typed = console.ask("[\(index + 1)] " + Text.quizAnswerPrompt(language)) else { return .left }
            let input = QuizInput(typed)
            switch input {
            case .nothing: index += 1
            case .answer(let text):
                switch AnswerParser.parse(text, for: blanks[index]) {
                case .failure(let misreading): say(misreading.text, .bad)
                case .success(let text):
                    let stored = try await save(blank: index, text, to: item)
                    guard case .stored = stored else { return stored.outcome.ending }
                    index += 1
                }
            default:
                if let outcome = try await perform(input) { return outcome.ending }
            }
        }
        try await goOn()
        return nil
    }

    private mutating func save(blank index: Int, _ text: String, to item: PaperItemView) async throws -> Saving {
        let count = item.blanks?.count ?? 0
        var texts = state.answer(to: item.number)?.blanks ?? []
        if texts.count != count { texts = Array(repeating: "", count: count) }
        texts[index] = text
        return try await save(AnswerView(blanks: texts), to: item)
    }
}
