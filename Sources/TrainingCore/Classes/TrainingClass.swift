/// A class (班、期): a run of a course version with days, a place, teachers and a roster. Who takes a course alone needs none.
package struct TrainingClass: Equatable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Its first day is yet to come.
        case planned
        case running
        /// Its record is complete and stands.
        case closed
    }

    package let id: ClassID
    /// Counted from 1 over all classes: what people say and type.
    package let number: Int
    package let course: CourseID
    /// The version that the class takes; it stays the same to the end.
    package let digest: ContentDigest
    package let facts: ClassFacts
    package let madeBy: AccountID
    package let closedAt: Timestamp?

    package init(
        id: ClassID, number: Int, course: CourseID, digest: ContentDigest, facts: ClassFacts, madeBy: AccountID,
        closedAt: Timestamp?
    ) {
        self.id = id
        self.number = number
        self.course = course
        self.digest = digest
        self.facts = facts
        self.madeBy = madeBy
        self.closedAt = closedAt
    }

    package func state(today: CivilDate) -> State {
        if closedAt != nil { return .closed }
        return today < facts.firstDay ? .planned : .running
    }

    /// Whose class it is: who made it and who teaches it.
    package var runners: Set<AccountID> {
        Set([madeBy] + facts.teachers.compactMap(\.account))
    }

    /// - Throws: `ClassError.closed`.
    package func checkOpen() throws(ClassError) {
        guard closedAt == nil else { throw .closed }
    }
}

/// Who teaches: someone with an account, or someone from outside by name.
package enum ClassTeacher: Hashable, Sendable {
    case account(AccountID)
    case outside(OutsideTeacher)

    package var account: AccountID? {
        guard case .account(let account) = self else { return nil }
        return account
    }
}

/// The name of a teacher who has no account.
package struct OutsideTeacher: Hashable, Sendable {
    package let name: String

    /// Nil unless it is a line of at most 60 characters.
    package init?(_ name: String) {
        guard PlainLine.isValid(name, upTo: 60) else { return nil }
        self.name = name
    }
}
