/// Changes the conditions of a quiz for a class.
package struct ClassConditionsRequest: WireType {
    /// Settings that are not named stay as they are in the class.
    package let settings: [ClassSetting]
    /// 1 to 500 characters on one line.
    package let reason: String

    package init(settings: [ClassSetting], reason: String) {
        self.settings = settings
        self.reason = reason
    }
}

package struct ClassSetting: WireType {
    /// As the attribute of a quiz in a course package: `attempts`, `time-limit-minutes`, …; also `review` and
    /// `section-pass-percent`.
    package let name: String
    /// `none` takes a limit away; `default` gives the quiz's own back. Marks of sections: `theory:80 practice:none`.
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// A change of a quiz's conditions in a class. The newest one of a quiz holds.
package struct ClassConditionsView: WireType {
    package let quiz: String
    /// Whether it holds, as opposed to one that was followed by another.
    package let isHolding: Bool
    /// What differs from the quiz's own conditions, by name.
    package let settings: [ClassSetting]
    package let reason: String
    package let recordedAt: String
    /// The name of the account that made it.
    package let recordedBy: String

    package init(
        quiz: String, isHolding: Bool, settings: [ClassSetting], reason: String, recordedAt: String,
        recordedBy: String
    ) {
        self.quiz = quiz
        self.isHolding = isHolding
        self.settings = settings
        self.reason = reason
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}
