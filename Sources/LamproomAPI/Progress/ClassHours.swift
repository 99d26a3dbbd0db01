/// The ledger of class hours of a person.
package struct ClassHoursView: WireType {
    package let personNumber: String
    package let personName: String
    /// In the order of their dates.
    package let entries: [ClassHourEntryView]
    /// By civil year, the earliest first.
    package let years: [ClassHourYearView]
    /// The rules that the entries name.
    package let rules: [ClassHourRuleView]

    package init(
        personNumber: String, personName: String, entries: [ClassHourEntryView], years: [ClassHourYearView],
        rules: [ClassHourRuleView]
    ) {
        self.personNumber = personNumber
        self.personName = personName
        self.entries = entries
        self.years = years
        self.rules = rules
    }
}

package struct ClassHourEntryView: WireType {
    /// The civil date that counts.
    package let date: String
    /// `engaged` or `attendance`.
    package let kind: String
    /// Below zero where a correction takes back what was entered before.
    package let minutes: Int
    package let rule: String
    package let enrolment: String
    package let course: String
    package let courseTitle: String
    package let version: String
    package let module: String?
    package let moduleTitle: String?
    /// The session that was attended.
    package let session: String?
    package let recordedAt: String

    package init(
        date: String, kind: String, minutes: Int, rule: String, enrolment: String, course: String,
        courseTitle: String, version: String, module: String?, moduleTitle: String?, session: String?,
        recordedAt: String
    ) {
        self.date = date
        self.kind = kind
        self.minutes = minutes
        self.rule = rule
        self.enrolment = enrolment
        self.course = course
        self.courseTitle = courseTitle
        self.version = version
        self.module = module
        self.moduleTitle = moduleTitle
        self.session = session
        self.recordedAt = recordedAt
    }
}

package struct ClassHourYearView: WireType {
    package let year: Int
    package let minutes: Int
    /// In decimals of a class hour, rounded down to a hundredth.
    package let classHours: String

    package init(year: Int, minutes: Int, classHours: String) {
        self.year = year
        self.minutes = minutes
        self.classHours = classHours
    }
}

/// How minutes become class hours.
package struct ClassHourRuleView: WireType {
    package let id: String
    package let source: String
    package let effectiveFrom: String
    package let effectiveTo: String?
    package let minutesPerClassHour: Int

    package init(
        id: String, source: String, effectiveFrom: String, effectiveTo: String?, minutesPerClassHour: Int
    ) {
        self.id = id
        self.source = source
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.minutesPerClassHour = minutesPerClassHour
    }
}
