import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import NIOCore
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct ItemAnalysisTests {
    private static let path = Endpoint.readItemReport.path(["course": "small", "quiz": "final"])

    /// Adds people to the first mine, enrols them, and lets each sit the quiz; the first gets all wrong, the next one
    /// item more right than the one before.
    private func sit(_ count: Int, _ fixture: Fixture, _ caller: Caller) async throws -> [AttemptView] {
        let numbers = (0..<count).map { String(30_001 + $0) }
        let context = fixture.service.context
        let people = try numbers.map { number in
            PersonDetails(
                number: try #require(EmployeeNumber(number)), name: "秘密\(number)",
                unit: try #require(UnitPath("华山矿业/一矿/综采一队")), post: "采煤工", employment: .regular,
                hired: try #require(CivilDate("2020-01-02")))
        }
        _ = try await fixture.service.database.write {
            try PeopleCommands.importRoster(people, context: context, in: $0)
        }
        let _: EnrolView = try await caller.signedIn(as: "manager1").post(
            Endpoint.enrol.path(), EnrolRequest(course: "small", people: numbers, unit: nil, due: nil))
        var attempts: [AttemptView] = []
        for (place, number) in numbers.enumerated() {
            try await fixture.account(number, .worker, person: number)
            let worker = try await caller.signedIn(as: number)
            let attempt = try await worker.begin()
            try await worker.answerAll(of: attempt.id, wrong: max(0, 10 - place))
            attempts.append(try await worker.submit(attempt.id))
        }
        return attempts
    }

    @Test func `the report says what the attempts' own reviews say`() async throws {
        try await withCourse { fixture, caller in
            let attempts = try await sit(12, fixture, caller)
            // Each kind is in the paper once, true/false twice: what each item earned is in everybody's review.
            var earned: [String: [Double]] = [:]
            for (place, attempt) in attempts.enumerated() {
                let worker = try await caller.signedIn(as: String(30_001 + place))
                let review: ReviewView = try await worker.get(Endpoint.readReview.path(["attempt": attempt.id]))
                for item in review.items {
                    let points = try #require(item.earned.flatMap { Double($0) })
                    earned[item.item.kind, default: []].append(points / 2)
                }
            }
            let teacher = try await caller.signedIn(as: "teacher")
            let report: ItemReportView = try await teacher.get(Self.path)
            #expect(report.attempts == 12 && report.blankAttempts == 0 && report.version == "1.0.0")
            #expect(report.courseTitle == "小课程" && report.quizTitle == "结业考试")
            #expect(report.questions.count == 10)
            for question in report.questions where question.kind != "true-false" {
                let shares = try #require(earned[question.kind])
                let facility = try #require(question.facility)
                #expect(abs(facility - shares.reduce(0, +) / 12) < 1e-12, "\(question.id)")
            }
            let statistics = try #require(report.statistics)
            let shares = try attempts.map { try #require($0.score.flatMap { Double($0.earned) }) / 20 }
            #expect(abs(statistics.mean - shares.reduce(0, +) / 12) < 1e-12)
            #expect(statistics.histogram.reduce(0, +) == 12 && statistics.itemsPerPaper == 10)
            // Options in the order of the bank, whatever order each paper had.
            let single = try #require(report.questions.first { $0.kind == "single-choice" })
            #expect(single.options.map(\.text) == ["对的", "错的", "也错"])
            #expect(single.options.map(\.isKey) == [true, false, false])
            let right = try #require(earned["single-choice"]).count { $0 == 1 }
            #expect(single.options[0].count == right && single.options.map(\.count).reduce(0, +) == 12)
            let multiple = try #require(report.questions.first { $0.kind == "multiple-choice" })
            #expect(multiple.options[0].count == multiple.options[1].count)
            #expect(multiple.options[0].count + multiple.options[2].count == 12)
        }
    }

    @Test func `a question that the version declares void has no part in the report`() async throws {
        try await withService { fixture, caller in
            _ = try await caller.signedIn(as: "teacher").publish(
                try Fixture.package { files in
                    for (path, old, new) in [
                        ("banks/bank.xml", "id=\"single\"", "id=\"single\" void=\"true\""),
                        ("quizzes/final.xml", "count=\"9\"/>", "count=\"8\"/><question ref=\"single\"/>"),
                    ] {
                        let text = String(decoding: files[path] ?? [], as: UTF8.self)
                        files[path] = Array(text.replacing(old, with: new).utf8)
                    }
                })
            let attempts = try await sit(6, fixture, caller)
            let report: ItemReportView = try await caller.signedIn(as: "teacher").get(Self.path)
            #expect(report.attempts == 6 && report.questions.count == 10)
            let void = try #require(report.questions.last)
            #expect(void.id == "single" && void.isVoid == true && void.attempts == 6)
            #expect(void.facility == nil && void.options.isEmpty && void.flags.isEmpty)
            #expect(report.questions.dropLast().allSatisfy { $0.isVoid == nil && $0.facility != nil })
            // Everyone has its two points, which the report leaves out.
            let statistics = try #require(report.statistics)
            let shares = try attempts.map { (try #require($0.score.flatMap { Double($0.earned) }) - 2) / 18 }
            #expect(abs(statistics.mean - shares.reduce(0, +) / 6) < 1e-12 && statistics.itemsPerPaper == 9)
        }
    }

    @Test func `only first attempts that have ended count, and nothing below five`() async throws {
        try await withCourse { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let worker = try await caller.signedIn(as: "10001")
            let running = try await worker.begin()
            let none: ItemReportView = try await teacher.get(Self.path)
            #expect(none.attempts == 0 && none.statistics == nil && none.questions.isEmpty)
            try await worker.answerAll(of: running.id, wrong: 10)
            _ = try await worker.submit(running.id)
            let second = try await worker.begin()
            try await worker.answerAll(of: second.id)
            _ = try await worker.submit(second.id)
            _ = try await sit(3, fixture, caller)
            let few: ItemReportView = try await teacher.get(Self.path)
            #expect(few.attempts == 4 && few.leastShown == 5)
            #expect(few.statistics == nil && few.questions.isEmpty)
            // Nobody answers anything in the fifth.
            let silent = try await caller.signedIn(as: "10002")
            _ = try await silent.submit(try await silent.begin().id)
            let report: ItemReportView = try await teacher.get(Self.path)
            #expect(report.attempts == 4 && report.blankAttempts == 1 && report.statistics == nil)
        }
    }

    @Test func `a report is cut by version and by days`() async throws {
        try await withCourse { fixture, caller in
            _ = try await sit(5, fixture, caller)
            let teacher = try await caller.signedIn(as: "teacher")
            _ = try await teacher.publish(try Fixture.package(version: "1.1.0", title: "新课程"))
            let day = fixture.service.context.today
            let next = day.adding(days: 1)
            for (query, attempts, version) in [
                ("", 0, "1.1.0"), ("?version=1.0.0", 5, "1.0.0"), ("?version=1.0.0&from=\(day)&to=\(day)", 5, "1.0.0"),
                ("?version=1.0.0&from=\(next)", 0, "1.0.0"), ("?version=1.0.0&to=\(day.adding(days: -1))", 0, "1.0.0"),
            ] {
                let report: ItemReportView = try await teacher.get(Self.path + query)
                #expect(report.attempts == attempts && report.version == version, "\(query)")
            }
            for (path, status, code) in [
                (Self.path + "?version=9.0.0", 404, "unknown-version"),
                (Self.path + "?version=1", 400, "invalid-parameter"),
                (Self.path + "?from=yesterday", 400, "invalid-parameter"), (Self.path + "?class=77", 404, "not-found"),
                (Self.path + "?when=now", 400, "unknown-parameter"),
                (Endpoint.readItemReport.path(["course": "small", "quiz": "other"]), 404, "no-such-quiz"),
                (Endpoint.readItemReport.path(["course": "other", "quiz": "final"]), 404, "unknown-course"),
            ] {
                try await teacher.refused(.get, path, status: status, code: code)
            }
        }
    }

    @Test func `a report on a class holds its learners' attempts alone, at the version that it takes`() async throws {
        try await withCourse { fixture, caller in
            // Nobody of the eight has passed, so all can be put into classes still.
            let attempts = try await sit(8, fixture, caller)
            let teacher = try await caller.signedIn(as: "teacher")
            for (number, people) in [(1, [1, 2, 3, 4, 5, 6]), (2, [0, 7])] {
                try await teacher.makeClass("第\(number)期")
                try await teacher.enrolInClass(people.map { String(30_001 + $0) }, in: number)
            }
            _ = try await teacher.publish(try Fixture.package(version: "1.1.0", title: "新课程"))
            let report: ItemReportView = try await teacher.get(Self.path + "?class=1")
            #expect(report.version == "1.0.0" && report.inClass == 1 && report.attempts == 6)
            let shares = try attempts[1...6].map { try #require($0.score.flatMap { Double($0.earned) }) / 20 }
            let statistics = try #require(report.statistics)
            #expect(abs(statistics.mean - shares.reduce(0, +) / 6) < 1e-12)
            #expect(report.questions.allSatisfy { $0.attempts == 6 })
            // Two people, of whom nothing more is told.
            let few: ItemReportView = try await teacher.get(Self.path + "?class=2")
            #expect(few.attempts == 2 && few.statistics == nil && few.questions.isEmpty)
            let other: ItemReportView = try await teacher.get(Self.path + "?class=1&version=1.1.0")
            #expect(other.version == "1.1.0" && other.attempts == 0)
        }
    }

    @Test func `nothing in a report is about a person`() async throws {
        try await withCourse { fixture, caller in
            _ = try await sit(5, fixture, caller)
            let response = try await caller.signedIn(as: "teacher").send(.get, Self.path)
            let text = String(buffer: response.body)
            #expect(text.contains("\"facility\""))
            for word in ["秘密", "30001", "综采", "采煤工"] { #expect(!text.contains(word), "\(word)") }
        }
    }

    @Test func `what a person grades counts once it is graded`() async throws {
        try await withCourse { _, caller in
            _ = try await caller.signedIn(as: "10001").submittedPractice()
            let teacher = try await caller.signedIn(as: "teacher")
            let path = Endpoint.readItemReport.path(["course": "small", "quiz": "practice"])
            let before: ItemReportView = try await teacher.get(path)
            #expect(before.attempts == 0)
            for item in try await teacher.gradingQueue() { _ = try await teacher.award(["2"], nil, to: item.number) }
            let after: ItemReportView = try await teacher.get(path)
            #expect(after.attempts == 1)
        }
    }

    @Test func `pages of any size give the same attempts, each once`() async throws {
        try await withCourse { fixture, caller in
            _ = try await sit(5, fixture, caller)
            let digest = try await fixture.service.newest(of: try #require(CourseID("small"))).digest
            let filter = ItemAnalysisFilter(
                course: try #require(CourseID("small")), digest: digest, quiz: try #require(QuizID("final")))
            for limit in [1, 2, 3, 7, 100] {
                var seeds: [UInt64] = []
                var cursor: EnrolmentCursor? = .start
                while let place = cursor {
                    let page = try await fixture.service.database.read {
                        try ItemAnalysisQueries.page(filter, after: place, limit: limit, in: $0)
                    }
                    #expect(page.attempts.count <= limit)
                    seeds += page.attempts.map(\.seed)
                    cursor = page.next
                }
                #expect(seeds.count == 5 && Set(seeds).count == 5, "\(limit)")
            }
        }
    }
}
