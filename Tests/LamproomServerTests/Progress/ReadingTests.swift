import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import Testing
import TrainingCore

@testable import LamproomServer

extension Caller {
    func beat(_ module: String, of enrolment: String) async throws -> HeartbeatView {
        let parameters = ["enrolment": enrolment, "module": module]
        let _: ModuleView = try await get(Endpoint.readModule.path(parameters))
        return try await post(Endpoint.beat.path(parameters), Nothing())
    }

    /// Sits a quiz of the course of all conditions; every statement is true.
    @discardableResult
    func pass(_ quiz: String, of enrolment: String, answering truth: Bool = true) async throws -> AttemptView {
        let attempt: AttemptView = try await post(
            Endpoint.startAttempt.path(["enrolment": enrolment]), StartAttemptRequest(quiz: quiz), expecting: 201)
        _ = try await save(AnswerView(truth: truth), item: 1, of: attempt.id)
        return try await submit(attempt.id)
    }

    func enrolment(in course: String) async throws -> EnrolmentView {
        let page: Page<EnrolmentView> = try await get(Endpoint.listEnrolments.path() + "?course=\(course)&state=active")
        return try #require(page.items.first)
    }
}

extension EnrolmentView {
    func module(_ id: String) throws -> ModuleProgress { try #require(modules.first { $0.id == id }) }
}

/// Runs `body` with the course of all conditions published, 10001 and 10002 enrolled in it, and 10001 signed in.
func withConditions(
    settings: Settings = Settings(), changing change: (inout [String: String]) -> Void = { _ in },
    _ body: @escaping @Sendable (Fixture, Caller, _ worker: Caller, EnrolmentView) async throws -> Void
) async throws {
    let package = try ConditionsCourse.package(changing: change)
    try await withService(settings: settings) { fixture, caller in
        _ = try await caller.signedIn(as: "teacher").publish(package)
        let _: EnrolView = try await caller.signedIn(as: "manager1").post(
            Endpoint.enrol.path(),
            EnrolRequest(course: "conditions", people: ["10001", "10002"], unit: nil, due: nil))
        let worker = try await caller.signedIn(as: "10001")
        try await body(fixture, caller, worker, try await worker.enrolment(in: "conditions"))
    }
}

@Suite struct ReadingTests {
    private static func path(_ endpoint: Endpoint, _ module: String, _ enrolment: EnrolmentView) -> String {
        endpoint.path(["enrolment": enrolment.id, "module": module])
    }

    @Test func `a module that was never opened is not marked as read`() async throws {
        try await withConditions { _, _, worker, enrolment in
            try await worker.refused(
                .put, Self.path(.markModuleRead, "taught", enrolment), Nothing(), status: 409,
                code: "module-not-opened")
            try await worker.read("taught", of: enrolment.id)
            #expect(try await worker.enrolment(in: "conditions").module("taught").isRead)
        }
    }

    @Test func `a module is not marked as read before its time, and the refusal says how much is missing`() async throws
    {
        try await withConditions { fixture, _, worker, enrolment in
            let mark = Self.path(.markModuleRead, "timed", enrolment)
            let _: ModuleView = try await worker.get(Self.path(.readModule, "timed", enrolment))
            for _ in 0..<4 {
                fixture.advance(seconds: 100)
                _ = try await worker.beat("timed", of: enrolment.id)
            }
            fixture.advance(seconds: 90)
            let chinese = try await worker.send(.put, mark)
            #expect(chinese.status == .conflict)
            #expect(String(buffer: chinese.body).contains("1 分 50 秒"))
            let english = try await worker.preferring("en").send(.put, mark)
            #expect(String(buffer: english.body).contains("1 min 50 s"))
            // What the refused mark credited is kept.
            fixture.advance(seconds: 109)
            #expect(
                try await worker.beat("timed", of: enrolment.id)
                    == HeartbeatView(engagedSeconds: 599, secondsMissing: 1))
            fixture.advance(seconds: 1)
            let after: EnrolmentView = try await worker.put(mark, Nothing())
            let module = try after.module("timed")
            #expect(module.isRead && module.isComplete && module.engagedMinutes == 10)
            // A second time changes nothing.
            let again: EnrolmentView = try await worker.put(mark, Nothing())
            #expect(again == after)
        }
    }

    @Test func `time beyond the idle cap does not count`() async throws {
        var settings = Settings()
        settings.idleCap = IdleCap(seconds: 60)
        try await withConditions(settings: settings) { fixture, _, worker, enrolment in
            var beats: [HeartbeatView] = []
            for pause in [0, 59, 8 * 3600, 0] {
                fixture.advance(seconds: pause)
                beats.append(try await worker.beat("timed", of: enrolment.id))
            }
            #expect(beats.map(\.engagedSeconds) == [0, 59, 119, 119])
            #expect(beats.map(\.secondsMissing) == [600, 541, 481, 481])
        }
    }

    @Test func `two devices of a person never count double`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            let other = try await caller.signedIn(as: "10001")
            for _ in 0..<10 {
                _ = try await worker.beat("timed", of: enrolment.id)
                _ = try await other.beat("either", of: enrolment.id)
                fixture.advance(seconds: 60)
                _ = try await worker.beat("either", of: enrolment.id)
                _ = try await other.beat("timed", of: enrolment.id)
            }
            let minutes = try await worker.enrolment(in: "conditions").modules.map(\.engagedMinutes)
            #expect(minutes.reduce(0, +) == 10)
        }
    }

    @Test func `a heartbeat opens nothing that was not handed out`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let parameters = ["enrolment": try await worker.enrolment().id, "module": "one"]
            for endpoint in [Endpoint.beat, .markModuleRead] {
                try await worker.refused(
                    endpoint.method == .post ? .post : .put, endpoint.path(parameters), Nothing(), status: 409,
                    code: "module-not-opened")
            }
        }
    }

    @Test func `the time goes to the module of the beat before, in whatever course`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            _ = try await caller.signedIn(as: "teacher").publish(try Fixture.package())
            let _: EnrolView = try await caller.signedIn(as: "manager1").post(
                Endpoint.enrol.path(), EnrolRequest(course: "small", people: ["10001"], unit: nil, due: nil))
            let small = try await worker.enrolment(in: "small")
            _ = try await worker.beat("timed", of: enrolment.id)
            fixture.advance(seconds: 60)
            #expect(try await worker.beat("one", of: small.id).engagedSeconds == 0)
            fixture.advance(seconds: 30)
            #expect(try await worker.beat("timed", of: enrolment.id).engagedSeconds == 60)
            #expect(try await worker.beat("one", of: small.id).engagedSeconds == 30)
        }
    }

    @Test func `people have clocks of their own`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            let colleague = try await caller.signedIn(as: "10002")
            let theirs = try await colleague.enrolment(in: "conditions")
            _ = try await worker.beat("timed", of: enrolment.id)
            _ = try await colleague.beat("timed", of: theirs.id)
            fixture.advance(seconds: 60)
            #expect(try await worker.beat("timed", of: enrolment.id).engagedSeconds == 60)
            #expect(try await colleague.beat("timed", of: theirs.id).engagedSeconds == 60)
        }
    }

    @Test func `a beat at a module that there is not is refused`() async throws {
        try await withConditions { _, _, worker, enrolment in
            try await worker.refused(
                .post, Self.path(.beat, "no-such", enrolment), Nothing(), status: 404, code: "no-such-module")
        }
    }
}
