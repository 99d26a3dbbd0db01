/// An entry in the ledger of class hours: minutes that a person earned, with the rule that made them.
package struct ClassHourEntry: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Engaged time in a module that was completed.
        case engaged
        /// Presence at a session of a class.
        case attendance
    }

    package let person: PersonID
    package let enrolment: EnrolmentID
    /// Of attendance nil if the session was about the course as a whole.
    package let module: ModuleID?
    /// The session that was attended; nil for engaged time.
    package let session: String?
    package let kind: Kind
    /// Below zero where a correction takes back what was entered before.
    package let minutes: Int
    package let rule: ClassHourRule
    /// The civil date that counts: of the completion of the module, or of the session.
    package let earnedOn: CivilDate
    package let recordedAt: Timestamp

    package init(
        person: PersonID, enrolment: EnrolmentID, module: ModuleID?, session: String?, kind: Kind, minutes: Int,
        rule: ClassHourRule, earnedOn: CivilDate, recordedAt: Timestamp
    ) {
        self.person = person
        self.enrolment = enrolment
        self.module = module
        self.session = session
        self.kind = kind
        self.minutes = minutes
        self.rule = rule
        self.earnedOn = earnedOn
        self.recordedAt = recordedAt
    }
}
