import LamproomAPI
import LamproomClient
import Messages

extension QuizSession {
    /// What became of an answer that was to be stored.
    enum Saving {
        case stored
        /// Someone answered the same question elsewhere; it is to be asked again.
        case answeredElsewhere
        case ended(QuizEnding)

        /// Where the answer was not stored: the same question is shown again, or the quiz ends.
        var outcome: Outcome {
            guard case .ended(let ending) = self else { return Outcome(ending: nil) }
            return Outcome(ending: ending)
        }
    }

    mutating func save(_ answer: AnswerView, to item: PaperItemView) async throws -> Saving {
        let shown = AnswerText.text(answer, of: item, language: language)
        // An essay is stored line by line, and more lines may have been typed already
        let isEssay = item.kind == "essay"
        // What is lost must be there to be written down, however long it is
        let whole = isEssay ? SafeText.shownLines(answer.text ?? "") : shown
        let persistence = Persistence(
            announcement: { .quizSaveWaits(reason: $0, question: item.number, answer: shown, seconds: $1) },
            surrender: { [course] in
                .quizSaveGivenUp(reason: $0, question: item.number, answer: whole, course: course)
            }, forgetsTyped: !isEssay)
        return try await store(
            answer, isFlagged: state.isFlagged(item.number), of: item, shown: shown, persistence: persistence)
    }

    /// Marks a question to come back to, or takes the mark away; its answer stays.
    mutating func flag(_ item: PaperItemView) async throws -> Outcome? {
        let isFlagged = !state.isFlagged(item.number)
        let saving = try await store(
            state.answer(to: item.number), isFlagged: isFlagged, of: item, shown: nil,
            persistence: .ofReading(course: course))
        guard case .stored = saving else { return saving.outcome }
        say(isFlagged ? .quizFlagged : .quizUnflagged)
        return nil
    }

    /// - Parameters:
    ///   - shown: what is stored, as it is said; nil says nothing.
    private mutating func store(
        _ answer: AnswerView?, isFlagged: Bool, of item: PaperItemView, shown: String?, persistence: Persistence
    ) async throws -> Saving {
        let isEssay = item.kind == "essay"
        let request = SaveAnswerRequest(
            seat: state.seat, revision: state.nextRevision(of: item.number), answer: answer,
            isFlagged: isFlagged ? true : nil)
        do {
            let stored = try await persistence.run {
                try await client.saveAnswer(request, item: item.number, of: attempt)
            }
            state.countdown = Self.countdown(stored.secondsLeft)
            guard stored.seat == state.seat, stored.revision == request.revision else {
                return try await goOnHere(insteadOf: shown, to: item)
            }
            state.store(
                SavedAnswerView(
                    item: item.number, seat: stored.seat, revision: stored.revision, answer: answer,
                    isFlagged: isFlagged))
            if let shown, !isEssay { say(.quizSaved(shown), .good) }
            guard stored.isElsewhere == true else { return .stored }
            return try await goOnHere()
        } catch let problem as Problem where problem.code == "attempt-ended" {
            say(isEssay ? .quizLineTooLate : .quizTooLate, .bad)
            return .ended(.ended(try await readAttempt()))
        } catch let problem as Problem where problem.code == "revision-taken" {
            return try await goOnHere(insteadOf: shown, to: item)
        }
    }

    /// The attempt goes on at another terminal. Says so, with an answer that did not count if there is one, and asks whether to
    /// go on here; then the same question is shown again.
    private mutating func goOnHere(
        insteadOf refused: String? = nil, to item: PaperItemView? = nil
    ) async throws -> Saving {
        let attempt = try await readAttempt()
        guard attempt.state == "running" else { return .ended(.ended(attempt)) }
        state.replaceSaved(with: attempt)
        if let refused, let item {
            let stored = state.answer(to: item.number).map { AnswerText.text($0, of: item, language: language) }
            say(.quizAnsweredElsewhere(question: item.number, stored: stored ?? "-", refused: refused), .bad)
        }
        guard attempt.seat > state.seat else { return .answeredElsewhere }
        say(.quizTakenUpElsewhere, .bad)
        while true {
            guard let typed = console.ask(Text.quizGoOnHerePrompt(language)) else { return .ended(.left) }
            switch YesOrNo(typed) {
            case .yes:
                let taken = try await takeUp()
                return taken.state == "running" ? .answeredElsewhere : .ended(.ended(taken))
            case .no: return .ended(.left)
            case nil: say(.learnYesOrNo)
            }
        }
    }
}
