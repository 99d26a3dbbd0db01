/// One sitting of a quiz under an enrolment.
package struct Attempt: Equatable, Sendable {
    package let id: AttemptID
    package let enrolment: EnrolmentID
    package let quiz: QuizID
    /// Counted from 1 among the attempts of the enrolment at this quiz.
    package let number: Int
    /// What the paper is drawn from; see `Paper`.
    package let seed: UInt64
    /// How the paper is drawn; that of the moment at which the attempt was started.
    package let algorithm: Paper.Algorithm
    package let startedAt: Timestamp
    /// The moment from which nothing more is accepted; nil is no limit.
    package let deadline: Timestamp?
    /// Nil while the attempt runs.
    package let outcome: AttemptOutcome?

    package init(
        id: AttemptID, enrolment: EnrolmentID, quiz: QuizID, number: Int, seed: UInt64,
        algorithm: Paper.Algorithm = .newest, startedAt: Timestamp, deadline: Timestamp?, outcome: AttemptOutcome?
    ) {
        self.id = id
        self.enrolment = enrolment
        self.quiz = quiz
        self.number = number
        self.seed = seed
        self.algorithm = algorithm
        self.startedAt = startedAt
        self.deadline = deadline
        self.outcome = outcome
    }

    package var isRunning: Bool { outcome == nil }

    /// The same attempt, ended.
    package func ended(_ outcome: AttemptOutcome) -> Attempt {
        Attempt(
            id: id, enrolment: enrolment, quiz: quiz, number: number, seed: seed, algorithm: algorithm,
            startedAt: startedAt, deadline: deadline, outcome: outcome)
    }
}

package struct AttemptOutcome: Equatable, Sendable {
    package enum Reason: String, Sendable, CaseIterable {
        case submitted, expired
    }

    package let endedAt: Timestamp
    package let reason: Reason
    package let score: Score

    package init(endedAt: Timestamp, reason: Reason, score: Score) {
        self.endedAt = endedAt
        self.reason = reason
        self.score = score
    }
}
