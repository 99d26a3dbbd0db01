/// The tables of docs/course-format.md as rules.
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

    private static let text = ElementRule([], .text)

    // MARK: course.xml

    private static func reference(_ example: String) -> ElementRule {
        ElementRule([.required(.file, example)], .empty)
    }

    static let course = ElementRule(
        [
            .required(.id, "gas-safety"), .required(.version, "1.0.0"), .required(.category, "production-safety"),
            .required(.language, "zh-Hans"),
        ],
        .elements([
            .once(.title, text), .once(.summary, text), .once(.audience, text), .once(.classHours, text),
            .once(.modules, ElementRule([], .elements([.some(.module, reference("modules/10-basics.xml"))]))),
            .optional(.banks, ElementRule([], .elements([.any(.bank, reference("banks/basics.xml"))]))),
            .optional(.quizzes, ElementRule([], .elements([.any(.quiz, reference("quizzes/final.xml"))]))),
            .once(.completion, completion),
            .optional(.certificate, ElementRule([.optional(.validMonths)], .empty)),
        ]))

    private static let completion = ElementRule(
        [],
        .elements([
            .anyOf([
                (.readModules, ElementRule([], .empty)),
                (.passQuiz, ElementRule([.required(.quiz, "final")], .empty)),
            ])
        ]))

    // MARK: Module

    static let module = ElementRule(
        [.required(.id, "basics")],
        .elements([
            .once(.title, text),
            .some(.section, ElementRule([], .elements([.once(.title, text), .someOf(blocks)]))),
        ]))

    private static let row = ElementRule([], .elements([.some(.cell, text)]))

    private static let blocks: [(ElementName, ElementRule)] = [
        (.paragraph, text),
        (.list, ElementRule([.optional(.kind)], .elements([.some(.item, text)]))),
        (
            .table,
            ElementRule([], .elements([.optional(.caption, text), .optional(.header, row), .some(.row, row)]))
        ),
        (.warning, text),
        (.citation, ElementRule([.required(.law, "安全生产法"), .optional(.article)], .text)),
        (
            .figure,
            ElementRule(
                [.required(.file, "assets/figure.png")],
                .elements([.once(.alternative, text), .optional(.caption, text)]))
        ),
    ]

    // MARK: Bank

    static let bank = ElementRule(
        [.required(.id, "basics")],
        .elements([
            .once(.title, text),
            .someOf([
                (.singleChoice, question([], [.some(.option, option)])),
                (.multipleChoice, question([.optional(.partialCredit)], [.some(.option, option)])),
                (.trueFalse, question([.required(.answer, "true")], [])),
                (
                    .numeric,
                    question([.required(.answer, "1.5"), .optional(.tolerance), .optional(.unit)], [])
                ),
                (.shortText, question([], [.some(.accept, text)])),
            ]),
        ]))

    private static let option = ElementRule(
        [.optional(.key), .optional(.last)], .textOr([.once(.text, text), .optional(.feedback, text)]))

    private static let source = ElementRule([.optional(.law), .optional(.article), .optional(.title)], .empty)

    private static func question(_ attributes: [ElementRule.Attribute], _ slots: [ElementRule.Slot]) -> ElementRule {
        ElementRule(
            [.required(.id, "q-001"), .required(.points, "2"), .optional(.difficulty), .optional(.tags)] + attributes,
            .elements([.once(.prompt, text)] + slots + [.once(.explanation, text), .any(.source, source)]))
    }

    // MARK: Quiz

    static let quiz = ElementRule(
        [
            .required(.id, "final"), .optional(.timeLimitMinutes), .optional(.attempts), .required(.passPercent, "80"),
            .optional(.shuffle),
        ],
        .elements([
            .once(.title, text), .optional(.instructions, text),
            .some(
                .section,
                ElementRule([.required(.id, "basics")], .elements([.once(.title, text), .some(.draw, draw)]))),
            .optional(.review, ElementRule([.required(.show, "answers"), .optional(.when)], .empty)),
        ]))

    private static let draw = ElementRule(
        [.required(.bank, "basics"), .required(.count, "10"), .optional(.tag), .optional(.difficulty)], .empty)
}
