package import LamproomAPI

extension LamproomClient {
    /// Starts an attempt, or takes up the one that is running at this terminal.
    package func startAttempt(quiz: String, of enrolment: String) async throws -> AttemptView {
        try await call(.startAttempt, ["enrolment": enrolment], body: .json(StartAttemptRequest(quiz: quiz)))
    }

    /// The attempts of an enrolment, in the order in which they were started.
    package func attempts(of enrolment: String, quiz: String?) async throws -> [AttemptView] {
        try await call(.listAttempts, ["enrolment": enrolment], query: [QueryItem](given: ["quiz": quiz]))
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

    /// With forward navigation: opens the next item; the paper then goes as far as it.
    package func openItem(_ item: Int, of attempt: String) async throws -> PaperView {
        try await call(.openItem, ["attempt": attempt], body: .json(OpenItemRequest(item: item)))
    }

    package func submitAttempt(
        _ attempt: String, _ request: SubmitAttemptRequest = SubmitAttemptRequest()
    ) async throws -> AttemptView {
        try await call(.submitAttempt, ["attempt": attempt], body: .json(request))
    }

    /// Grants a person minutes beyond the time limit of a quiz.
    package func grantExtraTime(
        _ request: ExtraTimeRequest, quiz: String, of enrolment: String
    ) async throws {
        try await send(.grantExtraTime, ["enrolment": enrolment, "quiz": quiz], body: .json(request))
    }

    package func grantExtraTime(_ request: PersonExtraTimeRequest) async throws {
        try await send(.grantPersonExtraTime, body: .json(request))
    }

    /// What a person was granted in a course, the oldest first.
    package func extraTime(of person: String, course: String) async throws -> [ExtraTimeView] {
        try await call(.listExtraTime, query: [QueryItem](given: ["person": person, "course": course]))
    }

    /// What the learners of a class were granted, the oldest first.
    package func extraTime(ofClass number: String) async throws -> [ExtraTimeView] {
        try await call(.listExtraTime, query: [QueryItem](given: ["class": number]))
    }

    package func readReview(of attempt: String) async throws -> ReviewView {
        try await call(.readReview, ["attempt": attempt])
    }
}
