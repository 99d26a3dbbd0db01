import CoursePackages
import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Logging
import Messages
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct CourseRecompilerTests {
    @Test(arguments: [Array("{\"format\":1}".utf8), [], Array("{\"format\":2,\"course\":{}}".utf8)])
    func `a stored form that cannot be read is made again from the package, and stored`(form: [UInt8]) async throws {
        try await withCourse { fixture, _ in
            let digest = try await fixture.digest(of: "small")
            try await fixture.store(form)
            let made = try await fixture.courses(PackageCheckInProcess()).course(digest)
            #expect(made.digest == digest && made.title.own == "小课程")
            #expect(try await fixture.courses(FailingPackageCheck()).course(digest) == made)
        }
    }

    @Test func `a course that the first release stored is read`() async throws {
        try await withService { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let package = try PackageArchive.pack(PackageFiles(FirstReleaseCourse.files))
            #expect(try await teacher.publish(package).course.digest == FirstReleaseCourse.digest)
            try await fixture.store(FirstReleaseCourse.stored)
            let digest = try #require(ContentDigest(FirstReleaseCourse.digest))
            let course = try await fixture.courses(PackageCheckInProcess()).course(digest)
            #expect(course.digest == digest && course.title.own == "旧课程")
            #expect(course.banks.flatMap(\.questions).count == 5)
            #expect(course.quizzes.map(\.shuffling) == [.all] && course.quizzes.map(\.policy.reviews) == [[]])
        }
    }

    @Test func `a form with a course that is not sound is not used`() async throws {
        try await withCourse { fixture, _ in
            let digest = try await fixture.digest(of: "small")
            let course = try await fixture.service.courses.course(digest)
            let form = String(decoding: try StoredCourse.encode(course), as: UTF8.self)
            let unsound = form.replacingOccurrences(of: "\"requires\":[\"one\"]", with: "\"requires\":[\"ten\"]")
            #expect(unsound != form)
            try await fixture.store(Array(unsound.utf8))
            #expect(try await fixture.courses(PackageCheckInProcess()).course(digest) == course)
        }
    }

    @Test func `however many ask at once, a course is compiled once`() async throws {
        try await withCourse { fixture, _ in
            let digest = try await fixture.digest(of: "small")
            try await fixture.store([])
            let check = HeldPackageCheck()
            let courses = fixture.courses(check)
            try await withThrowingTaskGroup(of: Course.self) { group in
                for _ in 0..<20 { group.addTask { try await courses.course(digest) } }
                try await eventually { check.heldCount == 1 }
                check.open()
                for try await course in group { #expect(course.digest == digest) }
            }
            #expect(check.calls == 1)
        }
    }

    @Test func `one course is compiled at a time`() async throws {
        try await withCourse { fixture, caller in
            let newer = try await caller.signedIn(as: "teacher").publish(try Fixture.package(version: "2.0.0"))
            let digests = [
                try #require(ContentDigest(newer.course.digest)), try await fixture.digest(of: "small", "1.0.0"),
            ]
            try await fixture.store([])
            let check = HeldPackageCheck()
            let courses = fixture.courses(check)
            try await withThrowingTaskGroup(of: Course.self) { group in
                for digest in digests { group.addTask { try await courses.course(digest) } }
                try await eventually { check.heldCount == 1 }
                try await Task.sleep(for: .milliseconds(50))
                #expect(check.calls == 1)
                check.open()
                try await group.waitForAll()
            }
            #expect(check.calls == 2)
        }
    }

    @Test func `a check that does not come to an end is the service's fault, and not tried again for a minute`()
        async throws
    {
        let check = FailingPackageCheck()
        try await withService(packages: check) { fixture, caller in
            let digest = try await fixture.publishDirectly(try Fixture.package())
            try await fixture.store([])
            let worker = try await caller.signedIn(as: "10001")
            let path = Endpoint.readCourse.path(["course": "small"])
            for _ in 0..<3 {
                try await worker.refused(.get, path, status: 503, code: "course-unreadable")
            }
            #expect(check.calls == 1)
            #expect(try await worker.send(.get, path).headers[.retryAfter] == "60")
            fixture.advance(seconds: 59)
            try await worker.refused(.get, path, status: 503, code: "course-unreadable")
            #expect(check.calls == 1)
            fixture.advance(seconds: 1)
            try await worker.refused(.get, path, status: 503, code: "course-unreadable")
            #expect(check.calls == 2)
            #expect(try await fixture.courses(PackageCheckInProcess()).course(digest).digest == digest)
        }
    }

    @Test func `a package that this release refuses is named, and its faults are in the log`() async throws {
        try await withCourse { fixture, _ in
            let log = RecordingLog()
            let faulty = try Fixture.package { files in
                files["modules/two.xml"] = Array("<module/>".utf8)
            }
            _ = try await fixture.service.database.write { transaction in
                try transaction.execute(
                    "UPDATE course_version SET compiled = $1, package = $2", [.bytes([]), .bytes(faulty)])
            }
            let courses = fixture.courses(PackageCheckInProcess(), logger: log.logger)
            let digest = try await fixture.digest(of: "small")
            let error = await #expect(throws: UnreadableCourse.self) { try await courses.course(digest) }
            #expect(error?.course.rawValue == "small" && error?.version.description == "1.0.0")
            #expect(error.map { ProblemError($0).status } == 500)
            let metadata = try #require(log.metadata(of: "published course is refused").first)
            #expect(metadata["course"] == "small" && metadata["version"] == "1.0.0")
            #expect("\(try #require(metadata["diagnostics"]))".contains("modules/two.xml:1:1"))
        }
    }
}

extension Fixture {
    /// A store of courses over the same database, with nothing in its cache.
    fileprivate func courses(_ packages: any PackageCheck, logger: Logger? = nil) -> CourseStore {
        CourseStore(
            database: service.database, packages: packages, clock: service.clock, logger: logger ?? service.logger)
    }

    /// Puts these bytes in the place of every compiled course.
    fileprivate func store(_ compiled: [UInt8]) async throws {
        _ = try await service.database.write { transaction in
            try transaction.execute("UPDATE course_version SET compiled = $1", [.bytes(compiled)])
        }
    }

    fileprivate func digest(of course: String, _ version: String = "1.0.0") async throws -> ContentDigest {
        let (id, version) = (try #require(CourseID(course)), try #require(CourseVersion(version)))
        let published = try await service.database.read { try CourseQueries.version(version, of: id, in: $0) }
        return try #require(published).digest
    }

    /// Publishes a package past the service's own check.
    fileprivate func publishDirectly(_ archive: [UInt8]) async throws -> ContentDigest {
        let answer = try PackageAnswer(checking: archive, limits: .standard, language: .english)
        let package = try #require(answer.package)
        let compiled = try StoredCourse.encode(package.course)
        let context = service.context
        try await service.database.write { transaction in
            let account = try #require(try AccountQueries.all(in: transaction).first).id
            _ = try CourseCommands.publish(
                package.course, compiled: compiled, package: package.archive, by: account, context: context,
                in: transaction)
        }
        return package.course.digest
    }
}
