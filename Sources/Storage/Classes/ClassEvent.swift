package import TrainingCore

/// Something that was done about a class, with when, by whom and why.
package struct ClassEvent: Sendable {
    package enum Content: Sendable {
        case made(ClassFactsRow)
        case changed(from: ClassFactsRow, to: ClassFactsRow)
        case enrolled, removed
        case sessionAdded(ClassSessionRow)
        case sessionCancelled(Int)
        /// The first that was recorded of learners, by status.
        case attendance(session: Int, [Attendance.Status: Int])
        /// What was on record is followed by something else.
        case corrected(session: Int, from: Attendance, to: Attendance)
        case filed(ClassHead, fileName: String?)
        case conditions(QuizID, PolicyChanges)
        case closed
    }

    package let content: Content
    package let recordedAt: Timestamp
    /// The name of the account.
    package let recordedBy: String
    package let reason: String?
    /// Whom it is about, where it is about some of the learners.
    package internal(set) var people: [ClassEventPerson] = []
}

package struct ClassEventPerson: Equatable, Sendable {
    package let number: EmployeeNumber
    package let name: String
}

/// What was said of a class, with the names of its teachers.
package struct ClassFactsRow: Sendable {
    package let facts: ClassFacts
    package let teachers: [TeacherName]
}
