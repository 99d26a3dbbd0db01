/// A regrade of a quiz: results that the same person gave with the same keys for the same reason.
package struct RegradeRecordView: WireType {
    /// The version whose keys were used.
    package let version: String
    package let reason: String
    /// The name of the account that carried it out.
    package let recordedBy: String
    /// When the first and the last result were given: it may have been interrupted, or run again.
    package let firstAt: String
    package let lastAt: String
    /// How many results it changed.
    package let resultCount: Int

    package init(
        version: String, reason: String, recordedBy: String, firstAt: String, lastAt: String, resultCount: Int
    ) {
        self.version = version
        self.reason = reason
        self.recordedBy = recordedBy
        self.firstAt = firstAt
        self.lastAt = lastAt
        self.resultCount = resultCount
    }
}

/// A result that a regrade gave to an attempt.
package struct RegradedAttemptView: WireType {
    package let attempt: String
    /// Counted from 1 among the person's attempts at the quiz.
    package let attemptNumber: Int
    package let personNumber: String
    package let personName: String
    package let unit: String
    package let before: ScoreView
    package let after: ScoreView
    /// The version whose keys were used.
    package let version: String
    package let reason: String
    package let recordedAt: String
    /// The name of the account that carried it out.
    package let recordedBy: String

    package init(
        attempt: String, attemptNumber: Int, personNumber: String, personName: String, unit: String,
        before: ScoreView, after: ScoreView, version: String, reason: String, recordedAt: String, recordedBy: String
    ) {
        self.attempt = attempt
        self.attemptNumber = attemptNumber
        self.personNumber = personNumber
        self.personName = personName
        self.unit = unit
        self.before = before
        self.after = after
        self.version = version
        self.reason = reason
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}
