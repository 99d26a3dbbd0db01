/// Enrols people in the newest version of a course: by employee numbers, or all of a unit and below.
package struct EnrolRequest: WireType {
    package let course: String
    package let people: [String]?
    package let unit: String?
    package let due: String?

    package init(course: String, people: [String]?, unit: String?, due: String?) {
        self.course = course
        self.people = people
        self.unit = unit
        self.due = due
    }
}

package struct EnrolView: WireType {
    package let createdCount: Int
    /// People who were enrolled already; nothing was changed for them.
    package let existingCount: Int

    package init(createdCount: Int, existingCount: Int) {
        self.createdCount = createdCount
        self.existingCount = existingCount
    }
}

package struct EnrolmentView: WireType {
    package let id: String
    package let course: String
    package let courseTitle: String
    package let version: String
    package let personNumber: String
    package let personName: String
    package let unit: String
    /// The class that the course is taken in; nil for who takes it alone.
    package var trainingClass: EnrolmentClassView?
    package let enrolledAt: String
    package let due: String?
    package let isOverdue: Bool
    /// `active`, `completed`, `withdrawn` or `superseded` by an enrolment at a newer version.
    package let state: String
    package let stepsDone: Int
    package let stepsTotal: Int
    package let modules: [ModuleProgress]
    package let quizzes: [QuizProgress]
    /// Courses that have to be completed before this one is begun, and are not; nil is none.
    package let unmetCourses: [String]?
    /// The number of the certificate that the completion earned.
    package let certificate: String?
    /// `valid`, `expired` or `revoked`, where there is a certificate.
    package let certificateStatus: String?

    package init(
        id: String, course: String, courseTitle: String, version: String, personNumber: String, personName: String,
        unit: String, enrolledAt: String, due: String?, isOverdue: Bool, state: String, stepsDone: Int,
        stepsTotal: Int, modules: [ModuleProgress], quizzes: [QuizProgress], certificate: String?,
        certificateStatus: String?, unmetCourses: [String]? = nil
    ) {
        self.id = id
        self.course = course
        self.courseTitle = courseTitle
        self.version = version
        self.personNumber = personNumber
        self.personName = personName
        self.unit = unit
        self.enrolledAt = enrolledAt
        self.due = due
        self.isOverdue = isOverdue
        self.state = state
        self.stepsDone = stepsDone
        self.stepsTotal = stepsTotal
        self.modules = modules
        self.quizzes = quizzes
        self.unmetCourses = unmetCourses
        self.certificate = certificate
        self.certificateStatus = certificateStatus
    }
}

package struct QuizProgress: WireType {
    /// As the course version of the enrolment has it.
    package let quiz: QuizSummary
    package let hasPassed: Bool
    package let attemptsUsed: Int
    /// The result that counts so far, as far as the quiz's review policy shows it.
    package let counted: ScoreView?
    /// The attempt that is running.
    package let runningAttempt: String?
    /// From when another attempt may be started, if that is still to come.
    package let nextAttemptAt: String?

    package init(
        quiz: QuizSummary, hasPassed: Bool, attemptsUsed: Int, counted: ScoreView?, runningAttempt: String?,
        nextAttemptAt: String? = nil
    ) {
        self.quiz = quiz
        self.hasPassed = hasPassed
        self.attemptsUsed = attemptsUsed
        self.counted = counted
        self.runningAttempt = runningAttempt
        self.nextAttemptAt = nextAttemptAt
    }
}
