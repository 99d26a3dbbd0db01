package import TrainingCore

/// A class with the names and counts that are shown of it.
package struct ClassRow: Sendable {
    package let trainingClass: TrainingClass
    package let version: CourseVersion
    package let courseTitle: String
    /// In the order of `facts.teachers`.
    package let teachers: [TeacherName]
    /// The name of the account that made it.
    package let madeBy: String
    package let learnerCount: Int
    package let sessionCount: Int
}

/// What a teacher is called.
package struct TeacherName: Equatable, Sendable {
    /// The name of the account; nil for someone from outside.
    package let account: String?
    /// The person's name, as far as the account belongs to one, else the account's.
    package let name: String

    package init(account: String?, name: String) {
        self.account = account
        self.name = name
    }
}

/// A session with the name of its teacher; nil is the class's.
package struct ClassSessionRow: Sendable {
    package let session: ClassSession
    package let teacher: TeacherName?
    /// Why it was cancelled.
    package let cancellation: String?
}

/// Someone on the roster of a class.
package struct ClassLearnerRow: Sendable {
    package let enrolment: EnrolmentID
    package let state: Enrolment.State
    package let person: PersonSnapshot
    /// What holds, by session.
    package var attendance: [Int: AttendanceRow]
}

/// What is on record of an enrolment and a session, and who recorded it and when.
package struct AttendanceRow: Equatable, Sendable {
    package let sequence: Int64
    package let attendance: Attendance
    /// Why it followed an earlier row; nil for a first one.
    package let reason: String?
    package let recordedAt: Timestamp
    /// The name of the account.
    package let recordedBy: String
}
