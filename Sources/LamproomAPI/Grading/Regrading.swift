/// A page of marking attempts at a quiz with the keys of a later version.
package struct RegradeRequest: WireType {
    /// The version whose keys are used; nil is the newest. Every page names the version that the first one was answered with.
    package let version: String?
    /// Says what would change, and changes nothing.
    package let isDryRun: Bool
    /// Stands with every result that follows; wanted unless it is a dry run.
    package let reason: String?
    /// Revokes the certificates of those who no longer fulfil the conditions of the course.
    package let revokesCertificates: Bool
    /// Where the page begins: `next` of the page before.
    package let cursor: String?

    package init(version: String?, isDryRun: Bool, reason: String?, revokesCertificates: Bool, cursor: String?) {
        self.version = version
        self.isDryRun = isDryRun
        self.reason = reason
        self.revokesCertificates = revokesCertificates
        self.cursor = cursor
    }
}

package struct RegradeView: WireType {
    package let course: String
    package let quiz: String
    /// The version whose keys are used.
    package let version: String
    package let isDryRun: Bool
    /// How many finished attempts were looked at.
    package let attemptCount: Int
    /// How many of them wait for a person's grade, and are left as they are until they have one.
    package let waitingCount: Int
    package let changes: [RegradeChangeView]
    /// Questions that keep the marks they had.
    package let kept: [RegradeKeptView]
    /// To be given as `cursor` for the next page; nil on the last.
    package let next: String?

    package init(
        course: String, quiz: String, version: String, isDryRun: Bool, attemptCount: Int, waitingCount: Int,
        changes: [RegradeChangeView], kept: [RegradeKeptView], next: String?
    ) {
        self.course = course
        self.quiz = quiz
        self.version = version
        self.isDryRun = isDryRun
        self.attemptCount = attemptCount
        self.waitingCount = waitingCount
        self.changes = changes
        self.kept = kept
        self.next = next
    }
}

/// An attempt whose result changes.
package struct RegradeChangeView: WireType {
    package let attempt: String
    /// Counted from 1 among the person's attempts at the quiz.
    package let attemptNumber: Int
    package let personNumber: String
    package let personName: String
    package let unit: String
    package let before: ScoreView
    package let after: ScoreView
    /// The questions whose points change; empty where only a section or a certificate is concerned.
    package let items: [RegradeItemView]
    /// Sections that count from an earlier attempt, whose points there are others now.
    package let sections: [RegradeSectionView]
    /// Whether the course is completed with it.
    package let completesCourse: Bool
    /// `issued` with the completion, `endangered` where its holder no longer fulfils the conditions, `revoked` where it is
    /// revoked for that; nil where no certificate is concerned.
    package let certificate: String?
    /// Of a certificate that is endangered or revoked.
    package let certificateNumber: String?

    package init(
        attempt: String, attemptNumber: Int, personNumber: String, personName: String, unit: String,
        before: ScoreView, after: ScoreView, items: [RegradeItemView], sections: [RegradeSectionView] = [],
        completesCourse: Bool, certificate: String?, certificateNumber: String?
    ) {
        self.attempt = attempt
        self.attemptNumber = attemptNumber
        self.personNumber = personNumber
        self.personName = personName
        self.unit = unit
        self.before = before
        self.after = after
        self.items = items
        self.sections = sections
        self.completesCourse = completesCourse
        self.certificate = certificate
        self.certificateNumber = certificateNumber
    }
}

package struct RegradeItemView: WireType {
    /// In the paper of the attempt, counted from 1.
    package let number: Int
    package let question: String
    package let before: String
    package let after: String

    package init(number: Int, question: String, before: String, after: String) {
        self.number = number
        self.question = question
        self.before = before
        self.after = after
    }
}

package struct RegradeSectionView: WireType {
    package let section: String
    package let before: String
    package let after: String

    package init(section: String, before: String, after: String) {
        self.section = section
        self.before = before
        self.after = after
    }
}

/// A question that keeps the marks it had.
package struct RegradeKeptView: WireType {
    package let question: String
    /// `question-gone`, `question-kind-changed`, `question-wording-changed` or `question-parts-changed`.
    package let reason: String
    package let attemptCount: Int

    package init(question: String, reason: String, attemptCount: Int) {
        self.question = question
        self.reason = reason
        self.attemptCount = attemptCount
    }
}
