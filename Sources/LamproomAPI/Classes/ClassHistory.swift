/// Something that was done about a class.
package struct ClassEventView: WireType {
    /// `made`, `changed`, `enrolled`, `removed`, `session-added`, `session-cancelled`, `attendance` (what was recorded first of
    /// learners), `attendance-corrected`, `document`, `conditions` or `closed`.
    package let kind: String
    package let recordedAt: String
    /// The name of the account that did it.
    package let recordedBy: String
    /// The session that it is about, if any.
    package let session: Int?
    /// Whom it is about, where it is about some of the learners.
    package let people: [ClassEventPersonView]?
    /// What was done, in words, without the people and the reason.
    package let message: String
    package let reason: String?

    package init(
        kind: String, recordedAt: String, recordedBy: String, session: Int?, people: [ClassEventPersonView]?,
        message: String, reason: String?
    ) {
        self.kind = kind
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.session = session
        self.people = people
        self.message = message
        self.reason = reason
    }
}

package struct ClassEventPersonView: WireType {
    package let number: String
    package let name: String

    package init(number: String, name: String) {
        self.number = number
        self.name = name
    }
}
