import Foundation
import HTTPTypes
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

extension Fixture {
    /// Records attendance as a class would.
    func attend(
        _ minutes: Int, session: String = "s1", module: String? = "taught", of enrolment: EnrolmentView
    ) async throws {
        let id = try #require(EnrolmentID(enrolment.id))
        let found = try await service.database.read { try EnrolmentQueries.enrolment(id, in: $0) }
        let row = try #require(found)
        let (service, module) = (service, module.flatMap { ModuleID($0) })
        try await service.withVersions([row.enrolment.digest]) { versions in
            let context = service.context
            try await service.database.write { transaction in
                try ClassHourCommands.recordAttendance(
                    session: session, minutes: minutes, module: module, on: context.today,
                    of: try #require(
                        try EnrolmentQueries.enrolment(id, in: transaction)),
                    versions: versions, context: context, in: transaction)
            }
        }
    }

    /// Closes every class, whatever is on record of it.
    func closeClasses() async throws {
        let now = service.context.now
        _ = try await service.database.write { transaction in
            try transaction.execute(
                "INSERT INTO class_closing (class_id, closed_at, closed_by) SELECT id, $1, made_by FROM training_class",
                [.integer(now.milliseconds)])
        }
    }

    /// Reads `timed` for as long as it asks.
    func readTimed(_ worker: Caller, _ enrolment: EnrolmentView) async throws {
        let path = ["enrolment": enrolment.id, "module": "timed"]
        let _: ModuleView = try await worker.get(Endpoint.readModule.path(path))
        for _ in 0..<6 {
            advance(seconds: 100)
            _ = try await worker.beat("timed", of: enrolment.id)
        }
        let _: EnrolmentView = try await worker.put(Endpoint.markModuleRead.path(path), Nothing())
    }
}

@Suite struct ModuleConditionTests {
    private static let signOff = SignOffRequest(comment: "动作熟练")

    @Test func `a course with every condition is completed step by step`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            func complete() async throws -> [String] {
                try await worker.enrolment(in: "conditions").modules.filter(\.isComplete).map(\.id)
            }
            #expect(try await complete().isEmpty)
            try await worker.refused(
                .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
                status: 409, code: "modules-unread")
            try await fixture.readTimed(worker, enrolment)
            #expect(try await complete() == ["timed"])
            // `either` may be sat for at once, and passes both modules that ask for the quiz, once `checked` is read.
            try await worker.pass("check", of: enrolment.id)
            #expect(try await complete() == ["timed", "either"])
            try await worker.read("checked", of: enrolment.id)
            #expect(try await complete() == ["timed", "checked", "either"])
            try await fixture.attend(60, of: enrolment)
            try await fixture.attend(29, session: "s2", of: enrolment)
            #expect(try await complete() == ["timed", "checked", "either"])
            try await fixture.attend(1, session: "s3", module: nil, of: enrolment)
            #expect(try await complete() == ["timed", "checked", "either", "taught"])
            let signed: EnrolmentView = try await caller.signedIn(as: "teacher").put(
                Endpoint.signOff.path(["enrolment": enrolment.id, "module": "practised"]), Self.signOff)
            #expect(signed.modules.allSatisfy(\.isComplete) && signed.state == "active" && signed.stepsDone == 5)
            try await worker.pass("final", of: enrolment.id)
            let done: EnrolmentView = try await worker.get(Endpoint.readEnrolment.path(["enrolment": enrolment.id]))
            #expect(done.state == "completed" && done.stepsDone == 6)
        }
    }

    @Test func `a quiz of a module waits for what the module asks before`() async throws {
        try await withService { _, caller in
            let package = try ConditionsCourse.package { files in
                files["course.xml"] = files["course.xml"]?.replacingOccurrences(
                    of: "<complete by=\"any\"><read minutes=\"60\"/><pass-quiz quiz=\"check\"/></complete>", with: "")
            }
            _ = try await caller.signedIn(as: "teacher").publish(package)
            let _: EnrolView = try await caller.signedIn(as: "manager1").post(
                Endpoint.enrol.path(), EnrolRequest(course: "conditions", people: ["10001"], unit: nil, due: nil))
            let worker = try await caller.signedIn(as: "10001")
            let enrolment = try await worker.enrolment(in: "conditions")
            try await worker.refused(
                .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "check"),
                status: 409, code: "requirements-unread")
        }
    }

    @Test func `the last sign-off completes the course`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.readTimed(worker, enrolment)
            try await worker.read("checked", of: enrolment.id)
            try await worker.pass("check", of: enrolment.id)
            try await fixture.attend(90, of: enrolment)
            try await worker.refused(
                .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
                status: 409, code: "modules-unread")
            let view: EnrolmentView = try await caller.signedIn(as: "manager1").post(
                Endpoint.signOffPerson.path(),
                PersonSignOffRequest(person: "10001", course: "conditions", module: "practised", comment: nil))
            #expect(view.modules.map(\.isComplete) == [true, true, true, true, true])
            try await worker.pass("final", of: enrolment.id)
        }
    }

    @Test func `a correction of attendance takes back what it completed`() async throws {
        try await withConditions { fixture, _, worker, enrolment in
            try await fixture.attend(90, of: enrolment)
            #expect(try await worker.enrolment(in: "conditions").module("taught").isComplete)
            try await fixture.attend(45, of: enrolment)
            let module = try await worker.enrolment(in: "conditions").module("taught")
            #expect(!module.isComplete)
            #expect(
                module.conditions == [
                    ModuleConditionView(kind: "attend", minutes: 90, isMet: false, secondsMissing: 45 * 60)
                ])
        }
    }

    @Test func `nobody signs off for themselves, and a stranger not at all`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            let path = Endpoint.signOff.path(["enrolment": enrolment.id, "module": "practised"])
            try await worker.refused(.put, path, Self.signOff, status: 403, code: "forbidden")
            let others = ["10002", "manager2"]
            for other in others {
                try await caller.signedIn(as: other).refused(
                    .put, path, Self.signOff, status: 403, code: "forbidden")
            }
            // A manager who is a worker as well.
            try await fixture.account("10001", .manager, unit: "华山矿业/一矿", person: "10001")
            try await caller.signedIn(as: "10001").refused(
                .put, path, Self.signOff, status: 403, code: "forbidden")
        }
    }

    @Test func `a module that asks for no sign-off gets none, and a comment is a line`() async throws {
        try await withConditions { _, caller, _, enrolment in
            let teacher = try await caller.signedIn(as: "teacher")
            func path(_ module: String) -> String {
                Endpoint.signOff.path(["enrolment": enrolment.id, "module": module])
            }
            try await teacher.refused(.put, path("timed"), Self.signOff, status: 409, code: "no-sign-off")
            try await teacher.refused(.put, path("none"), Self.signOff, status: 404, code: "no-such-module")
            try await teacher.refused(
                .put, path("practised"), SignOffRequest(comment: "a\u{7}"), status: 400, code: "invalid-parameter")
            let first: EnrolmentView = try await teacher.put(path("practised"), Self.signOff)
            let again: EnrolmentView = try await teacher.put(path("practised"), SignOffRequest(comment: nil))
            #expect(again == first)
        }
    }

    @Test func `the sign-off of someone who is not enrolled is refused`() async throws {
        try await withConditions { _, caller, _, _ in
            let teacher = try await caller.signedIn(as: "teacher")
            func request(_ person: String, _ course: String) -> PersonSignOffRequest {
                PersonSignOffRequest(person: person, course: course, module: "practised", comment: nil)
            }
            let path = Endpoint.signOffPerson.path()
            try await teacher.refused(.post, path, request("20001", "conditions"), status: 409, code: "not-enrolled")
            try await teacher.refused(.post, path, request("10001", "small"), status: 409, code: "not-enrolled")
            try await caller.signedIn(as: "manager1").refused(
                .post, path, request("99999", "conditions"), status: 422, code: "unknown-person")
        }
    }
}
