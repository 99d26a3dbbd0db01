import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

/// Attempts of a person in several enrolments, and attempts that count sections of each other.
@Suite struct RegradeMovedTests {
    private static let path = Endpoint.regradeQuiz.path(["course": "conditions", "quiz": "final"])

    /// The course of all conditions with a quiz of its own that completes it alone, and with a certificate.
    private static func package(_ version: String, bank: String, quiz: String) throws -> [UInt8] {
        try ConditionsCourse.package(version: version) { files in
            files["course.xml"] = files["course.xml"]?
                .replacing("<read-modules/>", with: "")
                .replacing("</completion>", with: "</completion><certificate valid-months=\"12\"/>")
            files["modules/either.xml"] = ConditionsCourse.module("either", text: "第 \(version) 版。")
            files["banks/bank.xml"] = files["banks/bank.xml"]?.replacing("</bank>", with: "\(bank)</bank>")
            files["quizzes/final.xml"] = """
                <quiz xmlns="urn:lamproom:course:1" id="final" shuffle="false" \(quiz)</quiz>
                """
        }
    }

    private static func enrolled(
        _ package: [UInt8],
        _ body: @escaping @Sendable (Fixture, _ teacher: Caller, Caller, _ worker: Caller) async throws -> Void
    ) async throws {
        try await withService { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(package)
            let _: EnrolView = try await caller.signedIn(as: "manager1").post(
                Endpoint.enrol.path(),
                EnrolRequest(course: "conditions", people: ["10001", "10002"], unit: nil, due: nil))
            try await body(fixture, teacher, caller, try await caller.signedIn(as: "10001"))
        }
    }

    private static func sit(_ worker: Caller, _ answers: [AnswerView?]) async throws -> AttemptView {
        let enrolment = try await worker.enrolment(in: "conditions")
        let attempt: AttemptView = try await worker.post(
            Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
            expecting: 201)
        #expect(attempt.itemCount == answers.count)
        for (index, answer) in answers.enumerated() where answer != nil {
            _ = try await worker.save(answer, item: index + 1, of: attempt.id)
        }
        return try await worker.submit(attempt.id)
    }

    private static func newest(_ worker: Caller) async throws -> EnrolmentView {
        let page: Page<EnrolmentView> = try await worker.get(Endpoint.listEnrolments.path() + "?course=conditions")
        return try #require(page.items.first { $0.state != "superseded" })
    }

    private static func request(isDryRun: Bool = false, revokes: Bool = false) -> RegradeRequest {
        RegradeRequest(
            version: nil, isDryRun: isDryRun, reason: isDryRun ? nil : "更正答案", revokesCertificates: revokes,
            cursor: nil)
    }

    // MARK: Means over two enrolments

    private static func statements(_ version: String, turned: Bool) throws -> [UInt8] {
        let questions = (1...10).map { number in
            """
            <true-false id="s-\(number)" points="10" answer="\(!(turned && number > 8))">
            <prompt>第 \(number) 题</prompt><explanation>因</explanation></true-false>
            """
        }
        let listed = (1...10).map { "<question ref=\"s-\($0)\"/>" }
        return try package(
            version, bank: questions.joined(),
            quiz: """
                pass-percent="60" counts="mean"><title>终</title>
                <section id="s"><title>一</title>\(listed.joined())</section>
                """)
    }

    private static func right(_ numbers: Set<Int>) -> [AnswerView?] {
        (1...10).map { AnswerView(truth: numbers.contains($0)) }
    }

    @Test func `a mean that stays below the mark completes nothing on the way there`() async throws {
        try await Self.enrolled(try Self.statements("1.0.0", turned: false)) { fixture, teacher, caller, worker in
            #expect(try await Self.sit(worker, Self.right([1, 2, 3])).score?.earned == "30")
            _ = try await teacher.publish(try Self.statements("1.1.0", turned: false))
            fixture.advance(seconds: 60)
            let _: MoveView = try await caller.signedIn(as: "manager1").post(
                Endpoint.moveEnrolments.path(), MoveRequest(course: "conditions", people: ["10001"], unit: nil))
            #expect(try await Self.sit(worker, Self.right([1, 2, 3, 4, 5, 6, 9, 10])).score?.earned == "80")
            _ = try await teacher.publish(try Self.statements("1.2.0", turned: true))
            let planned: RegradeView = try await teacher.post(Self.path, Self.request(isDryRun: true))
            let done: RegradeView = try await teacher.post(Self.path, Self.request())
            #expect(done.changes == planned.changes && done.changes.map(\.after.earned) == ["50", "60"])
            #expect(done.changes.allSatisfy { !$0.completesCourse && $0.certificate == nil })
            #expect(try await Self.newest(worker).state == "active")
        }
    }

    @Test func `a mean that stays above the mark keeps its certificate, and one that falls is named once`() async throws
    {
        try await Self.enrolled(try Self.statements("1.0.0", turned: false)) { fixture, teacher, caller, worker in
            #expect(try await Self.sit(worker, Self.right([1, 2, 3, 9, 10])).score?.earned == "50")
            _ = try await teacher.publish(try Self.statements("1.1.0", turned: false))
            fixture.advance(seconds: 60)
            let _: MoveView = try await caller.signedIn(as: "manager1").post(
                Endpoint.moveEnrolments.path(), MoveRequest(course: "conditions", people: ["10001"], unit: nil))
            #expect(try await Self.sit(worker, Self.right([1, 2, 3, 4, 5, 6, 7])).score?.earned == "70")
            #expect(try await Self.newest(worker).certificateStatus == "valid")
            _ = try await teacher.publish(try Self.statements("1.2.0", turned: true))
            let admin = try await caller.signedIn(as: "admin")
            let done: RegradeView = try await admin.post(Self.path, Self.request(revokes: true))
            #expect(done.changes.map(\.after.earned).sorted() == ["30", "90"])
            #expect(done.changes.allSatisfy { $0.certificate == nil })
            #expect(try await Self.newest(worker).certificateStatus == "valid")
            // All right by 1.0.0 alone: every answer of the second attempt turns out wrong but for the last two.
            let bank = try Self.statements("1.3.0", turned: true)
            _ = try await teacher.publish(bank)
            let same: RegradeView = try await admin.post(Self.path, Self.request(revokes: true))
            #expect(same.changes.isEmpty)
        }
    }

    // MARK: Sections with an essay

    private static func essays(_ version: String, attributes: String = "") throws -> [UInt8] {
        try package(
            version,
            bank: """
                <essay id="e-1" points="10"\(attributes)><prompt>述</prompt>
                <rubric><criterion points="10"><title>全</title></criterion></rubric><explanation>因</explanation></essay>
                """,
            quiz: """
                pass-percent="60" keep-passed-months="6"><title>终</title>
                <section id="written" pass-percent="60"><title>一</title><question ref="e-1"/></section>
                <section id="asked" pass-percent="60"><title>二</title><question ref="q-2"/></section>
                """)
    }

    @Test func `a changed grade reaches the attempt that counts the section, and the grader hears of the certificate`()
        async throws
    {
        try await Self.enrolled(try Self.essays("1.0.0")) { fixture, teacher, _, worker in
            let first = try await Self.sit(worker, [AnswerView(text: "先检查"), AnswerView(truth: false)])
            let item = try #require(try await teacher.gradingQueue().first?.number)
            _ = try await teacher.award(["8"], nil, to: item)
            fixture.advance(seconds: 60)
            let second = try await Self.sit(worker, [AnswerView(truth: true)])
            #expect(second.score?.hasPassed == true && second.score?.earned == "9")
            #expect(try await Self.newest(worker).certificateStatus == "valid")
            let lowered = try await teacher.award(["1"], "抄的", to: item)
            #expect(lowered.endangersCertificate == true)
            #expect(try await fixture.results(of: first.id).map(\.score.earned.description) == ["8", "1"])
            #expect(try await fixture.results(of: second.id).map(\.score.earned.description) == ["2"])
            // The same grade again, as after a broken connection, is told the same.
            #expect(try await teacher.award(["1"], "抄的", to: item).endangersCertificate == true)
            let raised = try await teacher.award(["10"], "查无此事", to: item)
            #expect(raised.endangersCertificate == nil)
            #expect(try await fixture.results(of: second.id).last?.score.hasPassed == true)
        }
    }

    @Test func `a grade that is lowered while the section is counted in a running attempt reaches it, too`()
        async throws
    {
        try await Self.enrolled(try Self.essays("1.0.0")) { fixture, teacher, _, worker in
            _ = try await Self.sit(worker, [AnswerView(text: "先检查"), AnswerView(truth: false)])
            let item = try #require(try await teacher.gradingQueue().first?.number)
            _ = try await teacher.award(["8"], nil, to: item)
            fixture.advance(seconds: 60)
            let enrolment = try await worker.enrolment(in: "conditions")
            let running: AttemptView = try await worker.post(
                Endpoint.startAttempt.path(["enrolment": enrolment.id]), StartAttemptRequest(quiz: "final"),
                expecting: 201)
            #expect(running.itemCount == 1)
            _ = try await worker.save(AnswerView(truth: true), item: 1, of: running.id)
            _ = try await teacher.award(["1"], "抄的", to: item)
            let done = try await worker.submit(running.id)
            #expect(done.score?.earned == "2" && done.score?.hasPassed == false)
            #expect(try await Self.newest(worker).state == "active")
        }
    }

    @Test func `whoever grades what has become void writes on record, and changes nothing`() async throws {
        try await Self.enrolled(try Self.essays("1.0.0")) { fixture, teacher, _, worker in
            let attempt = try await Self.sit(worker, [AnswerView(text: "先检查"), AnswerView(truth: true)])
            let item = try #require(try await teacher.gradingQueue().first?.number)
            _ = try await teacher.publish(try Self.essays("1.0.1", attributes: " void=\"true\""))
            let _: RegradeView = try await teacher.post(Self.path, Self.request())
            let graded = try await teacher.award(["3"], nil, to: item)
            #expect(graded.entries.map(\.total) == ["3"])
            #expect(try await teacher.gradingQueue().isEmpty)
            #expect(try await fixture.results(of: attempt.id).map(\.score.earned.description) == ["11"])
        }
    }

    @Test func `an attempt that waits for a void essay alone waits no more`() async throws {
        try await Self.enrolled(try Self.essays("1.0.0")) { _, teacher, _, worker in
            let attempt = try await Self.sit(worker, [AnswerView(text: "先检查"), AnswerView(truth: true)])
            #expect(try await teacher.gradingQueue().count == 1)
            _ = try await teacher.publish(try Self.essays("1.0.1", attributes: " void=\"true\""))
            let done: RegradeView = try await teacher.post(Self.path, Self.request())
            #expect(done.waitingCount == 0 && done.changes.map(\.after.earned) == ["11"])
            #expect(done.changes.first?.completesCourse == true)
            #expect(try await teacher.gradingQueue().isEmpty)
            // A version that takes it back leaves what everyone was given: nobody ever graded it.
            _ = try await teacher.publish(try Self.essays("1.0.2"))
            let again: RegradeView = try await teacher.post(Self.path, Self.request())
            #expect(again.changes.isEmpty && again.waitingCount == 0)
            let now: AttemptView = try await worker.get(Endpoint.readAttempt.path(["attempt": attempt.id]))
            #expect(now.score?.earned == "11")
        }
    }

    @Test func `a certificate that an earlier regrade endangered is revoked with a later version, too`() async throws {
        try await Self.enrolled(try Self.statements("1.0.0", turned: false)) { _, teacher, caller, worker in
            #expect(try await Self.sit(worker, Self.right([1, 2, 3, 4, 9, 10])).score?.hasPassed == true)
            _ = try await teacher.publish(try Self.statements("1.1.0", turned: true))
            let named: RegradeView = try await teacher.post(Self.path, Self.request())
            #expect(named.changes.map(\.certificate) == ["endangered"])
            _ = try await teacher.publish(try Self.statements("1.2.0", turned: true))
            let admin = try await caller.signedIn(as: "admin")
            let revoked: RegradeView = try await admin.post(Self.path, Self.request(revokes: true))
            #expect(revoked.changes.map(\.certificate) == ["revoked"])
        }
    }
}
