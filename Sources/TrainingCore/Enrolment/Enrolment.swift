/// That a person is to take, or takes, a course. It stays on the course version it was made for.
package struct Enrolment: Equatable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case active, completed, withdrawn
        /// The person goes on with another enrolment, at a newer version of the course.
        case superseded
    }

    package let id: EnrolmentID
    package let person: PersonID
    package let course: CourseID
    package let digest: ContentDigest
    package let enrolledAt: Timestamp
    /// The last day by which the course is to be completed.
    package let due: CivilDate?
    package let state: State

    package init(
        id: EnrolmentID, person: PersonID, course: CourseID, digest: ContentDigest, enrolledAt: Timestamp,
        due: CivilDate?, state: State
    ) {
        self.id = id
        self.person = person
        self.course = course
        self.digest = digest
        self.enrolledAt = enrolledAt
        self.due = due
        self.state = state
    }

    /// Whether the last day has gone by at `today` and the course is not completed.
    package func isOverdue(today: CivilDate) -> Bool {
        guard state == .active, let due else { return false }
        return today > due
    }
}

/// Why something cannot be done with an enrolment.
package enum EnrolmentError: String, Error, Sendable, CaseIterable {
    case notActive = "enrolment-not-active"
    case noSuchModule = "no-such-module"
    case noSuchQuiz = "no-such-quiz"
    /// Modules have to be completed before a quiz that completes the course is sat.
    case modulesUnread = "modules-unread"
    /// Other modules have to be completed before this one.
    case requirementsUnread = "requirements-unread"
    /// The module asks for no sign-off by a supervisor.
    case noSignOff = "no-sign-off"
    /// The course was withdrawn: who is enrolled goes on, and nobody else is enrolled.
    case courseWithdrawn = "course-withdrawn"
}
