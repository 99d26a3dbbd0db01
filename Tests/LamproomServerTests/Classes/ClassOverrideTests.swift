import HTTPTypes
import LamproomAPI
import Testing
import TrainingCore

@testable import LamproomServer

/// Each condition that a class can change, for 10001, who is in the class, beside 10002, who learns alone. The clock of the
/// fixture stands at 2026-11-18T19:06:40 in Shanghai.
@Suite struct ClassOverrideTests {
    private static let attributes = #"pass-percent="80" attempts="9" time-limit-minutes="30" grace-seconds="0""#

    /// The class and the settings that it changes; the workers are in it and alone.
    private func withClass(
        changing settings: [String: String], quiz: String? = nil,
        _ body: @escaping @Sendable (Fixture, _ member: Caller, _ alone: Caller, _ teacher: Caller) async throws -> Void
    ) async throws {
        try await withCourse(quiz: quiz ?? SmallCourse.quiz(attributes: Self.attributes)) { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001"])
            try await change(settings, by: teacher)
            try await body(
                fixture, try await caller.signedIn(as: "10001"), try await caller.signedIn(as: "10002"), teacher)
        }
    }

    private func change(_ settings: [String: String], because reason: String = "停电", by caller: Caller) async throws {
        let _: [ClassConditionsView] = try await caller.put(
            Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"]),
            ClassConditionsRequest(
                settings: settings.map { ClassSetting(name: $0.key, value: $0.value) }, reason: reason))
    }

    /// Sits the quiz with so many wrong answers.
    @discardableResult
    private func sit(_ worker: Caller, wrong: Int) async throws -> AttemptView {
        let attempt = try await worker.begin()
        try await worker.answerAll(of: attempt.id, wrong: wrong)
        return try await worker.submit(attempt.id)
    }

    private func refused(_ worker: Caller, code: String) async throws {
        let enrolment = try await worker.enrolment()
        for module in enrolment.modules { try await worker.read(module.id, of: enrolment.id) }
        try await worker.refused(
            .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
            status: 409, code: code)
    }

    @Test func `the number of attempts`() async throws {
        try await withClass(changing: ["attempts": "1"]) { _, member, alone, _ in
            for worker in [member, alone] { try await sit(worker, wrong: 9) }
            #expect(try await member.enrolment().quizzes.first?.quiz.maximumAttempts == 1)
            try await refused(member, code: "attempts-exhausted")
            #expect(try await sit(alone, wrong: 0).number == 2)
        }
    }

    @Test(arguments: [("last", "8"), ("mean", "10"), ("best", "12")])
    func `the attempt that counts`(rule: String, counted: String) async throws {
        try await withClass(changing: ["counts": rule]) { _, member, alone, _ in
            for worker in [member, alone] { for wrong in [4, 6] { try await sit(worker, wrong: wrong) } }
            #expect(try await member.enrolment().quizzes.first?.counted?.earned == counted)
            #expect(try await alone.enrolment().quizzes.first?.counted?.earned == "12")
        }
    }

    @Test func `that the first attempt counts, so that there is no second`() async throws {
        try await withClass(changing: ["counts": "first"]) { _, member, alone, _ in
            for worker in [member, alone] { try await sit(worker, wrong: 4) }
            try await refused(member, code: "attempts-exhausted")
            try await sit(alone, wrong: 3)
            #expect(try await member.enrolment().quizzes.first?.counted?.earned == "12")
            #expect(try await alone.enrolment().quizzes.first?.counted?.earned == "14")
        }
    }

    @Test func `what is seen after the end, and when`() async throws {
        let settings = ["review": "nothing:submitted keys:closed", "closes": "2026-11-18T20:00"]
        try await withClass(changing: settings) { fixture, member, alone, _ in
            var paths: [String] = []
            for worker in [member, alone] {
                paths.append(Endpoint.readReview.path(["attempt": try await sit(worker, wrong: 9).id]))
            }
            let hidden: ReviewView = try await member.get(paths[0])
            #expect(hidden.detail == "nothing" && hidden.items.isEmpty && hidden.attempt.score == nil)
            let whole: ReviewView = try await alone.get(paths[1])
            #expect(whole.detail == "explanations" && whole.items.allSatisfy { $0.explanation != nil })
            fixture.advance(seconds: 54 * 60)
            let shown: ReviewView = try await member.get(paths[0])
            #expect(shown.detail == "keys" && shown.attempt.score?.earned == "2")
            #expect(shown.items.allSatisfy { $0.key != nil && $0.explanation == nil })
        }
    }

    @Test func `one way only`() async throws {
        try await withClass(changing: ["navigation": "forward"]) { _, member, alone, _ in
            let nothing = SaveAnswerRequest(revision: 1, answer: nil, isFlagged: true)
            for (worker, isForward) in [(member, true), (alone, false)] {
                let attempt = try await worker.begin()
                #expect(attempt.position == (isForward ? 1 : nil))
                let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
                #expect(paper.items.count == (isForward ? 1 : 10))
                let second = Endpoint.saveAnswer.path(["attempt": attempt.id, "item": "2"])
                let position = Endpoint.openItem.path(["attempt": attempt.id])
                guard isForward else {
                    let _: SaveAnswerView = try await worker.put(second, nothing)
                    try await worker.refused(
                        .put, position, OpenItemRequest(item: 2), status: 409, code: "free-navigation")
                    continue
                }
                try await worker.refused(.put, second, nothing, status: 409, code: "item-ahead")
                let opened: PaperView = try await worker.put(position, OpenItemRequest(item: 2))
                #expect(opened.items.map(\.number) == [1, 2])
                try await worker.refused(
                    .put, Endpoint.saveAnswer.path(["attempt": attempt.id, "item": "1"]), nothing, status: 409,
                    code: "item-behind")
            }
        }
    }

    @Test func `what a wrong answer costs`() async throws {
        try await withClass(changing: ["wrong-answer-percent": "25"]) { _, member, alone, _ in
            let attempt = try await sit(member, wrong: 2)
            #expect(attempt.score?.earned == "15" && attempt.score?.hasPassed == false)
            let review: ReviewView = try await member.get(Endpoint.readReview.path(["attempt": attempt.id]))
            #expect(review.items.map(\.cost) == ["0.5", "0.5"] + Array(repeating: nil, count: 8))
            let other = try await sit(alone, wrong: 2)
            #expect(other.score?.earned == "16" && other.score?.hasPassed == true)
            #expect(try await member.enrolment().state == "active")
            #expect(try await alone.enrolment().state == "completed")
        }
    }

    @Test func `the grace for what was under way`() async throws {
        try await withClass(changing: ["grace-seconds": "60"]) { fixture, member, alone, _ in
            let attempts = [try await member.begin(), try await alone.begin()]
            #expect(attempts.map(\.graceSeconds) == [60, 0] && attempts.map(\.secondsLeft) == [1800, 1800])
            fixture.advance(seconds: 1859)
            let request = SaveAnswerRequest(seat: 1, revision: 1, answer: nil, isFlagged: true)
            let stored: SaveAnswerView = try await member.put(
                Endpoint.saveAnswer.path(["attempt": attempts[0].id, "item": "1"]), request)
            #expect(stored.revision == 1 && stored.secondsLeft == 0)
            try await alone.refused(
                .put, Endpoint.saveAnswer.path(["attempt": attempts[1].id, "item": "1"]), request, status: 409,
                code: "attempt-ended")
            #expect(try await member.submit(attempts[0].id).state == "submitted")
            #expect(try await alone.submit(attempts[1].id).state == "expired")
        }
    }

    @Test func `the pause between two attempts`() async throws {
        try await withClass(changing: ["wait-minutes": "60"]) { fixture, member, alone, _ in
            for worker in [member, alone] { try await sit(worker, wrong: 9) }
            try await refused(member, code: "attempt-too-soon")
            #expect(try await member.enrolment().quizzes.first?.nextAttemptAt == "2026-11-18T12:06:40Z")
            #expect(try await sit(alone, wrong: 9).number == 2)
            fixture.advance(seconds: 3600)
            #expect(try await sit(member, wrong: 9).number == 2)
        }
    }

    @Test func `opening and closing`() async throws {
        let settings = ["opens": "2026-11-18T19:10", "closes": "2026-11-18T19:30"]
        try await withClass(changing: settings) { fixture, member, alone, _ in
            try await refused(member, code: "quiz-not-open-yet")
            #expect(try await alone.begin().deadline == "2026-11-18T11:36:40Z")
            fixture.advance(seconds: 200)
            let attempt = try await member.begin()
            #expect(attempt.deadline == "2026-11-18T11:30:00Z")
            try await member.answerAll(of: attempt.id, wrong: 9)
            fixture.advance(seconds: 20 * 60)
            try await ExpirySweeper(fixture.service).sweep()
            let ended: AttemptView = try await member.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(ended.state == "expired" && ended.score?.earned == "2")
            try await refused(member, code: "quiz-closed")
            // The other's attempt ran out by its own time; theirs never closes.
            fixture.advance(seconds: 400)
            #expect(try await sit(alone, wrong: 9).number == 2)
        }
    }

    @Test func `how long a passed section is kept`() async throws {
        let quiz = SmallCourse.sectionedQuiz(attributes: #"attempts="9""#)
        try await withClass(changing: ["keep-passed-months": "1"], quiz: quiz) { _, member, alone, _ in
            for (worker, kept) in [(member, ["theory"]), (alone, [])] {
                let first = try await worker.begin()
                try await worker.answer(first.id) { $0.section == "theory" }
                _ = try await worker.submit(first.id)
                let second = try await worker.begin()
                #expect((second.carried ?? []).map(\.id) == kept)
                #expect(second.itemCount == (kept.isEmpty ? 10 : 5))
            }
        }
    }

    @Test func `every change stands on record with who made it, when and why`() async throws {
        try await withClass(changing: ["attempts": "3", "wait-minutes": "60"]) { fixture, _, _, teacher in
            fixture.advance(seconds: 60)
            try await change(["attempts": "default", "counts": "last"], because: "来电了", by: teacher)
            let path = Endpoint.listClassConditions.path(["class": "1"])
            let history: [ClassConditionsView] = try await teacher.get(path)
            #expect(
                history == [
                    ClassConditionsView(
                        quiz: "final", isHolding: true,
                        settings: [
                            ClassSetting(name: "wait-minutes", value: "60"),
                            ClassSetting(name: "counts", value: "last"),
                        ], reason: "来电了", recordedAt: "2026-11-18T11:07:40Z", recordedBy: "teacher"),
                    ClassConditionsView(
                        quiz: "final", isHolding: false,
                        settings: [
                            ClassSetting(name: "attempts", value: "3"),
                            ClassSetting(name: "wait-minutes", value: "60"),
                        ], reason: "停电", recordedAt: "2026-11-18T11:06:40Z", recordedBy: "teacher"),
                ])
            for (name, value, reason, code) in [
                ("attempts", "2", " ", "class-bad-reason"), ("attempts", "0", "停电", "bad-setting-value"),
                ("lamps", "2", "停电", "unknown-setting"),
            ] {
                try await teacher.refused(
                    .put, Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"]),
                    ClassConditionsRequest(settings: [ClassSetting(name: name, value: value)], reason: reason),
                    status: 422, code: code)
            }
            #expect(try await teacher.get(path) == history)
        }
    }

    @Test func `whoever is taken off the class has the quiz's own conditions again`() async throws {
        try await withClass(changing: ["attempts": "1"]) { _, member, _, teacher in
            try await sit(member, wrong: 9)
            try await refused(member, code: "attempts-exhausted")
            let removed: ClassRemovalView = try await teacher.post(
                Endpoint.removeFromClass.path(["class": "1"]), ClassRemovalRequest(people: ["10001"], reason: "调走"))
            #expect(removed.removedCount == 1)
            #expect(try await sit(member, wrong: 9).number == 2)
        }
    }
}
