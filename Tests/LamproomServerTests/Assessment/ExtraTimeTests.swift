import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing
import TrainingCore

@testable import LamproomServer

extension Caller {
    /// Grants a person minutes for a quiz of a course.
    func grant(
        _ minutes: Int, to person: String = "10001", course: String = "small", quiz: String = "final",
        reason: String = "手受伤", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let body = PersonExtraTimeRequest(
            person: person, course: course, quiz: quiz, minutes: minutes, reason: reason)
        let response = try await send(
            .post, Endpoint.grantPersonExtraTime.path(), body: Array(try JSONEncoder().encode(body)))
        #expect(response.status == .noContent, "\(String(buffer: response.body))", sourceLocation: sourceLocation)
    }

    fileprivate func extraTime(_ query: String) async throws -> [ExtraTimeView] {
        try await get(Endpoint.listExtraTime.path() + query)
    }
}

@Suite struct ExtraTimeTests {
    private static let path = Endpoint.grantPersonExtraTime.path()

    private static func request(_ person: String, course: String = "small", quiz: String = "final") -> some Encodable {
        PersonExtraTimeRequest(person: person, course: course, quiz: quiz, minutes: 10, reason: "骨折")
    }

    @Test func `an instructor grants it by number and course, and an attempt that runs gets it`() async throws {
        try await withCourse(attributes: #"pass-percent="80" time-limit-minutes="30""#) { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.grant(20)
            fixture.advance(seconds: 60)
            try await teacher.grant(25, reason: "还不够")
            let after: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(after.secondsLeft == (30 + 25) * 60 - 60)

            let granted = try await teacher.extraTime("?person=10001&course=small")
            #expect(granted.map(\.minutes) == [20, 25] && granted.map(\.isHolding) == [false, true])
            #expect(granted.map(\.reason) == ["手受伤", "还不够"])
            #expect(granted.allSatisfy { $0.recordedBy == "teacher" && $0.quiz == "final" && $0.personName == "王建国" })
            #expect(granted.map(\.recordedAt) == ["2026-11-18T11:06:40Z", "2026-11-18T11:07:40Z"])
            #expect(try await worker.extraTime("?person=10001&course=small") == granted)
            #expect(try await teacher.extraTime("?person=10002&course=small").isEmpty)
        }
    }

    @Test func `what the learners of a class were granted, for who runs it`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001", "20001"])
            for person in ["20001", "10001", "10002"] {
                try await teacher.grant(5, to: person)
                fixture.advance(seconds: 1)
            }
            let granted = try await teacher.extraTime("?class=1")
            #expect(granted.map(\.personNumber) == ["20001", "10001"] && granted.map(\.version) == ["1.0.0", "1.0.0"])
            try await fixture.account("other", .instructor)
            let path = Endpoint.listExtraTime.path()
            try await caller.signedIn(as: "other").refused(.get, path + "?class=1", status: 403, code: "forbidden")
            for query in ["", "?person=10001", "?course=small", "?class=1&person=10001", "?class=x"] {
                try await teacher.refused(.get, path + query, status: 400, code: "invalid-parameter")
            }
            try await teacher.refused(
                .get, path + "?person=10001&course=none", status: 404, code: "unknown-course")
        }
    }

    @Test func `a class lists what was granted in it also after a move, and a person has it once`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            try await teacher.enrolInClass(["10001"])
            try await teacher.grant(5)
            for head in ["plan", "evaluation"] { try await teacher.file(head) }
            try await teacher.attend([("10001", "absent", nil)])
            let closed: ClassDetail = try await teacher.put(Endpoint.closeClass.path(["class": "1"]), Nothing())
            #expect(closed.summary.state == "closed")
            _ = try await teacher.publish(try Fixture.package(version: "1.1.0", title: "新课程"))
            let moved: MoveView = try await caller.signedIn(as: "manager1").post(
                Endpoint.moveEnrolments.path(), MoveRequest(course: "small", people: ["10001"], unit: nil))
            #expect(moved.people.map(\.obstacle) == [nil])

            let inClass = try await teacher.extraTime("?class=1")
            #expect(inClass.map(\.version) == ["1.0.0"] && inClass.map(\.isHolding) == [false])
            let own = try await teacher.extraTime("?person=10001&course=small")
            #expect(own.map(\.version) == ["1.1.0"] && own.map(\.isHolding) == [true])
        }
    }

    @Test func `an unknown number is told to who may grant, and nothing to others`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            for number in ["99999", "坏 号"] {
                try await teacher.refused(
                    .post, Self.path, Self.request(number), status: 422, code: "unknown-person")
                for other in ["manager1", "10002"] {
                    try await caller.signedIn(as: other).refused(
                        .post, Self.path, Self.request(number), status: 403, code: "forbidden")
                }
            }
            try await teacher.refused(
                .post, Self.path, Self.request("20001"), status: 409, code: "not-enrolled")
            try await teacher.refused(
                .post, Self.path, Self.request("10001", course: "none"), status: 409, code: "not-enrolled")
            try await teacher.refused(
                .post, Self.path, Self.request("10001", quiz: "none"), status: 404, code: "no-such-quiz")
            // Nobody grants it to themselves.
            try await fixture.account("10001", .instructor, person: "10001")
            try await caller.signedIn(as: "10001").refused(
                .post, Self.path, Self.request("10001"), status: 403, code: "forbidden")
        }
    }
}
