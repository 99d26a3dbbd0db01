import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Storage
import Testing

@testable import LamproomServer

/// 一期一档: a class is closed when its record has every head, and stays closed.
@Suite struct ClassClosingTests {
    private static let path = Endpoint.closeClass.path(["class": "1"])

    @Test func `the error names each head that is missing, in the asker's language`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass(place: nil, teachers: [])
            try await teacher.addSession()
            try await teacher.refused(.put, Self.path, Nothing(), status: 409, code: "class-incomplete")
            func detail(_ language: String) async throws -> String {
                let response = try await teacher.preferring(language).send(.put, Self.path)
                return try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body)).detail
            }
            #expect(
                try await detail("en") == """
                    The record is not complete, so the class cannot be closed:
                    - plan: there is none.
                    - time and place: sessions without a place: 1.
                    - hours and teachers: sessions without a teacher: 1.
                    - roster, attendance and results: nobody is on the roster.
                    - evaluation: there is none.
                    """)
            #expect(try await detail("zh").contains("\n- “培训时间和地点”：没有地点的课：1。\n"))
            let missing = try await teacher.readClass().missing?.map(\.head)
            #expect(missing == ["plan", "time-and-place", "hours-and-teachers", "roster", "evaluation"])
        }
    }

    @Test func `with everything there it is closed once, and takes nothing but corrections`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            try await teacher.enrolInClass(["10001", "10002"])
            try await teacher.file("plan")
            try await teacher.file("evaluation", text: nil, fileName: "评估.docx")
            try await teacher.attend([("10002", "absent", nil)], rest: true)
            // 10001 was there and has no result; 10002 was not there and needs none.
            #expect(try await teacher.readClass().missing?.map(\.head) == ["roster"])
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id, wrong: 9)
            try await teacher.refused(.put, Self.path, Nothing(), status: 409, code: "class-incomplete")
            #expect(try await worker.submit(attempt.id).score?.hasPassed == false)
            let closed: ClassDetail = try await teacher.put(Self.path, Nothing())
            #expect(closed.summary.state == "closed" && closed.missing == [])
            fixture.advance(seconds: 60)
            let again: ClassDetail = try await teacher.put(Self.path, Nothing())
            #expect(again.summary.closedAt == closed.summary.closedAt)
            let result = try await teacher.learners()[0].results
            #expect(result.map(\.quiz) == ["final"] && result[0].score.hasPassed == false)

            let number = ["class": "1"]
            let refusals: [(HTTPRequest.Method, String, any Encodable)] = [
                (
                    .put, Endpoint.changeClass.path(number),
                    ClassChangeRequest(title: "x", firstDay: nil, lastDay: nil, place: nil, teachers: nil)
                ),
                (
                    .post, Endpoint.enrolInClass.path(number),
                    ClassEnrolRequest(people: ["20001"], unit: nil, due: nil)
                ),
                (
                    .post, Endpoint.removeFromClass.path(number), ClassRemovalRequest(people: ["10001"], reason: "x")
                ),
                (
                    .post, Endpoint.addClassSession.path(number),
                    ClassSessionRequest(
                        start: "2026-11-19T08:00", minutes: 60, place: nil, subject: "x", module: nil, teacher: nil)
                ),
                (
                    .put, Endpoint.cancelClassSession.path(["class": "1", "session": "1"]),
                    ClassReasonRequest(reason: "x")
                ),
                (
                    .put, Endpoint.fileClassDocument.path(["class": "1", "head": "plan"]),
                    ClassDocumentRequest(text: "x", fileName: nil)
                ),
                (
                    .put, Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"]),
                    ClassConditionsRequest(settings: [ClassSetting(name: "attempts", value: "5")], reason: "x")
                ),
            ]
            for (method, path, body) in refusals {
                try await teacher.refused(method, path, body, status: 409, code: "class-closed")
            }
            // A record that was wrong must be put right.
            try await teacher.attend([("10002", "late", 30)], reason: "签到表")
            #expect(try await teacher.learners()[1].minutes == 30)
        }
    }

    @Test func `documents are text, a file's name, or both, and the last one holds`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            func path(_ head: String) -> String { Endpoint.fileClassDocument.path(["class": "1", "head": head]) }
            try await teacher.refused(.get, path("plan"), status: 404, code: "not-found")
            try await teacher.file("plan", text: "一\n二", fileName: "计划.txt")
            try await teacher.file("plan", text: "三")
            let plan: ClassDocumentView = try await teacher.get(path("plan"))
            #expect(plan.text == "三" && plan.summary.fileName == nil && plan.summary.recordedBy == "teacher")
            let rows = try await fixture.service.database.read { transaction in
                try transaction.rows("SELECT text FROM class_document ORDER BY sequence") { try $0.text(0) }
            }
            #expect(rows == ["一\n二", "三"])
            try await teacher.refused(
                .put, path("plan"), ClassDocumentRequest(text: " ", fileName: nil), status: 422,
                code: "class-bad-document")
            // The roster is no document.
            try await teacher.refused(
                .put, path("roster"), ClassDocumentRequest(text: "x", fileName: nil), status: 404, code: "not-found")
        }
    }

    @Test func `conditions are changed with a reason, and every change is listed`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            let path = Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"])
            func change(_ name: String, _ value: String, _ reason: String = "补考") -> ClassConditionsRequest {
                ClassConditionsRequest(settings: [ClassSetting(name: name, value: value)], reason: reason)
            }
            let _: [ClassConditionsView] = try await teacher.put(path, change("attempts", "3"))
            let both: [ClassConditionsView] = try await teacher.put(path, change("time-limit-minutes", "none", "停电"))
            #expect(both.map(\.reason) == ["停电", "补考"] && both.map(\.isHolding) == [true, false])
            #expect(both[0].settings.map(\.name) == ["time-limit-minutes", "attempts"])
            #expect(both[0].recordedBy == "teacher")
            let back: [ClassConditionsView] = try await teacher.put(path, change("attempts", "default"))
            #expect(back[0].settings == [ClassSetting(name: "time-limit-minutes", value: "none")])
            try await teacher.refused(
                .put, path, change("attempts", "4", ""), status: 422, code: "class-bad-reason")
            try await teacher.refused(.put, path, change("a=b", "4"), status: 422, code: "unknown-setting")
            try await teacher.refused(.put, path, change("nonsense", "default"), status: 422, code: "unknown-setting")
            for value in ["4\n5", "0", "-1", "many", "1.5", ""] {
                try await teacher.refused(.put, path, change("attempts", value), status: 422, code: "bad-setting-value")
            }
            let times = ClassConditionsRequest(
                settings: [
                    ClassSetting(name: "opens", value: "2026-11-19T08:00"),
                    ClassSetting(name: "closes", value: "2026-11-19T07:00"),
                ], reason: "x")
            try await teacher.refused(.put, path, times, status: 422, code: "closes-too-early")
            try await teacher.refused(
                .put, Endpoint.changeClassConditions.path(["class": "1", "quiz": "none"]), change("attempts", "4"),
                status: 404, code: "no-such-quiz")
        }
    }
}
