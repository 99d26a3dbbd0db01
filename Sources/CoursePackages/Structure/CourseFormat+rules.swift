import TrainingCore

/// The tables of docs/course-format.md as rules: the files, `course.xml`, modules and quizzes.
extension CourseFormat {
    /// The kinds of files, by their root elements.
    enum FileKind: CaseIterable, Sendable {
        case course, module, bank, quiz

        var element: ElementName {
            switch self {
            case .course: .course
            case .module: .module
            case .bank: .bank
            case .quiz: .quiz
            }
        }

        var rule: ElementRule {
            switch self {
            case .course: CourseFormat.course
            case .module: CourseFormat.module
            case .bank: CourseFormat.bank
            case .quiz: CourseFormat.quiz
            }
        }
    }

    // MARK: course.xml

    private static func reference(_ example: String, _ others: [ElementRule.Attribute] = []) -> ElementRule {
        ElementRule([.required(.file, .path, example)] + others, .empty)
    }

    static let course = ElementRule(
        [
            .required(.id, .id, "gas-safety"), .required(.version, .version, "1.0.0"),
            .required(.category, .choice(CourseCategory.allCases.map(\.rawValue)), "production-safety"),
            .required(.language, .language, "zh-Hans"), .optional(.reviewed, .date),
        ],
        .elements([
            .once(.title, plain), .once(.summary, plain), .once(.audience, plain), .once(.classHours, classHours),
            .any(.requires, ElementRule([.required(.course, .id, "gas-safety")], .empty)),
            .once(.modules, ElementRule([], .elements([.some(.module, listedModule)]))),
            .optional(.banks, ElementRule([], .elements([.any(.bank, reference("banks/basics.xml"))]))),
            .optional(.quizzes, ElementRule([], .elements([.any(.quiz, reference("quizzes/final.xml"))]))),
            .once(.completion, completion),
            .optional(.certificate, ElementRule([.optional(.validMonths, .integer(1...600))], .empty)),
            .any(.silence, silence),
        ]))

    /// A number in steps of a half; that it is one is said where it is read, and in the schemas.
    static let classHours = ElementRule([], .plain(isTranslatable: false))

    private static let listedModule = ElementRule(
        [.required(.file, .path, "modules/10-basics.xml"), .optional(.requires, .ids)],
        .elements([.optional(.complete, moduleCompletion)]))

    private static let moduleCompletion = ElementRule(
        [.optional(.by, .choice(ModuleCompletion.Needs.allCases.map(\.rawValue)))],
        .elements([
            .someOf([
                (.read, ElementRule([.optional(.minutes, .integer(ModuleCondition.minutes))], .empty)),
                (.passQuiz, ElementRule([.required(.quiz, .id, "final")], .empty)),
                (.attend, ElementRule([.required(.minutes, .integer(ModuleCondition.minutes), "90")], .empty)),
                (.signOff, ElementRule([], .empty)),
            ])
        ]))

    private static let completion = ElementRule(
        [],
        .elements([
            .anyOf([
                (.readModules, ElementRule([], .empty)),
                (.passQuiz, ElementRule([.required(.quiz, .id, "final")], .empty)),
            ])
        ]))

    private static let silence = ElementRule(
        [.required(.lint, .text, "unused-file"), .optional(.file, .path), .optional(.id, .id)],
        .plain(isTranslatable: false))

    // MARK: Module

    static let module = ElementRule(
        [.required(.id, .id, "basics")],
        .elements([
            .once(.title, plain),
            .some(.section, ElementRule([], .elements([.once(.title, plain), .someOf(blocks)]))),
        ]))

    private static let row = ElementRule([], .elements([.some(.cell, rich)]))

    static let blocks: [(ElementName, ElementRule)] = [
        (.paragraph, rich),
        (
            .list,
            ElementRule([.optional(.kind, .choice(["bulleted", "numbered"]))], .elements([.some(.item, rich)]))
        ),
        (
            .table,
            ElementRule([], .elements([.optional(.caption, plain), .optional(.header, row), .some(.row, row)]))
        ),
        (.warning, rich),
        (
            .citation,
            ElementRule(
                [.required(.law, .text, "安全生产法"), .optional(.article, .text), .optional(.edition, .date)],
                .rich(.everything, isTranslatable: true))
        ),
        (
            .figure,
            ElementRule(
                [.required(.file, .path, "assets/figure.png")],
                .elements([.once(.alternative, plain), .optional(.caption, plain)]))
        ),
    ]

    // MARK: Quiz

    static let quiz = ElementRule(
        [
            .required(.id, .id, "final"), .optional(.opens, .time), .optional(.closes, .time),
            .optional(.timeLimitMinutes, .integer(AttemptPolicy.timeLimits)),
            .optional(.graceSeconds, .integer(AttemptPolicy.graces)),
            .optional(.attempts, .integer(AttemptPolicy.attemptCounts)),
            .optional(.waitMinutes, .integer(AttemptPolicy.waits)),
            .optional(.counts, .choice(CountingRule.allCases.map(\.rawValue))),
            .required(.passPercent, percent, "80"),
            .optional(.keepPassedMonths, .integer(AttemptPolicy.keptMonths)),
            .optional(.wrongAnswerPercent, .decimal(places: 2, least: 0, most: 100_000_000)),
            .optional(.navigation, .choice(Navigation.allCases.map(\.rawValue))),
            .optional(.shuffle, .choice(Shuffling.allCases.map(\.rawValue))),
            .optional(.graders, .integer(GradingPolicy.graderCounts)), .optional(.blind, .truth),
        ],
        .elements([
            .once(.title, plain), .optional(.instructions, rich),
            .some(
                .section,
                ElementRule(
                    [.required(.id, .id, "basics"), .optional(.passPercent, percent)],
                    .elements([
                        .once(.title, plain),
                        .someOf([
                            (.question, ElementRule([.required(.reference, .id, "q-001")], .empty)), (.draw, draw),
                        ]),
                    ]))),
            .any(
                .review,
                ElementRule(
                    [
                        .required(.show, .choice(ReviewPolicy.Detail.allCases.map(\.rawValue)), "answers"),
                        .optional(.when, .choice(ReviewPolicy.Moment.allCases.map(\.rawValue))),
                    ], .empty)),
        ]))

    /// More than 0, at most 100, in hundredths.
    static let percent = ValueForm.decimal(places: 2, least: 10_000, most: 100_000_000)

    private static let draw = ElementRule(
        [
            .required(.bank, .id, "basics"), .required(.count, .integer(1...100_000), "10"), .optional(.tag, .text),
            .optional(.difficulty, difficulty),
            .optional(.kind, .choice(QuestionKind.allCases.map(\.rawValue))),
        ], .empty)

    static let difficulty = ValueForm.choice(Difficulty.allCases.map(\.rawValue))
}
