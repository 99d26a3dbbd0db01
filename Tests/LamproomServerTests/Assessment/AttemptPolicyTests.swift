import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

/// The clock of the fixture stands at 2026-11-18T19:06:40 in Shanghai.
@Suite struct AttemptPolicyTests {
    private static let quiz = #"pass-percent="80" attempts="9""#

    private func start(_ worker: Caller, expecting status: Int = 201) async throws -> AttemptView {
        let enrolment = try await worker.enrolment()
        return try await worker.post(
            Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
            expecting: status)
    }

    private func refusedToStart(_ worker: Caller, code: String) async throws {
        let enrolment = try await worker.enrolment()
        for module in enrolment.modules { try await worker.read(module.id, of: enrolment.id) }
        try await worker.refused(
            .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
            status: 409, code: code)
    }

    @Test func `a quiz is sat between its opening and its closing, and closing ends what runs`() async throws {
        let times = #"opens="2026-11-18T19:10" closes="2026-11-18T19:30" time-limit-minutes="60""#
        try await withCourse(attributes: "\(Self.quiz) \(times)") { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            try await refusedToStart(worker, code: "quiz-not-open-yet")
            #expect(try await worker.enrolment().quizzes.first?.nextAttemptAt == "2026-11-18T11:10:00Z")
            fixture.advance(seconds: 200)
            let attempt = try await start(worker)
            #expect(attempt.deadline == "2026-11-18T11:30:00Z")
            try await worker.answerAll(of: attempt.id)
            fixture.advance(seconds: 20 * 60 + 30)
            try await ExpirySweeper(fixture.service).sweep()
            let ended: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(ended.state == "expired" && ended.score?.hasPassed == true)
            try await refusedToStart(try await caller.signedIn(as: "10002"), code: "quiz-closed")
        }
    }

    @Test func `between two attempts there is the pause that the quiz wants`() async throws {
        try await withCourse(attributes: #"\#(Self.quiz) wait-minutes="60""#) { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            _ = try await worker.submit(attempt.id)
            try await refusedToStart(worker, code: "attempt-too-soon")
            fixture.advance(seconds: 3599)
            try await refusedToStart(worker, code: "attempt-too-soon")
            fixture.advance(seconds: 1)
            #expect(try await start(worker).number == 2)
        }
    }

    @Test func `what arrives within the grace counts, and what arrives after it does not`() async throws {
        try await withCourse(attributes: #"\#(Self.quiz) time-limit-minutes="30" grace-seconds="20""#) {
            fixture, caller in
            for (seconds, counts) in [(1819, true), (1820, false)] {
                let worker = try await caller.signedIn(as: counts ? "10001" : "10002")
                let attempt = try await worker.begin()
                #expect(attempt.graceSeconds == 20 && attempt.secondsLeft == 1800)
                let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
                let item = try #require(paper.items.first { $0.kind == "true-false" }).number
                fixture.advance(seconds: seconds)
                let path = Endpoint.saveAnswer.path(["attempt": attempt.id, "item": String(item)])
                let request = SaveAnswerRequest(seat: 1, revision: 1, answer: AnswerView(truth: true))
                if counts {
                    let stored: SaveAnswerView = try await worker.put(path, request)
                    #expect(stored.revision == 1 && stored.secondsLeft == 0)
                } else {
                    try await worker.refused(.put, path, request, status: 409, code: "attempt-ended")
                }
                let ended = try await worker.submit(attempt.id)
                #expect(ended.state == (counts ? "submitted" : "expired"))
                #expect(ended.score?.earned == (counts ? "2" : "0"))
            }
        }
    }

    @Test func `answers that could not be stored come along with the submission`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            let item = try #require(paper.items.first { $0.kind == "true-false" }).number
            let path = Endpoint.submitAttempt.path(["attempt": attempt.id])
            let wrong = SubmitAttemptRequest(answers: [
                SubmittedAnswer(item: item, revision: 1, answer: AnswerView(truth: true)),
                SubmittedAnswer(item: 99, revision: 1, answer: AnswerView(truth: true)),
            ])
            try await worker.refused(.post, path, wrong, status: 404, code: "no-such-item")
            let right = SubmitAttemptRequest(
                seat: 1, answers: [SubmittedAnswer(item: item, revision: 1, answer: AnswerView(truth: true))])
            let ended: AttemptView = try await worker.post(path, right)
            #expect(ended.score?.earned == "2")
            // Again, and without anything: the same result.
            let again: AttemptView = try await worker.post(path, right)
            #expect(again == ended)
            #expect(try await worker.send(.post, path).status == .ok)
        }
    }

    @Test func `an attempt is taken up at another terminal, and the older one is told`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            #expect(attempt.seat == 1)
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            let item = try #require(paper.items.first { $0.kind == "true-false" }).number
            let path = Endpoint.saveAnswer.path(["attempt": attempt.id, "item": String(item)])
            func save(_ seat: Int, _ revision: Int, _ truth: Bool) async throws -> SaveAnswerView {
                try await worker.put(
                    path, SaveAnswerRequest(seat: seat, revision: revision, answer: AnswerView(truth: truth)))
            }
            #expect(try await save(1, 5, false).isElsewhere == nil)
            #expect(try await start(worker, expecting: 200).seat == 2)
            // What the older one had is stored where the newer one said nothing, and it is told.
            let late = try await save(1, 6, false)
            #expect(late == SaveAnswerView(revision: 6, seat: 1, secondsLeft: 1800, isElsewhere: true))
            #expect(try await save(2, 1, true).isElsewhere == nil)
            let older = try await save(1, 7, false)
            #expect(older == SaveAnswerView(revision: 1, seat: 2, secondsLeft: 1800, isElsewhere: true))
            try await worker.refused(
                .put, path, SaveAnswerRequest(seat: 3, revision: 1, answer: AnswerView(truth: true)), status: 400,
                code: "no-such-seat")
            #expect(try await worker.submit(attempt.id).score?.earned == "2")
        }
    }

    @Test func `a flag is stored with the answer and without one`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let path = Endpoint.saveAnswer.path(["attempt": attempt.id, "item": "3"])
            let _: SaveAnswerView = try await worker.put(
                path, SaveAnswerRequest(revision: 1, answer: nil, isFlagged: true))
            let now: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(now.answers == [SavedAnswerView(item: 3, revision: 1, answer: nil, isFlagged: true)])
        }
    }

    @Test func `with forward navigation questions are opened one by one and closed behind`() async throws {
        try await withCourse(attributes: #"\#(Self.quiz) navigation="forward""#) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            #expect(attempt.position == 1 && attempt.itemCount == 10)
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            #expect(paper.items.map(\.number) == [1])
            let nothing = SaveAnswerRequest(revision: 1, answer: nil, isFlagged: true)
            func path(_ item: Int) -> String {
                Endpoint.saveAnswer.path(["attempt": attempt.id, "item": String(item)])
            }
            let position = Endpoint.openItem.path(["attempt": attempt.id])
            try await worker.refused(.put, path(2), nothing, status: 409, code: "item-ahead")
            try await worker.refused(.put, position, OpenItemRequest(item: 3), status: 409, code: "item-ahead")
            let _: SaveAnswerView = try await worker.put(path(1), nothing)
            let next: PaperView = try await worker.put(position, OpenItemRequest(item: 2))
            #expect(next.items.map(\.number) == [1, 2])
            try await worker.refused(
                .put, path(1), SaveAnswerRequest(revision: 2, answer: nil), status: 409, code: "item-behind")
            for item in 3...10 { let _: PaperView = try await worker.put(position, OpenItemRequest(item: item)) }
            try await worker.refused(.put, position, OpenItemRequest(item: 11), status: 404, code: "no-such-item")
            _ = try await worker.submit(attempt.id)
            let whole: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            #expect(whole.items.count == 10)
        }
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.refused(
                .put, Endpoint.openItem.path(["attempt": attempt.id]), OpenItemRequest(item: 2), status: 409,
                code: "free-navigation")
        }
    }

    @Test func `a person sits one attempt at a time`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let enrolment = try await worker.enrolment()
            let path = Endpoint.startAttempt.path(["enrolment": enrolment.id])
            try await worker.refused(
                .post, path, StartAttemptRequest(quiz: "practice"), status: 409, code: "another-attempt-running")
            _ = try await worker.submit(attempt.id)
            let other: AttemptView = try await worker.post(path, StartAttemptRequest(quiz: "practice"), expecting: 201)
            #expect(other.state == "running")
        }
    }

    @Test func `more time is granted with a reason, also while the attempt runs`() async throws {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let teacher = try await caller.signedIn(as: "teacher")
            let enrolment = try await worker.enrolment().id
            func path(_ quiz: String) -> String {
                Endpoint.grantExtraTime.path(["enrolment": enrolment, "quiz": quiz])
            }
            try await teacher.refused(
                .put, path("final"), ExtraTimeRequest(minutes: -1, reason: "骨折"), status: 422,
                code: "bad-extra-minutes")
            try await teacher.refused(
                .put, path("final"), ExtraTimeRequest(minutes: 5, reason: " "), status: 422, code: "bad-reason")
            try await teacher.refused(
                .put, path("none"), ExtraTimeRequest(minutes: 5, reason: "骨折"), status: 404, code: "no-such-quiz")
            func grant(_ minutes: Int) async throws {
                let body = ExtraTimeRequest(minutes: minutes, reason: "右手骨折")
                #expect(
                    try await teacher.send(.put, path("final"), body: Array(try JSONEncoder().encode(body))).status
                        == .noContent)
            }
            try await grant(15)
            let attempt = try await worker.begin()
            #expect(attempt.secondsLeft == 45 * 60)
            // In place of the fifteen, not on top of them.
            try await grant(20)
            fixture.advance(seconds: 60)
            let now: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(now.secondsLeft == 49 * 60)
            // What was used already is not taken back.
            fixture.advance(seconds: 40 * 60)
            try await teacher.refused(
                .put, path("final"), ExtraTimeRequest(minutes: 10, reason: "写错"), status: 409,
                code: "extra-minutes-used")
            let still: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(still.state == "running" && still.secondsLeft == 9 * 60)
        }
    }

    @Test func `a score that is withheld is told nowhere until its moment`() async throws {
        let closes = #"closes="2026-11-19T08:00""#
        let reviews = #"<review show="nothing"/><review show="keys" when="closed"/>"#
        try await withCourse(attributes: "\(Self.quiz) \(closes)", reviews: reviews) { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id, wrong: 5)
            #expect(try await worker.submit(attempt.id).score == nil)
            #expect(try await worker.enrolment().quizzes.first?.counted == nil)
            let path = Endpoint.readReview.path(["attempt": attempt.id])
            let before: ReviewView = try await worker.get(path)
            #expect(before.detail == "nothing" && before.items.isEmpty && before.attempt.score == nil)
            fixture.advance(seconds: 17 * 3600)
            let after: ReviewView = try await caller.signedIn(as: "10001").get(path)
            #expect(after.detail == "keys" && after.attempt.score?.earned == "10")
            #expect(after.items.allSatisfy { $0.key != nil && $0.explanation == nil })
        }
    }

    @Test(arguments: ["last", "best", "mean"])
    func `the attempt counts that the quiz says`(rule: String) async throws {
        try await withCourse(attributes: #"\#(Self.quiz) counts="\#(rule)""#) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let first = try await worker.begin()
            try await worker.answerAll(of: first.id)
            _ = try await worker.submit(first.id)
            // The course is completed by whatever counts at that moment, and a completion stays.
            let enrolment = try await worker.enrolment()
            #expect(enrolment.state == "completed")
            #expect(enrolment.quizzes.first?.hasPassed == true)
        }
        try await withCourse(attributes: #"\#(Self.quiz) counts="\#(rule)""#) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let first = try await worker.begin()
            try await worker.answerAll(of: first.id, wrong: 10)
            _ = try await worker.submit(first.id)
            let second = try await start(worker)
            try await worker.answerAll(of: second.id, wrong: 2)
            _ = try await worker.submit(second.id)
            let counted = try await worker.enrolment().quizzes.first?.counted
            let expected = ["last": "16", "best": "16", "mean": "8"][rule]
            #expect(counted?.earned == expected)
        }
    }

    @Test func `a wrong answer costs what the quiz says, and the review tells it`() async throws {
        try await withCourse(attributes: #"\#(Self.quiz) wrong-answer-percent="25""#) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id, wrong: 2)
            #expect(try await worker.submit(attempt.id).score?.earned == "15")
            let review: ReviewView = try await worker.get(Endpoint.readReview.path(["attempt": attempt.id]))
            #expect(review.items.map(\.cost) == ["0.5", "0.5"] + Array(repeating: nil, count: 8))
        }
    }

    @Test func `keys stay back until nobody can answer any more, also for whoever sits again`() async throws {
        let times = #"closes="2026-11-18T20:00" grace-seconds="30""#
        let reviews = #"<review show="nothing"/><review show="keys" when="closed"/>"#
        try await withCourse(attributes: "\(Self.quiz) \(times)", reviews: reviews) { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let first = try await worker.begin()
            _ = try await worker.submit(first.id)
            let second = try await start(worker)
            let teacher = try await caller.signedIn(as: "teacher")
            let other = try await caller.signedIn(as: "10002").enrolment().id
            let grant = ExtraTimeRequest(minutes: 10, reason: "骨折")
            try await teacher.send(
                .put, Endpoint.grantExtraTime.path(["enrolment": other, "quiz": "final"]),
                body: Array(try JSONEncoder().encode(grant)))
            func detail() async throws -> String {
                let review: ReviewView = try await worker.get(Endpoint.readReview.path(["attempt": first.id]))
                return review.detail
            }
            // The clock shows 19:06:40; at 20:00 it closes, but not for the second attempt and not for 10002.
            fixture.advance(seconds: 53 * 60 + 20)
            #expect(try await detail() == "nothing")
            fixture.advance(seconds: 60)
            try await ExpirySweeper(fixture.service).sweep()
            let ended: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": second.id]))
            #expect(ended.state == "expired")
            #expect(try await detail() == "nothing")
            fixture.advance(seconds: 10 * 60)
            #expect(try await detail() == "keys")
        }
    }

    @Test func `after the first attempt there is none where the first counts`() async throws {
        try await withCourse(attributes: #"\#(Self.quiz) counts="first""#) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            _ = try await worker.submit(try await worker.begin().id)
            try await refusedToStart(worker, code: "attempts-exhausted")
        }
    }

    @Test func `an attempt that was given more time is not closed by who saw it due before`() async throws {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let id = try #require(AttemptID(attempt.id))
            let facts = try await fixture.service.attempts.facts(id)
            fixture.advance(seconds: 60)
            #expect(try await fixture.service.finish(facts).isRunning)
            #expect(try await worker.submit(attempt.id).state == "submitted")
        }
    }
}
