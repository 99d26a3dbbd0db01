import LamproomAPI
import Messages
import TrainingCore

// Essays are asked for line by line, and each line is stored before the next one.

extension QuizSession {
    /// Reads up to a line with a single full stop, the end of the input, or a command that leads away.
    mutating func takeEssay(beginning first: String, to item: PaperItemView) async throws -> Outcome? {
        guard !EssayDraft.isEnd(first) else {
            say(.quizNothingTyped)
            return nil
        }
        let stored = state.answer(to: item.number)?.text ?? ""
        // Whoever goes on writing loses nothing; starting anew has to be said.
        let isAnew = !stored.isEmpty && EssayDraft.isAnew(first)
        var draft = EssayDraft(
            text: isAnew ? "" : stored, maximum: item.maximumCharacters ?? EssayLength.defaultMaximum)
        if !isAnew, let outcome = try await add(first, to: &draft, of: item) { return outcome }
        while let typed = console.ask("\(draft.length)/\(draft.maximum)> "), !EssayDraft.isEnd(typed) {
            switch QuizInput(typed) {
            case .nothing:
                if let outcome = try await add(typed, to: &draft, of: item) { return outcome }
            case .answer(let line):
                if let outcome = try await add(line, to: &draft, of: item) { return outcome }
            case let command:
                guard let outcome = try await perform(command) else { continue }
                // Reading the case again does not end the essay
                if outcome.ending == nil, state.current?.number == item.number { continue }
                sayStored(draft)
                return outcome
            }
        }
        return try await finish(draft, of: item)
    }

    /// Adds a line and stores all that is there; not nil where the essay cannot go on.
    private mutating func add(
        _ line: String, to draft: inout EssayDraft, of item: PaperItemView
    ) async throws -> Outcome? {
        do {
            try draft.add(line)
        } catch {
            let isFull = error == .tooLong
            say(isFull ? .quizEssayFull(length: draft.length, maximum: draft.maximum) : .quizAnswerHasControl, .bad)
            return nil
        }
        guard draft.length > 0 else { return nil }
        let stored = try await save(AnswerView(text: draft.text), to: item)
        guard case .stored = stored else {
            // The lines that follow belong to this essay, and are no answer to what is asked now
            console.discardTyped()
            return stored.outcome
        }
        return nil
    }

    /// Nil where there is still something to write.
    private mutating func finish(_ draft: EssayDraft, of item: PaperItemView) async throws -> Outcome? {
        guard draft.length > 0 else {
            say(.quizNothingTyped)
            return nil
        }
        sayStored(draft)
        if let minimum = item.minimumCharacters, draft.length < minimum {
            say(.quizEssayTooShort(length: draft.length, minimum: minimum), .bad)
            return nil
        }
        try await goOn()
        return Outcome(ending: nil)
    }

    private func sayStored(_ draft: EssayDraft) {
        guard draft.length > 0 else { return }
        say(.quizSaved(Text.quizEssayLength(draft.length)(language)), .good)
    }
}
