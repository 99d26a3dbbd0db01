import CoursePackages
import Foundation
import HTTPTypes
import LamproomAPI
import Messages
import Testing

@testable import LamproomServer

@Suite struct PackageCheckTests {
    private func answer(_ archive: [UInt8]) throws -> PackageAnswer {
        try PackageAnswer(checking: archive, limits: .standard, language: .english)
    }

    @Test func `an answer comes over as it was, with and without a course`() throws {
        let good = try answer(try Fixture.package())
        let read = try PackageAnswer(untrusted: try good.encoded(), limits: .standard)
        #expect(read.diagnostics == good.diagnostics)
        #expect(read.package?.course == good.package?.course)
        #expect(read.package?.archive == good.package?.archive)
        let faulty = try answer(try Fixture.package(version: "one"))
        let readFaulty = try PackageAnswer(untrusted: try faulty.encoded(), limits: .standard)
        #expect(readFaulty.package == nil && readFaulty.diagnostics == faulty.diagnostics)
        #expect(!readFaulty.diagnostics.isEmpty)
    }

    @Test func `an answer that is cut off, or none at all, is not believed`() throws {
        let encoded = try answer(try Fixture.package()).encoded()
        for length in [0, 1, encoded.count / 4, encoded.count - 1] {
            #expect(throws: PackageCheckFailure.self, "\(length)") {
                try PackageAnswer(untrusted: Array(encoded.prefix(length)), limits: .standard)
            }
        }
        #expect(throws: PackageCheckFailure.self) {
            try PackageAnswer(untrusted: Array("Segmentation fault\n".utf8), limits: .standard)
        }
    }

    @Test func `a course that is not that of the archive is not believed`() throws {
        let course = try #require(try answer(try Fixture.package()).package?.course)
        let archive = try #require(try answer(try Fixture.package(title: "别的")).package?.archive)
        let forged = PackageAnswer(diagnostics: [], package: CheckedPackage(course: course, archive: archive))
        #expect(throws: PackageCheckFailure.self) {
            try PackageAnswer(untrusted: try forged.encoded(), limits: .standard)
        }
    }

    @Test func `an answer with an error and a course contradicts itself`() throws {
        let faulty = try answer(try Fixture.package(version: "one"))
        let package = try answer(try Fixture.package()).package
        let forged = PackageAnswer(diagnostics: faulty.diagnostics, package: package)
        #expect(throws: PackageCheckFailure.self) {
            try PackageAnswer(untrusted: try forged.encoded(), limits: .standard)
        }
    }

    @Test func `a check that does not come to an end is told as such, and nothing is published`() async throws {
        try await withService(packages: FailingPackageCheck()) { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.refused(
                .post, Endpoint.publishCourse.path(), Nothing(), status: 422, code: "package-check-failed")
            let courses: Page<CourseSummary> = try await teacher.get(Endpoint.listCourses.path())
            #expect(courses.items.isEmpty)
        }
    }
}
