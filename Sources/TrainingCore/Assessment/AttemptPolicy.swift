/// The conditions under which a quiz is sat: authored with the quiz, and changed for a class by `PolicyChanges`.
package struct AttemptPolicy: Codable, Equatable, Sendable {
    /// The first minute in which an attempt may be started; nil is from the beginning.
    package var opens: CivilTime?
    /// The minute at which every attempt ends; nil is never.
    package var closes: CivilTime?
    /// Minutes from the start; nil is no limit.
    package var timeLimitMinutes: Int?
    /// Seconds after a deadline in which what was under way in the network still counts.
    package var graceSeconds = defaultGraceSeconds
    /// How many attempts an enrolment has; nil is no limit.
    package var maximumAttempts: Int?
    /// Minutes from the end of an attempt to the start of the next.
    package var waitMinutes = 0
    package var counts = CountingRule.best
    /// Of all points. Sections may have marks of their own (`QuizSection.passMark`), which must be reached as well.
    package var passMark: PassMark
    /// The marks of sections that differ from the authored ones; nil: none does, as in every policy that is authored.
    package var sectionMarks: [SectionMark]?
    /// Calendar months for which a section that was passed need not be sat again; nil: every attempt has all sections.
    package var keepPassedMonths: Int?
    /// What an answer that earns nothing costs, as a share of the question's points.
    package var wrongAnswerPenalty = Penalty.none
    package var navigation = Navigation.free
    /// What is shown of an attempt that has ended, and when; see `visibleDetail`.
    package var reviews: [ReviewPolicy] = []

    package init(passMark: PassMark) {
        self.passMark = passMark
    }

    package static let defaultGraceSeconds = 30
    package static let timeLimits = 1...1440
    package static let graces = 0...600
    package static let attemptCounts = 1...100
    /// Up to 30 days.
    package static let waits = 0...43_200
    package static let keptMonths = 1...120

    /// Whether every number is in the format's range, and the times are in order.
    package var isSound: Bool {
        timeLimitMinutes.map(Self.timeLimits.contains) ?? true && Self.graces.contains(graceSeconds)
            && maximumAttempts.map(Self.attemptCounts.contains) ?? true && Self.waits.contains(waitMinutes)
            && keepPassedMonths.map(Self.keptMonths.contains) ?? true && !closesTooEarly
    }

    /// Whether nobody can ever sit the quiz, since it closes before it opens.
    package var closesTooEarly: Bool {
        guard let opens, let closes else { return false }
        return closes <= opens
    }
}

/// Which attempt at a quiz counts.
package enum CountingRule: String, Codable, CaseIterable, Sendable {
    /// A pass before any other, then the most points.
    case best
    case last, first
    /// The mean of all, in whole hundredths of a point, rounded down.
    case mean
}

/// Whether a learner may go back to earlier questions.
package enum Navigation: String, Codable, CaseIterable, Sendable {
    case free
    /// One question after another; those behind are closed, and those ahead are not shown.
    case forward
}

/// A share of a question's points in hundredths of a percent: 25 % is 2500.
package struct Penalty: PercentShare, Hashable, Sendable {
    package let hundredthsOfPercent: Int

    /// Nil below 0 and above 100 %.
    package init?(hundredthsOfPercent: Int) {
        guard (0...10_000).contains(hundredthsOfPercent) else { return nil }
        self.hundredthsOfPercent = hundredthsOfPercent
    }

    private init(_ hundredths: Int) {
        hundredthsOfPercent = hundredths
    }

    package static let none = Penalty(0)

    /// What a wrong answer to a question of so many points costs, rounded down to a hundredth.
    package func marks(of points: Marks) -> Marks { points.scaled(by: hundredthsOfPercent, over: 10_000) }
}

/// How essays and practical tasks of a quiz are graded by people.
package struct GradingPolicy: Codable, Equatable, Sendable {
    /// How many people grade each answer, 1 or 2.
    package var graders = 1
    /// Whether graders are not told whose answer it is.
    package var isBlind = false

    package init(graders: Int = 1, isBlind: Bool = false) {
        self.graders = graders
        self.isBlind = isBlind
    }

    package static let graderCounts = 1...2
}
