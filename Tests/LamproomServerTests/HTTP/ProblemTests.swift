import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Testing

@testable import LamproomServer

@Suite struct ProblemTests {
    @Test func `what does not exist, cannot be read or is unknown gets a problem with a stable code`() async throws {
        try await withCourse { _, caller in
            let admin = try await caller.signedIn(as: "admin")
            try await admin.refused(.get, "/v1/nothing", status: 404, code: "not-found")
            try await admin.refused(.get, "/v1/courses/none", status: 404, code: "unknown-course")
            try await admin.refused(.get, "/v1/courses/Not%20An%20Id", status: 404, code: "not-found")
            try await admin.refused(.get, "/v1/courses?page=2", status: 400, code: "unknown-parameter")
            try await admin.refused(.get, "/v1/courses?limit=0", status: 400, code: "invalid-parameter")
            try await admin.refused(.get, "/v1/people?cursor=%00", status: 400, code: "invalid-parameter")
            try await admin.refused(.delete, "/v1/courses", status: 405, code: "method-not-allowed")
            #expect(try await admin.send(.delete, "/v1/courses").headers[.allow] == "POST, GET")
            try await admin.refused(.get, "/v1/attempts/1/paper", status: 404, code: "not-found")
            try await admin.refused(.post, "/v1/sessions", ["user": 1], status: 400, code: "malformed-body")
            let broken = try await caller.send(.post, "/v1/sessions", body: Array("{".utf8))
            #expect(broken.status == .badRequest)
            try await admin.refused(
                .post, "/v1/enrolments", EnrolRequest(course: "small", people: ["999"], unit: nil, due: nil),
                status: 422, code: "unknown-person")
            try await admin.refused(
                .post, "/v1/enrolments", EnrolRequest(course: "small", people: nil, unit: nil, due: nil), status: 400,
                code: "invalid-parameter")
            try await admin.refused(
                .post, "/v1/enrolments", EnrolRequest(course: "small", people: ["10001"], unit: nil, due: "2020-01-01"),
                status: 422, code: "due-in-the-past")
        }
    }

    @Test func `a worker cannot find out who is on the roster`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            for number in ["10002", "99999"] {
                for path in ["/v1/enrolments", "/v1/certificates"] {
                    try await worker.refused(.get, "\(path)?person=\(number)", status: 403, code: "forbidden")
                }
            }
            let manager = try await caller.signedIn(as: "manager1")
            for number in ["20001", "99999"] {
                try await manager.refused(
                    .get, "/v1/enrolments?person=\(number)", status: 422, code: "unknown-person")
            }
        }
    }

    @Test func `a problem speaks the language that was asked for, and tells nothing of the machine`() async throws {
        try await withService { fixture, caller in
            for (tag, word) in [("en-GB,zh;q=0.5", "sign"), ("zh-CN", "登录"), ("fr", "登录")] {
                let response = try await caller.send(.get, "/v1/account", headers: [.acceptLanguage: tag])
                let text = String(buffer: response.body)
                #expect(text.lowercased().contains(word) && text.contains("\"title\":\"Unauthorized\""))
                #expect(!text.contains("Sources") && !text.contains(".swift") && !text.contains("/tmp"))
            }
        }
    }

    @Test func `reading again with the tag gives 304`() async throws {
        try await withCourse { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            for path in ["/v1/courses", "/v1/courses/small", "/v1/enrolments", "/v1/account"] {
                let first = try await worker.send(.get, path)
                let tag = try #require(first.headers[.eTag])
                let second = try await worker.send(.get, path, headers: [.ifNoneMatch: tag])
                #expect(second.status == .notModified)
                #expect(second.body.readableBytes == 0)
                #expect(try await worker.send(.get, path, headers: [.ifNoneMatch: "\"other\""]).status == .ok)
            }
        }
    }

    @Test func `pages hold every item once`() async throws {
        try await withCourse { _, caller in
            let admin = try await caller.signedIn(as: "admin")
            var numbers: [String] = []
            var cursor: String?
            repeat {
                let page: Page<PersonView> = try await admin.get(
                    "/v1/people?limit=2" + (cursor.map { "&cursor=\($0)" } ?? ""))
                numbers += page.items.map(\.number)
                cursor = page.next
            } while cursor != nil
            #expect(numbers == ["10001", "10002", "20001"])
        }
    }

    @Test func `health, readiness, metrics and the description answer without a session`() async throws {
        try await withService { _, caller in
            for path in ["/health", "/ready", "/metrics", "/openapi.json"] {
                #expect(try await caller.send(.get, path).status == .ok)
            }
            let metrics = String(buffer: try await caller.send(.get, "/metrics").body)
            #expect(metrics.contains("lamproom_requests_total{operation=\"/health\",status=\"200\"} 1"))
        }
    }
}
