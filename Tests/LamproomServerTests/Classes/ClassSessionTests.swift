import Foundation
import HTTPTypes
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct ClassSessionTests {
    private static let path = Endpoint.addClassSession.path(["class": "1"])

    private func request(
        _ start: String, minutes: Int = 60, subject: String? = "x", module: String? = nil,
        teacher: TeacherRequest? = nil
    ) -> ClassSessionRequest {
        ClassSessionRequest(
            start: start, minutes: minutes, place: nil, subject: subject, module: module, teacher: teacher)
    }

    @Test func `a session has its own place and teacher, or the class's`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            let first = try await teacher.addSession("2026-11-19T08:30", module: "one")
            #expect(first.number == 1 && first.start == "2026-11-19T08:30")
            #expect(first.startsAt == "2026-11-19T00:30:00Z" && first.subject == "第一章" && first.module == "one")
            #expect(first.place == "培训中心 301" && first.teachers.map(\.name) == ["teacher"])
            let second = try await teacher.addSession(
                "2026-11-18T10:00", place: "井下", teacher: TeacherRequest(name: "李工"))
            #expect(second.number == 2 && second.place == "井下" && second.teachers.map(\.name) == ["李工"])
            let detail = try await teacher.readClass()
            #expect(detail.sessions.map(\.number) == [2, 1] && detail.summary.sessionCount == 2)
            let english: ClassDetail = try await teacher.preferring("en").get(
                Endpoint.readClass.path(["class": "1"]))
            #expect(english.sessions[1].subject == "Chapter one")
        }
    }

    @Test func `what cannot be a session is refused with a code of its own`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession("2026-11-18T18:00", minutes: 90)
            let cases: [(ClassSessionRequest, Int, String)] = [
                (request("2026-11-17T23:59"), 422, "session-outside-class"),
                (request("2026-11-21T00:00"), 422, "session-outside-class"),
                (request("2026-11-18T19:29"), 409, "session-overlaps"),
                (request("2026-11-18T17:01"), 409, "session-overlaps"),
                (request("2026-11-19T08:00", minutes: 0), 422, "session-length"),
                (request("2026-11-19T08:00", minutes: 721), 422, "session-length"),
                (request("2026-11-19 08:00"), 400, "invalid-parameter"),
                (request("2026-11-19T08:00", subject: nil), 422, "class-bad-subject"),
                (request("2026-11-19T08:00", module: "one"), 422, "class-bad-subject"),
                (request("2026-11-19T08:00", subject: "a\nb"), 422, "class-bad-subject"),
                (request("2026-11-19T08:00", subject: nil, module: "none"), 404, "no-such-module"),
                (
                    request("2026-11-19T08:00", teacher: TeacherRequest(account: "10001")), 422, "unknown-teacher"
                ),
            ]
            for (request, status, code) in cases {
                try await teacher.refused(.post, Self.path, request, status: status, code: code)
            }
            // One may begin when the other ends, and run past midnight.
            try await teacher.addSession("2026-11-18T19:30", minutes: 30)
            try await teacher.addSession("2026-11-20T22:00", minutes: 480)
        }
    }

    @Test func `a session that nobody attended can be cancelled, and then takes no time`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001"])
            try await teacher.addSession()
            try await teacher.attend([("10001", "absent", nil)])
            let path = Endpoint.cancelClassSession.path(["class": "1", "session": "1"])
            let first: ClassSessionView = try await teacher.put(path, ClassReasonRequest(reason: "停电"))
            #expect(first.cancellation == "停电")
            let second: ClassSessionView = try await teacher.put(path, ClassReasonRequest(reason: "别的"))
            #expect(second == first)
            try await teacher.refused(
                .put, Caller.attendance(1, in: 1), AttendanceRequest([("10001", "present", nil)]), status: 409,
                code: "session-cancelled")
            try await teacher.addSession()
            try await teacher.attend([("10001", "present", nil)], session: 2)
            try await teacher.refused(
                .put, Endpoint.cancelClassSession.path(["class": "1", "session": "2"]),
                ClassReasonRequest(reason: "x"), status: 409, code: "session-attended")
            try await teacher.refused(
                .put, Endpoint.cancelClassSession.path(["class": "1", "session": "3"]),
                ClassReasonRequest(reason: "x"), status: 404, code: "no-such-session")
            #expect(try await teacher.readClass().summary.sessionCount == 1)
        }
    }

    @Test func `another zone shows the same moments at other times, and takes nothing back`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession("2026-11-18T00:30")
            var settings = Settings()
            settings.zone = try #require(TimeZone(identifier: "America/New_York"))
            let moved = LamproomService(
                database: fixture.service.database, settings: settings, clock: fixture.service.clock,
                packages: PackageCheckInProcess(), logger: fixture.service.logger)
            let id = try await moved.database.read { try ClassQueries.trainingClass(number: 1, in: $0) }
            let row = try #require(id)
            let session = try await moved.database.read {
                try ClassSessionQueries.session(1, of: row.trainingClass.id, in: $0)
            }
            let held = try #require(session)
            // It is 11:30 the day before there, outside the class's days: it stays, and the class can still be changed.
            #expect(settings.civilText(held.session.startsAt) == "2026-11-17T11:30")
            let facts = try ClassFacts(
                title: "改名", firstDay: row.trainingClass.facts.firstDay, lastDay: row.trainingClass.facts.lastDay,
                place: nil, teachers: [])
            let context = moved.context
            try await moved.database.write { transaction in
                try ClassCommands.change(
                    facts, of: row, by: row.trainingClass.madeBy, context: context, in: transaction)
            }
            #expect(try await teacher.readClass().summary.title == "改名")
        }
    }
}
