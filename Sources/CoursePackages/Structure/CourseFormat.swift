/// The course format's vocabulary. Source: docs/course-format.md.
enum CourseFormat {
    static let namespace = "urn:lamproom:course:1"
}

/// What an element may hold. Reference type: rules refer to rules.
final class ElementRule: Sendable {
    enum Content: Sendable {
        case empty
        /// Characters, which must not be missing; with a `translation` for each further language where `isTranslatable`.
        case plain(isTranslatable: Bool)
        /// Characters and the elements of a vocabulary; otherwise as `plain`.
        case rich(Inline, isTranslatable: Bool)
        /// Rich text, or the elements of these slots.
        case richOr([Slot])
        case elements([Slot])
    }

    /// What may stand within a sentence.
    enum Inline: Sendable, CaseIterable {
        case everything
        /// In a formula.
        case formula
        /// In the text of a `blanks` question, and in its translation.
        case gapped, translatedGaps
    }

    struct Attribute: Sendable {
        let name: AttributeName
        let isRequired: Bool
        let form: ValueForm
        /// What a message shows as an example.
        let example: String
    }

    /// Elements that stand at one place of the order; a slot comes before the next one.
    struct Slot: Sendable {
        let rules: [(name: ElementName, rule: ElementRule)]
        let isRequired: Bool
        let isRepeatable: Bool
    }

    let attributes: [Attribute]
    let content: Content
    /// The slot and the rule of each element that may stand in this one, apart from those within its text.
    let children: [ElementName: (slot: Int, rule: ElementRule)]

    init(_ attributes: [Attribute] = [], _ content: Content) {
        self.attributes = attributes
        self.content = content
        var children: [ElementName: (slot: Int, rule: ElementRule)] = [:]
        for (index, slot) in Self.slots(of: content).enumerated() {
            for entry in slot.rules { children[entry.name] = (index, entry.rule) }
        }
        self.children = children
    }

    var slots: [Slot] { Self.slots(of: content) }

    private static func slots(of content: Content) -> [Slot] {
        switch content {
        case .empty, .plain, .rich: []
        case .richOr(let slots), .elements(let slots): slots
        }
    }

    var childNames: [String] { slots.flatMap { $0.rules.map(\.name.rawValue) } }
}

/// The form of an attribute's value, as far as a schema can say it.
enum ValueForm: Sendable {
    case id, ids, version, language, date, path, text
    /// A date and a time of day, to the minute.
    case time
    case choice([String])
    case integer(ClosedRange<Int>)
    /// A decimal number with at most so many places; `least` and `most` in millionths.
    case decimal(places: Int, least: Int64?, most: Int64?)
    /// A decimal number or a fraction of whole numbers, more than zero.
    case factor

    static let truth = ValueForm.choice(["true", "false"])
}

extension ElementRule.Attribute {
    static func required(_ name: AttributeName, _ form: ValueForm, _ example: String) -> Self {
        Self(name: name, isRequired: true, form: form, example: example)
    }

    static func optional(_ name: AttributeName, _ form: ValueForm) -> Self {
        Self(name: name, isRequired: false, form: form, example: "")
    }
}

extension ElementRule.Slot {
    static func once(_ name: ElementName, _ rule: ElementRule) -> Self {
        Self(rules: [(name, rule)], isRequired: true, isRepeatable: false)
    }

    static func optional(_ name: ElementName, _ rule: ElementRule) -> Self {
        Self(rules: [(name, rule)], isRequired: false, isRepeatable: false)
    }

    static func some(_ name: ElementName, _ rule: ElementRule) -> Self {
        Self(rules: [(name, rule)], isRequired: true, isRepeatable: true)
    }

    static func any(_ name: ElementName, _ rule: ElementRule) -> Self {
        Self(rules: [(name, rule)], isRequired: false, isRepeatable: true)
    }

    static func someOf(_ rules: [(ElementName, ElementRule)]) -> Self {
        Self(rules: rules.map { (name: $0.0, rule: $0.1) }, isRequired: true, isRepeatable: true)
    }

    static func anyOf(_ rules: [(ElementName, ElementRule)]) -> Self {
        Self(rules: rules.map { (name: $0.0, rule: $0.1) }, isRequired: false, isRepeatable: true)
    }
}
