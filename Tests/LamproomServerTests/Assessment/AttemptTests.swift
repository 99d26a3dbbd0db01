import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

@testable import LamproomServer

@Suite struct AttemptTests {
    @Test func `a worker reads, passes, and holds a certificate`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            #expect(attempt.state == "running")
            #expect(attempt.secondsLeft == 1800)
            try await worker.answerAll(of: attempt.id)
            let result = try await worker.submit(attempt.id)
            #expect(result.score == ScoreView(earned: "20", possible: "20", percent: "100", hasPassed: true))
            let enrolment = try await worker.enrolment()
            #expect(enrolment.state == "completed")
            let number = try #require(enrolment.certificate)
            let certificate: PublicCertificateView = try await caller.get(
                Endpoint.verifyCertificate.path(["number": number]))
            #expect(certificate.status == "valid")
            #expect(certificate.name == "王**")
        }
    }

    @Test(arguments: [(2, "16", true), (3, "14", false)])
    func `eighty percent passes and less does not`(wrong: Int, earned: String, passes: Bool) async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id, wrong: wrong)
            let score = try #require(try await worker.submit(attempt.id).score)
            #expect(score.earned == earned)
            #expect(score.hasPassed == passes)
            #expect(try await worker.enrolment().state == (passes ? "completed" : "active"))
        }
    }

    @Test func `a later revision stays when an earlier one arrives after it`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            let item = try #require(paper.items.first { $0.kind == "true-false" }).number
            #expect(
                try await worker.save(AnswerView(truth: true), item: item, revision: 2, of: attempt.id).revision == 2)
            #expect(
                try await worker.save(AnswerView(truth: false), item: item, revision: 1, of: attempt.id).revision == 2)
            #expect(
                try await worker.save(AnswerView(truth: true), item: item, revision: 2, of: attempt.id).revision == 2)
            let now: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(now.answers == [SavedAnswerView(item: item, revision: 2, answer: AnswerView(truth: true))])
            try await worker.refused(
                .put, Endpoint.saveAnswer.path(["attempt": attempt.id, "item": String(item)]),
                SaveAnswerRequest(revision: 2, answer: AnswerView(truth: false)), status: 409, code: "revision-taken")
        }
    }

    @Test func `an attempt whose time is up is closed and graded from what was stored, though nobody asks`()
        async throws
    {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            fixture.advance(seconds: 1799)
            #expect(try await ExpirySweeper(fixture.service).sweep() == 0)
            fixture.advance(seconds: 1)
            try await worker.refused(
                .put, Endpoint.saveAnswer.path(["attempt": attempt.id, "item": "1"]),
                SaveAnswerRequest(revision: 9, answer: nil), status: 409, code: "attempt-ended")
            #expect(try await ExpirySweeper(fixture.service).sweep() == 1)
            #expect(try await ExpirySweeper(fixture.service).sweep() == 0)
            let now: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(now.state == "expired")
            #expect(now.score?.hasPassed == true)
            #expect(try await worker.enrolment().state == "completed")
        }
    }

    @Test func `starting twice gives the attempt that runs, and attempts are limited`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let first = try await worker.begin()
            let start = Endpoint.startAttempt.path(["enrolment": first.enrolment])
            let again: AttemptView = try await worker.post(start, StartAttemptRequest(quiz: "final"))
            #expect(again.id == first.id)
            _ = try await worker.submit(first.id)
            let second: AttemptView = try await worker.post(start, StartAttemptRequest(quiz: "final"), expecting: 201)
            #expect(second.number == 2)
            let result = try await worker.submit(second.id)
            #expect(try await worker.submit(second.id) == result)
            try await worker.refused(
                .post, start, StartAttemptRequest(quiz: "final"), status: 409, code: "attempts-exhausted")
        }
    }

    @Test func `a quiz cannot be started before the modules are read`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let enrolment = try await worker.enrolment()
            try await worker.refused(
                .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
                status: 409, code: "modules-unread")
        }
    }

    @Test func `an answer is taken back by null, and not by a member that is misspelt`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            let item = try #require(paper.items.first { $0.kind == "true-false" }).number
            _ = try await worker.save(AnswerView(truth: true), item: item, of: attempt.id)
            let path = Endpoint.saveAnswer.path(["attempt": attempt.id, "item": String(item)])
            try await worker.refused(
                .put, path, ["revision": 2, "anwser": 1], status: 400, code: "malformed-body")
            let before: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(before.answers.first?.answer == AnswerView(truth: true))
            _ = try await worker.save(nil, item: item, revision: 2, of: attempt.id)
            let after: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(after.answers == [SavedAnswerView(item: item, revision: 2, answer: nil)])
        }
    }

    @Test func `the paper holds no key and the review shows it only after the end`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let paper = try await worker.send(.get, Endpoint.readPaper.path(["attempt": attempt.id]))
            let text = String(buffer: paper.body)
            for key in ["因为", "一通三防", "9.5", "轻盈", "7.25"] { #expect(!text.contains(key), "\(key)") }
            let review = Endpoint.readReview.path(["attempt": attempt.id])
            try await worker.refused(.get, review, status: 409, code: "attempt-running")
            _ = try await worker.submit(attempt.id)
            let shown: ReviewView = try await worker.get(review)
            #expect(shown.items.count == 10)
            #expect(shown.items.allSatisfy { $0.explanation == [.paragraph("因为。")] && $0.key?.isEmpty == false })
        }
    }

    @Test(arguments: [
        (AnswerView(), "answer-wrong-kind"), (AnswerView(choice: 1, truth: true), "answer-wrong-kind"),
        (AnswerView(choice: 99), "answer-wrong-kind"), (AnswerView(choices: [1, 1]), "answer-no-such-option"),
    ])
    func `an answer that does not fit is refused and nothing is stored`(answer: AnswerView, code: String) async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            let item = try #require(paper.items.first { $0.kind == "true-false" }).number
            try await worker.refused(
                .put, Endpoint.saveAnswer.path(["attempt": attempt.id, "item": String(item)]),
                SaveAnswerRequest(revision: 1, answer: answer), status: 422, code: code)
            let now: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(now.answers.isEmpty)
        }
    }

    @Test func `saves, submissions and sweeps at once end in one result that counts every acknowledged answer`()
        async throws
    {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            let results = try await withThrowingTaskGroup(of: AttemptView?.self) { group in
                for turn in 2..<30 {
                    group.addTask {
                        switch turn % 3 {
                        case 0: return try await worker.submit(attempt.id)
                        case 1:
                            _ = try await ExpirySweeper(fixture.service).sweep()
                            return nil
                        default:
                            let path = Endpoint.saveAnswer.path(["attempt": attempt.id, "item": "1"])
                            let body = try JSONEncoder().encode(SaveAnswerRequest(revision: 1, answer: nil))
                            let status = try await worker.send(.put, path, body: Array(body)).status.code
                            #expect(status == 409)
                            return nil
                        }
                    }
                }
                return try await group.reduce(into: [AttemptView]()) { all, one in one.map { all.append($0) } }
            }
            #expect(
                results.allSatisfy {
                    $0.score == ScoreView(earned: "20", possible: "20", percent: "100", hasPassed: true)
                })
            let records: [RecordView] = try await caller.signedIn(as: "admin").get("/v1/records")
            #expect(records.count == 1)
        }
    }

    @Test func `enrolling the same people at once makes one enrolment each`() async throws {
        try await withCourse { _, caller in
            let admin = try await caller.signedIn(as: "admin")
            let request = EnrolRequest(course: "small", people: ["20001", "20001"], unit: nil, due: nil)
            let created = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        let view: EnrolView = try await admin.post(Endpoint.enrol.path(), request)
                        return view.createdCount
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(created == 1)
        }
    }
}
