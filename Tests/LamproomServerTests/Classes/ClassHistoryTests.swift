import HTTPTypes
import LamproomAPI
import Testing

@testable import LamproomServer

@Suite struct ClassHistoryTests {
    private static let path = Endpoint.readClassHistory.path(["class": "1"])

    @Test func `everything that was done about a class, with when, who and why`() async throws {
        try await withCourse { fixture, caller in
            let (teacher, admin) = (try await caller.signedIn(as: "teacher"), try await caller.signedIn(as: "admin"))
            try await teacher.makeClass("第1期", place: nil, teachers: [])
            fixture.advance(seconds: 60)
            let _: ClassDetail = try await admin.put(
                Endpoint.changeClass.path(["class": "1"]),
                ClassChangeRequest(
                    title: "第2期", firstDay: nil, lastDay: "2026-11-21", place: "培训中心",
                    teachers: [TeacherRequest(account: "teacher")]))
            try await teacher.enrolInClass(["10001", "10002"])
            try await teacher.addSession(module: "one")
            fixture.advance(seconds: 60)
            try await teacher.attend([("10001", "absent", nil)], rest: true)
            fixture.advance(seconds: 60)
            try await admin.attend([("10001", "late", 60), ("10002", "late", 60)], reason: "签到表漏看")
            try await teacher.addSession("2026-11-20T08:00", minutes: 60)
            let _: ClassSessionView = try await teacher.put(
                Endpoint.cancelClassSession.path(["class": "1", "session": "2"]), ClassReasonRequest(reason: "停电"))
            let _: ClassRemovalView = try await teacher.post(
                Endpoint.removeFromClass.path(["class": "1"]), ClassRemovalRequest(people: ["10002"], reason: "调走"))
            try await teacher.file("plan", fileName: "计划.txt")
            for value in ["3", "default"] {
                let _: [ClassConditionsView] = try await teacher.put(
                    Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"]),
                    ClassConditionsRequest(settings: [ClassSetting(name: "attempts", value: value)], reason: "停电"))
                fixture.advance(seconds: 60)
            }
            let events: [ClassEventView] = try await teacher.preferring("en").get(Self.path)
            func told(_ event: ClassEventView) -> String {
                let people = event.people.map { " [" + $0.map(\.number).joined(separator: ",") + "]" } ?? ""
                let reason = event.reason.map { " (\($0))" } ?? ""
                return
                    "\(event.recordedAt.dropFirst(11).prefix(5)) \(event.recordedBy) \(event.message)\(people)\(reason)"
            }
            #expect(
                events.map(told) == [
                    "11:06 teacher Class made. Title: 第1期; Days: 2026-11-18 – 2026-11-20; Place: not yet known; "
                        + "Teachers: not yet known",
                    "11:07 admin Changed. Title: 第1期 → 第2期; Days: 2026-11-18 – 2026-11-20 → 2026-11-18 – 2026-11-21; "
                        + "Place: not yet known → 培训中心; Teachers: not yet known → teacher",
                    "11:07 teacher Session 1 added: 2026-11-18 18:00, 90 minutes, Chapter one",
                    "11:07 teacher Put into the class [10001,10002]",
                    "11:08 teacher Attendance at session 1. Present: 1, late: 0, absent: 1, excused: 0",
                    "11:09 teacher Conditions of the quiz final: attempts=3 (停电)",
                    "11:09 teacher Session 2 added: 2026-11-20 08:00, 60 minutes, 通风",
                    "11:09 teacher Session 2 cancelled (停电)",
                    "11:09 teacher Taken off the class [10002] (调走)",
                    "11:09 admin Attendance at session 1 corrected: absent → late (60 min.) [10001] (签到表漏看)",
                    "11:09 admin Attendance at session 1 corrected: present (90 min.) → late (60 min.) [10002] (签到表漏看)",
                    "11:09 teacher Filed: plan, file 计划.txt",
                    "11:10 teacher Conditions of the quiz final: as in the course package again (停电)",
                ])
            #expect(events.map(\.session) == [nil, nil, 1, nil, 1, nil, 2, 2, nil, 1, 1, nil, nil])
            #expect(events[3].people?.first == ClassEventPersonView(number: "10001", name: "王建国"))
            let chinese: [ClassEventView] = try await teacher.get(Self.path)
            #expect(chinese.map(\.kind) == events.map(\.kind))
            #expect(chinese[9].message == "更正第 1 次课考勤：缺勤 → 迟到（60 分钟）")
        }
    }

    @Test func `it is for who runs the class, and also tells of its closing`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            try await teacher.enrolInClass(["10001"])
            try await teacher.attend([("10001", "absent", nil)])
            for head in ["plan", "evaluation"] { try await teacher.file(head) }
            fixture.advance(seconds: 60)
            let _: ClassDetail = try await teacher.put(Endpoint.closeClass.path(["class": "1"]), Nothing())
            let events: [ClassEventView] = try await teacher.get(Self.path)
            #expect(events.last?.kind == "closed" && events.last?.message == "结档")
            for other in ["manager1", "10001"] {
                try await caller.signedIn(as: other).refused(.get, Self.path, status: 403, code: "forbidden")
            }
        }
    }
}
