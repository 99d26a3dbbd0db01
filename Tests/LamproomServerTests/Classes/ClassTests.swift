import HTTPTypes
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct ClassTests {
    @Test func `a class takes the newest version when it is made, or one that is named, and keeps it`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let first = try await teacher.makeClass()
            #expect(first.summary.number == 1 && first.summary.version == "1.0.0" && first.summary.state == "running")
            #expect(first.summary.teachers == [TeacherView(account: "teacher", name: "teacher")])
            #expect(first.summary.madeBy == "teacher" && first.sessions.isEmpty && first.documents == [])
            _ = try await teacher.publish(try Fixture.package(version: "2.0.0"))
            #expect(try await teacher.makeClass(from: "2026-11-19").summary.state == "planned")
            let second = try await teacher.readClass(2)
            #expect(second.summary.version == "2.0.0")
            #expect(try await teacher.readClass().summary.version == "1.0.0")
            func request(_ version: String) -> ClassRequest {
                ClassRequest(
                    course: "small", version: version, title: "旧版", firstDay: "2026-11-18", lastDay: "2026-11-18",
                    place: nil, teachers: nil)
            }
            let old: ClassDetail = try await teacher.post(
                Endpoint.makeClass.path(), request("1.0.0"), expecting: 201)
            #expect(old.summary.version == "1.0.0" && old.summary.number == 3)
            try await teacher.refused(
                .post, Endpoint.makeClass.path(), request("3.0.0"), status: 404, code: "unknown-version")
            // A path takes the id as well.
            let byID: ClassDetail = try await teacher.get(Endpoint.readClass.path(["class": old.summary.id]))
            #expect(byID == old)
        }
    }

    @Test(arguments: ["0", "9", "-1", "+1", "1.0", "x", "01900000-0000-7000-8000-000000000002"])
    func `a class that there is not is not found`(number: String) async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.refused(
                .get, Endpoint.readClass.path(["class": number]), status: 404, code: "not-found")
        }
    }

    @Test func `what cannot be said of a class is refused with a code of its own`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            func refused(
                title: String = "x", from: String = "2026-11-18", to: String = "2026-11-18", place: String? = nil,
                teachers: [TeacherRequest] = [], _ status: Int, _ code: String
            ) async throws {
                let request = ClassRequest(
                    course: "small", version: nil, title: title, firstDay: from, lastDay: to, place: place,
                    teachers: teachers)
                try await teacher.refused(.post, Endpoint.makeClass.path(), request, status: status, code: code)
            }
            try await refused(title: "a\u{202E}b", 422, "class-bad-title")
            try await refused(place: "", 422, "class-bad-place")
            try await refused(from: "2026-11-19", 422, "class-days-reversed")
            try await refused(from: "19.11.2026", 400, "invalid-parameter")
            // A worker does not teach with their account, and nobody is two teachers at once.
            try await refused(teachers: [TeacherRequest(account: "10001")], 422, "unknown-teacher")
            try await refused(teachers: [TeacherRequest(account: "nobody")], 422, "unknown-teacher")
            try await refused(teachers: [TeacherRequest(name: "李\n工")], 422, "unknown-teacher")
            try await refused(teachers: [TeacherRequest(account: "teacher", name: "李工")], 400, "invalid-parameter")
            try await refused(teachers: [TeacherRequest(), TeacherRequest()], 400, "invalid-parameter")
            try await refused(
                teachers: [TeacherRequest(name: "李工"), TeacherRequest(name: "李工")], 422, "class-too-many-teachers")
        }
    }

    @Test func `a withdrawn course gets no new class, and the one that it has goes on`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            let _: WithdrawalView = try await teacher.put(
                Endpoint.withdrawCourse.path(["course": "small"]), WithdrawalRequest(reason: "旧"))
            let request = ClassRequest(
                course: "small", version: nil, title: "x", firstDay: "2026-11-18", lastDay: "2026-11-18", place: nil,
                teachers: nil)
            try await teacher.refused(
                .post, Endpoint.makeClass.path(), request, status: 409, code: "course-withdrawn")
            // Who is enrolled already goes into it, nobody new does.
            #expect(try await teacher.enrolInClass(["10001"]).placedCount == 1)
            try await teacher.refused(
                .post, Endpoint.enrolInClass.path(["class": "1"]),
                ClassEnrolRequest(people: ["10002", "20001"], unit: nil, due: nil), status: 409,
                code: "course-withdrawn")
            #expect(try await teacher.learners().map(\.number) == ["10001"])
            try await teacher.addSession()
            #expect(try await teacher.attend([], rest: true).recorded.present == 1)
        }
    }

    @Test func `what is said of a class can be said anew, and what was said stays on record`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.addSession()
            let path = Endpoint.changeClass.path(["class": "1"])
            let change = ClassChangeRequest(
                title: "改名", firstDay: nil, lastDay: "2026-11-19", place: nil,
                teachers: [TeacherRequest(name: "李\u{0301}工 <b>")])
            let changed: ClassDetail = try await teacher.put(path, change)
            #expect(changed.summary.title == "改名" && changed.summary.place == "培训中心 301")
            #expect(changed.summary.firstDay == "2026-11-18" && changed.summary.lastDay == "2026-11-19")
            #expect(changed.summary.teachers == [TeacherView(account: nil, name: "李\u{0301}工 <b>")])
            // The same again is no change; days without the session are refused.
            let _: ClassDetail = try await teacher.put(path, change)
            try await teacher.refused(
                .put, path,
                ClassChangeRequest(title: nil, firstDay: "2026-11-19", lastDay: nil, place: nil, teachers: nil),
                status: 422, code: "session-outside-class")
            let titles = try await fixture.service.database.read { transaction in
                try transaction.rows("SELECT title FROM class_facts ORDER BY sequence") { try $0.text(0) }
            }
            #expect(titles == ["2026-11 小课程 第1期", "改名"])
        }
    }

    @Test func `lists hold what one runs, has people in, or is in`() async throws {
        try await withCourse { fixture, caller in
            try await fixture.account("teacher2", .instructor)
            let teacher = try await caller.signedIn(as: "teacher")
            let other = try await caller.signedIn(as: "teacher2")
            try await teacher.makeClass("甲")
            try await other.makeClass("乙", from: "2026-11-19", teachers: [])
            try await other.makeClass("丙", teachers: [TeacherRequest(account: "teacher")])
            try await teacher.enrolInClass(["10001"])
            func list(_ user: String, _ query: String = "") async throws -> [String] {
                let page: Page<ClassSummary> = try await caller.signedIn(as: user).get(
                    Endpoint.listClasses.path() + query)
                return page.items.map(\.title)
            }
            #expect(try await list("admin") == ["丙", "乙", "甲"])
            #expect(try await list("admin", "?state=planned") == ["乙"])
            #expect(try await list("admin", "?state=running&course=small") == ["丙", "甲"])
            #expect(try await list("admin", "?state=closed") == [])
            #expect(try await list("admin", "?course=other") == [])
            #expect(try await list("teacher") == ["丙", "甲"])
            #expect(try await list("teacher2") == ["丙", "乙"])
            for (user, expected) in [("manager1", ["甲"]), ("manager2", []), ("10001", ["甲"]), ("10002", [])] {
                #expect(try await list(user) == expected, "\(user)")
            }
            let page: Page<ClassSummary> = try await caller.signedIn(as: "admin").get(
                Endpoint.listClasses.path() + "?limit=1&cursor=3")
            #expect(page.items.map(\.title) == ["乙"] && page.next == "2")
        }
    }

    @Test func `an instructor runs what they made or teach, and nothing else`() async throws {
        try await withCourse { fixture, caller in
            try await fixture.account("teacher2", .instructor)
            let other = try await caller.signedIn(as: "teacher2")
            try await caller.signedIn(as: "teacher").makeClass()
            try await other.refused(.get, Endpoint.readClass.path(["class": "1"]), status: 403, code: "forbidden")
            try await other.refused(
                .put, Endpoint.closeClass.path(["class": "1"]), Nothing(), status: 403, code: "forbidden")
            let change = ClassChangeRequest(
                title: nil, firstDay: nil, lastDay: nil, place: nil, teachers: [TeacherRequest(account: "teacher2")])
            let _: ClassDetail = try await caller.signedIn(as: "admin").put(
                Endpoint.changeClass.path(["class": "1"]), change)
            #expect(try await other.readClass().documents != nil)
            // Who made it runs it still.
            #expect(try await caller.signedIn(as: "teacher").readClass().documents != nil)
        }
    }
}
