import Foundation
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOFoundationCompat
import Testing
import TrainingCore

@testable import LamproomServer

/// The pass marks of sections that a class changes, for 10001, who is in the class, beside 10002, who learns alone: two
/// sections of five questions of two points, and 80 % of the whole.
@Suite struct ClassSectionMarkTests {
    private static let conditions = Endpoint.changeClassConditions.path(["class": "1", "quiz": "final"])

    private func withClass(
        _ attributes: String = #"attempts="9""#, marks: [String: Int] = ["theory": 80, "practice": 80],
        _ body: @escaping @Sendable (_ member: Caller, _ alone: Caller, _ teacher: Caller) async throws -> Void
    ) async throws {
        let quiz = SmallCourse.sectionedQuiz(attributes: attributes, marks: marks)
        try await withCourse(quiz: quiz) { _, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            try await teacher.makeClass()
            try await teacher.enrolInClass(["10001"])
            try await body(
                try await caller.signedIn(as: "10001"), try await caller.signedIn(as: "10002"), teacher)
        }
    }

    private func request(_ marks: String, because reason: String = "仪器坏了") -> ClassConditionsRequest {
        ClassConditionsRequest(
            settings: [ClassSetting(name: "section-pass-percent", value: marks)], reason: reason)
    }

    private func change(_ marks: String, by teacher: Caller) async throws {
        let _: [ClassConditionsView] = try await teacher.put(Self.conditions, request(marks))
    }

    /// Answers so many questions of each section rightly and the others wrongly.
    private func answer(_ attempt: AttemptView, _ worker: Caller, theory: Int, practice: Int) async throws {
        var left = ["theory": theory, "practice": practice]
        try await worker.answer(attempt.id) { item in
            left[item.section, default: 0] -= 1
            return left[item.section, default: 0] >= 0
        }
    }

    /// Sits the quiz.
    @discardableResult
    private func sit(_ worker: Caller, theory: Int, practice: Int) async throws -> AttemptView {
        let attempt = try await worker.begin()
        try await answer(attempt, worker, theory: theory, practice: practice)
        return try await worker.submit(attempt.id)
    }

    /// The sections with marks as the quiz is announced, and as the paper of an attempt says them.
    private func told(_ worker: Caller, paper attempt: AttemptView) async throws -> [[String]] {
        let quiz = try #require(try await worker.enrolment().quizzes.first { $0.quiz.id == "final" }?.quiz)
        let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
        return [
            (quiz.sections ?? []).map { "\($0.id):\($0.passPercent)" },
            paper.sections.compactMap { section in section.passPercent.map { "\(section.id):\($0)" } },
        ]
    }

    @Test func `a lower mark passes who fails alone`() async throws {
        try await withClass { member, alone, teacher in
            try await change("theory:60", by: teacher)
            let passed = try await sit(member, theory: 3, practice: 5)
            let failed = try await sit(alone, theory: 3, practice: 5)
            #expect(passed.score?.earned == "16" && passed.score?.hasPassed == true)
            #expect(failed.score?.earned == "16" && failed.score?.hasPassed == false)
            #expect(passed.score?.sections?.map(\.hasPassed) == [true, true])
            #expect(failed.score?.sections?.map(\.hasPassed) == [false, true])
            #expect(
                try await told(member, paper: passed) == [["theory:60", "practice:80"], ["theory:60", "practice:80"]])
            #expect(
                try await told(alone, paper: failed) == [["theory:80", "practice:80"], ["theory:80", "practice:80"]])
            let (one, other) = (try await member.enrolment(), try await alone.enrolment())
            #expect(one.state == "completed" && one.certificateStatus == "valid")
            #expect(other.state == "active" && other.certificate == nil)
        }
    }

    @Test func `a higher mark fails who passes alone`() async throws {
        try await withClass { member, alone, teacher in
            try await change("theory:100", by: teacher)
            #expect(try await sit(member, theory: 4, practice: 5).score?.hasPassed == false)
            #expect(try await sit(alone, theory: 4, practice: 5).score?.hasPassed == true)
            #expect(try await member.enrolment().state == "active")
            #expect(try await sit(member, theory: 5, practice: 4).score?.hasPassed == true)
        }
    }

    @Test func `a mark that is taken away is not asked for, and the others are`() async throws {
        try await withClass { member, alone, teacher in
            try await change("practice:none", by: teacher)
            let failed = try await sit(member, theory: 3, practice: 5)
            #expect(failed.score?.hasPassed == false)
            #expect(failed.score?.sections?.map(\.id) == ["theory"])
            #expect(try await told(member, paper: failed) == [["theory:80"], ["theory:80"]])
            #expect(try await sit(member, theory: 5, practice: 3).score?.hasPassed == true)
            #expect(try await sit(alone, theory: 5, practice: 3).score?.hasPassed == false)
        }
    }

    @Test func `a section without a mark is given one`() async throws {
        try await withClass(marks: [:]) { member, alone, teacher in
            try await change("practice:80", by: teacher)
            let failed = try await sit(member, theory: 5, practice: 3)
            #expect(failed.score?.hasPassed == false)
            #expect(
                failed.score?.sections == [
                    SectionScoreView(id: "practice", earned: "6", possible: "10", hasPassed: false)
                ])
            #expect(try await told(member, paper: failed) == [["practice:80"], ["practice:80"]])
            let passed = try await sit(alone, theory: 5, practice: 3)
            #expect(passed.score?.hasPassed == true && passed.score?.sections == nil)
            #expect(try await told(alone, paper: passed) == [[], []])
        }
    }

    @Test func `an attempt that runs keeps the marks of its start`() async throws {
        try await withClass { member, _, teacher in
            try await change("theory:60", by: teacher)
            let running = try await member.begin()
            try await change("theory:100", by: teacher)
            try await answer(running, member, theory: 3, practice: 5)
            #expect(
                try await told(member, paper: running) == [
                    ["theory:100", "practice:80"], ["theory:60", "practice:80"],
                ])
            #expect(try await member.submit(running.id).score?.hasPassed == true)
        }
        try await withClass { member, _, teacher in
            let running = try await member.begin()
            try await change("theory:60", by: teacher)
            try await answer(running, member, theory: 3, practice: 5)
            #expect(try await member.submit(running.id).score?.hasPassed == false)
            #expect(try await sit(member, theory: 3, practice: 5).score?.hasPassed == true)
        }
    }

    @Test func `where the mean counts, a lower mark completes what has been sat`() async throws {
        try await withClass(#"attempts="9" counts="mean""#) { member, alone, teacher in
            for worker in [member, alone] { for _ in 0..<2 { try await sit(worker, theory: 3, practice: 5) } }
            #expect(try await member.enrolment().state == "active")
            try await change("theory:60", by: teacher)
            #expect(try await member.enrolment().state == "completed")
            #expect(try await alone.enrolment().state == "active")
        }
    }

    @Test func `a passed section is kept while it reaches the mark that the section has`() async throws {
        try await withClass(#"attempts="9" keep-passed-months="2""#) { member, alone, teacher in
            for worker in [member, alone] { try await sit(worker, theory: 4, practice: 3) }
            try await change("theory:90", by: teacher)
            let (own, other) = (try await member.begin(), try await alone.begin())
            #expect(own.carried == nil && own.itemCount == 10)
            #expect(other.carried?.map(\.id) == ["theory"] && other.itemCount == 5)
            try await answer(own, member, theory: 5, practice: 4)
            #expect(try await member.submit(own.id).score?.hasPassed == true)
        }
    }

    @Test func `what cannot be a mark is refused by name and changes nothing`() async throws {
        try await withClass { _, _, teacher in
            try await change("theory:60", by: teacher)
            for (marks, code) in [
                ("theorie:80", "unknown-section"), ("theory:80 theorie:none", "unknown-section"),
                ("theory:80 theory:70", "repeated-section"), ("theory:101", "bad-setting-value"),
                ("theory", "bad-setting-value"), ("none", "bad-setting-value"), ("", "bad-setting-value"),
            ] {
                try await teacher.refused(.put, Self.conditions, request(marks), status: 422, code: code)
            }
            let history: [ClassConditionsView] = try await teacher.get(
                Endpoint.listClassConditions.path(["class": "1"]))
            #expect(history.map(\.settings) == [[ClassSetting(name: "section-pass-percent", value: "theory:60")]])
        }
    }

    @Test(arguments: [
        ("theorie:80", "en", "The quiz has no section “theorie”. There are: theory, practice."),
        ("theorie:80", "zh", "这个测验没有“theorie”这个部分。它的部分有：theory, practice。"),
        ("theory:80 theory:70", "en", "The pass mark of the section “theory” is given twice."),
        ("theory:80 theory:70", "zh", "部分“theory”的合格线写了两次。"),
        ("practice:75 theory:0", "en", "The pass mark of a section cannot be “theory:0”."),
        ("practice:75 theory:0", "zh", "各部分的合格线不能写成“theory:0”。"),
    ])
    func `the problem names what is wrong`(marks: String, language: String, start: String) async throws {
        try await withClass { _, _, teacher in
            let body = Array(try JSONEncoder().encode(request(marks)))
            let response = try await teacher.send(
                .put, Self.conditions, body: body, headers: [.acceptLanguage: language])
            let problem = try JSONDecoder().decode(Problem.self, from: Data(buffer: response.body))
            #expect(problem.detail.hasPrefix(start), "\(problem.detail)")
        }
    }

    @Test func `every change is on record with who and why, and the package's marks come back`() async throws {
        try await withClass { member, _, teacher in
            try await change("theory:60 practice:none", by: teacher)
            let back: [ClassConditionsView] = try await teacher.put(
                Self.conditions, request("default", because: "修好了"))
            #expect(
                back == [
                    ClassConditionsView(
                        quiz: "final", isHolding: true, settings: [], reason: "修好了",
                        recordedAt: "2026-11-18T11:06:40Z", recordedBy: "teacher"),
                    ClassConditionsView(
                        quiz: "final", isHolding: false,
                        settings: [ClassSetting(name: "section-pass-percent", value: "theory:60 practice:none")],
                        reason: "仪器坏了", recordedAt: "2026-11-18T11:06:40Z", recordedBy: "teacher"),
                ])
            let events: [ClassEventView] = try await teacher.get(Endpoint.readClassHistory.path(["class": "1"]))
            let event = try #require(events.first { $0.reason == "仪器坏了" })
            #expect(event.kind == "conditions" && event.recordedBy == "teacher")
            #expect(event.message.contains("section-pass-percent=theory:60 practice:none"))
            let failed = try await sit(member, theory: 3, practice: 5)
            #expect(failed.score?.hasPassed == false && failed.score?.sections?.count == 2)
        }
    }
}
