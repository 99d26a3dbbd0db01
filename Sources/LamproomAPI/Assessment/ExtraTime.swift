/// Minutes that a person gets beyond the time limit of a quiz, in place of earlier ones.
package struct ExtraTimeRequest: WireType {
    package let minutes: Int
    /// 1 to 500 characters on one line.
    package let reason: String

    package init(minutes: Int, reason: String) {
        self.minutes = minutes
        self.reason = reason
    }
}

/// The same, by the person's employee number and the course in which they are enrolled.
package struct PersonExtraTimeRequest: WireType {
    package let person: String
    package let course: String
    package let quiz: String
    package let minutes: Int
    /// 1 to 500 characters on one line.
    package let reason: String

    package init(person: String, course: String, quiz: String, minutes: Int, reason: String) {
        self.person = person
        self.course = course
        self.quiz = quiz
        self.minutes = minutes
        self.reason = reason
    }
}

/// Minutes that a person was granted.
package struct ExtraTimeView: WireType {
    package let personNumber: String
    package let personName: String
    package let course: String
    /// Of the course, in which the person was enrolled.
    package let version: String
    package let quiz: String
    /// Beyond the time limit; 0 took earlier ones back.
    package let minutes: Int
    package let reason: String
    /// Whether it is what the person has now, as opposed to one that was followed by another.
    package let isHolding: Bool
    package let recordedAt: String
    /// The name of the account that granted them.
    package let recordedBy: String

    package init(
        personNumber: String, personName: String, course: String, version: String, quiz: String, minutes: Int,
        reason: String, isHolding: Bool, recordedAt: String, recordedBy: String
    ) {
        self.personNumber = personNumber
        self.personName = personName
        self.course = course
        self.version = version
        self.quiz = quiz
        self.minutes = minutes
        self.reason = reason
        self.isHolding = isHolding
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}
