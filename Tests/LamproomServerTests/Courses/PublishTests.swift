import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

@testable import LamproomServer

@Suite struct PublishTests {
    @Test func `the same package again changes nothing`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let first = try await teacher.publish(try Fixture.package())
            let second = try await teacher.publish(try Fixture.package(), expecting: 200)
            #expect(first.isNew && !second.isNew)
            #expect(first.course == second.course)
        }
    }

    @Test func `other content under a published version, and an older version, are refused`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Fixture.package(version: "1.1.0"))
            let path = Endpoint.publishCourse.path()
            for (version, title, code) in [
                ("1.1.0", "别的", "version-taken"), ("1.0.9", "小课程", "version-not-newer"),
            ] {
                let response = try await teacher.send(
                    .post, path, body: try Fixture.package(version: version, title: title))
                #expect(response.status == .conflict)
                let problem = try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
                #expect(problem.code == code)
            }
        }
    }

    @Test func `a package with faults is refused with all of them, and nothing is published`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let response = try await teacher.send(
                .post, Endpoint.publishCourse.path(), body: try Fixture.package(version: "one"))
            #expect(response.status.code == 422)
            let problem = try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
            #expect(problem.code == "package-faults")
            let fault = try #require(problem.diagnostics?.first)
            #expect(fault.path == "course.xml" && fault.line == 1)
            let courses: Page<CourseSummary> = try await teacher.get(Endpoint.listCourses.path())
            #expect(courses.items.isEmpty)
        }
    }

    @Test func `an enrolment stays on its version when a newer one is published`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            _ = try await caller.signedIn(as: "teacher").publish(try Fixture.package(version: "2.0.0"))
            try await worker.answerAll(of: attempt.id)
            #expect(try await worker.submit(attempt.id).score?.hasPassed == true)
            #expect(try await worker.enrolment().version == "1.0.0")
            let courses: Page<CourseSummary> = try await worker.get(Endpoint.listCourses.path())
            #expect(courses.items.map(\.version) == ["2.0.0"])
        }
    }
}
