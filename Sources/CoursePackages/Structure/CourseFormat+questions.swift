import TrainingCore

/// The tables of docs/course-format.md as rules: banks and questions.
extension CourseFormat {
    static let bank = ElementRule(
        [.required(.id, .id, "basics")],
        .elements([
            .once(.title, plain), .someOf(questions + [(.caseStudy, caseStudy)]),
        ]))

    private static let caseStudy = ElementRule(
        [.required(.id, .id, "case-01"), .optional(.difficulty, difficulty), .optional(.tags, .text)],
        .elements([
            .optional(.title, plain), .once(.stimulus, ElementRule([], .elements([.someOf(blocks)]))),
            .someOf(questions),
        ]))

    /// The elements of questions, by their names.
    static let questions: [(ElementName, ElementRule)] = [
        (.singleChoice, question([shuffle], [.some(.option, option)])),
        (
            .multipleChoice,
            question(
                [.optional(.partialCredit, .choice(PartialCredit.allCases.map(\.rawValue))), shuffle],
                [.some(.option, option)])
        ),
        (.trueFalse, question([.required(.answer, .truth, "true")], [])),
        (
            .numeric,
            question([.required(.answer, number, "1.5")] + numericAttributes, [.any(.unit, otherUnit)])
        ),
        (.shortText, question(typedTextAttributes, [.someOf([(.accept, bare), (.pattern, bare)])])),
        (
            .blanks,
            question([partialCredit], [.once(.text, ElementRule([], .rich(.gapped, isTranslatable: true)))])
        ),
        (.ordering, question([partialCredit], [.some(.item, rich)])),
        (.matching, question([partialCredit], [.some(.pair, pair), .any(.distractor, rich)])),
        (.categorising, question([partialCredit], [.some(.category, category)])),
        (
            .essay,
            question(
                [
                    .optional(.minimumCharacters, .integer(1...10_000)),
                    .optional(.maximumCharacters, .integer(1...10_000)),
                ], [.once(.rubric, rubric)])
        ),
        (.practicalTask, question([], [.once(.rubric, rubric)])),
    ]

    private static func question(_ attributes: [ElementRule.Attribute], _ slots: [ElementRule.Slot]) -> ElementRule {
        ElementRule(
            [
                .required(.id, .id, "q-001"), .required(.points, points, "2"), .optional(.difficulty, difficulty),
                .optional(.tags, .text), .optional(.void, .truth),
            ] + attributes,
            .elements(
                [.once(.prompt, richOrBlocks)] + slots + [.once(.explanation, richOrBlocks), .any(.source, source)]))
    }

    /// More than 0, at most 1000, in hundredths.
    static let points = ValueForm.decimal(places: 2, least: 10_000, most: 1_000_000_000)
    private static let number = ValueForm.decimal(places: 6, least: nil, most: nil)

    private static let richOrBlocks = ElementRule([], .richOr([.someOf(blocks)]))
    private static let shuffle = ElementRule.Attribute.optional(.shuffle, .truth)
    private static let partialCredit = ElementRule.Attribute.optional(
        .partialCredit, .choice([PartialCredit.none, .proportional].map(\.rawValue)))

    private static let source = ElementRule(
        [.optional(.law, .text), .optional(.article, .text), .optional(.edition, .date), .optional(.title, .text)],
        .empty)

    private static let option = ElementRule(
        [.optional(.key, .truth), .optional(.last, .truth)],
        .richOr([.once(.text, rich), .optional(.feedback, rich)]))

    private static let numericAttributes: [ElementRule.Attribute] = [
        .optional(.tolerance, .decimal(places: 6, least: 0, most: nil)), .optional(.tolerancePercent, percent),
        .optional(.unit, .text),
    ]

    private static let otherUnit = ElementRule(
        [.required(.name, .text, "cm"), .required(.factor, .factor, "0.01")], .empty)

    private static let typedTextAttributes: [ElementRule.Attribute] = [
        .optional(.caseSensitive, .truth), .optional(.ignorePunctuation, .truth),
    ]

    /// A blank is a number, a choice or a text; that it is one of them alone is said where it is read.
    static let blank = ElementRule(
        [.optional(.answer, number)] + numericAttributes + typedTextAttributes,
        .elements([
            .anyOf([
                (.unit, otherUnit), (.option, blankOption), (.accept, bare), (.pattern, bare),
            ])
        ]))

    private static let blankOption = ElementRule(
        [.optional(.key, .truth)], .rich(.everything, isTranslatable: true))

    private static let pair = ElementRule([], .elements([.once(.left, rich), .once(.right, rich)]))

    private static let category = ElementRule([], .elements([.once(.title, rich), .some(.item, rich)]))

    private static let rubric = ElementRule(
        [],
        .elements([
            .some(
                .criterion,
                ElementRule(
                    [.required(.points, points, "5")],
                    .elements([.once(.title, plain), .optional(.description, rich)])))
        ]))
}
