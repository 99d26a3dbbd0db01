/// Puts people into a class: by employee numbers, or all of a unit and below. Who is not enrolled is enrolled.
package struct ClassEnrolRequest: WireType {
    package let people: [String]?
    package let unit: String?
    /// The last day by which those who are enrolled are to complete the course.
    package let due: String?

    package init(people: [String]?, unit: String?, due: String?) {
        self.people = people
        self.unit = unit
        self.due = due
    }
}

package struct ClassEnrolView: WireType {
    package let isDryRun: Bool
    /// Who was enrolled with it.
    package let enrolledCount: Int
    /// Who was enrolled in the same version already, and is in the class now.
    package let placedCount: Int
    /// Who was in the class.
    package let stayedCount: Int
    package let refused: [ClassRefusal]

    package init(
        isDryRun: Bool, enrolledCount: Int, placedCount: Int, stayedCount: Int, refused: [ClassRefusal]
    ) {
        self.isDryRun = isDryRun
        self.enrolledCount = enrolledCount
        self.placedCount = placedCount
        self.stayedCount = stayedCount
        self.refused = refused
    }
}

/// A person who cannot be in the class.
package struct ClassRefusal: WireType {
    package let number: String
    package let name: String
    /// `in-another-class`, `enrolled-at-other-version` or `already-completed`.
    package let code: String
    package let message: String

    package init(number: String, name: String, code: String, message: String) {
        self.number = number
        self.name = name
        self.code = code
        self.message = message
    }
}

/// Takes people off a class; their enrolments go on without it.
package struct ClassRemovalRequest: WireType {
    package let people: [String]
    /// 1 to 500 characters on one line.
    package let reason: String

    package init(people: [String], reason: String) {
        self.people = people
        self.reason = reason
    }
}

package struct ClassRemovalView: WireType {
    package let removedCount: Int

    package init(removedCount: Int) {
        self.removedCount = removedCount
    }
}

/// Someone on the roster of a class.
package struct ClassLearnerView: WireType {
    package let number: String
    package let name: String
    package let unit: String
    package let enrolment: String
    /// Of the enrolment: `active`, `completed` or `withdrawn`.
    package let state: String
    /// In the quizzes of the course: the result that counts, where there is one. None of one's own: they are shown with
    /// one's progress, as the quizzes say.
    package let results: [ClassResultView]
    /// Attended in all.
    package let minutes: Int
    package let attendance: [AttendanceView]

    package init(
        number: String, name: String, unit: String, enrolment: String, state: String, results: [ClassResultView],
        minutes: Int, attendance: [AttendanceView]
    ) {
        self.number = number
        self.name = name
        self.unit = unit
        self.enrolment = enrolment
        self.state = state
        self.results = results
        self.minutes = minutes
        self.attendance = attendance
    }
}

package struct ClassResultView: WireType {
    package let quiz: String
    package let score: ScoreView

    package init(quiz: String, score: ScoreView) {
        self.quiz = quiz
        self.score = score
    }
}

/// What is on record of a learner's attendance at a session.
package struct AttendanceView: WireType {
    package let session: Int
    /// `present`, `late`, `absent` or `excused`.
    package let status: String
    package let minutes: Int
    /// Why it followed an earlier record.
    package let reason: String?
    package let recordedAt: String
    /// The name of the account that recorded it.
    package let recordedBy: String

    package init(
        session: Int, status: String, minutes: Int, reason: String?, recordedAt: String, recordedBy: String
    ) {
        self.session = session
        self.status = status
        self.minutes = minutes
        self.reason = reason
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}
