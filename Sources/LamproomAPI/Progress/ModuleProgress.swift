/// How far a person has come with a module.
package struct ModuleProgress: WireType {
    package let id: String
    package let title: String
    /// Whether it was read to its end.
    package let isRead: Bool
    package let isComplete: Bool
    /// Modules that have to be completed before; nil is none.
    package let requires: [String]?
    /// Whole minutes of engaged time.
    package let engagedMinutes: Int
    /// `all` or `any` of the conditions have to hold.
    package let needs: String
    package let conditions: [ModuleConditionView]
    /// The enrolment in which it was completed, where it was kept from an older version of the course.
    package let carriedFrom: String?

    package init(
        id: String, title: String, isRead: Bool, isComplete: Bool, requires: [String]? = nil, engagedMinutes: Int = 0,
        needs: String = "all", conditions: [ModuleConditionView], carriedFrom: String? = nil
    ) {
        self.id = id
        self.title = title
        self.isRead = isRead
        self.isComplete = isComplete
        self.requires = requires
        self.engagedMinutes = engagedMinutes
        self.needs = needs
        self.conditions = conditions
        self.carriedFrom = carriedFrom
    }

    /// A module that is read, in whatever time.
    package init(id: String, title: String, isRead: Bool) {
        self.init(
            id: id, title: title, isRead: isRead, isComplete: isRead,
            conditions: [ModuleConditionView(kind: "read", isMet: isRead)])
    }
}

/// A condition of a module, and whether it holds.
package struct ModuleConditionView: WireType {
    /// `read`, `pass-quiz`, `attend` or `sign-off`.
    package let kind: String
    /// What reading or attendance asks for; nil is any time.
    package let minutes: Int?
    package let quiz: String?
    package let isMet: Bool
    /// What is missing of `minutes`, in seconds; nil where none are.
    package let secondsMissing: Int?

    package init(
        kind: String, minutes: Int? = nil, quiz: String? = nil, isMet: Bool, secondsMissing: Int? = nil
    ) {
        self.kind = kind
        self.minutes = minutes
        self.quiz = quiz
        self.isMet = isMet
        self.secondsMissing = secondsMissing
    }
}

/// What a heartbeat brought.
package struct HeartbeatView: WireType {
    /// Of the module, in this enrolment.
    package let engagedSeconds: Int
    /// What the module still asks for; 0 where it may be marked as read.
    package let secondsMissing: Int

    package init(engagedSeconds: Int, secondsMissing: Int) {
        self.engagedSeconds = engagedSeconds
        self.secondsMissing = secondsMissing
    }
}
