import HTTPTypes
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct RegradeHistoryTests {
    private static let quiz = ["course": "small", "quiz": "final"]

    private static func request(_ version: String, _ reason: String) -> RegradeRequest {
        RegradeRequest(version: version, isDryRun: false, reason: reason, revokesCertificates: false, cursor: nil)
    }

    /// The small course with another key of its number.
    private static func package(_ version: String, answer: String) throws -> [UInt8] {
        try Fixture.package(version: version) { files in
            let bank = String(decoding: files["banks/bank.xml"] ?? [], as: UTF8.self)
            files["banks/bank.xml"] = Array(bank.replacing("answer=\"9.5\"", with: "answer=\"\(answer)\"").utf8)
        }
    }

    @Test func `who marked again with which keys, when, why, and what changed`() async throws {
        try await withCourse { fixture, caller in
            for user in ["10001", "10002"] {
                let worker = try await caller.signedIn(as: user)
                let attempt = try await worker.begin()
                try await worker.answerAll(of: attempt.id)
                _ = try await worker.submit(attempt.id)
            }
            let (teacher, admin) = (try await caller.signedIn(as: "teacher"), try await caller.signedIn(as: "admin"))
            let path = Endpoint.regradeQuiz.path(Self.quiz)
            let none: [RegradeRecordView] = try await teacher.get(Endpoint.listRegrades.path(Self.quiz))
            #expect(none.isEmpty)
            _ = try await teacher.publish(try Self.package("1.0.1", answer: "50"))
            let _: RegradeView = try await teacher.post(path, Self.request("1.0.1", "改错了"))
            _ = try await teacher.publish(try Self.package("1.0.2", answer: "9.5"))
            fixture.advance(seconds: 60)
            let _: RegradeView = try await admin.post(path, Self.request("1.0.2", "改回来"))

            let regrades: [RegradeRecordView] = try await teacher.get(Endpoint.listRegrades.path(Self.quiz))
            let (first, second) = ("2026-11-18T11:06:40Z", "2026-11-18T11:07:40Z")
            #expect(
                regrades == [
                    RegradeRecordView(
                        version: "1.0.1", reason: "改错了", recordedBy: "teacher", firstAt: first, lastAt: first,
                        resultCount: 2),
                    RegradeRecordView(
                        version: "1.0.2", reason: "改回来", recordedBy: "admin", firstAt: second, lastAt: second,
                        resultCount: 2),
                ])
            let attempts = Endpoint.listRegradedAttempts.path(Self.quiz)
            let own: Page<RegradedAttemptView> = try await teacher.get(attempts + "?person=10002")
            #expect(own.items.map(\.before.earned) == ["20", "18"] && own.items.map(\.after.earned) == ["18", "20"])
            #expect(own.items.allSatisfy { $0.personName == "李秀兰" && $0.attemptNumber == 1 })
            #expect(
                own.items.map(\.recordedBy) == ["teacher", "admin"] && own.items.map(\.version) == ["1.0.1", "1.0.2"])
            let page: Page<RegradedAttemptView> = try await teacher.get(attempts + "?limit=3")
            let rest: Page<RegradedAttemptView> = try await teacher.get(
                attempts + "?cursor=\(try #require(page.next))")
            #expect(page.items.count == 3 && rest.items.count == 1 && rest.next == nil)
            #expect(
                page.items.filter { $0.personNumber == "10002" } + rest.items.filter { $0.personNumber == "10002" }
                    == own.items)
            try await teacher.refused(.get, attempts + "?person=99999", status: 422, code: "unknown-person")
            try await teacher.refused(
                .get, Endpoint.listRegrades.path(["course": "none", "quiz": "final"]), status: 404,
                code: "unknown-course")
        }
    }

    /// Appends the last result of an attempt once more, as one that a regrade gave with the same keys.
    private func repeatLast(of attempt: String, in fixture: Fixture, secondsLater: Int64 = 0) async throws {
        _ = try await fixture.service.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO attempt_result (
                    attempt_id, kind, earned, possible, waiting, passed, sections, digest, reason, recorded_at,
                    recorded_by)
                SELECT attempt_id, 'regraded', earned, possible, waiting, passed, sections, digest, reason,
                    recorded_at + $2, recorded_by
                FROM attempt_result WHERE attempt_id = $1 ORDER BY sequence DESC LIMIT 1
                """, [.text(attempt), .integer(secondsLater * 1000)])
        }
    }

    @Test func `a second regrade with the same version is on record as the first is`() async throws {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            _ = try await worker.submit(attempt.id)
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Self.package("1.0.1", answer: "50"))
            let _: RegradeView = try await teacher.post(
                Endpoint.regradeQuiz.path(Self.quiz), Self.request("1.0.1", "改错了"))
            // As where a section of it counts from another attempt that changed meanwhile.
            try await repeatLast(of: attempt.id, in: fixture, secondsLater: 60)
            let regrades: [RegradeRecordView] = try await teacher.get(Endpoint.listRegrades.path(Self.quiz))
            #expect(regrades.map(\.resultCount) == [2] && regrades.map(\.lastAt) == ["2026-11-18T11:07:40Z"])
        }
    }

    @Test func `a grade that a person changed is no regrade`() async throws {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.submittedPractice()
            let teacher = try await caller.signedIn(as: "teacher")
            for item in try await teacher.gradingQueue() { _ = try await teacher.award(["3"], nil, to: item.number) }
            let item = try #require(try await teacher.gradingQueue("?all=true").first)
            _ = try await teacher.award(["2"], "看漏了", to: item.number)
            #expect(try await fixture.results(of: attempt.id).map(\.kind) == [.graded, .gradeChanged])
            let review: ReviewView = try await worker.get(Endpoint.readReview.path(["attempt": attempt.id]))
            #expect(review.results?.map(\.kind) == ["first", "graded", "regraded"])
            let list = Endpoint.listRegrades.path(["course": "small", "quiz": "practice"])
            let regrades: [RegradeRecordView] = try await teacher.get(list)
            #expect(regrades.isEmpty)
            // Before it had a kind of its own, such a result was called as that of a regrade is.
            try await repeatLast(of: attempt.id, in: fixture)
            let older: [RegradeRecordView] = try await teacher.get(list)
            #expect(older.isEmpty)
        }
    }
}
