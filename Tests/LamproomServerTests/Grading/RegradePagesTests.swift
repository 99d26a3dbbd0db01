import CoursePackages
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import TestSupport
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct RegradePagesTests {
    private static let count = 130

    /// 130 people who each said of one question that it is true, while the key of 1.0.0 has it false.
    private func fill(_ fixture: Fixture, _ course: Course) async throws {
        let context = fixture.service.context
        let people = try (0..<Self.count).map { number in
            PersonDetails(
                number: try #require(EmployeeNumber("P\(1000 + number)")), name: "张三",
                unit: try #require(UnitPath("华山矿业/三矿")), post: "采煤工", employment: .regular,
                hired: try #require(CivilDate("2020-01-02")))
        }
        let quiz = try #require(course.quizzes.first { $0.id.rawValue == "final" })
        try await fixture.service.database.write { transaction in
            _ = try PeopleCommands.importRoster(people, context: context, in: transaction)
            let ids: [PersonID] = try people.compactMap {
                try PeopleQueries.person(number: $0.number, in: transaction)?.id
            }
            let admin: AccountID? = try transaction.row("SELECT id FROM account WHERE name = 'admin'") {
                AccountID(try $0.text(0))
            }.flatMap { $0 }
            guard let admin else { return }
            _ = try EnrolmentCommands.enrol(
                ids, in: course, due: nil, by: admin, context: context, in: transaction)
            for (index, person) in ids.enumerated() {
                let paper = Paper(course: course, quiz: quiz, seed: UInt64(index))
                let truth = paper.items.first { $0.question.id.rawValue == "truth" }?.number ?? 0
                try transaction.execute(
                    """
                    INSERT INTO attempt (
                        id, enrolment_id, quiz_id, number, seed, algorithm, started_at, ended_at, end_reason, earned,
                        possible, passed, answers)
                    SELECT $1, e.id, 'final', 1, $2, 2, 0, 1, 'submitted', 0, 2000, 0, $3
                    FROM enrolment e WHERE e.person_id = $4
                    """,
                    [
                        .text((context.newID() as AttemptID).rawValue), .integer(index),
                        .text(Answer.encode([truth: .truth(true)], itemCount: paper.items.count)),
                        .text(person.rawValue),
                    ])
            }
        }
    }

    @Test func `a regrade goes on page by page, and a dry run lists what is carried out`() async throws {
        try await withService { fixture, caller in
            let teacher = try await caller.signedIn(as: "teacher")
            let wrong = try Fixture.package { files in
                let bank = String(decoding: files["banks/bank.xml"] ?? [], as: UTF8.self)
                files["banks/bank.xml"] = Array(
                    bank.replacing("points=\"2\" answer=\"true\"", with: "points=\"2\" answer=\"false\"").utf8)
            }
            _ = try await teacher.publish(wrong)
            try await fill(fixture, try #require(CourseChecker.check(PackageFiles.read(archive: wrong)).course))
            _ = try await teacher.publish(try Fixture.package(version: "1.0.1"))
            let planned = try await pages(teacher, isDryRun: true)
            #expect(planned.count == 2 && planned.map(\.attemptCount) == [100, 30])
            let changes = planned.flatMap(\.changes)
            #expect(changes.count == Self.count && Set(changes.map(\.personNumber)).count == Self.count)
            #expect(changes.allSatisfy { $0.before.earned == "0" && $0.after.earned == "2" })
            let done = try await pages(teacher, isDryRun: false)
            #expect(done.flatMap(\.changes) == changes)
            #expect(try await pages(teacher, isDryRun: false).flatMap(\.changes).isEmpty)
            let rows = try await fixture.service.database.read { transaction in
                try transaction.row("SELECT COUNT(*) FROM attempt_result") { try $0.integer(0) }
            }
            #expect(rows == Int64(Self.count))
        }
    }

    private func pages(_ teacher: Caller, isDryRun: Bool) async throws -> [RegradeView] {
        var pages: [RegradeView] = []
        repeat {
            let page: RegradeView = try await teacher.post(
                Endpoint.regradeQuiz.path(["course": "small", "quiz": "final"]),
                RegradeRequest(
                    version: pages.last?.version, isDryRun: isDryRun, reason: isDryRun ? nil : "更正判断题",
                    revokesCertificates: false, cursor: pages.last?.next))
            pages.append(page)
        } while pages.last?.next != nil
        return pages
    }

    @Test(
        "no statement changes or deletes a grade or what was graded",
        arguments: [
            "UPDATE grade SET total = 600", "DELETE FROM grade", "UPDATE grading_item SET attempt_id = 'x'",
            "UPDATE grading_item SET blind = 1", "DELETE FROM grading_item", "UPDATE attempt_result SET earned = 0",
        ])
    func nothingOnRecordChanges(statement: String) async throws {
        try await withCourse { fixture, caller in
            _ = try await caller.signedIn(as: "10001").submittedPractice()
            let teacher = try await caller.signedIn(as: "teacher")
            for item in try await teacher.gradingQueue() { _ = try await teacher.award(["1"], nil, to: item.number) }
            await #expect(throws: StorageError.self) {
                try await fixture.service.database.write { _ = try $0.execute(statement, []) }
            }
        }
    }
}
