/// What is known of a person and a module.
package struct ModuleEvidence: Equatable, Sendable {
    /// Whether the module was ever handed out to the person.
    package var isOpened = false
    /// Whether the person came to its end.
    package var isRead = false
    /// Engaged time in milliseconds, by heartbeats.
    package var engaged: Int64 = 0
    /// Of the engaged time, the minutes that earned class hours in an earlier enrolment.
    package var earnedMinutes = 0
    /// At sessions of classes, also of those in earlier enrolments that this one goes on with.
    package var attendedMinutes = 0
    package var isSignedOff = false
    /// The enrolment in which it was completed, where it was kept from an older version of the course. It says where the rest
    /// of the evidence comes from, and completes nothing by itself.
    package var carriedFrom: EnrolmentID?

    package init() {}

    package var engagedMinutes: Int { Int(engaged / 60_000) }
}

/// What is missing until a condition of a module holds.
package enum MissingEvidence: Equatable, Sendable {
    /// So many seconds of engaged time; with 0 of them only that the module is read to its end.
    case reading(seconds: Int)
    case quiz(QuizID)
    case attendance(minutes: Int)
    case signOff
}

extension ModuleCondition {
    /// Nil if the condition holds.
    package func missing(_ evidence: ModuleEvidence, passedQuizzes: Set<QuizID>) -> MissingEvidence? {
        switch self {
        case .read(let minutes):
            let seconds = Self.secondsMissing(minutes: minutes, engaged: evidence.engaged)
            return evidence.isRead && seconds == 0 ? nil : .reading(seconds: seconds)
        case .passQuiz(let quiz): return passedQuizzes.contains(quiz) ? nil : .quiz(quiz)
        case .attend(let minutes):
            return evidence.attendedMinutes >= minutes
                ? nil : .attendance(minutes: minutes - max(0, evidence.attendedMinutes))
        case .signOff: return evidence.isSignedOff ? nil : .signOff
        }
    }

    /// Rounded up.
    static func secondsMissing(minutes: Int?, engaged: Int64) -> Int {
        let missing = Int64(minutes ?? 0) * 60_000 - engaged
        return missing <= 0 ? 0 : Int((missing + 999) / 1000)
    }
}

extension ModuleCompletion {
    package func isMet(_ evidence: ModuleEvidence, passedQuizzes: Set<QuizID>) -> Bool {
        func holds(_ condition: ModuleCondition) -> Bool {
            condition.missing(evidence, passedQuizzes: passedQuizzes) == nil
        }
        return switch needs {
        case .all: conditions.allSatisfy(holds)
        case .any: conditions.contains(where: holds)
        }
    }

    /// What is missing until the module is completed: all of it, or any of it, as `needs` says; empty if nothing is.
    package func missing(_ evidence: ModuleEvidence, passedQuizzes: Set<QuizID>) -> [MissingEvidence] {
        guard !isMet(evidence, passedQuizzes: passedQuizzes) else { return [] }
        return conditions.compactMap { $0.missing(evidence, passedQuizzes: passedQuizzes) }
    }

    /// The engaged seconds that a reader of the module lacks, as far as it asks for time.
    package func readingTimeMissing(_ evidence: ModuleEvidence) -> Int {
        conditions.reduce(0) { longest, condition in
            guard case .read(let minutes) = condition else { return longest }
            return max(longest, ModuleCondition.secondsMissing(minutes: minutes, engaged: evidence.engaged))
        }
    }
}

/// Why a module is not marked as read.
package enum ReadingError: Error, Equatable, Sendable {
    /// The service never handed it out to this person.
    case notOpened
    /// So many seconds of engaged time are missing.
    case tooSoon(seconds: Int)

    package var code: String {
        switch self {
        case .notOpened: "module-not-opened"
        case .tooSoon: "reading-time-missing"
        }
    }
}
