package struct ScoreView: WireType {
    /// Points as decimal text.
    package let earned: String
    package let possible: String
    /// Share of the points in percent, rounded down to a hundredth.
    package let percent: String
    package let hasPassed: Bool
    /// Points that a person has yet to grade; nil is none. Until then the attempt has not passed.
    package let waiting: String?
    /// The sections that have pass marks of their own; nil if none has.
    package let sections: [SectionScoreView]?

    package init(
        earned: String, possible: String, percent: String, hasPassed: Bool, waiting: String? = nil,
        sections: [SectionScoreView]? = nil
    ) {
        self.earned = earned
        self.possible = possible
        self.percent = percent
        self.hasPassed = hasPassed
        self.waiting = waiting
        self.sections = sections
    }
}

/// What was earned in a section.
package struct SectionScoreView: WireType {
    package let id: String
    /// Points; nil while the review policy shows none.
    package let earned: String?
    package let possible: String?
    package let hasPassed: Bool
    /// When it was passed, if that was in an earlier attempt.
    package let passedAt: String?

    package init(id: String, earned: String?, possible: String?, hasPassed: Bool, passedAt: String? = nil) {
        self.id = id
        self.earned = earned
        self.possible = possible
        self.hasPassed = hasPassed
        self.passedAt = passedAt
    }
}
