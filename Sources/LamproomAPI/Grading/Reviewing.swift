/// A result that an attempt had, or has.
package struct AttemptResultView: WireType {
    /// `first`, `graded` where people had graded what waited, or `regraded`.
    package let kind: String
    package let score: ScoreView
    package let recordedAt: String
    /// Why it followed the one before, with `regraded`.
    package let reason: String?
    /// The version whose keys were used, where it is another than the attempt's own.
    package let version: String?

    package init(kind: String, score: ScoreView, recordedAt: String, reason: String?, version: String?) {
        self.kind = kind
        self.score = score
        self.recordedAt = recordedAt
        self.reason = reason
        self.version = version
    }
}

/// What people gave for an answer, as the learner sees it: without names.
package struct ReviewGradeView: WireType {
    /// Points for each criterion, in the order of the rubric.
    package let marks: [String]
    package let total: String
    package let comments: [String]

    package init(marks: [String], total: String, comments: [String]) {
        self.marks = marks
        self.total = total
        self.comments = comments
    }
}
