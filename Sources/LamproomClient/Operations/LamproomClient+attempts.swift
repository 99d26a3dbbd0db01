package import LamproomAPI

extension LamproomClient {
    /// Starts an attempt, or gives the one that is running.
    package func startAttempt(quiz: String, of enrolment: String) async throws -> AttemptView {
        try await call(.startAttempt, ["enrolment": enrolment], body: .json(StartAttemptRequest(quiz: quiz)))
    }

    package func readAttempt(_ attempt: String) async throws -> AttemptView {
        try await call(.readAttempt, ["attempt": attempt])
    }

    package func readPaper(of attempt: String) async throws -> PaperView {
        try await call(.readPaper, ["attempt": attempt])
    }

    /// Stores an answer; when this returns it is on the service's disk.
    ///
    /// - Parameters:
    ///   - item: its number, counted from 1.
    package func saveAnswer(
        _ request: SaveAnswerRequest, item: Int, of attempt: String
    ) async throws -> SaveAnswerView {
        try await call(.saveAnswer, ["attempt": attempt, "item": String(item)], body: .json(request))
    }

    package func submitAttempt(_ attempt: String) async throws -> AttemptView {
        try await call(.submitAttempt, ["attempt": attempt])
    }

    package func readReview(of attempt: String) async throws -> ReviewView {
        try await call(.readReview, ["attempt": attempt])
    }
}
