import CoursePackages
import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct RegradeTests {
    private static let path = Endpoint.regradeQuiz.path(["course": "small", "quiz": "final"])

    /// The small course with keys of its questions written otherwise.
    private static func package(_ version: String, _ changes: [(String, String)]) throws -> [UInt8] {
        try Fixture.package(version: version) { files in
            let bank = String(decoding: files["banks/bank.xml"] ?? [], as: UTF8.self)
            files["banks/bank.xml"] = Array(changes.reduce(bank) { $0.replacing($1.0, with: $1.1) }.utf8)
            let quiz = String(decoding: files["quizzes/final.xml"] ?? [], as: UTF8.self)
            files["quizzes/final.xml"] = Array(changes.reduce(quiz) { $0.replacing($1.0, with: $1.1) }.utf8)
        }
    }

    /// Five keys that were published wrongly, with what is right, each worth two of twenty points.
    private static let wrong = [
        ("answer=\"9.5\"", "answer=\"4\""), ("<accept>一通三防</accept>", "<accept>三通一防</accept>"),
        ("<option key=\"true\">对的</option><option>错的</option>", "<option>对的</option><option key=\"true\">错的</option>"),
    ]

    /// Everyone of the first mine is enrolled in 1.0.0, in which three keys are wrong; then 1.0.1 corrects them.
    private func withWrongKeys(
        corrected: [(String, String)] = [],
        _ body:
            @escaping @Sendable (Fixture, Caller, _ correct: @escaping @Sendable () async throws -> Void)
            async throws -> Void
    ) async throws {
        try await withService { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Self.package("1.0.0", Self.wrong))
            let _: EnrolView = try await caller.signedIn(as: "manager1").post(
                Endpoint.enrol.path(), EnrolRequest(course: "small", people: nil, unit: "华山矿业/一矿", due: nil))
            try await body(fixture, caller) {
                _ = try await teacher.publish(try Self.package("1.0.1", corrected))
            }
        }
    }

    private func request(
        isDryRun: Bool = false, reason: String? = "更正三道题的答案", revokes: Bool = false, version: String? = nil
    ) -> RegradeRequest {
        RegradeRequest(
            version: version, isDryRun: isDryRun, reason: isDryRun ? nil : reason, revokesCertificates: revokes,
            cursor: nil)
    }

    @Test func `a corrected key passes who was right, with a certificate of today, and says so`() async throws {
        try await withWrongKeys { fixture, caller, correct in
            var worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            let before = try await worker.submit(attempt.id)
            #expect(before.score?.earned == "14" && before.score?.hasPassed == false)
            try await correct()
            fixture.advance(seconds: 3 * 86_400)
            worker = try await caller.signedIn(as: "10001")
            let teacher = try await caller.signedIn(as: "teacher")
            let planned: RegradeView = try await teacher.post(Self.path, request(isDryRun: true))
            #expect(planned.version == "1.0.1" && planned.attemptCount == 1 && planned.kept.isEmpty)
            let change = try #require(planned.changes.first)
            #expect(change.before.earned == "14" && change.after.earned == "20" && change.after.hasPassed)
            #expect(Set(change.items.map(\.question)) == ["number", "text", "single"])
            #expect(change.completesCourse && change.certificate == "issued")
            // Nothing has changed yet.
            #expect(try await fixture.results(of: attempt.id).isEmpty)
            #expect(try await worker.enrolment().state == "active")
            let done: RegradeView = try await teacher.post(Self.path, request())
            #expect(done.changes == planned.changes && !done.isDryRun)
            let enrolment = try await worker.enrolment()
            #expect(enrolment.state == "completed" && enrolment.certificateStatus == "valid")
            let certificates: Page<CertificateView> = try await worker.get(Endpoint.listCertificates.path())
            #expect(certificates.items.first?.issuedOn == fixture.service.context.today.description)
            let review: ReviewView = try await worker.get(Endpoint.readReview.path(["attempt": attempt.id]))
            #expect(review.attempt.score?.earned == "20")
            #expect(review.results?.map(\.kind) == ["first", "regraded"])
            #expect(review.results?.last?.reason == "更正三道题的答案" && review.results?.last?.version == "1.0.1")
            #expect(review.items.allSatisfy { $0.earned == "2" })
            let single = try #require(review.items.first { $0.item.kind == "single-choice" })
            #expect(single.key?.map(\.plain) == ["对的"])
            // A second time, there is nothing to change.
            let again: RegradeView = try await teacher.post(Self.path, request())
            #expect(again.changes.isEmpty && again.attemptCount == 1)
            #expect(try await fixture.results(of: attempt.id).count == 1)
        }
    }

    @Test func `who fails now keeps the record; the certificate falls only when an administrator says so`() async throws
    {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            #expect(try await worker.submit(attempt.id).score?.hasPassed == true)
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Self.package("1.0.1", Self.wrong))
            let number = try #require(try await worker.enrolment().certificate)
            let done: RegradeView = try await teacher.post(Self.path, request())
            let change = try #require(done.changes.first)
            #expect(change.after.earned == "14" && !change.after.hasPassed)
            #expect(change.certificate == "endangered" && change.certificateNumber == number)
            #expect(try await worker.enrolment().certificateStatus == "valid")
            try await teacher.refused(.post, Self.path, request(revokes: true), status: 403, code: "forbidden")
            let admin = try await caller.signedIn(as: "admin")
            let planned: RegradeView = try await admin.post(Self.path, request(isDryRun: true, revokes: true))
            #expect(planned.changes.map(\.certificate) == ["revoked"] && planned.changes[0].items.isEmpty)
            #expect(try await worker.enrolment().certificateStatus == "valid")
            let revoked: RegradeView = try await admin.post(Self.path, request(revokes: true))
            #expect(revoked.changes == planned.changes)
            let enrolment = try await worker.enrolment()
            #expect(enrolment.state == "completed" && enrolment.certificateStatus == "revoked")
            let again: RegradeView = try await admin.post(Self.path, request(revokes: true))
            #expect(again.changes.isEmpty)
            #expect(try await fixture.results(of: attempt.id).map(\.kind) == [.regraded])
        }
    }

    @Test func `a question that was reworded or removed keeps its marks`() async throws {
        let corrected = [
            ("<prompt>填数</prompt>", "<prompt>填一个数</prompt>"), ("answer=\"9.5\"", "answer=\"50\""),
            ("id=\"text\"", "id=\"other-text\""),
        ]
        try await withWrongKeys(corrected: corrected) { fixture, caller, correct in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            _ = try await worker.submit(attempt.id)
            try await correct()
            let teacher = try await caller.signedIn(as: "teacher")
            let done: RegradeView = try await teacher.post(Self.path, request())
            #expect(
                done.kept == [
                    RegradeKeptView(question: "number", reason: "question-wording-changed", attemptCount: 1),
                    RegradeKeptView(question: "text", reason: "question-gone", attemptCount: 1),
                ])
            #expect(done.changes.map(\.after.earned) == ["16"])
            #expect(done.changes.first?.items.map(\.question) == ["single"])
        }
    }

    @Test func `grades of people stay, and one that is changed later stands on the corrected keys`() async throws {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.submittedPractice()
            let teacher = try await caller.signedIn(as: "teacher")
            for item in try await teacher.gradingQueue() { _ = try await teacher.award(["3"], nil, to: item.number) }
            _ = try await teacher.publish(try Self.package("1.0.1", Self.wrong))
            let path = Endpoint.regradeQuiz.path(["course": "small", "quiz": "practice"])
            let done: RegradeView = try await teacher.post(path, request())
            #expect(done.attemptCount == 1 && done.changes.isEmpty && done.kept.isEmpty)
            #expect(try await fixture.results(of: attempt.id).map(\.score.earned.description) == ["6"])
        }
    }

    @Test func `two at once append each result once`() async throws {
        try await withWrongKeys { fixture, caller, correct in
            var attempts: [String] = []
            for user in ["10001", "10002"] {
                let worker = try await caller.signedIn(as: user)
                let attempt = try await worker.begin()
                try await worker.answerAll(of: attempt.id)
                attempts.append(try await worker.submit(attempt.id).id)
            }
            try await correct()
            let teacher = try await caller.signedIn(as: "teacher")
            let body = request()
            let changes = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let view: RegradeView = try await teacher.post(Self.path, body)
                        return view.changes.count
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(changes == 2)
            for attempt in attempts { #expect(try await fixture.results(of: attempt).count == 1) }
        }
    }

    @Test func `what cannot be is refused`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.refused(
                .post, Self.path, request(reason: nil), status: 400, code: "invalid-parameter")
            try await teacher.refused(
                .post, Self.path, request(reason: "a\nb"), status: 400, code: "invalid-parameter")
            try await teacher.refused(
                .post, Self.path, request(version: "9.0.0"), status: 404, code: "unknown-version")
            try await teacher.refused(
                .post, Endpoint.regradeQuiz.path(["course": "small", "quiz": "none"]), request(), status: 404,
                code: "no-such-quiz")
            try await teacher.refused(
                .post, Endpoint.regradeQuiz.path(["course": "none", "quiz": "final"]), request(), status: 404,
                code: "unknown-course")
            let none: RegradeView = try await teacher.post(Self.path, request())
            #expect(none.attemptCount == 0 && none.changes.isEmpty && none.next == nil)
        }
    }

    @Test func `who moved on before the key was corrected gains by it where the quiz is the same`() async throws {
        try await withWrongKeys { fixture, caller, correct in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            #expect(try await worker.submit(attempt.id).score?.hasPassed == false)
            let teacher = try await caller.signedIn(as: "teacher")
            // 1.0.1 has the same wrong keys, and the same quiz.
            _ = try await teacher.publish(try Self.package("1.0.1", Self.wrong))
            let moved: MoveView = try await caller.signedIn(as: "manager1").post(
                Endpoint.moveEnrolments.path(), MoveRequest(course: "small", people: ["10001"], unit: nil))
            #expect(moved.people.first?.continuedQuizzes.map(\.id) == ["final"])
            _ = try await teacher.publish(try Self.package("1.0.2", []))
            let planned: RegradeView = try await teacher.post(Self.path, request(isDryRun: true))
            let done: RegradeView = try await teacher.post(Self.path, request())
            #expect(done.changes == planned.changes && done.changes.count == 1)
            #expect(done.changes.first?.completesCourse == true && done.changes.first?.certificate == "issued")
            let now = try await worker.enrolment()
            #expect(now.version == "1.0.1" && now.state == "completed" && now.certificateStatus == "valid")
            // Another correction takes the pass away: the certificate of the newer enrolment is concerned.
            _ = try await teacher.publish(try Self.package("1.0.3", Self.wrong))
            let endangered: RegradeView = try await teacher.post(Self.path, request())
            #expect(endangered.changes.map(\.certificateNumber) == [now.certificate])
            let admin = try await caller.signedIn(as: "admin")
            let revoked: RegradeView = try await admin.post(Self.path, request(revokes: true))
            #expect(revoked.changes.map(\.certificate) == ["revoked"])
            #expect(try await worker.enrolment().certificateStatus == "revoked")
            let again: RegradeView = try await admin.post(Self.path, request(revokes: true))
            #expect(again.changes.isEmpty)
        }
    }

    /// A quiz of two sections that each have to be passed, and whose passes are kept.
    private static func sectioned(_ version: String, key: Bool) throws -> [UInt8] {
        try ConditionsCourse.package(version: version) { files in
            files["quizzes/final.xml"] = files["quizzes/final.xml"]?
                .replacing("pass-percent=\"100\"", with: "pass-percent=\"100\" keep-passed-months=\"12\"")
                .replacing("<section id=\"s\">", with: "<section id=\"theory\" pass-percent=\"100\">")
                .replacing("ref=\"q-2\"/></section>", with: "ref=\"q-1\"/></section>\(Self.practice)")
            files["banks/bank.xml"] = files["banks/bank.xml"]?
                .replacing("id=\"q-1\" points=\"1\" answer=\"true\"", with: "id=\"q-1\" points=\"1\" answer=\"\(key)\"")
            // Only the quiz completes the course.
            files["course.xml"] = files["course.xml"]?.replacing("<read-modules/>", with: "")
        }
    }
    private static let practice = """
        <section id="practice" pass-percent="100"><title>二</title><question ref="q-2"/></section>
        """

    @Test func `sections that count from an earlier attempt follow the correction there, both ways`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Self.sectioned("1.0.0", key: false))
            let _: EnrolView = try await caller.signedIn(as: "manager1").post(
                Endpoint.enrol.path(),
                EnrolRequest(course: "conditions", people: ["10001", "10002"], unit: nil, due: nil))
            /// Sits the quiz with an answer to each statement that is asked.
            func sit(_ worker: Caller, _ answers: [Bool?]) async throws -> AttemptView {
                let enrolment = try await worker.enrolment(in: "conditions")
                let attempt: AttemptView = try await worker.post(
                    Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
                    expecting: 201)
                #expect(attempt.itemCount == answers.count)
                for (index, answer) in answers.enumerated() where answer != nil {
                    _ = try await worker.save(AnswerView(truth: answer), item: index + 1, of: attempt.id)
                }
                return try await worker.submit(attempt.id)
            }
            // By the wrong key one has passed the theory, and need not sit it again.
            let lucky = try await caller.signedIn(as: "10001")
            _ = try await sit(lucky, [false, false])
            #expect(try await sit(lucky, [true]).score?.hasPassed == true)
            // The other had to, and said nothing the second time.
            let wronged = try await caller.signedIn(as: "10002")
            _ = try await sit(wronged, [true, false])
            #expect(try await sit(wronged, [nil, true]).score?.hasPassed == false)
            _ = try await teacher.publish(try Self.sectioned("1.0.1", key: true))
            let path = Endpoint.regradeQuiz.path(["course": "conditions", "quiz": "final"])
            let planned: RegradeView = try await teacher.post(path, request(isDryRun: true))
            let done: RegradeView = try await teacher.post(path, request())
            #expect(done.changes == planned.changes && done.changes.map(\.attemptNumber) == [1, 2, 1, 2])
            let second = done.changes.filter { $0.attemptNumber == 2 }.sorted { $0.personNumber < $1.personNumber }
            #expect(second.map(\.after.hasPassed) == [false, true] && second.allSatisfy { $0.items.isEmpty })
            #expect(
                second.map(\.sections) == [
                    [RegradeSectionView(section: "theory", before: "1", after: "0")],
                    [RegradeSectionView(section: "theory", before: "0", after: "1")],
                ])
            #expect(second.last?.completesCourse == true)
            let again: RegradeView = try await teacher.post(path, request())
            #expect(again.changes.isEmpty)
        }
    }

    @Test func `a question that is void gives everyone its points, and the review says so`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id, wrong: 10)
            #expect(try await worker.submit(attempt.id).score?.earned == "0")
            let teacher = try await caller.signedIn(as: "teacher")
            let kinds = ["single-choice id=\"single\"", "true-false id=\"truth\"", "numeric id=\"number\""]
            _ = try await teacher.publish(
                try Self.package(
                    "1.0.1",
                    kinds.map { ("<\($0)", "<\($0) void=\"true\"") }
                        + [("<draw bank=\"bank\" count=\"9\"/>", "<draw bank=\"bank\" count=\"6\"/>")]))
            let done: RegradeView = try await teacher.post(Self.path, request())
            let change = try #require(done.changes.first)
            #expect(change.items.map(\.question).sorted() == ["number", "single", "truth"])
            #expect(change.items.allSatisfy { $0.before == "0" && $0.after == "2" } && change.after.earned == "6")
            let review: ReviewView = try await worker.get(Endpoint.readReview.path(["attempt": attempt.id]))
            let void = review.items.filter { $0.isVoid == true }
            #expect(void.count == 3 && void.allSatisfy { $0.earned == "2" && $0.cost == nil })
        }
    }
}
