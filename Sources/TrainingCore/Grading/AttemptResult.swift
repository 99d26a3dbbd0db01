/// A result that followed an attempt's first one. The last one holds; none is ever changed.
package struct AttemptResult: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// People have graded the last answer that waited.
        case graded
        /// The key was corrected in a later version. Rows written before `gradeChanged` was there have it for that, too.
        case regraded
        /// A person changed a grade that held.
        case gradeChanged = "grade-changed"
    }

    package let kind: Kind
    package let score: Score
    /// The course version whose keys were used.
    package let digest: ContentDigest
    /// Of every kind but `graded`.
    package let reason: String?
    package let recordedAt: Timestamp

    package init(kind: Kind, score: Score, digest: ContentDigest, reason: String?, recordedAt: Timestamp) {
        self.kind = kind
        self.score = score
        self.digest = digest
        self.reason = reason
        self.recordedAt = recordedAt
    }
}
