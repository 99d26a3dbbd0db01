/// What stands within text. Source: docs/course-format.md, "Text".
extension CourseFormat {
    static let plain = ElementRule([], .plain(isTranslatable: true))
    static let rich = ElementRule([], .rich(.everything, isTranslatable: true))
    /// Text that is no translation and has none: reasons, patterns, variants that are compared.
    static let bare = ElementRule([], .plain(isTranslatable: false))

    private static let inline = ElementRule([], .rich(.everything, isTranslatable: false))
    private static let formula = ElementRule([], .rich(.formula, isTranslatable: false))
    private static let empty = ElementRule([], .empty)
    private static let citation = ElementRule(
        [.required(.law, .text, "安全生产法"), .optional(.article, .text), .optional(.edition, .date)], .empty)
    private static let blankNumber = ElementRule([.required(.number, .integer(1...20), "1")], .empty)

    private static let language: [ElementRule.Attribute] = [.required(.language, .language, "en")]
    private static let translations: [ElementRule.Inline: ElementRule] = [
        .everything: ElementRule(language, .rich(.everything, isTranslatable: false)),
        .formula: ElementRule(language, .rich(.formula, isTranslatable: false)),
        .gapped: ElementRule(language, .rich(.translatedGaps, isTranslatable: false)),
    ]
    private static let plainTranslation = ElementRule(language, .plain(isTranslatable: false))

    /// The rule of an element within text; nil if it may not stand there.
    static func inlineRule(_ name: ElementName, in content: ElementRule.Content) -> ElementRule? {
        switch content {
        case .plain(isTranslatable: true): name == .translation ? plainTranslation : nil
        case .richOr: name == .translation ? translations[.everything] : inlineRule(name, in: .everything)
        case .rich(let vocabulary, let isTranslatable):
            if isTranslatable, name == .translation {
                translations[vocabulary]
            } else {
                inlineRule(name, in: vocabulary)
            }
        case .plain, .empty, .elements: nil
        }
    }

    private static func inlineRule(_ name: ElementName, in vocabulary: ElementRule.Inline) -> ElementRule? {
        switch (name, vocabulary) {
        case (.sub, .formula), (.sup, .formula): formula
        case (_, .formula): nil
        case (.emphasis, _), (.strong, _), (.sub, _), (.sup, _): inline
        case (.code, _): bare
        case (.formula, _): formula
        case (.lineBreak, _): empty
        case (.cite, _): citation
        case (.blank, .gapped): blank
        case (.blank, .translatedGaps): blankNumber
        default: nil
        }
    }

    /// The names of the elements that may stand within text.
    static func inlineNames(in content: ElementRule.Content) -> [ElementName] {
        ElementName.allCases.filter { inlineRule($0, in: content) != nil }
    }
}
