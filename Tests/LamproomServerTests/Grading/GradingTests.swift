import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
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
            #expect(opened.answer == AnswerView(text: "先检查\n后交接") && opened.answerLength == 6)
            let task = try #require(queue.first { $0.kind == "practical-task" })
            let shown: GradingView = try await teacher.get(Self.path(.readGrading, task.number))
            #expect(shown.answer == nil && shown.answerLength == nil)
            #expect(opened.item.criteria?.map(\.title) == ["完整"] && opened.entries.isEmpty)
            let graded = try await teacher.award(["4.5"], "少了记录", to: essay.number)
            #expect(graded.summary.state == "final" && graded.holding == "4.5")
            #expect(graded.entries.map(\.author) == ["teacher"] && graded.entries.map(\.comment) == ["少了记录"])
            #expect(try await teacher.gradingQueue().map(\.kind) == ["practical-task"])
            #expect(try await teacher.gradingQueue("?all=true").map(\.state).sorted() == ["final", "waiting"])
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
            #expect(all.map(\.kind) == [.graded, .gradeChanged] && all.last?.reason == "看了录像")
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

    @Test func `two graders do not see each other's grade before both have given theirs, nor whose essay it is`()
        async throws
    {
        try await withService { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Self.twoGraders())
            let _: EnrolView = try await caller.signedIn(as: "manager1").post(
                Endpoint.enrol.path(), EnrolRequest(course: "small", people: nil, unit: "华山矿业/一矿", due: nil))
            let attempt = try await caller.signedIn(as: "10001").submittedPractice()
            let admin = try await caller.signedIn(as: "admin")
            let essay = try #require(try await teacher.gradingQueue().first { $0.kind == "essay" })
            #expect(essay.isBlind && essay.person == nil && essay.since == nil && essay.graderCount == 2)
            for path in [Endpoint.listGrading.path(), Self.path(.readGrading, essay.number)] {
                let body = String(buffer: try await teacher.send(.get, path).body)
                let hidden = ["王建国", "10001", "采煤工", "综采一队", attempt.id, attempt.enrolment]
                // The practical task is done before the grader, who has to know by whom.
                let isList = path == Endpoint.listGrading.path()
                for text in hidden where !isList { #expect(!body.contains(text), "\(text)") }
                #expect(!body.contains(attempt.id))
            }
            _ = try await teacher.award(["5"], "不错", to: essay.number)
            let before: GradingView = try await admin.get(Self.path(.readGrading, essay.number))
            #expect(before.entries.isEmpty && before.holding == nil && before.summary.gradedCount == 1)
            try await admin.refused(
                .post, Self.path(.addGradingRemark, essay.number), RemarkRequest(comment: "x"), status: 409,
                code: "not-yet-graded")
            let both = try await admin.award(["3"], nil, to: essay.number)
            #expect(both.summary.state == "disagreement" && both.entries.map(\.total) == ["5", "3"])
            #expect(try await fixture.results(of: attempt.id).isEmpty)
            let seen: GradingView = try await teacher.get(Self.path(.readGrading, essay.number))
            #expect(seen.entries.map(\.author) == ["teacher", "admin"])
            #expect(try await teacher.award(["3"], "同意", to: essay.number).holding == "3")
            for task in try await teacher.gradingQueue() {
                #expect(task.kind == "practical-task" && task.person?.number == "10001" && !task.isBlind)
                _ = try await teacher.award(["4"], nil, to: task.number)
                #expect(try await fixture.results(of: attempt.id).isEmpty)
                _ = try await admin.award(["4"], nil, to: task.number)
            }
            #expect(try await fixture.results(of: attempt.id).map(\.score.earned.description) == ["7"])
        }
    }

    @Test func `the last grade completes the course, at its time, and the learner reads it`() async throws {
        try await withService { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let package = try Fixture.package { files in
                let course = String(decoding: files["course.xml"] ?? [], as: UTF8.self)
                files["course.xml"] = Array(
                    course.replacing("<pass-quiz quiz=\"final\"/>", with: "<pass-quiz quiz=\"practice\"/>").utf8)
                let quiz = String(decoding: files["quizzes/practice.xml"] ?? [], as: UTF8.self)
                files["quizzes/practice.xml"] = Array(
                    quiz.replacing("</quiz>", with: "<review show=\"explanations\"/></quiz>").utf8)
            }
            _ = try await teacher.publish(package)
            let _: EnrolView = try await caller.signedIn(as: "manager1").post(
                Endpoint.enrol.path(), EnrolRequest(course: "small", people: ["10001"], unit: nil, due: nil))
            let worker = try await caller.signedIn(as: "10001")
            let attempt = try await worker.submittedPractice()
            let path = Endpoint.readReview.path(["attempt": attempt.id])
            let waiting: ReviewView = try await worker.get(path)
            #expect(waiting.results == nil && waiting.items.allSatisfy { $0.earned == nil && $0.grade == nil })
            fixture.advance(seconds: 3600)
            for item in try await teacher.gradingQueue() {
                #expect(try await worker.enrolment().state == "active")
                _ = try await teacher.award(["4"], item.kind == "essay" ? "条理清楚" : nil, to: item.number)
            }
            let enrolment = try await worker.enrolment()
            #expect(enrolment.state == "completed" && enrolment.certificateStatus == "valid")
            let review: ReviewView = try await worker.get(path)
            #expect(review.attempt.score?.earned == "8" && review.attempt.score?.hasPassed == true)
            #expect(review.results?.map(\.kind) == ["first", "graded"])
            #expect(review.results?.last?.recordedAt == fixture.service.clock.now().rfc3339)
            let essay = try #require(review.items.first { $0.item.kind == "essay" })
            #expect(essay.earned == "4")
            #expect(essay.grade == ReviewGradeView(marks: ["4"], total: "4", comments: ["条理清楚"]))
            let text = String(buffer: try await worker.send(.get, path).body)
            #expect(!text.contains("teacher"))
            // Less than was needed: the grader is told that a certificate was given for it.
            let essays = try await teacher.gradingQueue("?all=true").filter { $0.kind == "essay" }
            let number = try #require(essays.first?.number)
            let lowered = try await teacher.award(["0"], "抄的", to: number)
            #expect(lowered.endangersCertificate == true)
            #expect(try await worker.enrolment().certificateStatus == "valid")
            let raised = try await teacher.award(["5"], "查无此事", to: number)
            #expect(raised.endangersCertificate == nil)
        }
    }

    @Test func `what waited before there was a queue is taken into it`() async throws {
        try await withCourse { fixture, caller in
            let attempt = try await caller.signedIn(as: "10001").submittedPractice()
            let id: AttemptID = try #require(AttemptID(attempt.id))
            try await fixture.service.database.write { transaction in
                for statement in [
                    "DROP TRIGGER grading_item_no_delete", "DELETE FROM grading_item",
                    "INSERT INTO grading_backlog (attempt_id) VALUES ('\(id)')",
                ] { try transaction.execute(statement, []) }
            }
            let teacher = try await caller.signedIn(as: "teacher")
            #expect(try await teacher.gradingQueue().isEmpty)
            try await fixture.service.openGradingBacklog()
            #expect(try await teacher.gradingQueue().count == 2)
            try await fixture.service.openGradingBacklog()
            #expect(try await teacher.gradingQueue().count == 2)
        }
    }

    @Test func `the queue is cut to a course, a quiz and a class, and goes on page by page`() async throws {
        try await withCourse { _, caller in
            for user in ["10001", "10002"] { _ = try await caller.signedIn(as: user).submittedPractice() }
            let teacher = try await caller.signedIn(as: "teacher")
            #expect(try await teacher.gradingQueue("?course=small&quiz=practice").count == 4)
            #expect(try await teacher.gradingQueue("?course=small&quiz=final").isEmpty)
            #expect(try await teacher.gradingQueue("?course=other").isEmpty)
            #expect(try await teacher.gradingQueue("?class=1").isEmpty)
            var numbers: [Int] = []
            var cursor: String? = "0"
            while let from = cursor {
                let page: Page<GradingSummary> = try await teacher.get(
                    Endpoint.listGrading.path() + "?limit=3&cursor=\(from)")
                numbers += page.items.map(\.number)
                cursor = page.next
            }
            #expect(numbers.count == 4 && Set(numbers).count == 4 && numbers == numbers.sorted())
        }
    }

    /// The small course whose practice is graded by two people, blind.
    private static func twoGraders() throws -> [UInt8] {
        try Fixture.package { files in
            let quiz = String(decoding: files["quizzes/practice.xml"] ?? [], as: UTF8.self)
            files["quizzes/practice.xml"] = Array(
                quiz.replacing("id=\"practice\"", with: "id=\"practice\" graders=\"2\" blind=\"true\"").utf8)
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
