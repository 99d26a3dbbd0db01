import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct CourseLanguageTests {
    @Test(arguments: [
        ("en", "Small course", "en"), ("en-GB, zh;q=0.5", "Small course", "en"), ("fr, en;q=0.1", "Small course", "en"),
        ("zh-CN, en", "小课程", "zh-Hans"), ("en;q=0", "小课程", "zh-Hans"), ("", "小课程", "zh-Hans"),
        ("en;q=0.2, zh;q=0.9", "小课程", "zh-Hans"),
    ])
    func `a course is read in the language that is wanted most`(
        header: String, title: String, language: String
    ) async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001").preferring(header)
            let response = try await worker.send(.get, Endpoint.readCourse.path(["course": "small"]))
            #expect(String(buffer: response.body).contains(title))
            #expect(response.headers[.contentLanguage] == language)
            #expect(response.headers[.vary]?.contains("Accept-Language") == true)
        }
    }

    @Test func `modules, enrolments and papers are translated, and papers have the same order`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let english = worker.preferring("en")
            #expect(try await english.enrolment().courseTitle == "Small course")
            #expect(try await worker.enrolment().modules.map(\.title) == ["第一章", "第二章"])
            let attempt = try await english.begin()
            let module: ModuleView = try await english.get(
                Endpoint.readModule.path(["enrolment": attempt.enrolment, "module": "one"]))
            #expect(module.title == "Chapter one")
            let path = Endpoint.readPaper.path(["attempt": attempt.id])
            let (own, translated): (PaperView, PaperView) = (try await worker.get(path), try await english.get(path))
            #expect(own.items.map(\.kind) == translated.items.map(\.kind))
            #expect(own.items.map(\.options) == translated.items.map(\.options))
            let changed = zip(own.items, translated.items).filter { $0.prompt != $1.prompt }.map(\.1)
            #expect(changed.map(\.prompt) == [[.paragraph("Choose one")]])
            try await english.answerAll(of: attempt.id)
            #expect(try await english.submit(attempt.id).score?.hasPassed == true)
        }
    }

    @Test func `an entity tag belongs to one language`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let path = Endpoint.listCourses.path()
            let tag = try #require(try await worker.send(.get, path).headers[.eTag])
            #expect(try await worker.send(.get, path, headers: [.ifNoneMatch: tag]).status == .notModified)
            let other = try await worker.preferring("en").send(.get, path, headers: [.ifNoneMatch: tag])
            #expect(other.status == .ok && other.headers[.eTag] != tag)
        }
    }

    @Test func `a course without the translation is kept once`() async throws {
        try await withCourse { fixture, caller in
            let published = try await fixture.service.newest(of: #require(CourseID("small")))
            let courses = fixture.service.courses
            let own = try await courses.compiled(published.digest)
            #expect(try await courses.compiled(published.digest, preferring: ["fr", "de"]) === own)
            #expect(try await courses.compiled(published.digest, preferring: ["en"]) !== own)
        }
    }

    @Test(arguments: [
        ("en-GB,zh;q=0.5", ["en-GB", "zh"]), (" zh ; q=0.5 , en", ["en", "zh"]), ("*", []), ("en;q=0", []),
        ("en;q=x, de", ["de"]), ("en;q=0.5, de;q=0.5", ["en", "de"]), ("", []), (";;,,q=1", ["q"]),
    ])
    func `the languages of a request are sorted by weight`(field: String, tags: [String]) {
        #expect(AcceptLanguage.tags(field) == tags)
    }
}
