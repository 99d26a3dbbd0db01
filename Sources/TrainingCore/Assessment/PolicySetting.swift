/// The settings of an attempt policy by their names, which are those of the course format, with their text form: what a
/// class changes, what goes over HTTP and what is stored.
package enum PolicySetting: String, CaseIterable, Sendable {
    case opens, closes
    case timeLimitMinutes = "time-limit-minutes"
    case graceSeconds = "grace-seconds"
    case attempts
    case waitMinutes = "wait-minutes"
    case counts
    case passPercent = "pass-percent"
    /// `theory:80 practice:none`, separated by spaces; a section that is not named has its own.
    case sectionPassPercent = "section-pass-percent"
    case keepPassedMonths = "keep-passed-months"
    case wrongAnswerPercent = "wrong-answer-percent"
    case navigation
    /// `explanations:closed`, several separated by spaces.
    case review

    /// What takes a limit away.
    package static let none = "none"
    /// What takes a change away: the quiz's own setting holds again.
    package static let own = "default"
}

/// Why a policy cannot be changed so.
package struct PolicyError: Error, Equatable, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        case unknownSetting = "unknown-setting"
        case badValue = "bad-setting-value"
        /// The same setting twice.
        case repeatedSetting = "repeated-setting"
        /// It closes before it opens.
        case closesTooEarly = "closes-too-early"
        /// The mark of a section that the quiz does not have.
        case unknownSection = "unknown-section"
        /// The mark of the same section twice.
        case repeatedSection = "repeated-section"
    }

    package let code: Code
    /// As it was written.
    package let setting: String
    /// What of the value is wrong, as it was written.
    package let value: String
    /// The sections that there are, where one is unknown.
    package let known: [String]

    package init(_ code: Code, setting: String, value: String, known: [String] = []) {
        self.code = code
        self.setting = setting
        self.value = value
        self.known = known
    }
}

/// Changes to the policy of a quiz, in the order of `PolicySetting`.
package struct PolicyChanges: Equatable, Sendable {
    package let values: [PolicySetting: String]

    /// - Parameters:
    ///   - pairs: names of settings and their values as text.
    /// - Throws: `PolicyError` unless every name is known and stands once. Whether a value can be read is found when it is applied.
    package init(_ pairs: [(name: String, value: String)]) throws(PolicyError) {
        var values: [PolicySetting: String] = [:]
        for (name, value) in pairs {
            guard let setting = PolicySetting(rawValue: name) else {
                throw PolicyError(.unknownSetting, setting: name, value: value)
            }
            guard values.updateValue(value, forKey: setting) == nil else {
                throw PolicyError(.repeatedSetting, setting: name, value: value)
            }
        }
        self.values = values
    }

    private init(values: [PolicySetting: String]) {
        self.values = values
    }

    /// None.
    package init() { self.init(values: [:]) }

    /// These with others laid over them; what has the value `default` is left out from then on.
    package func changed(by changes: PolicyChanges) -> PolicyChanges {
        PolicyChanges(values: values.merging(changes.values) { $1 }.filter { $0.value != PolicySetting.own })
    }

    /// The stored form: `name=value` in lines.
    package var encoded: String {
        PolicySetting.allCases.compactMap { setting in values[setting].map { "\(setting.rawValue)=\($0)" } }
            .joined(separator: "\n")
    }

    /// Reads the stored form.
    package init(encoded: String) throws(PolicyError) {
        var pairs: [(name: String, value: String)] = []
        for line in encoded.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            pairs.append((String(parts[0]), parts.count == 2 ? String(parts[1]) : ""))
        }
        try self.init(pairs)
    }
}

extension AttemptPolicy {
    /// The policy with changes applied.
    package func applying(_ changes: PolicyChanges) throws(PolicyError) -> AttemptPolicy {
        var policy = self
        for setting in PolicySetting.allCases {
            guard let text = changes.values[setting] else { continue }
            guard try policy.set(setting, to: text) else {
                throw PolicyError(.badValue, setting: setting.rawValue, value: text)
            }
        }
        if policy.closesTooEarly, let closes = policy.closes {
            throw PolicyError(.closesTooEarly, setting: PolicySetting.closes.rawValue, value: closes.description)
        }
        return policy
    }

    /// A setting's value as text: `none` for a limit that there is not, `default` where sections have their own marks.
    package func text(of setting: PolicySetting) -> String {
        switch setting {
        case .opens: opens?.description ?? PolicySetting.none
        case .closes: closes?.description ?? PolicySetting.none
        case .timeLimitMinutes: timeLimitMinutes.map(String.init) ?? PolicySetting.none
        case .graceSeconds: String(graceSeconds)
        case .attempts: maximumAttempts.map(String.init) ?? PolicySetting.none
        case .waitMinutes: String(waitMinutes)
        case .counts: counts.rawValue
        case .passPercent: passMark.percentText
        case .sectionPassPercent: sectionMarks?.map(\.text).joined(separator: " ") ?? PolicySetting.own
        case .keepPassedMonths: keepPassedMonths.map(String.init) ?? PolicySetting.none
        case .wrongAnswerPercent: wrongAnswerPenalty.percentText
        case .navigation: navigation.rawValue
        case .review:
            reviews.isEmpty
                ? PolicySetting.none
                : reviews.map { "\($0.detail.rawValue):\($0.moment.rawValue)" }.joined(separator: " ")
        }
    }

    /// False if the text is no value of the setting; then nothing is changed.
    private mutating func set(_ setting: PolicySetting, to text: String) throws(PolicyError) -> Bool {
        switch setting {
        case .opens: return Self.read(text, CivilTime.init, into: &opens)
        case .closes: return Self.read(text, CivilTime.init, into: &closes)
        case .timeLimitMinutes: return Self.read(text, Self.number(in: Self.timeLimits), into: &timeLimitMinutes)
        case .graceSeconds: return Self.read(text, Self.number(in: Self.graces), into: &graceSeconds)
        case .attempts: return Self.read(text, Self.number(in: Self.attemptCounts), into: &maximumAttempts)
        case .waitMinutes: return Self.read(text, Self.number(in: Self.waits), into: &waitMinutes)
        case .counts: return Self.read(text, CountingRule.init(rawValue:), into: &counts)
        case .passPercent: return Self.read(text, PassMark.init(percent:), into: &passMark)
        case .sectionPassPercent:
            sectionMarks = try SectionMark.list(text)
            return true
        case .keepPassedMonths: return Self.read(text, Self.number(in: Self.keptMonths), into: &keepPassedMonths)
        case .wrongAnswerPercent:
            return Self.read(
                text, { text in Marks(text).flatMap { Penalty(hundredthsOfPercent: $0.hundredths) } },
                into: &wrongAnswerPenalty)
        case .navigation: return Self.read(text, Navigation.init(rawValue:), into: &navigation)
        case .review: return Self.read(text, Self.reviews, into: &reviews)
        }
    }

    private static func read<Value>(
        _ text: String, _ parse: (String) -> Value?, into value: inout Value
    ) -> Bool {
        guard let parsed = parse(text) else { return false }
        value = parsed
        return true
    }

    private static func read<Value>(
        _ text: String, _ parse: (String) -> Value?, into value: inout Value?
    ) -> Bool {
        guard text != PolicySetting.none else {
            value = nil
            return true
        }
        guard let parsed = parse(text) else { return false }
        value = parsed
        return true
    }

    /// A whole number as it is written, without a sign and without leading zeros.
    private static func number(in range: ClosedRange<Int>) -> (String) -> Int? {
        { text in Int(text).flatMap { String($0) == text && range.contains($0) ? $0 : nil } }
    }

    private static func reviews(_ text: String) -> [ReviewPolicy]? {
        guard text != PolicySetting.none else { return [] }
        var reviews: [ReviewPolicy] = []
        for word in text.split(separator: " ") {
            let parts = word.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let detail = ReviewPolicy.Detail(rawValue: String(parts[0])),
                let moment = ReviewPolicy.Moment(rawValue: String(parts[1])),
                !reviews.contains(where: { $0.moment == moment })
            else { return nil }
            reviews.append(ReviewPolicy(detail: detail, moment: moment))
        }
        return reviews.isEmpty ? nil : reviews
    }
}
