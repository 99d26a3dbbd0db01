import Foundation
import HTTPTypes
import LamproomAPI
import NIOCore
import NIOFoundationCompat
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct ClassRosterTests {
    @Test func `people are enrolled with it, put into it, or stay`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            // 10001 and 10002 are enrolled, 20001 is not.
            let dry = try await teacher.enrolInClass(["10001", "20001"], query: "?dryRun=true")
            #expect(dry.isDryRun && dry.enrolledCount == 1 && dry.placedCount == 1)
            #expect(try await teacher.learners().isEmpty)
            let done = try await teacher.enrolInClass(["10001", "20001", "10001"])
            #expect(done.enrolledCount == 1 && done.placedCount == 1 && done.stayedCount == 0)
            let again = try await teacher.enrolInClass(nil, unit: "华山矿业")
            #expect(again.enrolledCount == 0 && again.placedCount == 1 && again.stayedCount == 2)
            let learners = try await teacher.learners()
            #expect(learners.map(\.number) == ["10001", "10002", "20001"] && learners.allSatisfy { $0.minutes == 0 })
            #expect(try await teacher.readClass().summary.learnerCount == 3)
        }
    }

    @Test func `who cannot be in the class is reported, and the others are in it`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass("甲")
            try await teacher.enrolInClass(["10001"])
            let worker = try await caller.signedIn(as: "10002")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            _ = try await worker.submit(attempt.id)
            try await teacher.makeClass("乙")
            let report = try await teacher.preferring("en").enrolInClass(nil, unit: "华山矿业", in: 2)
            #expect(report.enrolledCount == 1)
            #expect(report.refused.map(\.code) == ["in-another-class", "already-completed"])
            #expect(report.refused.map(\.number) == ["10001", "10002"])
            #expect(report.refused.first?.message == "is in another class of the course")
            // Another version is another matter for who completed, and a hindrance for who is at it.
            _ = try await teacher.publish(try Fixture.package(version: "2.0.0"))
            try await teacher.makeClass("丙")
            let next = try await teacher.enrolInClass(["10002", "20001"], in: 3)
            #expect(next.enrolledCount == 1 && next.refused.map(\.code) == ["in-another-class"])
            let manager = try await caller.signedIn(as: "manager2")
            let _: ClassRemovalView = try await teacher.post(
                Endpoint.removeFromClass.path(["class": "2"]), ClassRemovalRequest(people: ["20001"], reason: "x"))
            let other = try await manager.enrolInClass(["20001"], in: 3)
            #expect(other.refused.map(\.code) == ["enrolled-at-other-version"])
        }
    }

    @Test func `a manager puts their own people into a class and sees only them`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            try await teacher.enrolInClass(["10001"])
            let manager = try await caller.signedIn(as: "manager2")
            try await manager.refused(.get, Endpoint.readClass.path(["class": "1"]), status: 403, code: "forbidden")
            try await manager.refused(
                .post, Endpoint.enrolInClass.path(["class": "1"]),
                ClassEnrolRequest(people: ["10002", "20001"], unit: nil, due: nil), status: 422, code: "unknown-person")
            try await manager.refused(
                .post, Endpoint.enrolInClass.path(["class": "1"]),
                ClassEnrolRequest(people: nil, unit: "华山矿业/一矿", due: nil), status: 403, code: "forbidden")
            #expect(try await manager.enrolInClass(["20001"]).enrolledCount == 1)
            let detail = try await manager.readClass()
            #expect(detail.documents == nil && detail.missing == nil && detail.sessions[0].attendance == nil)
            #expect(try await manager.learners().map(\.number) == ["20001"])
            #expect(try await caller.signedIn(as: "manager1").learners().map(\.number) == ["10001"])
        }
    }

    @Test func `a learner sees their own class, with nobody else's attendance`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            try await teacher.enrolInClass(["10001", "10002"])
            try await teacher.attend([("10001", "late", 60), ("10002", "absent", nil)])
            let worker = try await caller.signedIn(as: "10001")
            let detail = try await worker.readClass()
            #expect(detail.sessions.map(\.start) == ["2026-11-18T18:00"] && detail.sessions[0].attendance == nil)
            #expect(detail.documents == nil)
            let learners = try await worker.learners()
            #expect(learners.map(\.number) == ["10001"] && learners[0].minutes == 60)
            #expect(learners[0].attendance.map(\.status) == ["late"])
            let stranger = try await caller.signedIn(as: "20001")
            try await stranger.refused(.get, Endpoint.readClass.path(["class": "1"]), status: 403, code: "forbidden")
        }
    }

    @Test func `who completed the course in a class stays on its roster`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001", "10002"])
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id)
            #expect(try await worker.submit(attempt.id).score?.hasPassed == true)
            try await teacher.refused(
                .post, Endpoint.removeFromClass.path(["class": "1"]),
                ClassRemovalRequest(people: ["10002", "10001"], reason: "写错"), status: 409, code: "completed-in-class")
            #expect(try await teacher.learners().map(\.number) == ["10001", "10002"])
        }
    }

    @Test func `who is taken off goes on without the class, all or none are, and the record says why`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            try await teacher.enrolInClass(["10001", "10002"])
            try await teacher.attend([], rest: true)
            let path = Endpoint.removeFromClass.path(["class": "1"])
            try await teacher.refused(
                .post, path, ClassRemovalRequest(people: ["10001", "20001"], reason: "调走"), status: 422,
                code: "not-in-class")
            try await teacher.refused(
                .post, path, ClassRemovalRequest(people: ["10001"], reason: " "), status: 422, code: "class-bad-reason")
            let view: ClassRemovalView = try await teacher.post(
                path, ClassRemovalRequest(people: ["10001"], reason: "调走"))
            #expect(view.removedCount == 1)
            #expect(try await teacher.learners().map(\.number) == ["10002"])
            #expect(try await teacher.readClass().sessions[0].attendance?.present == 1)
            let enrolment = try await caller.signedIn(as: "10001").enrolment()
            #expect(enrolment.state == "active")
            // What they attended stays theirs.
            let ledger: ClassHoursView = try await caller.signedIn(as: "10001").get(Endpoint.readClassHours.path())
            let reasons = try await fixture.service.database.read { transaction in
                try transaction.rows("SELECT reason FROM class_roster_change ORDER BY sequence") {
                    try $0.textOrNil(0)
                }
            }
            #expect(ledger.entries.map(\.minutes) == [90] && reasons == [nil, nil, "调走"])
            // What is on record of them can still be wrong, and nothing new is recorded.
            let corrected = try await teacher.attend([("10001", "absent", nil)], reason: "没有来过")
            #expect(corrected.recorded.absent == 1)
            let after: ClassHoursView = try await caller.signedIn(as: "10001").get(Endpoint.readClassHours.path())
            #expect(after.entries.map(\.minutes).reduce(0, +) == 0)
            try await teacher.addSession("2026-11-18T16:00", minutes: 60)
            #expect(
                try await teacher.attendRefused([("10001", "present", nil)], session: 2).map(\.code) == ["not-in-class"]
            )
        }
    }

    @Test func `a class of 2,000 is enrolled, attends and is listed whole`() async throws {
        try await withCourse { fixture, caller in
            let context = fixture.service.context
            let rows = try (0..<2000).map { index in
                PersonDetails(
                    number: try #require(EmployeeNumber("M\(10_000 + index)")), name: "学员\(index)",
                    unit: try #require(UnitPath("华山矿业/四矿/掘进队")), post: "掘进工", employment: .regular,
                    hired: try #require(CivilDate("2020-01-02")))
            }
            _ = try await fixture.service.database.write {
                try PeopleCommands.importRoster(rows, context: context, in: $0)
            }
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            #expect(try await teacher.enrolInClass(nil, unit: "华山矿业/四矿").enrolledCount == 2000)
            let report = try await teacher.attend([("M10007", "请假", nil), ("M11999", "迟到", 30)], rest: true)
            #expect(report.recorded == AttendanceCounts(present: 1998, late: 1, absent: 0, excused: 1))
            var cursor: String?
            var numbers: [String] = []
            repeat {
                let page: Page<ClassLearnerView> = try await teacher.get(
                    Endpoint.listClassLearners.path(["class": "1"]) + "?limit=500"
                        + (cursor.map { "&cursor=\($0)" } ?? ""))
                numbers += page.items.map(\.number)
                cursor = page.next
            } while cursor != nil
            #expect(numbers.count == 2000 && numbers == numbers.sorted() && Set(numbers).count == 2000)
            let detail = try await teacher.readClass()
            #expect(detail.missing?.map(\.head) == ["plan", "roster", "evaluation"])
        }
    }
}
