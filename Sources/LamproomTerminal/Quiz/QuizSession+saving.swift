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
        let revision = state.nextRevision(of: item.number)
        // An essay is stored line by line, and more lines may have been typed already
        let isEssay = item.kind == "essay"
        // What is lost must be there to be written down, however long it is
        let whole = isEssay ? SafeText.shownLines(answer.text ?? "") : shown
        let persistence = Persistence(
            announcement: { .quizSaveWaits(reason: $0, question: item.number, answer: shown, seconds: $1) },
            surrender: { [course] in
                .quizSaveGivenUp(reason: $0, question: item.number, answer: whole, course: course)
            }, forgetsTyped: !isEssay)
        do {
            let stored = try await persistence.run {
                try await client.saveAnswer(
                    SaveAnswerRequest(revision: revision, answer: answer), item: item.number, of: attempt)
            }
            state.countdown = Self.countdown(stored.secondsLeft)
            guard stored.revision == revision else { return try await takeOverAnswers(insteadOf: shown, to: item) }
            state.store(SavedAnswerView(item: item.number, revision: stored.revision, answer: answer))
            if !isEssay { say(.quizSaved(shown), .good) }
            return .stored
        } catch let problem as Problem where problem.code == "attempt-ended" {
            say(isEssay ? .quizLineTooLate : .quizTooLate, .bad)
            return .ended(.ended(try await readAttempt()))
        } catch let problem as Problem where problem.code == "revision-taken" {
            return try await takeOverAnswers(insteadOf: shown, to: item)
        }
    }

    /// Someone answers the same attempt elsewhere, and what is stored stays; the question is asked again.
    private mutating func takeOverAnswers(insteadOf shown: String, to item: PaperItemView) async throws -> Saving {
        let attempt = try await readAttempt()
        guard attempt.state == "running" else { return .ended(.ended(attempt)) }
        state.replaceSaved(with: attempt)
        let stored = state.answer(to: item.number).map { AnswerText.text($0, of: item, language: language) }
        say(.quizAnsweredElsewhere(question: item.number, stored: stored ?? "-", refused: shown), .bad)
        return .answeredElsewhere
    }
}
