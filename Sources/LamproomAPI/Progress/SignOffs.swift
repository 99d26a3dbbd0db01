/// That a person can do what a module asks for.
package struct SignOffRequest: WireType {
    package let comment: String?

    package init(comment: String?) {
        self.comment = comment
    }
}

/// The same, by the person's employee number and the course in which they are enrolled.
package struct PersonSignOffRequest: WireType {
    package let person: String
    package let course: String
    package let module: String
    package let comment: String?

    package init(person: String, course: String, module: String, comment: String?) {
        self.person = person
        self.course = course
        self.module = module
        self.comment = comment
    }
}

/// That a module was signed off for a person.
package struct SignOffView: WireType {
    package let module: String
    package let moduleTitle: String
    /// Of the course, in which the person was enrolled.
    package let version: String
    package let comment: String?
    package let recordedAt: String
    /// The name of the account that signed.
    package let recordedBy: String

    package init(
        module: String, moduleTitle: String, version: String, comment: String?, recordedAt: String, recordedBy: String
    ) {
        self.module = module
        self.moduleTitle = moduleTitle
        self.version = version
        self.comment = comment
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}
