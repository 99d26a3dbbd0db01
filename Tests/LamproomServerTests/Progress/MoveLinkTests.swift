import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

/// What goes on counting after a move, and what is done to it later in the enrolment before.
@Suite struct MoveLinkTests {
    private static func limited(_ attributes: String) -> @Sendable (inout [String: String]) -> Void {
        { files in
            files["quizzes/check.xml"] = files["quizzes/check.xml"]?
                .replacing("pass-percent=\"100\"", with: "pass-percent=\"100\" \(attributes)")
        }
    }

    @Test func `attempts and pauses at a quiz that is the same go on counting, through two moves`() async throws {
        let limits = Self.limited(#"attempts="3" wait-minutes="60""#)
        try await withConditions(changing: limits) { fixture, caller, worker, enrolment in
            _ = try await worker.pass("check", of: enrolment.id, answering: false)
            let (teacher, manager) = (
                try await caller.signedIn(as: "teacher"), try await caller.signedIn(as: "manager1")
            )
            _ = try await teacher.publish(try MoveTests.newer("1.1.0", changing: limits))
            let moved = try #require(try await manager.move(["10001"]).people.first)
            #expect(moved.continuedQuizzes.map(\.id) == ["check"] && moved.keptQuizzes.isEmpty)
            var now = try await worker.enrolment(in: "conditions")
            let check = try #require(now.quizzes.first { $0.quiz.id == "check" })
            #expect(check.attemptsUsed == 1 && check.nextAttemptAt != nil)
            let start = { (id: String) in Endpoint.startAttempt.path(["enrolment": id]) }
            try await worker.refused(
                .post, start(now.id), StartAttemptRequest(quiz: "check"), status: 409, code: "attempt-too-soon")
            fixture.advance(seconds: 3600)
            #expect(try await worker.pass("check", of: now.id, answering: false).number == 2)
            _ = try await teacher.publish(try MoveTests.newer("1.2.0", changing: limits))
            #expect(try await manager.move(["10001"]).people.first?.obstacle == nil)
            fixture.advance(seconds: 3600)
            now = try await worker.enrolment(in: "conditions")
            #expect(now.version == "1.2.0")
            #expect(try await worker.pass("check", of: now.id, answering: false).number == 3)
            fixture.advance(seconds: 3600)
            try await worker.refused(
                .post, start(now.id), StartAttemptRequest(quiz: "check"), status: 409, code: "attempts-exhausted")
            // A quiz that has changed is begun anew.
            _ = try await teacher.publish(try MoveTests.newer("1.3.0", changing: Self.limited(#"attempts="4""#)))
            _ = try await manager.move(["10001"])
            now = try await worker.enrolment(in: "conditions")
            #expect(try await worker.pass("check", of: now.id, answering: false).number == 1)
        }
    }

    @Test func `attendance is taken along, also of modules never opened, and corrections follow`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.attend(60, module: nil, of: enrolment)
            let (teacher, manager) = (
                try await caller.signedIn(as: "teacher"), try await caller.signedIn(as: "manager1")
            )
            for version in ["1.1.0", "1.2.0"] {
                _ = try await teacher.publish(try MoveTests.newer(version))
                #expect(try await manager.move(["10001"]).people.first?.continuedModules.map(\.id) == ["taught"])
            }
            var now = try await worker.enrolment(in: "conditions")
            #expect(try now.module("taught").conditions.first?.secondsMissing == 30 * 60)
            // It was never handed out.
            try await worker.refused(
                .put, Endpoint.markModuleRead.path(["enrolment": now.id, "module": "taught"]), Nothing(), status: 409,
                code: "module-not-opened")
            try await fixture.attend(90, module: nil, of: enrolment)
            now = try await worker.enrolment(in: "conditions")
            #expect(try now.module("taught").isComplete)
            try await fixture.attend(80, module: nil, of: enrolment)
            now = try await worker.enrolment(in: "conditions")
            #expect(try now.module("taught").conditions.first?.secondsMissing == 10 * 60)
            // What is entered in the newer enrolment adds up with it.
            try await fixture.attend(10, session: "s2", of: now)
            now = try await worker.enrolment(in: "conditions")
            #expect(try now.module("taught").isComplete)
            #expect(try await worker.hours().entries.map(\.minutes).reduce(0, +) == 90)
        }
    }

    @Test func `a correction in the enrolment before completes the course in the one that follows`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.readTimed(worker, enrolment)
            try await worker.pass("check", of: enrolment.id)
            try await worker.read("checked", of: enrolment.id)
            try await fixture.attend(60, of: enrolment)
            let teacher = try await caller.signedIn(as: "teacher")
            let _: EnrolmentView = try await teacher.put(
                Endpoint.signOff.path(["enrolment": enrolment.id, "module": "practised"]),
                SignOffRequest(comment: nil))
            let package = try ConditionsCourse.package(version: "1.1.0") { files in
                files["course.xml"] = files["course.xml"]?.replacing(
                    "<pass-quiz quiz=\"final\"/></comp", with: "</comp")
            }
            _ = try await teacher.publish(package)
            let manager = try await caller.signedIn(as: "manager1")
            #expect(try await manager.move(["10001"]).people.first?.obstacle == nil)
            let now = try await worker.enrolment(in: "conditions")
            #expect(try await worker.enrolment(in: "conditions").state == "active")
            try await fixture.attend(90, of: enrolment)
            let done: EnrolmentView = try await worker.get(Endpoint.readEnrolment.path(["enrolment": now.id]))
            #expect(done.state == "completed" && done.version == "1.1.0")
        }
    }

    @Test func `a move that completes the course says so, also when it is tried out`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            try await fixture.readTimed(worker, enrolment)
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(
                try ConditionsCourse.package(version: "1.1.0") { files in
                    files["course.xml"] = """
                        <course xmlns="urn:lamproom:course:1" id="conditions" version="1.1.0"
                          category="production-safety" xml:lang="zh-Hans">
                          <title>条件</title><summary>测试用。</summary><audience>测试</audience>
                          <class-hours>0.5</class-hours>
                          <modules>
                            <module file="modules/timed.xml"><complete><read minutes="10"/></complete></module>
                          </modules>
                          <completion><read-modules/></completion>
                        </course>
                        """
                    for name in files.keys where !["course.xml", "modules/timed.xml"].contains(name) {
                        files[name] = nil
                    }
                })
            let manager = try await caller.signedIn(as: "manager1")
            #expect(try await manager.move(["10001"], dryRun: true).people.map(\.completesCourse) == [true])
            let moved = try #require(try await manager.move(["10001", "10002"]).people.first)
            #expect(moved.completesCourse)
            let now: EnrolmentView = try await worker.get(
                Endpoint.readEnrolment.path(["enrolment": try #require(moved.enrolment)]))
            #expect(now.state == "completed")
        }
    }

    @Test func `what a class's conditions made a pass stays a pass after the class`() async throws {
        let twoQuestions: @Sendable (inout [String: String]) -> Void = { files in
            files["quizzes/check.xml"] = files["quizzes/check.xml"]?
                .replacing("<question ref=\"q-1\"/>", with: "<question ref=\"q-1\"/><question ref=\"q-2\"/>")
        }
        try await withConditions(changing: twoQuestions) { fixture, caller, worker, enrolment in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass(course: "conditions")
            try await teacher.enrolInClass(["10001"])
            let _: [ClassConditionsView] = try await teacher.put(
                Endpoint.changeClassConditions.path(["class": "1", "quiz": "check"]),
                ClassConditionsRequest(settings: [ClassSetting(name: "pass-percent", value: "50")], reason: "停电"))
            try await fixture.readTimed(worker, enrolment)
            try await worker.read("checked", of: enrolment.id)
            #expect(try await worker.pass("check", of: enrolment.id).score?.hasPassed == true)
            try await fixture.closeClasses()
            _ = try await teacher.publish(try MoveTests.newer(changing: twoQuestions))
            let manager = try await caller.signedIn(as: "manager1")
            let moved = try #require(try await manager.move(["10001"]).people.first)
            #expect(moved.keptQuizzes.map(\.id) == ["check"])
            let now = try await worker.enrolment(in: "conditions")
            #expect(now.quizzes.first { $0.quiz.id == "check" }?.hasPassed == true)
            #expect(try now.module("either").isComplete && now.module("checked").isComplete)
        }
    }

    @Test func `whoever asks from the enrolment before is told that there is nothing to move`() async throws {
        try await withConditions { fixture, caller, worker, enrolment in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try MoveTests.newer())
            let manager = try await caller.signedIn(as: "manager1")
            async let one = manager.move(["10001"])
            async let other = manager.move(["10001"])
            let obstacles = try await [one, other].map { $0.people.first?.obstacle }
            #expect(obstacles.contains(nil) && obstacles.contains("already-newest"))
        }
    }

    @Test func `attendance that is recorded after the move counts for a module of which nothing was known`()
        async throws
    {
        try await withConditions { fixture, caller, worker, enrolment in
            let (teacher, manager) = (
                try await caller.signedIn(as: "teacher"), try await caller.signedIn(as: "manager1")
            )
            for version in ["1.1.0", "1.2.0"] {
                _ = try await teacher.publish(try MoveTests.newer(version))
                let moved = try #require(try await manager.move(["10001"]).people.first)
                #expect(moved.obstacle == nil && moved.continuedModules.isEmpty && moved.repeatedModules.isEmpty)
            }
            try await fixture.attend(90, of: enrolment)
            let now = try await worker.enrolment(in: "conditions")
            #expect(try now.module("taught").isComplete && now.module("taught").carriedFrom == nil)
            // In a version in which the module has changed it does not.
            _ = try await teacher.publish(
                try MoveTests.newer("1.3.0") {
                    $0["modules/taught.xml"] = ConditionsCourse.module("taught", text: "改过。")
                })
            let last = try #require(try await manager.move(["10001"]).people.first)
            #expect(last.repeatedModules.map(\.id) == ["taught"])
            try await fixture.attend(95, of: enrolment)
            #expect(try await !worker.enrolment(in: "conditions").module("taught").isComplete)
        }
    }

    @Test func `no key of an attempt before the move is shown while the same quiz is sat after it`() async throws {
        let shown: @Sendable (inout [String: String]) -> Void = { files in
            files["quizzes/check.xml"] = files["quizzes/check.xml"]?
                .replacing("</quiz>", with: "<review show=\"explanations\"/></quiz>")
        }
        try await withConditions(changing: shown) { fixture, caller, worker, enrolment in
            let old = try await worker.pass("check", of: enrolment.id, answering: false)
            let path = Endpoint.readReview.path(["attempt": old.id])
            let before: ReviewView = try await worker.get(path)
            #expect(before.items.first?.key != nil)
            _ = try await caller.signedIn(as: "teacher").publish(try MoveTests.newer(changing: shown))
            _ = try await caller.signedIn(as: "manager1").move(["10001"])
            let now = try await worker.enrolment(in: "conditions")
            let listed: [AttemptView] = try await worker.get(Endpoint.listAttempts.path(["enrolment": now.id]))
            #expect(listed.map(\.id) == [old.id])
            let running: AttemptView = try await worker.post(
                Endpoint.startAttempt.path(["enrolment": now.id]), StartAttemptRequest(quiz: "check"), expecting: 201)
            let hidden: ReviewView = try await worker.get(path)
            #expect(hidden.items.isEmpty && hidden.detail == "score")
            _ = try await worker.submit(running.id)
            let again: ReviewView = try await worker.get(path)
            #expect(again.items.first?.key != nil)
        }
    }

    @Test func `keys that closing had opened are closed again where the quiz can be sat once more`() async throws {
        let closing: @Sendable (inout [String: String]) -> Void = { files in
            files["quizzes/check.xml"] = files["quizzes/check.xml"]?
                .replacing("</quiz>", with: "<review show=\"score\"/><review show=\"keys\" when=\"closed\"/></quiz>")
        }
        try await withConditions(changing: closing) { fixture, caller, worker, enrolment in
            var teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass(course: "conditions")
            try await teacher.enrolInClass(["10001"])
            let _: [ClassConditionsView] = try await teacher.put(
                Endpoint.changeClassConditions.path(["class": "1", "quiz": "check"]),
                ClassConditionsRequest(
                    settings: [ClassSetting(name: "closes", value: "2026-11-19T08:00")], reason: "期末"))
            let old = try await worker.pass("check", of: enrolment.id, answering: false)
            fixture.advance(seconds: 24 * 3600)
            let path = Endpoint.readReview.path(["attempt": old.id])
            let learner = try await caller.signedIn(as: "10001")
            let open: ReviewView = try await learner.get(path)
            #expect(open.detail == "keys")
            try await fixture.closeClasses()
            teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try MoveTests.newer(changing: closing))
            let moved: MoveView = try await caller.signedIn(as: "manager1").move(["10001"])
            #expect(moved.people.first?.continuedQuizzes.map(\.id) == ["check"])
            let closed: ReviewView = try await learner.get(path)
            #expect(closed.detail == "score" && closed.items.isEmpty)
        }
    }

    @Test func `a quiz that was sat in vain and has changed is among what is done again`() async throws {
        try await withConditions { _, caller, worker, enrolment in
            _ = try await worker.pass("check", of: enrolment.id, answering: false)
            _ = try await caller.signedIn(as: "teacher").publish(
                try MoveTests.newer { $0["banks/bank.xml"] = ConditionsCourse.bank(first: "改过") })
            let moved = try #require(try await caller.signedIn(as: "manager1").move(["10001"]).people.first)
            #expect(moved.repeatedQuizzes.map(\.id) == ["check"])
        }
    }
}
