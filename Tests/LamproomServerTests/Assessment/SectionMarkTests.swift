import LamproomAPI
import Testing
import TrainingCore

@testable import LamproomServer

/// "80 in theory and 80 in practice": two sections of five questions of two points. The clock of the fixture stands at
/// 2026-11-18T19:06:40 in Shanghai.
@Suite struct SectionMarkTests {
    private static let day = 86_400

    private func withSections(
        _ attributes: String = #"attempts="9""#, reviews: String = #"<review show="explanations"/>"#,
        _ body: @escaping @Sendable (Fixture, Caller) async throws -> Void
    ) async throws {
        try await withCourse(quiz: SmallCourse.sectionedQuiz(attributes: attributes, reviews: reviews), body)
    }

    /// Starts an attempt, answers so many questions of each section rightly and the others wrongly, and submits.
    private func sit(_ worker: Caller, theory: Int, practice: Int) async throws -> AttemptView {
        let attempt = try await worker.begin()
        var left = ["theory": theory, "practice": practice]
        try await worker.answer(attempt.id) { item in
            left[item.section, default: 0] -= 1
            return left[item.section, default: 0] >= 0
        }
        return try await worker.submit(attempt.id)
    }

    /// The sections of the questions that an attempt asks.
    private func asked(_ attempt: AttemptView, _ worker: Caller) async throws -> [String] {
        let paper: PaperView = try await worker.get(Endpoint.readPaper.path(["attempt": attempt.id]))
        return paper.items.map(\.section)
    }

    @Test func `whoever has the points of the whole and not those of a section has not passed`() async throws {
        try await withSections { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            let uneven = try #require(try await sit(worker, theory: 5, practice: 3).score)
            #expect(uneven.earned == "16" && uneven.percent == "80" && !uneven.hasPassed)
            #expect(
                uneven.sections == [
                    SectionScoreView(id: "theory", earned: "10", possible: "10", hasPassed: true),
                    SectionScoreView(id: "practice", earned: "6", possible: "10", hasPassed: false),
                ])
            var enrolment = try await worker.enrolment()
            #expect(enrolment.state == "active" && enrolment.certificate == nil)
            #expect(enrolment.quizzes.first?.hasPassed == false)
            // Nothing is kept where the quiz does not say so: both sections are asked again.
            let even = try await sit(worker, theory: 4, practice: 4)
            #expect(even.itemCount == 10 && even.carried == nil)
            #expect(even.score?.earned == "16" && even.score?.hasPassed == true)
            enrolment = try await worker.enrolment()
            #expect(enrolment.state == "completed" && enrolment.certificateStatus == "valid")
        }
    }

    @Test func `a passed section is kept, counts with its points, and the certificate is of the day of the other`()
        async throws
    {
        try await withSections(#"attempts="9" keep-passed-months="2""#) { fixture, caller in
            var worker = try await caller.signedIn(as: "10001")
            let first = try await sit(worker, theory: 4, practice: 3)
            #expect(first.score?.hasPassed == false)
            fixture.advance(seconds: 30 * Self.day)
            worker = try await caller.signedIn(as: "10001")
            let second = try await worker.begin()
            #expect(second.itemCount == 5)
            #expect(
                second.carried == [
                    SectionScoreView(
                        id: "theory", earned: "8", possible: "10", hasPassed: true, passedAt: "2026-11-18T11:06:40Z")
                ])
            #expect(try await asked(second, worker) == Array(repeating: "practice", count: 5))
            try await worker.answerAll(of: second.id, wrong: 1)
            let ended = try await worker.submit(second.id)
            #expect(ended.score?.earned == "16" && ended.score?.possible == "20" && ended.score?.hasPassed == true)
            #expect(ended.score?.sections?.map(\.hasPassed) == [true, true])
            #expect(ended.score?.sections?.map(\.earned) == ["8", "8"])
            #expect(try await worker.enrolment().quizzes.first?.counted?.earned == "16")
            let review: ReviewView = try await worker.get(Endpoint.readReview.path(["attempt": second.id]))
            #expect(review.items.count == 5 && review.attempt.score == ended.score)
            let certificates: Page<CertificateView> = try await worker.get(Endpoint.listCertificates.path())
            #expect(certificates.items.map(\.issuedOn) == ["2026-12-18"])
            #expect(certificates.items.map(\.status) == ["valid"])
            let records: [RecordView] = try await caller.signedIn(as: "manager1").get(
                Endpoint.exportRecords.path() + "?format=json&course=small")
            #expect(records.map(\.earned) == ["16"] && records.map(\.possible) == ["20"])
            #expect(records.map(\.certificate) == certificates.items.map(\.number))
        }
    }

    @Test func `a section is kept to the last day of its months, and sitting again makes it no younger`() async throws {
        try await withSections(#"attempts="9" keep-passed-months="2""#) { fixture, caller in
            var worker = try await caller.signedIn(as: "10001")
            _ = try await sit(worker, theory: 5, practice: 0)
            // To 18 January 2027, 23:59:59 in Shanghai.
            fixture.advance(seconds: 61 * Self.day + 4 * 3600 + 53 * 60 + 19)
            worker = try await caller.signedIn(as: "10001")
            let second = try await worker.begin()
            #expect(second.startedAt == "2027-01-18T15:59:59Z")
            #expect(second.carried?.map(\.id) == ["theory"])
            fixture.advance(seconds: 1)
            // What was started with it is judged with it.
            try await worker.answerAll(of: second.id, wrong: 5)
            let ended = try await worker.submit(second.id)
            #expect(ended.score?.earned == "10" && ended.score?.possible == "20" && ended.score?.hasPassed == false)
            let third = try await worker.begin()
            #expect(third.carried == nil && third.itemCount == 10)
            #expect(Set(try await asked(third, worker)) == ["theory", "practice"])
            // Now the practice is passed, and from now on it is what is kept.
            try await worker.answer(third.id) { $0.section == "practice" }
            #expect(try await worker.submit(third.id).score?.hasPassed == false)
            let fourth = try await worker.begin()
            #expect(fourth.carried?.map(\.id) == ["practice"])
            #expect(try await asked(fourth, worker) == Array(repeating: "theory", count: 5))
            try await worker.answerAll(of: fourth.id)
            #expect(try await worker.submit(fourth.id).score?.earned == "20")
            #expect(try await worker.enrolment().state == "completed")
        }
    }

    @Test func `another worker has no part in what one has passed`() async throws {
        try await withSections(#"attempts="9" keep-passed-months="2""#) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            _ = try await sit(worker, theory: 5, practice: 0)
            let other = try await caller.signedIn(as: "10002").begin()
            #expect(other.carried == nil && other.itemCount == 10)
        }
    }

    @Test func `points of a kept section stay back while the score does`() async throws {
        let reviews = #"<review show="nothing"/>"#
        try await withSections(#"attempts="9" keep-passed-months="2""#, reviews: reviews) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            #expect(try await sit(worker, theory: 5, practice: 0).score == nil)
            let second = try await worker.begin()
            let kept = try #require(second.carried?.first)
            #expect(kept.id == "theory" && kept.hasPassed && kept.earned == nil && kept.possible == nil)
        }
    }

    @Test func `where the mean counts, the means of the sections pass though no attempt did`() async throws {
        try await withSections(#"attempts="9" counts="mean""#) { _, caller in
            let worker = try await caller.signedIn(as: "10001")
            for (theory, practice) in [(5, 3), (3, 5)] {
                #expect(try await sit(worker, theory: theory, practice: practice).score?.hasPassed == false)
            }
            let counted = try #require(try await worker.enrolment().quizzes.first?.counted)
            #expect(counted.earned == "16" && counted.sections?.map(\.earned) == ["8", "8"])
            #expect(counted.hasPassed)
            #expect(try await worker.enrolment().state == "completed")
        }
    }
}
