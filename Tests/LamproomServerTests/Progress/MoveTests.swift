import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

extension Caller {
    func move(_ people: [String], dryRun: Bool = false) async throws -> MoveView {
        try await post(
            Endpoint.moveEnrolments.path() + (dryRun ? "?dryRun=true" : ""),
            MoveRequest(course: "conditions", people: people, unit: nil))
    }
}

@Suite struct MoveTests {
    /// A newer version in which the module `either` says something else.
    static func newer(
        _ version: String = "1.1.0", changing change: (inout [String: String]) -> Void = { _ in }
    ) throws -> [UInt8] {
        try ConditionsCourse.package(version: version) { files in
            files["modules/either.xml"] = ConditionsCourse.module("either", text: "新规定。")
            change(&files)
        }
    }

    @Test func `what is unchanged is kept, and a dry run changes nothing`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.readTimed(worker, enrolment)
            try await worker.pass("check", of: enrolment.id)
            try await fixture.attend(60, of: enrolment)
            _ = try await worker.beat("checked", of: enrolment.id)
            _ = try await caller.signedIn(as: "teacher").publish(
                try Self.newer { $0["modules/checked.xml"] = ConditionsCourse.module("checked", text: "改过。") })
            let manager = try await caller.signedIn(as: "manager1")
            let planned = try await manager.move(["10001"], dryRun: true)
            #expect(planned.version == "1.1.0" && planned.isDryRun)
            let plan = try #require(planned.people.first)
            #expect(plan.obstacle == nil && plan.enrolment == nil && plan.fromVersion == "1.0.0")
            #expect(plan.keptModules.map(\.id) == ["timed"])
            #expect(plan.continuedModules.map(\.id) == ["taught"])
            #expect(plan.repeatedModules.map(\.id) == ["checked"])
            #expect(plan.keptQuizzes.map(\.id) == ["check"] && plan.repeatedQuizzes.isEmpty)
            #expect(try await worker.enrolment(in: "conditions").id == enrolment.id)

            let moved = try #require(try await manager.move(["10001"]).people.first)
            let now = try await worker.enrolment(in: "conditions")
            #expect(now.id == moved.enrolment && now.version == "1.1.0")
            // The quiz was passed before, and is all that the changed module `either` asks for.
            #expect(now.modules.filter(\.isComplete).map(\.id) == ["timed", "either"])
            #expect(try now.module("timed").carriedFrom == enrolment.id)
            #expect(try now.module("timed").engagedMinutes == 10)
            #expect(try now.module("taught").conditions.first?.secondsMissing == 30 * 60)
            #expect(now.quizzes.first { $0.quiz.id == "check" }?.hasPassed == true)
            try await worker.refused(
                .post, Endpoint.startAttempt.path(["enrolment": now.id]), StartAttemptRequest(quiz: "check"),
                status: 409, code: "quiz-already-passed")
            let old: EnrolmentView = try await worker.get(Endpoint.readEnrolment.path(["enrolment": enrolment.id]))
            #expect(old.state == "superseded" && old.version == "1.0.0")
            // A second time there is nothing to move.
            #expect(try await manager.move(["10001"]).people.first?.obstacle == "already-newest")
        }
    }

    @Test func `the course is completed with what was kept, and class hours are earned once`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.readTimed(worker, enrolment)
            try await worker.pass("check", of: enrolment.id)
            let ledger = try await worker.hours()
            #expect(ledger.entries.map(\.minutes) == [10])
            _ = try await caller.signedIn(as: "teacher").publish(try Self.newer())
            _ = try await caller.signedIn(as: "manager1").move(["10001"])
            let now = try await worker.enrolment(in: "conditions")
            try await worker.read("checked", of: now.id)
            try await fixture.attend(90, of: now)
            let _: EnrolmentView = try await caller.signedIn(as: "teacher").put(
                Endpoint.signOff.path(["enrolment": now.id, "module": "practised"]), SignOffRequest(comment: nil))
            try await worker.pass("final", of: now.id)
            let done: EnrolmentView = try await worker.get(Endpoint.readEnrolment.path(["enrolment": now.id]))
            #expect(done.state == "completed")
            #expect(try await worker.hours().entries.map(\.minutes) == [10, 90])
            #expect(
                try await caller.signedIn(as: "manager1").move(["10001"]).people.first?.obstacle
                    == "enrolment-completed")
        }
    }

    @Test func `a changed quiz is passed again, and its module goes on with what was read`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.readTimed(worker, enrolment)
            try await worker.read("checked", of: enrolment.id)
            try await worker.pass("check", of: enrolment.id)
            _ = try await caller.signedIn(as: "teacher").publish(
                try Self.newer { $0["banks/bank.xml"] = ConditionsCourse.bank(first: "改过") })
            let moved = try #require(try await caller.signedIn(as: "manager1").move(["10001"]).people.first)
            #expect(moved.repeatedQuizzes.map(\.id) == ["check"])
            #expect(moved.continuedModules.map(\.id) == ["checked"])
            let now = try await worker.enrolment(in: "conditions")
            #expect(try now.module("checked").isRead && !now.module("checked").isComplete)
            try await worker.pass("check", of: now.id)
            #expect(try await worker.enrolment(in: "conditions").module("checked").isComplete)
        }
    }

    @Test func `more time that was granted goes along`() async throws {
        try await withConditions { fixture, caller, _, enrolment in
            let teacher = try await caller.signedIn(as: "teacher")
            for minutes in [5, 10] {
                let body = ExtraTimeRequest(minutes: minutes, reason: "骨折")
                let path = Endpoint.grantExtraTime.path(["enrolment": enrolment.id, "quiz": "check"])
                #expect(
                    try await teacher.send(.put, path, body: Array(try JSONEncoder().encode(body))).status == .noContent
                )
            }
            _ = try await teacher.publish(try Self.newer())
            let moved = try #require(try await caller.signedIn(as: "manager1").move(["10001"]).people.first)
            let id = try #require(moved.enrolment.flatMap { EnrolmentID($0) })
            let quiz = try #require(QuizID("check"))
            let minutes = try await fixture.service.database.read {
                try ExtraTimeQueries.minutes(of: id, at: quiz, in: $0)
            }
            #expect(minutes == 10)
        }
    }

    @Test func `what was kept is kept through a second move`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.readTimed(worker, enrolment)
            try await worker.pass("check", of: enrolment.id)
            let (teacher, manager) = (
                try await caller.signedIn(as: "teacher"), try await caller.signedIn(as: "manager1")
            )
            for version in ["1.1.0", "1.2.0"] {
                _ = try await teacher.publish(try Self.newer(version))
                #expect(try await manager.move(["10001"]).people.first?.obstacle == nil)
            }
            let now = try await worker.enrolment(in: "conditions")
            #expect(now.version == "1.2.0")
            #expect(try now.module("timed").carriedFrom == enrolment.id)
            #expect(now.quizzes.first { $0.quiz.id == "check" }?.hasPassed == true)
            #expect(try await worker.hours().entries.count == 1)
        }
    }

    @Test func `nobody is moved while an attempt runs, and who is not enrolled is said to be so`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            let attempt: AttemptView = try await worker.post(
                Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "check"),
                expecting: 201)
            _ = try await caller.signedIn(as: "teacher").publish(try Self.newer())
            let manager = try await caller.signedIn(as: "manager1")
            #expect(try await manager.move(["10001"]).people.map(\.obstacle) == ["attempt-running"])
            _ = try await worker.submit(attempt.id)
            #expect(try await manager.move(["10001"]).people.map(\.obstacle) == [nil])
            let admin = try await caller.signedIn(as: "admin")
            #expect(try await admin.move(["20001"]).people.map(\.obstacle) == ["enrolment-not-active"])
            // Of a unit only who is enrolled is named.
            let unit: MoveView = try await admin.post(
                Endpoint.moveEnrolments.path(), MoveRequest(course: "conditions", people: nil, unit: "华山矿业"))
            #expect(unit.people.map(\.personNumber) == ["10001", "10002"])
            #expect(unit.people.map(\.obstacle) == ["already-newest", nil])
        }
    }

    @Test func `whoever is in a class stays on its version`() async throws {
        try await withConditions { _, caller, _, _ in
            let teacher = try await caller.signedIn(as: "teacher")
            let _: ClassDetail = try await teacher.post(
                Endpoint.makeClass.path(),
                ClassRequest(
                    course: "conditions", version: nil, title: "第1期", firstDay: "2026-11-18", lastDay: "2026-11-20",
                    place: "培训中心", teachers: [TeacherRequest(account: "teacher")]), expecting: 201)
            try await teacher.enrolInClass(["10001"])
            _ = try await teacher.publish(try Self.newer())
            let moved = try await caller.signedIn(as: "manager1").move(["10001", "10002"])
            #expect(moved.people.map(\.obstacle) == ["in-class", nil])
        }
    }

    @Test func `a withdrawn course takes nobody up, and an unknown one is not there`() async throws {
        try await withConditions { _, caller, _, _ in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Self.newer())
            let _: WithdrawalView = try await teacher.put(
                Endpoint.withdrawCourse.path(["course": "conditions"]), WithdrawalRequest(reason: "旧规程"))
            let manager = try await caller.signedIn(as: "manager1")
            let path = Endpoint.moveEnrolments.path()
            try await manager.refused(
                .post, path, MoveRequest(course: "conditions", people: ["10001"], unit: nil), status: 409,
                code: "course-withdrawn")
            try await manager.refused(
                .post, path, MoveRequest(course: "none", people: ["10001"], unit: nil), status: 404,
                code: "unknown-course")
        }
    }
}
