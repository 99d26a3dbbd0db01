import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct AttendanceTests {
    /// A class with 10001 and 10002, and a session of 90 minutes that began an hour ago.
    private func withClass(_ body: @escaping @Sendable (Fixture, Caller, Caller) async throws -> Void) async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001", "10002"])
            try await teacher.addSession(module: "one")
            try await body(fixture, caller, teacher)
        }
    }

    @Test func `everyone but the exceptions, in whatever words`() async throws {
        try await withClass { _, _, teacher in
            let dry = try await teacher.attend([("10002", "请假", nil)], rest: true, query: "?dryRun=true")
            #expect(dry.isDryRun && dry.recorded == AttendanceCounts(present: 1, late: 0, absent: 0, excused: 1))
            #expect(try await teacher.learners().allSatisfy { $0.attendance.isEmpty })
            try await teacher.attend([("10002", "请假", nil)], rest: true)
            let learners = try await teacher.learners()
            #expect(learners.map { $0.attendance.map(\.status) } == [["present"], ["excused"]])
            #expect(learners.map(\.minutes) == [90, 0])
            #expect(learners[0].attendance[0].recordedBy == "teacher" && learners[0].attendance[0].reason == nil)
            // Again: nothing is new, and what is on record is not touched.
            let again = try await teacher.attend([], rest: true)
            #expect(again.unchangedCount == 2 && again.recorded.present == 0)
            let counts = try await teacher.readClass().sessions[0].attendance
            #expect(counts == AttendanceCounts(present: 1, late: 0, absent: 0, excused: 1))
        }
    }

    @Test func `every fault is named by its row, and nothing is recorded`() async throws {
        try await withClass { _, _, teacher in
            let faults = try await teacher.attendRefused([
                ("10001", "late", nil), ("10002", "present", 91), ("20001", "present", nil), ("坏", "present", nil),
                ("10001", "present", nil), ("10002", "asleep", nil),
            ])
            #expect(
                faults.map { "\($0.row) \($0.code)" } == [
                    "1 minutes-missing", "2 minutes-beyond-session", "3 not-in-class", "4 not-in-class",
                    "5 named-twice", "6 named-twice",
                ])
            #expect(try await teacher.attendRefused([("10001", "asleep", nil)]).map(\.code) == ["unknown-status"])
            #expect(try await teacher.attendRefused([("10001", "absent", 5)]).map(\.code) == ["minutes-of-absence"])
            #expect(try await teacher.attendRefused([("10001", "late", 0)]).map(\.code) == ["bad-minutes"])
            #expect(try await teacher.learners().allSatisfy { $0.attendance.isEmpty })
        }
    }

    @Test func `a correction gives its reason, and both rows stay`() async throws {
        try await withClass { fixture, caller, teacher in
            try await teacher.attend([("10001", "absent", nil)])
            let faults = try await teacher.preferring("en").attendRefused([("10001", "late", 60)])
            #expect(faults.map(\.code) == ["reason-missing"])
            #expect(faults[0].message.hasPrefix("10001: on record as absent, 0 minutes (teacher, 2026-11-18 19:06)"))
            let admin = try await caller.signedIn(as: "admin")
            try await admin.attend([("10001", "late", 60)], reason: "签到表漏看")
            let row = try await teacher.learners()[0].attendance[0]
            #expect(row.status == "late" && row.minutes == 60 && row.reason == "签到表漏看" && row.recordedBy == "admin")
            let rows = try await fixture.service.database.read { transaction in
                try transaction.rows("SELECT status FROM class_attendance ORDER BY sequence") { try $0.text(0) }
            }
            #expect(rows == ["absent", "late"])
            let ledger: ClassHoursView = try await admin.get(Endpoint.readClassHours.path() + "?person=10001")
            #expect(ledger.entries.map(\.module) == ["one"] && ledger.entries.map(\.minutes) == [60])
            await #expect(throws: StorageError.self) {
                try await fixture.service.database.write {
                    _ = try $0.execute("UPDATE class_attendance SET status = 'present'", [])
                }
            }
        }
    }

    @Test func `two instructors at once: both rows stay, and the last holds`() async throws {
        try await withClass { fixture, caller, teacher in
            let admin = try await caller.signedIn(as: "admin")
            async let one = teacher.attend([("10001", "absent", nil)], reason: "点名")
            async let other = admin.attend([("10001", "late", 45)], reason: "门禁记录")
            _ = try await (one, other)
            let rows = try await fixture.service.database.read { transaction in
                try transaction.rows("SELECT status FROM class_attendance ORDER BY sequence") { try $0.text(0) }
            }
            #expect(Set(rows) == ["absent", "late"] && rows.count == 2)
            #expect(try await teacher.learners()[0].attendance.map(\.status) == [rows[1]])
            // Whoever fills in the rest does not overwrite what someone said.
            try await teacher.attend([], rest: true)
            #expect(try await teacher.learners()[0].attendance.map(\.status) == [rows[1]])
            #expect(try await teacher.learners()[1].attendance.map(\.status) == ["present"])
        }
    }

    @Test func `there is no attendance before the session begins`() async throws {
        try await withClass { fixture, _, teacher in
            try await teacher.addSession("2026-11-18T20:00", minutes: 30)
            try await teacher.refused(
                .put, Caller.attendance(2, in: 1), AttendanceRequest([], rest: true), status: 409,
                code: "session-not-begun")
            fixture.advance(seconds: 3200)
            #expect(try await teacher.attend([], session: 2, rest: true).recorded.present == 2)
            try await teacher.refused(
                .put, Caller.attendance(9, in: 1), AttendanceRequest([], rest: true), status: 404,
                code: "no-such-session")
        }
    }

    @Test func `a file is read like a roster, and its faults are named by line`() async throws {
        try await withClass { _, _, teacher in
            let path = Endpoint.importAttendance.path(["class": "1", "session": "1"])
            func send(_ text: String, _ query: String = "") async throws -> (Int, Problem?) {
                let response = try await teacher.send(.put, path + query, body: Array(text.utf8))
                return (
                    response.status.code,
                    response.status.code == 200
                        ? nil : try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
                )
            }
            let bad = try await send("姓名,工号,出勤,分钟\n王建国,10001,迟到,x\n\n李秀兰,10002,迟到,\n吴大海,20001,到,\n")
            #expect(bad.0 == 422 && bad.1?.rows?.map { "\($0.row) \($0.code)" } == ["2 invalid-number"])
            let worse = try await send("姓名,工号,出勤,分钟\n王建国,10001,迟到,60\n\n李秀兰,10002,迟到,\n吴大海,20001,到,\n")
            #expect(worse.1?.rows?.map { "\($0.row) \($0.code)" } == ["4 minutes-missing", "5 not-in-class"])
            #expect(try await send("姓名,工号\n王建国,10001\n").1?.rows?.map(\.code) == ["missing-column"])
            let good = "\u{FEFF}number;status;minutes\r\n=\"10001\";late;６０\r\n"
            #expect(try await send(good, "?restPresent=true&dryRun=true").0 == 200)
            #expect(try await teacher.learners().allSatisfy { $0.attendance.isEmpty })
            #expect(try await send(good, "?restPresent=true").0 == 200)
            #expect(try await teacher.learners().map(\.minutes) == [60, 90])
            let correction = "工号\t出勤\n10001\t到\n"
            #expect(try await send(correction).1?.rows?.map(\.code) == ["reason-missing"])
            #expect(try await send(correction, "?reason=\(percentEncoded("看错"))").0 == 200)
            #expect(try await teacher.learners().map(\.minutes) == [90, 90])
        }
    }
}
