import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct WithdrawalTests {
    private static let path = Endpoint.withdrawCourse.path(["course": "small"])
    private static let newcomer = EnrolRequest(course: "small", people: ["20001"], unit: nil, due: nil)

    @Test func `a withdrawn course takes nobody new, and who is enrolled goes on`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let view: WithdrawalView = try await teacher.put(Self.path, WithdrawalRequest(reason: "规程改了"))
            #expect(view.isWithdrawn && view.reason == "规程改了" && view.recordedBy == "teacher")
            let admin = try await caller.signedIn(as: "admin")
            try await admin.refused(
                .post, Endpoint.enrol.path(), Self.newcomer, status: 409, code: "course-withdrawn")
            let same = EnrolRequest(course: "small", people: ["10001"], unit: nil, due: nil)
            let existing: EnrolView = try await admin.post(Endpoint.enrol.path(), same)
            #expect(existing == EnrolView(createdCount: 0, existingCount: 1))
            let courses: Page<CourseSummary> = try await admin.get(Endpoint.listCourses.path())
            #expect(courses.items.map(\.isWithdrawn) == [true])
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            #expect(try await worker.submit(attempt.id).score?.hasPassed == true)
            #expect(try await worker.enrolment().state == "completed")
        }
    }

    @Test func `the first reason stands, a reinstatement follows it, and both stay on record`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let first: WithdrawalView = try await teacher.put(Self.path, WithdrawalRequest(reason: "一"))
            fixture.advance(seconds: 60)
            let second: WithdrawalView = try await teacher.put(Self.path, WithdrawalRequest(reason: "二"))
            #expect(second == first)
            let admin = try await caller.signedIn(as: "admin")
            for _ in 0..<2 {
                let response = try await admin.send(.delete, Self.path)
                let view = try JSONDecoder().decode(WithdrawalView.self, from: Data(buffer: response.body))
                #expect(!view.isWithdrawn && view.recordedBy == "admin")
            }
            let enrolled: EnrolView = try await admin.post(Endpoint.enrol.path(), Self.newcomer)
            #expect(enrolled.createdCount == 1)
            let reasons = try await fixture.service.database.read { transaction in
                try transaction.rows("SELECT reason FROM course_withdrawal ORDER BY sequence") { try $0.textOrNil(0) }
            }
            #expect(reasons == ["一", nil])
            await #expect(throws: StorageError.self) {
                try await fixture.service.database.write { transaction in
                    _ = try transaction.execute("DELETE FROM course_withdrawal", [])
                }
            }
        }
    }

    @Test func `a newer version does not lift the withdrawal, and the answer says so`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let _: WithdrawalView = try await teacher.put(Self.path, WithdrawalRequest(reason: "旧"))
            let view = try await teacher.publish(try Fixture.package(version: "2.0.0"))
            #expect(view.isNew && view.course.isWithdrawn)
            try await caller.signedIn(as: "admin").refused(
                .post, Endpoint.enrol.path(), Self.newcomer, status: 409, code: "course-withdrawn")
        }
    }

    @Test(arguments: [
        "", " \t", "\u{3000}", "行一\n行二", "a\u{0}", "a\u{85}b", "a\u{202E}b", "a\u{2066}b", "a\u{7F}",
        String(repeating: "字", count: 501), "e" + String(repeating: "\u{301}", count: 500),
    ])
    func `a withdrawal needs a reason that can be shown`(reason: String) async throws {
        #expect(Reason(reason) == nil)
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.refused(
                .put, Self.path, WithdrawalRequest(reason: reason), status: 400, code: "invalid-parameter")
        }
    }

    @Test(arguments: ["x", "规程改了，见《煤矿安全规程》。", String(repeating: "字", count: 500)])
    func `a reason of up to 500 characters is taken as it is`(reason: String) {
        #expect(Reason(reason)?.text == reason)
    }

    @Test func `what was never published cannot be withdrawn`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.refused(
                .put, Endpoint.withdrawCourse.path(["course": "none"]), WithdrawalRequest(reason: "x"), status: 404,
                code: "unknown-course")
        }
    }
}
