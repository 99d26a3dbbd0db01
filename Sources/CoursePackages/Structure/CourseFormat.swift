/// The course format's vocabulary. Source: docs/course-format.md.
enum CourseFormat {
    static let namespace = "urn:lamproom:course:1"
}

/// What an element may hold. Reference type: rules refer to rules.
final class ElementRule: Sendable {
    enum Content: Sendable {
        case empty
        /// Text, which must not be empty.
        case text
        /// Text, or the elements of these slots.
        case textOr([Slot])
        case elements([Slot])
    }

    struct Attribute: Sendable {
        let name: AttributeName
        let isRequired: Bool
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
    /// The slot and the rule of each element that may stand in this one.
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
        case .empty, .text: []
        case .textOr(let slots), .elements(let slots): slots
        }
    }

    var childNames: [String] { slots.flatMap { $0.rules.map(\.name.rawValue) } }
}

extension ElementRule.Attribute {
    static func required(_ name: AttributeName, _ example: String) -> Self {
        Self(name: name, isRequired: true, example: example)
    }

    static func optional(_ name: AttributeName) -> Self { Self(name: name, isRequired: false, example: "") }
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
