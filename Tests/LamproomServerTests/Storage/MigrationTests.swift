import CoursePackages
import HTTPTypes
import HummingbirdTesting
import LamproomAPI
import Storage
import TestSupport
import Testing
import TrainingCore

@testable import LamproomServer

@Suite struct MigrationTests {
    private static let attempt = "01900000-0000-7000-8000-000000000002"
    private static let seed = 7

    /// A database as the first release left it: a running attempt whose paper was drawn by algorithm 1.
    private func old(_ fixture: Fixture, algorithm: Int = 1) async throws -> Course {
        try await Migrator.migrate(fixture.service.database, [Schema.sqlite[0]], now: 0)
        try await fixture.addPeople()
        let package = try Fixture.package()
        let course = try #require(CourseChecker.check(PackageFiles.read(archive: package)).course)
        let enrolment = "01900000-0000-7000-8000-000000000001"
        try await fixture.service.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO course_version (
                    digest, course_id, version, version_rank, title, compiled, package, published_at, published_by)
                SELECT $1, 'small', '1.0.0', 1000000000000, 'old', $2, $3, 0, id FROM account WHERE name = 'teacher'
                """, [.text(course.digest.hexadecimal), .bytes(Array("old".utf8)), .bytes(package)])
            try transaction.execute(
                """
                INSERT INTO enrolment (id, person_id, course_id, digest, enrolled_at, enrolled_by, state)
                SELECT $1, p.id, 'small', $2, 0, a.id, 'active' FROM person p, account a
                WHERE p.number = '10001' AND a.name = 'admin'
                """, [.text(enrolment), .text(course.digest.hexadecimal)])
            try transaction.execute(
                """
                INSERT INTO attempt (id, enrolment_id, quiz_id, number, seed, algorithm, started_at)
                VALUES ($1, $2, 'final', 1, $3, $4, 0)
                """, [.text(Self.attempt), .text(enrolment), .integer(Self.seed), .integer(algorithm)])
        }
        try await Migrator.migrate(fixture.service.database, Schema.sqlite, now: 0)
        return course
    }

    @Test func `an attempt that ran before the update keeps its paper`() async throws {
        try await withUnpopulatedService { fixture, caller in
            let course = try await old(fixture)
            let quiz = try #require(course.quizzes.first { $0.id.rawValue == "final" })
            let paper = Paper(course: course, quiz: quiz, seed: UInt64(Self.seed), algorithm: .drawByDraw)
            let worker = try await caller.signedIn(as: "10001")
            let shown: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": Self.attempt]))
            #expect(shown == PaperView(paper, attempt: Self.attempt, course: course, quiz: quiz))
            #expect(paper.items.count == 9)
            try await worker.answerAll(of: Self.attempt)
            #expect(
                try await worker.submit(Self.attempt).score
                    == ScoreView(earned: "18", possible: "18", percent: "100", hasPassed: true))
        }
    }

    @Test func `an attempt whose algorithm is unknown is corrupt`() async throws {
        try await withUnpopulatedService { fixture, _ in
            _ = try await old(fixture, algorithm: 99)
            let id = try #require(AttemptID(Self.attempt))
            let error = await #expect(throws: StorageError.self) {
                try await fixture.service.database.read { try AttemptQueries.attempt(id, in: $0) }
            }
            #expect(error?.code == .corrupt)
        }
    }
}
