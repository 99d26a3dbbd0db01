/// What item analysis has to know of a question: what it is worth, and which of its options are right.
package struct AnalysedQuestion: Equatable, Sendable {
    package let id: QuestionID
    /// At most 1000 points, so that sums of squares over any number of attempts are exact (`Course.isSound`).
    package let points: Marks
    /// How many options there are to choose from; 0 where nothing is chosen.
    package let optionCount: Int
    /// The indices of the right options, in the order in which the options were authored.
    package let keys: [Int]
    /// Everyone gets full points, which says nothing of anyone.
    package let isVoid: Bool

    package init(
        id: QuestionID, points: Marks, optionCount: Int = 0, keys: [Int] = [], isVoid: Bool = false
    ) {
        self.id = id
        self.points = points
        self.optionCount = optionCount
        self.keys = keys
        self.isVoid = isVoid
    }

    /// Single and multiple choice have their options; true/false has two, "true" first. Other kinds have none.
    package init(_ question: Question) {
        let (optionCount, keys) =
            switch question.body {
            case .singleChoice(let options, let key): (options.count, [key])
            case .multipleChoice(let options, let keys, _): (options.count, keys)
            case .trueFalse(let key): (2, [key ? 0 : 1])
            default: (0, [])
            }
        self.init(
            id: question.id, points: question.points, optionCount: optionCount, keys: keys,
            isVoid: question.isVoid)
    }
}
