import LamproomAPI
import Storage
import Testing
import TrainingCore

@testable import LamproomServer

/// What attempts ask about a class's conditions.
@Suite struct ClassConditionsStorageTests {
    @Test func `the last change of a class and a quiz holds, and an earlier one is found by its number`() async throws {
        try await withCourse { fixture, caller in
            let enrolment = try #require(EnrolmentID(try await caller.signedIn(as: "10001").enrolment().id))
            let service = fixture.service
            let context = service.context
            let quiz = try #require(QuizID("final"))
            let admin = try #require(AccountName("admin"))
            let course = try await service.courses.course(
                try await service.newest(of: #require(CourseID("small"))).digest)
            try await service.database.write { transaction in
                let account = try #require(try AccountQueries.credentials(name: admin, in: transaction)?.account.id)
                let number = try #require(EmployeeNumber("10001"))
                let person = try #require(try PeopleQueries.person(number: number, in: transaction))
                let facts = try ClassFacts(
                    title: "第1期", firstDay: context.today, lastDay: context.today, place: nil, teachers: [])
                let id = try ClassCommands.make(facts, of: course, by: account, context: context, in: transaction)
                let row = try #require(try ClassQueries.trainingClass(id, in: transaction))
                func change(_ name: String, _ value: String) throws {
                    _ = try ClassCommands.change(
                        try PolicyChanges([(name, value)]), of: #require(course.quiz(quiz)),
                        reason: #require(Reason("停电")), in: row.trainingClass, by: account, context: context,
                        in: transaction)
                }
                try change("attempts", "3")
                func held() throws -> HeldConditions? {
                    try ProgressQueries.standing(enrolment, in: transaction).conditions[quiz]
                }
                #expect(try held() == nil)
                let report = try ClassRosterCommands.add(
                    [person], to: row.trainingClass, course: course, due: nil, isDryRun: false, by: account,
                    context: context, in: transaction)
                #expect(report.placedCount == 1 && report.refused.isEmpty)
                let first = try #require(try held())
                #expect(first.changes.values == [.attempts: "3"])
                try change("time-limit-minutes", "none")
                // The same again is no change.
                try change("time-limit-minutes", "none")
                let second = try #require(try held())
                #expect(second.number == first.number + 1)
                #expect(second.changes.values == [.attempts: "3", .timeLimitMinutes: "none"])
                let earlier = try ClassQueries.conditions(sequence: Int64(first.number), in: transaction)
                #expect(earlier?.changes == first.changes && earlier?.reason == "停电")
                #expect(try ClassQueries.conditionsHistory(of: id, in: transaction).count == 2)
            }
            await #expect(throws: StorageError.self) {
                try await service.database.write { _ = try $0.execute("DELETE FROM class_conditions", []) }
            }
        }
    }
}
