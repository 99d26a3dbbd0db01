/// A result that followed an attempt's first one. The last one holds; none is ever changed.
package struct AttemptResult: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// People have graded the last answer that waited.
        case graded
        /// A grade was changed, or the key was corrected in a later version.
        case regraded
    }

    package let kind: Kind
    package let score: Score
    /// The course version whose keys were used.
    package let digest: ContentDigest
    /// Given with `regraded`.
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
