import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Testing
import TrainingCore

@testable import LamproomServer

/// What a class changes of a quiz holds for its learners from their next attempt on, and for nobody else.
@Suite struct ClassPolicyTests {
    private func change(_ settings: [String: String], by caller: Caller) async throws {
        let _: [ClassConditionsView] = try await caller.put(
            Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"]),
            ClassConditionsRequest(
                settings: settings.map { ClassSetting(name: $0.key, value: $0.value) }, reason: "停电"))
    }

    @Test func `the number of attempts and the time limit are the class's`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001"])
            try await change(["attempts": "1", "time-limit-minutes": "none"], by: teacher)
            let worker = try await caller.signedIn(as: "10001")
            let first = try await worker.begin()
            #expect(first.deadline == nil)
            try await worker.answerAll(of: first.id, wrong: 9)
            _ = try await worker.submit(first.id)
            let start = Endpoint.startAttempt.path(["enrolment": first.enrolment])
            try await worker.refused(
                .post, start, StartAttemptRequest(quiz: "final"), status: 409, code: "attempts-exhausted")
            try await change(["attempts": "2", "time-limit-minutes": "10"], by: teacher)
            let second = try await worker.begin()
            #expect(second.number == 2 && second.secondsLeft == 600)
            // The attempt that runs stays under what it was started with.
            try await change(["time-limit-minutes": "5"], by: teacher)
            let running: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": second.id]))
            #expect(running.secondsLeft == 600)
            // Who is not in the class has the quiz's own conditions.
            #expect(try await caller.signedIn(as: "10002").begin().secondsLeft == 1800)
        }
    }

    @Test func `a pass mark changed later does not change what was sat before`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001"])
            try await change(["pass-percent": "50"], by: teacher)
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            try await change(["pass-percent": "100"], by: teacher)
            try await worker.answerAll(of: attempt.id, wrong: 4)
            #expect(try await worker.submit(attempt.id).score?.hasPassed == true)
        }
    }

    @Test func `a quiz that opens later for the class is not open yet`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001"])
            try await change(["opens": "2026-11-18T20:00"], by: teacher)
            let worker = try await caller.signedIn(as: "10001")
            let enrolment = try await worker.enrolment()
            for module in enrolment.modules { try await worker.read(module.id, of: enrolment.id) }
            let response = try await worker.send(
                .post, Endpoint.startAttempt.path(["enrolment": enrolment.id]),
                body: Array(#"{"quiz":"final"}"#.utf8))
            #expect(response.status == .conflict)
            fixture.advance(seconds: 3600)
            #expect(try await worker.begin().number == 1)
        }
    }

    @Test(arguments: [true, false])
    func `what counts as a pass by the class's conditions completes the course`(joinsFirst: Bool) async throws {
        try await withCourse(attributes: #"pass-percent="80" attempts="9" counts="mean""#) { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            let worker = try await caller.signedIn(as: "10001")
            for _ in 0..<2 {
                let attempt = try await worker.begin()
                try await worker.answerAll(of: attempt.id, wrong: 4)
                _ = try await worker.submit(attempt.id)
            }
            #expect(try await worker.enrolment().state == "active")
            if joinsFirst { try await teacher.enrolInClass(["10001"]) }
            try await change(["pass-percent": "50"], by: teacher)
            if !joinsFirst { try await teacher.enrolInClass(["10001"]) }
            #expect(try await worker.enrolment().state == "completed")
        }
    }

    @Test func `the paper says the pass mark that the class has`() async throws {
        try await withCourse { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001"])
            try await change(["pass-percent": "55"], by: teacher)
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.begin()
            let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
            #expect(paper.passPercent == "55")
        }
    }

    @Test func `an instructor who learns in a class sets neither its conditions nor their own attendance`() async throws
    {
        try await withCourse { fixture, caller in
            try await fixture.account("20001", .instructor, person: "20001")
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass(teachers: [TeacherRequest(account: "20001")])
            let own = try await caller.signedIn(as: "20001")
            try await own.enrolInClass(["20001"])
            try await own.refused(
                .put, Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"]),
                ClassConditionsRequest(settings: [ClassSetting(name: "pass-percent", value: "1")], reason: "想过"),
                status: 403, code: "own-class")
            try await own.refused(
                .put, Endpoint.recordAttendance.path(["class": "1", "session": "1"]),
                AttendanceRequest(entries: [], isRestPresent: true, reason: nil), status: 403, code: "own-class")
            try await change(["attempts": "3"], by: teacher)
        }
    }
}
