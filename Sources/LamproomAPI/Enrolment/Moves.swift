/// Moves people to the newest version of a course: by employee numbers, or all of a unit and below who are enrolled.
package struct MoveRequest: WireType {
    package let course: String
    package let people: [String]?
    package let unit: String?

    package init(course: String, people: [String]?, unit: String?) {
        self.course = course
        self.people = people
        self.unit = unit
    }
}

package struct MoveView: WireType {
    package let course: String
    /// The newest one.
    package let version: String
    package let isDryRun: Bool
    package let people: [MovedPersonView]

    package init(course: String, version: String, isDryRun: Bool, people: [MovedPersonView]) {
        self.course = course
        self.version = version
        self.isDryRun = isDryRun
        self.people = people
    }
}

/// What becomes of someone.
package struct MovedPersonView: WireType {
    package let personNumber: String
    package let personName: String
    /// Why they keep the version that they have: `already-newest`, `enrolment-completed`, `enrolment-not-active`,
    /// `in-class`, `attempt-running` or `grading-pending`; nil if they go on with the newest.
    package let obstacle: String?
    /// The version that they had; nil if they are not enrolled.
    package let fromVersion: String?
    /// The enrolment with which they go on; nil if they stay, and in a dry run.
    package let enrolment: String?
    /// Completed, and the same in both versions.
    package let keptModules: [PartView]
    /// Begun and the same: what was read goes along.
    package let continuedModules: [PartView]
    /// Begun or completed, and changed.
    package let repeatedModules: [PartView]
    package let addedModules: [PartView]
    /// Passed, and the same with every question that they can draw.
    package let keptQuizzes: [PartView]
    /// Sat without a pass, and the same: attempts and pauses go on counting.
    package let continuedQuizzes: [PartView]
    /// Passed or sat, and changed: attempts begin anew.
    package let repeatedQuizzes: [PartView]
    /// Whether the course is completed with the move.
    package let completesCourse: Bool

    package init(
        personNumber: String, personName: String, obstacle: String?, fromVersion: String?, enrolment: String? = nil,
        keptModules: [PartView] = [], continuedModules: [PartView] = [], repeatedModules: [PartView] = [],
        addedModules: [PartView] = [], keptQuizzes: [PartView] = [],
        continuedQuizzes: [PartView] = [], repeatedQuizzes: [PartView] = [],
        completesCourse: Bool = false
    ) {
        self.personNumber = personNumber
        self.personName = personName
        self.obstacle = obstacle
        self.fromVersion = fromVersion
        self.enrolment = enrolment
        self.keptModules = keptModules
        self.continuedModules = continuedModules
        self.repeatedModules = repeatedModules
        self.addedModules = addedModules
        self.keptQuizzes = keptQuizzes
        self.continuedQuizzes = continuedQuizzes
        self.repeatedQuizzes = repeatedQuizzes
        self.completesCourse = completesCourse
    }
}

/// A module or a quiz by its name.
package struct PartView: WireType {
    package let id: String
    package let title: String

    package init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}
