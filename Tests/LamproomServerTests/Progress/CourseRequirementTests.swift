import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

@testable import LamproomServer

@Suite struct CourseRequirementTests {
    private static func code(_ response: TestResponse) throws -> String {
        try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body)).code
    }

    @Test func `a course that requires one that is not published is refused`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let response = try await teacher.send(
                .post, Endpoint.publishCourse.path(), body: try ConditionsCourse.package(requires: ["small", "none"]))
            #expect(response.status == .conflict)
            #expect(try Self.code(response) == "required-course-unpublished")
            #expect(String(buffer: response.body).contains("small、none"))
        }
    }

    @Test func `a course that requires a withdrawn one is refused, and withdrawing names who requires it`() async throws
    {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let path = Endpoint.withdrawCourse.path(["course": "small"])
            let package = try ConditionsCourse.package(requires: ["small"])
            let alone: WithdrawalView = try await teacher.put(path, WithdrawalRequest(reason: "旧"))
            #expect(alone.requiredBy == nil)
            let refused = try await teacher.preferring("en").send(.post, Endpoint.publishCourse.path(), body: package)
            #expect(refused.status == .conflict)
            #expect(try Self.code(refused) == "required-course-withdrawn")
            #expect(String(buffer: refused.body).contains("are withdrawn, so nobody else can complete them: small."))
            #expect(try await teacher.send(.delete, path).status == .ok)
            _ = try await teacher.publish(package)
            let required: WithdrawalView = try await teacher.put(path, WithdrawalRequest(reason: "旧"))
            #expect(required.isWithdrawn && required.requiredBy == ["conditions"])
            // One that is withdrawn itself keeps nobody out.
            let _: WithdrawalView = try await teacher.put(
                Endpoint.withdrawCourse.path(["course": "conditions"]), WithdrawalRequest(reason: "旧"))
            let again: WithdrawalView = try await teacher.put(path, WithdrawalRequest(reason: "旧"))
            #expect(again.requiredBy == nil)
        }
    }

    @Test func `courses that would require each other are refused, also over a third`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            for id in ["a", "b", "c"] { _ = try await teacher.publish(try ConditionsCourse.package(id: id)) }
            func publish(_ id: String, _ version: String, _ requires: [String]) async throws -> TestResponse {
                try await teacher.send(
                    .post, Endpoint.publishCourse.path(),
                    body: try ConditionsCourse.package(id: id, version: version, requires: requires))
            }
            #expect(try await publish("a", "1.1.0", ["b"]).status == .created)
            #expect(try await publish("b", "1.1.0", ["c"]).status == .created)
            let refused = try await publish("c", "1.1.0", ["a"])
            #expect(try Self.code(refused) == "course-circle")
            #expect(String(buffer: refused.body).contains("c → a → b → c"))
            // Once a no longer requires anything, the circle is open.
            #expect(try await publish("a", "1.2.0", []).status == .created)
            #expect(try await publish("c", "1.1.0", ["a"]).status == .created)
        }
    }

    @Test func `learning begins when the required course is completed, and its certificate is valid`() async throws {
        try await withCourse { fixture, caller in
            _ = try await caller.signedIn(as: "teacher").publish(try ConditionsCourse.package(requires: ["small"]))
            let manager = try await caller.signedIn(as: "manager1")
            let _: EnrolView = try await manager.post(
                Endpoint.enrol.path(), EnrolRequest(course: "conditions", people: ["10001"], unit: nil, due: nil))
            let worker = try await caller.signedIn(as: "10001")
            let enrolment = try await worker.enrolment(in: "conditions")
            #expect(enrolment.unmetCourses == ["small"])
            let parameters = ["enrolment": enrolment.id, "module": "taught"]
            let code = "course-requirements-unmet"
            try await worker.refused(.get, Endpoint.readModule.path(parameters), status: 409, code: code)
            try await worker.refused(.post, Endpoint.beat.path(parameters), Nothing(), status: 409, code: code)
            try await worker.refused(
                .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "check"),
                status: 409, code: code)
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            #expect(try await worker.submit(attempt.id).score?.hasPassed == true)
            #expect(try await worker.enrolment(in: "conditions").unmetCourses == nil)
            // The certificate is good for twelve months: who begins only then is too late.
            fixture.advance(seconds: 400 * 86_400)
            let later = try await caller.signedIn(as: "10001")
            try await later.refused(.get, Endpoint.readModule.path(parameters), status: 409, code: code)
            fixture.advance(seconds: -400 * 86_400)
            try await caller.signedIn(as: "10001").read("taught", of: enrolment.id)
            // Who has begun goes on.
            fixture.advance(seconds: 400 * 86_400)
            try await caller.signedIn(as: "10001").read("checked", of: enrolment.id, expecting: "requirements-unread")
        }
    }
}

extension Caller {
    /// Opens a module, and is not allowed to mark it.
    fileprivate func read(_ module: String, of enrolment: String, expecting code: String) async throws {
        let parameters = ["enrolment": enrolment, "module": module]
        let _: ModuleView = try await get(Endpoint.readModule.path(parameters))
        try await refused(.put, Endpoint.markModuleRead.path(parameters), Nothing(), status: 409, code: code)
    }
}
