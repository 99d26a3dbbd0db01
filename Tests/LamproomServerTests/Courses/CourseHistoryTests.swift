import CoursePackages
import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct CourseHistoryTests {
    private let course = ["course": "small"]

    @Test func `every version stays readable, the newest first`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let first = try await teacher.publish(try Fixture.package())
            _ = try await teacher.publish(try Fixture.package(version: "1.10.0", title: "新课程"))
            let history: Page<CourseVersionView> = try await teacher.get(Endpoint.listCourseVersions.path(course))
            #expect(history.items.map(\.version) == ["1.10.0", "1.0.0"])
            #expect(history.items.map(\.title) == ["新课程", "小课程"])
            let old = try #require(history.items.last)
            #expect(old.digest == first.course.digest && old.publishedBy == "teacher")
            #expect(old.moduleCount == 2 && old.questionCount == 12)
            let page: Page<CourseVersionView> = try await teacher.get(
                Endpoint.listCourseVersions.path(course) + "?limit=1")
            #expect(page.items.map(\.version) == ["1.10.0"])
            let rest: Page<CourseVersionView> = try await teacher.get(
                Endpoint.listCourseVersions.path(course) + "?cursor=\(try #require(page.next))")
            #expect(rest.items.map(\.version) == ["1.0.0"] && rest.next == nil)
            let detail: CourseDetail = try await teacher.get(
                Endpoint.readCourseVersion.path(["course": "small", "version": "1.0.0"]))
            #expect(detail.course.title == "小课程" && detail.modules.map(\.requires) == [nil, ["one"]])
        }
    }

    @Test func `the package of a version is given back as it was published`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let published = try await teacher.publish(try Fixture.package())
            let path = Endpoint.readPackage.path(["course": "small", "version": "1.0.0"])
            let response = try await teacher.send(.get, path)
            #expect(response.headers[.contentType] == "application/zip")
            let files = PackageFiles.read(archive: Array(buffer: response.body)).files
            #expect(PackageDigest.digest(of: files).hexadecimal == published.course.digest)
        }
    }

    @Test func `what was never published is not found`() async throws {
        try await withService { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Fixture.package())
            let other = ["course": "small", "version": "9.0.0"]
            try await teacher.refused(
                .get, Endpoint.readCourseVersion.path(other), status: 404, code: "unknown-version")
            try await teacher.refused(.get, Endpoint.readPackage.path(other), status: 404, code: "unknown-version")
            try await teacher.refused(
                .get, Endpoint.listCourseVersions.path(["course": "none"]), status: 404, code: "unknown-course")
        }
    }
}
