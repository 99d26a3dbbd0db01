/// Minutes that a person gets beyond a quiz's time limit, and why: they read slowly, are hurt, write in a second language.
package struct ExtraTime: Equatable, Sendable {
    package let minutes: Int
    package let reason: String

    package static let limits = 0...1440

    /// - Throws: `minutes` outside 0 to 1440; `reason` if it is empty, longer than 500 characters, or has control characters.
    package init(minutes: Int, reason: String) throws(ExtraTimeError) {
        guard Self.limits.contains(minutes) else { throw .minutes }
        guard let reason = Reason(reason) else { throw .reason }
        self.minutes = minutes
        self.reason = reason.text
    }
}

package enum ExtraTimeError: String, Error, Sendable, CaseIterable {
    case minutes = "bad-extra-minutes"
    case reason = "bad-reason"
    /// An attempt runs that has used more of it already.
    case used = "extra-minutes-used"
}

extension Sitting {
    /// With other minutes granted than before. Without a deadline it stays as it is.
    ///
    /// - Throws: `used` if the time would be up by now: what was granted is not taken back from under a learner.
    package func granted(_ minutes: Int, insteadOf before: Int, at now: Timestamp) throws(ExtraTimeError) -> Sitting {
        guard let deadline else { return self }
        var sitting = self
        sitting.deadline = deadline.adding(seconds: (minutes - before) * 60)
        guard minutes >= before || sitting.deadline.map({ now < $0 }) ?? true else { throw .used }
        return sitting
    }
}
