import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Testing

@testable import LamproomServer

@Suite struct WaitingForGradeTests {
    @Test func `what a person has to grade waits, passes nothing, and keeps off the next attempt`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin("practice")
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            let essay = try #require(paper.items.first { $0.kind == "essay" })
            let task = try #require(paper.items.first { $0.kind == "practical-task" })
            #expect(essay.maximumCharacters == 200 && task.criteria?.map(\.title) == ["动作"])
            _ = try await worker.save(AnswerView(text: "先检查\n后交接"), item: essay.number, of: attempt.id)
            try await worker.refused(
                .put, Endpoint.saveAnswer.path(["attempt": attempt.id, "item": String(task.number)]),
                SaveAnswerRequest(revision: 1, answer: AnswerView(text: "好")), status: 422,
                code: "answer-not-answerable")
            let score = try await worker.submit(attempt.id).score
            #expect(
                score == ScoreView(earned: "0", possible: "10", percent: "0", hasPassed: false, waiting: "10"))
            let again: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(again.score == score)
            let enrolment = try await worker.enrolment()
            let quiz = try #require(enrolment.quizzes.first { $0.quiz.id == "practice" })
            #expect(enrolment.state == "active" && !quiz.hasPassed && quiz.counted?.waiting == "10")
            try await worker.refused(
                .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]),
                StartAttemptRequest(quiz: "practice"), status: 409, code: "grading-pending")
        }
    }

    @Test func `an essay that was left empty waits for nobody`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin("practice")
            #expect(try await worker.submit(attempt.id).score?.waiting == "4")
        }
    }

    @Test func `a module is not read before those that it requires`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let enrolment = try await worker.enrolment()
            func path(_ module: String) -> String {
                Endpoint.markModuleRead.path(["enrolment": enrolment.id, "module": module])
            }
            try await worker.refused(.put, path("two"), Nothing(), status: 409, code: "requirements-unread")
            try await worker.read("one", of: enrolment.id)
            let after = try await worker.read("two", of: enrolment.id)
            #expect(after.modules.map(\.isRead) == [true, true])
        }
    }
}
