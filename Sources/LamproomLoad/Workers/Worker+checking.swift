import LamproomAPI
import LamproomClient

extension Worker {
    /// The result by the driver's own reckoning, in hundredths of a point.
    struct Expected {
        let earned: Int
        let possible: Int
        var hasPassed: Bool { earned * 100 >= possible * LoadCourse.passPercent }
    }

    /// Whether the running attempt holds what was acknowledged, each answer once.
    func checkStored(_ attempt: String) async throws {
        checkStored(try await perform(.resume) { try await $0.readAttempt(attempt) })
    }

    func checkStored(_ view: AttemptView) {
        check(view.state == "running", "the attempt is \(view.state)")
        for fault in sheet.faults(of: view) { check(false, fault) }
    }

    mutating func submit(_ paper: PaperView, _ attempt: String) async throws -> Expected {
        var earned = 0
        var possible = 0
        for item in paper.items {
            guard let question = course.question(of: item) else { continue }
            earned += question.earned(sheet.entry(item.number)?.answer, of: item)
            possible += question.kind.points
        }
        let expected = Expected(earned: earned, possible: possible)
        for _ in 0..<(random.chance(plan.submitTwice) ? 2 : 1) {
            let ended = try await perform(.submit) { try await $0.submitAttempt(attempt) }
            check(ended.state == "submitted", "the attempt is \(ended.state)")
            check(isRight(ended.score, expected), "\(String(describing: ended.score)) instead of \(expected)")
        }
        measurements.add(scores: 1)
        return expected
    }

    /// Whether the attempt was graded from what was acknowledged, answer for answer.
    func checkReview(_ paper: PaperView, _ attempt: String, _ expected: Expected) async throws {
        let review = try await perform(.review) { try await $0.readReview(of: attempt) }
        check(review.items.map(\.item) == paper.items, "the review shows another paper")
        for view in review.items {
            let answer = sheet.entry(view.item.number)?.answer
            let earned = course.question(of: view.item)?.earned(answer, of: view.item) ?? 0
            check(view.answer == answer, "item \(view.item.number) was graded from \(String(describing: view.answer))")
            check(
                view.earned == Points.text(earned),
                "item \(view.item.number) earned \(view.earned ?? "nothing"), not \(Points.text(earned))")
            measurements.add(answers: 1)
        }
        check(isRight(review.attempt.score, expected), "the review has another score")
    }

    /// Whether there is a certificate for who has passed, and none for others.
    func checkCompletion(_ id: String, _ expected: Expected) async throws {
        let enrolment = try await perform(.enrolment) { try await $0.readEnrolment(id) }
        check(enrolment.state == (expected.hasPassed ? "completed" : "active"), "the enrolment is \(enrolment.state)")
        check(enrolment.quizzes.map(\.attemptsUsed) == [1], "\(enrolment.quizzes.map(\.attemptsUsed)) attempts")
        let certificates = try await perform(.certificates) { try await $0.certificates(person: nil).collected() }
        check(
            certificates.map(\.number) == (enrolment.certificate.map { [$0] } ?? []),
            "certificates \(certificates.map(\.number)), but \(enrolment.certificate ?? "none") with the enrolment")
        check(certificates.count == (expected.hasPassed ? 1 : 0), "\(certificates.count) certificates")
        for certificate in certificates {
            let view = try await perform(.verify) { try await $0.verifyCertificate(certificate.number) }
            check(view.status == "valid", "the certificate is \(view.status)")
            check(certificate.personNumber == number, "the certificate is for \(certificate.personNumber)")
        }
        measurements.add(certificates: certificates.count)
    }

    private func isRight(_ score: ScoreView?, _ expected: Expected) -> Bool {
        score?.earned == Points.text(expected.earned) && score?.possible == Points.text(expected.possible)
            && score?.hasPassed == expected.hasPassed
    }
}
