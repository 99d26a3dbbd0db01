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
}
