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
    /// The number of the class's changes to the quiz's policy that it is under; nil is none.
    package let conditions: Int?
    /// Sections that are not in the paper, since they were passed before.
    package let carried: [CarriedSection]
    package var sitting: Sitting
    /// Nil while the attempt runs. The result that holds: the last one of those that follow each other.
    package var outcome: AttemptOutcome?

    package init(
        id: AttemptID, enrolment: EnrolmentID, quiz: QuizID, number: Int, seed: UInt64,
        algorithm: Paper.Algorithm = .newest, startedAt: Timestamp, conditions: Int? = nil,
        carried: [CarriedSection] = [], sitting: Sitting, outcome: AttemptOutcome?
    ) {
        self.id = id
        self.enrolment = enrolment
        self.quiz = quiz
        self.number = number
        self.seed = seed
        self.algorithm = algorithm
        self.startedAt = startedAt
        self.conditions = conditions
        self.carried = carried
        self.sitting = sitting
        self.outcome = outcome
    }

    package var isRunning: Bool { outcome == nil }
    package var deadline: Timestamp? { sitting.deadline }

    /// The same attempt, ended.
    package func ended(_ outcome: AttemptOutcome) -> Attempt {
        var attempt = self
        attempt.outcome = outcome
        return attempt
    }

    /// Whether the attempt runs and nothing more can come that counts.
    package func isDue(at now: Timestamp) -> Bool { isRunning && sitting.isOver(at: now) }

    /// The questions of the attempt; `course` is the version of its enrolment.
    package func paper(_ quiz: Quiz, of course: Course) -> Paper {
        Paper(course: course, quiz: quiz, seed: seed, algorithm: algorithm).leavingOut(Set(carried.map(\.id)))
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
