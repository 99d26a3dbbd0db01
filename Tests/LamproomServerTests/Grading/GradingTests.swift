import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct GradingTests {
    @Test func `a submitted essay and a task are in the queue, and gone from it once graded`() async throws {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.submittedPractice()
            let teacher = try await caller.signedIn(as: "teacher")
            let queue = try await teacher.gradingQueue()
            #expect(Set(queue.map(\.kind)) == ["essay", "practical-task"])
            #expect(queue.map(\.number) == queue.map(\.number).sorted())
            #expect(queue.allSatisfy { $0.number >= 100_000 && $0.state == "waiting" && $0.gradedCount == 0 })
            let essay = try #require(queue.first { $0.kind == "essay" })
            #expect(essay.person?.name == "王建国" && essay.quizTitle == "实作" && essay.points == "6")
            let opened: GradingView = try await teacher.get(Self.path(.readGrading, essay.number))
            #expect(opened.answer == AnswerView(text: "先检查\n后交接"))
            #expect(opened.item.criteria?.map(\.title) == ["完整"] && opened.entries.isEmpty)
            let graded = try await teacher.award(["4.5"], "少了记录", to: essay.number)
            #expect(graded.summary.state == "final" && graded.holding == "4.5")
            #expect(graded.entries.map(\.author) == ["teacher"] && graded.entries.map(\.comment) == ["少了记录"])
            #expect(try await teacher.gradingQueue().map(\.kind) == ["practical-task"])
            let results = try await fixture.results(of: attempt.id)
            #expect(results.isEmpty)
        }
    }

    @Test func `the last grade gives the result, which follows the first one`() async throws {
        try await withCourse { fixture, caller in
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.submittedPractice()
            let teacher = try await caller.signedIn(as: "teacher")
            let queue = try await teacher.gradingQueue()
            for (kind, points) in [("essay", "2"), ("practical-task", "4")] {
                let item = try #require(queue.first { $0.kind == kind })
                _ = try await teacher.award([points], nil, to: item.number)
            }
            let results = try await fixture.results(of: attempt.id)
            #expect(results.map(\.kind) == [.graded])
            #expect(
                results.first?.score
                    == Score(earned: Marks(hundredths: 600), possible: Marks(hundredths: 1000), hasPassed: true))
            // The same grade again is no new one; another needs a reason, and is followed by another result.
            let task = try #require(queue.first { $0.kind == "practical-task" })
            _ = try await teacher.award(["4"], nil, to: task.number)
            try await teacher.refused(
                .post, Self.path(.awardGrade, task.number), AwardRequest(marks: ["3"], comment: nil), status: 409,
                code: "grade-reason-missing")
            let admin = try await caller.signedIn(as: "admin")
            let regraded = try await admin.award(["3"], "看了录像", to: task.number)
            #expect(regraded.entries.map(\.total) == ["4", "3"])
            let all = try await fixture.results(of: attempt.id)
            #expect(all.map(\.kind) == [.graded, .regraded] && all.last?.reason == "看了录像")
            #expect(all.last?.score.hasPassed == false)
        }
    }

    @Test func `marks that cannot be are refused`() async throws {
        try await withCourse { _, caller in
            _ = try await caller.signedIn(as: "10001").submittedPractice()
            let teacher = try await caller.signedIn(as: "teacher")
            let essay = try #require(try await teacher.gradingQueue().first { $0.kind == "essay" })
            let path = Self.path(.awardGrade, essay.number)
            for (marks, status, code) in [
                (["6.01"], 422, "marks-out-of-range"), (["1", "2"], 422, "wrong-criteria"),
                ([], 422, "wrong-criteria"), (["-1"], 400, "invalid-parameter"), (["viel"], 400, "invalid-parameter"),
            ] {
                try await teacher.refused(
                    .post, path, AwardRequest(marks: marks, comment: nil), status: status, code: code)
            }
            try await teacher.refused(
                .post, path, AwardRequest(marks: ["1"], comment: "\u{1B}[2J"), status: 422, code: "bad-comment")
            try await teacher.refused(
                .post, Self.path(.addGradingRemark, essay.number), RemarkRequest(comment: "x"), status: 409,
                code: "not-yet-graded")
            try await teacher.refused(.get, Self.path(.readGrading, 7), status: 404, code: "not-found")
        }
    }

    @Test func `nobody grades their own answer, or sees it in the queue`() async throws {
        try await withCourse { fixture, caller in
            try await fixture.account("10001", .instructor, person: "10001")
            let teacher = try await caller.signedIn(as: "teacher")
            try await fixture.account("10001", .worker, person: "10001")
            _ = try await caller.signedIn(as: "10001").submittedPractice()
            let number = try #require(try await teacher.gradingQueue().first?.number)
            try await fixture.account("10001", .instructor, person: "10001")
            let own = try await caller.signedIn(as: "10001")
            #expect(try await own.gradingQueue().isEmpty)
            try await own.refused(
                .post, Self.path(.awardGrade, number), AwardRequest(marks: ["1"], comment: nil), status: 403,
                code: "own-attempt")
            try await own.refused(.get, Self.path(.readGrading, number), status: 403, code: "own-attempt")
        }
    }

    private static func path(_ endpoint: Endpoint, _ number: Int) -> String {
        endpoint.path(["number": String(number)])
    }
}

extension Caller {
    /// Sits the quiz with an essay and a practical task, and submits it.
    func submittedPractice(essay: String? = "先检查\n后交接") async throws -> AttemptView {
        let attempt = try await begin("practice")
        let paper: PaperView = try await get(Endpoint.readPaper.path(["attempt": attempt.id]))
        if let essay, let item = paper.items.first(where: { $0.kind == "essay" }) {
            _ = try await save(AnswerView(text: essay), item: item.number, of: attempt.id)
        }
        return try await submit(attempt.id)
    }

    func gradingQueue(_ query: String = "") async throws -> [GradingSummary] {
        let page: Page<GradingSummary> = try await get(Endpoint.listGrading.path() + query)
        return page.items
    }

    func award(_ marks: [String], _ comment: String?, to number: Int) async throws -> GradingView {
        try await post(
            Endpoint.awardGrade.path(["number": String(number)]), AwardRequest(marks: marks, comment: comment))
    }
}

extension Fixture {
    /// The results that followed an attempt's first one.
    func results(of attempt: String) async throws -> [AttemptResult] {
        let id: AttemptID = try #require(AttemptID(attempt))
        return try await service.database.read { try ResultQueries.results(of: id, in: $0) }
    }
}
