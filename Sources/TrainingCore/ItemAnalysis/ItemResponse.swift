/// What an attempt says of one question, as item analysis counts it.
package struct ItemResponse: Equatable, Sendable {
    package let question: QuestionID
    package let earned: Marks
    package let isAnswered: Bool
    /// The options chosen, as indices in the order in which they were authored.
    package let chosen: [Int]
    /// Nil where it is not known.
    package let seconds: Int?

    package init(question: QuestionID, earned: Marks, isAnswered: Bool, chosen: [Int] = [], seconds: Int? = nil) {
        self.question = question
        self.earned = earned
        self.isAnswered = isAnswered
        self.chosen = chosen
        self.seconds = seconds
    }
}

extension PaperItem {
    /// The response that `answer` is; nil if only a person can say what it earns and nobody has.
    ///
    /// - Parameters:
    ///   - answer: with options counted in the order shown; the response has them in the order authored.
    ///   - grade: the points that a person gave.
    ///   - seconds: spent on the item.
    package func response(to answer: Answer?, grade: Marks? = nil, seconds: Int? = nil) -> ItemResponse? {
        guard let earned = marks(for: answer) ?? grade else { return nil }
        let isDone = question.body.kind == .practicalTask
        return ItemResponse(
            question: question.id, earned: earned, isAnswered: answer != nil || isDone,
            chosen: answer.map(authoredOptions) ?? [], seconds: seconds)
    }

    /// The options that an answer names, counted from 0 as they were authored. Options of a question are distinct.
    private func authoredOptions(of answer: Answer) -> [Int] {
        switch (question.body, body, answer) {
        case (.singleChoice(let authored, _), .singleChoice(let shown, _), .choice(let index)):
            Self.places(of: [index], shown, in: authored)
        case (.multipleChoice(let authored, _, _), .multipleChoice(let shown, _, _), .choices(let indices)):
            Self.places(of: indices, shown, in: authored)
        case (.trueFalse, _, .truth(let truth)):
            [truth ? 0 : 1]
        default: []
        }
    }

    private static func places(of indices: [Int], _ shown: [Option], in authored: [Option]) -> [Int] {
        indices.compactMap { index in
            shown.indices.contains(index) ? authored.firstIndex(of: shown[index]) : nil
        }.sorted()
    }
}
