import HTTPTypes
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

extension Caller {
    func hours(_ query: String = "") async throws -> ClassHoursView {
        try await get(Endpoint.readClassHours.path() + query)
    }
}

@Suite struct ClassHourTests {
    @Test func `a module earns its minutes when it is completed, with the rule`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            _ = try await worker.beat("timed", of: enrolment.id)
            fixture.advance(seconds: 119)
            _ = try await worker.beat("timed", of: enrolment.id)
            #expect(try await worker.hours().entries.isEmpty)
            try await fixture.readTimed(worker, enrolment)
            let ledger = try await caller.signedIn(as: "manager1").hours("?person=10001")
            let entry = try #require(ledger.entries.first)
            // 119 seconds and ten minutes are eleven whole minutes.
            #expect(ledger.entries.count == 1 && entry.minutes == 11 && entry.kind == "engaged")
            #expect(entry.module == "timed" && entry.course == "conditions" && entry.rule == "class-hour-45")
            #expect(ledger.rules.map(\.minutesPerClassHour) == [45] && ledger.personNumber == "10001")
            let year = try #require(ledger.years.first)
            #expect(entry.date.hasPrefix("\(year.year)-") && year.minutes == 11 && year.classHours == "0.24")
        }
    }

    @Test func `a course earns no more engaged minutes than its class hours`() async throws {
        try await withConditions { fixture, _, worker, enrolment in
            // 22.5 minutes: twenty here, and two of the next ten.
            _ = try await worker.beat("checked", of: enrolment.id)
            for _ in 0..<12 {
                fixture.advance(seconds: 100)
                _ = try await worker.beat("checked", of: enrolment.id)
            }
            try await fixture.readTimed(worker, enrolment)
            try await worker.pass("check", of: enrolment.id)
            try await worker.read("checked", of: enrolment.id)
            let entries = try await worker.hours().entries
            #expect(entries.map(\.module) == ["timed", "checked"])
            #expect(entries.map(\.minutes).reduce(0, +) == 22)
        }
    }

    @Test func `attendance is entered when it is recorded, and a correction as the difference`() async throws {
        try await withConditions { fixture, _, worker, enrolment in
            try await fixture.attend(90, of: enrolment)
            try await fixture.attend(90, of: enrolment)
            try await fixture.attend(45, of: enrolment)
            let ledger = try await worker.hours()
            #expect(ledger.entries.map(\.minutes) == [90, -45])
            #expect(ledger.entries.allSatisfy { $0.kind == "attendance" && $0.session == "s1" })
            #expect(ledger.years.map(\.classHours) == ["1"])
        }
    }

    @Test func `what a class records completes modules, and a correction takes it back`() async throws {
        try await withConditions { _, caller, worker, _ in
            let teacher = try await caller.signedIn(as: "teacher")
            let _: ClassDetail = try await teacher.post(
                Endpoint.makeClass.path(),
                ClassRequest(
                    course: "conditions", version: nil, title: "第1期", firstDay: "2026-11-18", lastDay: "2026-11-20",
                    place: "培训中心", teachers: [TeacherRequest(account: "teacher")]), expecting: 201)
            try await teacher.enrolInClass(["10001", "10002"])
            try await teacher.addSession(minutes: 45, module: "taught")
            try await teacher.addSession("2026-11-18T14:00", minutes: 60, subject: "动员")
            try await teacher.attend([("10002", "absent", nil)], rest: true)
            #expect(try await !worker.enrolment(in: "conditions").module("taught").isComplete)
            try await teacher.attend([("10002", "absent", nil)], session: 2, rest: true)
            #expect(try await worker.enrolment(in: "conditions").module("taught").isComplete)
            #expect(try await worker.hours().entries.map(\.minutes) == [45, 60])
            #expect(try await worker.hours().entries.map(\.date) == ["2026-11-18", "2026-11-18"])
            try await teacher.attend([("10001", "late", 30)], session: 2, reason: "点名有误")
            #expect(try await !worker.enrolment(in: "conditions").module("taught").isComplete)
            #expect(try await worker.hours().entries.map(\.minutes) == [45, 60, -30])
            #expect(try await caller.signedIn(as: "10002").hours().entries.isEmpty)
        }
    }

    @Test func `a year is the civil year of the enterprise`() async throws {
        try await withConditions { fixture, _, worker, enrolment in
            try await fixture.attend(45, of: enrolment)
            fixture.advance(seconds: 60 * 86_400)
            try await fixture.attend(90, session: "s2", of: enrolment)
            let later = try await worker.signedIn(as: "10001")
            let years = try await later.hours().years
            #expect(years.map(\.minutes) == [45, 90])
            let last = try #require(years.last)
            #expect(try await later.hours("?year=\(last.year)").entries.map(\.minutes) == [90])
            #expect(try await later.hours("?year=1999").entries.isEmpty)
            try await later.refused(
                .get, Endpoint.readClassHours.path() + "?year=0", status: 400, code: "invalid-parameter")
        }
    }

    @Test func `an entry is never changed`() async throws {
        try await withConditions { fixture, _, _, enrolment in
            try await fixture.attend(45, of: enrolment)
            for sql in ["UPDATE class_hours_entry SET minutes = 1", "DELETE FROM class_hours_entry"] {
                let error = await #expect(throws: StorageError.self) {
                    try await fixture.service.database.write { try $0.execute(sql, []) }
                }
                #expect(error?.code == .constraint)
            }
        }
    }

    @Test func `modules that were read before the update stay read`() async throws {
        try await withUnpopulatedService { fixture, _ in
            try await Migrator.migrate(fixture.service.database, Array(Schema.sqlite.prefix(5)), now: 0)
            let enrolment = "01900000-0000-7000-8000-000000000001"
            try await fixture.service.database.write { transaction in
                for statement in [
                    "INSERT INTO unit VALUES ('u', 'U')",
                    "INSERT INTO person VALUES ('01900000-0000-7000-8000-000000000009', '1', 'N', 'u', 'P', 'regular', '2020-01-01')",
                    "INSERT INTO account (id, name, created_at) VALUES ('a', 'a', 0)",
                    "INSERT INTO course_version VALUES ('d', 'c', '1.0.0', 1, 't', x'00', x'00', 0, 'a')",
                    """
                    INSERT INTO enrolment (id, person_id, course_id, digest, enrolled_at, enrolled_by, state)
                    VALUES ('\(enrolment)', '01900000-0000-7000-8000-000000000009', 'c', 'd', 0, 'a', 'active')
                    """,
                    "INSERT INTO module_read VALUES ('\(enrolment)', 'one', 5)",
                ] { try transaction.execute(statement, []) }
            }
            try await Migrator.migrate(fixture.service.database, Schema.sqlite, now: 0)
            let row = try #require(EnrolmentID(enrolment))
            let standing = try await fixture.service.database.read { try ProgressQueries.standing(row, in: $0) }
            let id = try #require(ModuleID("one"))
            let module = try #require(standing.modules[id])
            #expect(module.isRead && module.isOpened && module.engaged == 0)
        }
    }
}
