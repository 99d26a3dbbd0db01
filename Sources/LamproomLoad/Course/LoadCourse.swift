import LamproomAPI

/// A course made for the load: every question is known by its prompt, and every option by its words, so that what an answer
/// is worth follows from what the service shows, without the service's own grading.
struct LoadCourse: Sendable {
    static let id = "load"
    static let quiz = "final"
    static let unit = "负载矿业"
    static let moduleCount = 2
    /// Percent of the points with which the quiz is passed.
    static let passPercent = 60
    static let itemCount = 20

    static func number(of worker: Int) -> String { "L\(100_000 + worker)" }

    let questions: [LoadQuestion]
    private let byPrompt: [String: LoadQuestion]

    /// How many questions of each kind there are, and how many of them a paper has: 20 together.
    static let kinds: [(kind: LoadQuestion.Kind, count: Int, drawn: Int)] = [
        (.singleChoice, 40, 8), (.multipleChoice, 20, 4), (.trueFalse, 12, 3), (.numeric, 10, 2), (.shortText, 6, 1),
        (.ordering, 6, 1), (.matching, 6, 1),
    ]

    init() {
        questions = Self.kinds.flatMap { kind, count, _ in (1...count).map { LoadQuestion(kind: kind, number: $0) } }
        byPrompt = Dictionary(uniqueKeysWithValues: questions.map { ($0.prompt, $0) })
    }

    /// The question that a paper shows; nil if it is none of this course.
    func question(of item: PaperItemView) -> LoadQuestion? {
        guard let question = byPrompt[item.prompt.compactMap(\.text?.plain).joined()],
            question.kind.element == item.kind
        else { return nil }
        return question
    }
}
