package import TrainingCore

/// The conditions of sitting a quiz beside its time limit, its attempts and its pass mark.
package struct PolicyView: WireType {
    /// Times of the enterprise's zone: `2026-12-01T08:00`; nil is no bound.
    package let opens: String?
    package let closes: String?
    package let waitMinutes: Int
    /// `best`, `last`, `first` or `mean`: the attempt that counts.
    package let counts: String
    /// `free` or `forward`.
    package let navigation: String
    /// What an answer that earns nothing costs, in percent of the question's points.
    package let wrongAnswerPercent: String
    /// Calendar months for which a section that was passed need not be sat again; nil is none.
    package let keepPassedMonths: Int?

    package init(
        opens: String? = nil, closes: String? = nil, waitMinutes: Int = 0, counts: String = "best",
        navigation: String = "free", wrongAnswerPercent: String = "0", keepPassedMonths: Int? = nil
    ) {
        self.opens = opens
        self.closes = closes
        self.waitMinutes = waitMinutes
        self.counts = counts
        self.navigation = navigation
        self.wrongAnswerPercent = wrongAnswerPercent
        self.keepPassedMonths = keepPassedMonths
    }

    package init(_ policy: AttemptPolicy) {
        self.init(
            opens: policy.opens?.description, closes: policy.closes?.description, waitMinutes: policy.waitMinutes,
            counts: policy.counts.rawValue, navigation: policy.navigation.rawValue,
            wrongAnswerPercent: policy.wrongAnswerPenalty.percentText, keepPassedMonths: policy.keepPassedMonths)
    }
}

/// A section whose own pass mark must be reached.
package struct SectionConditionView: WireType {
    package let id: String
    package let title: String
    package let passPercent: String

    package init(id: String, title: String, passPercent: String) {
        self.id = id
        self.title = title
        self.passPercent = passPercent
    }
}
