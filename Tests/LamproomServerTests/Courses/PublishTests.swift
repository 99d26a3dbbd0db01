import CoursePackages
import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Messages
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

    @Test func `a refusal says in the reader's language what differs from the published version`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Fixture.package())
            let chinese = try await teacher.changes(publishing: try Fixture.package(title: "别的"))
            #expect(chinese.contains { $0.contains("别的") })
            let english = try await teacher.preferring("en").changes(publishing: try Fixture.package(title: "别的"))
            #expect(english.count == chinese.count && english != chinese)
            let layout = try Fixture.package { $0["modules/one.xml"]?.append(0x0A) }
            #expect(try await teacher.changes(publishing: layout) == [Text.publishLayoutOnly(.chinese)])
        }
    }

    /// The small course with as many more questions, all with the same answer.
    private static func package(questions: Int, answer: String) throws -> [UInt8] {
        try Fixture.package { files in
            let more = (0..<questions).map {
                """
                <true-false id="more-\($0)" points="2" answer="\(answer)">
                <prompt>\($0)</prompt><explanation>因为。</explanation>
                </true-false>
                """
            }
            let bank = String(decoding: files["banks/bank.xml"] ?? [], as: UTF8.self)
            files["banks/bank.xml"] = Array(
                bank.replacingOccurrences(of: "</bank>", with: more.joined() + "</bank>").utf8)
        }
    }

    @Test func `of very many differences a refusal names some, and says how many there are`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let told = LamproomService.changesTold
            _ = try await teacher.publish(try Self.package(questions: told + 50, answer: "true"))
            let changes = try await teacher.changes(
                publishing: try Self.package(questions: told + 50, answer: "false"))
            #expect(changes.count == told + 1)
            #expect(changes.last == Text.publishMoreChanges(50)(.chinese))
        }
    }

    @Test func `a diagnostic has notes that name the other place`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let package = try Fixture.package { files in
                files["modules/two.xml"] = files["modules/one.xml"]
            }
            let response = try await teacher.send(.post, Endpoint.publishCourse.path(), body: package)
            let problem = try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
            let fault = try #require(problem.diagnostics?.first { $0.identifier == "duplicate-id" })
            #expect(fault.notes?.first?.path == "modules/one.xml")
        }
    }

    @Test func `a package that is larger than the limits allow is refused before it is read`() async throws {
        var settings = Settings()
        settings.packageLimits.packageBytes = 1024
        settings.packageLimits.files = 1
        try await withService(settings: settings) { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let response = try await teacher.send(
                .post, Endpoint.publishCourse.path(), body: [UInt8](repeating: 0, count: 1024 + 2048 + 1))
            #expect(response.status == .contentTooLarge)
        }
    }

    @Test func `the limits of the settings hold`() async throws {
        var settings = Settings()
        settings.packageLimits.questions = 3
        try await withService(settings: settings) { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let response = try await teacher.send(.post, Endpoint.publishCourse.path(), body: try Fixture.package())
            #expect(response.status.code == 422)
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
            #expect(fault.path == "course.xml" && fault.line == 1 && fault.byteOffset != nil)
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

extension Caller {
    /// What a refusal says that differs.
    fileprivate func changes(publishing package: [UInt8]) async throws -> [String] {
        let response = try await send(.post, Endpoint.publishCourse.path(), body: package)
        #expect(response.status == .conflict)
        return try #require(try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body)).changes)
    }
}
