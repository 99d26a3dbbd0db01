import LamproomAPI
import Messages

/// How an answer to a question is typed; nothing where letters before the options say it.
enum AnswerHintScreen {
    static func lines(item: PaperItemView, page: Page) -> [Line] {
        let hint: Text? =
            switch item.kind {
            case "true-false": .quizHintTruth
            case "numeric": .quizHintNumber(unit: item.unit, others: item.otherUnits ?? [])
            case "short-text": .quizHintText
            case "blanks": .quizHintBlanks(count: item.blanks?.count ?? 0)
            case "ordering": .quizHintOrdering(example: example(count: item.items?.count ?? 0))
            case "matching", "categorising": .quizHintPairs
            case "essay": .quizHintEssay(minimum: item.minimumCharacters, maximum: item.maximumCharacters)
            case "practical-task": .quizHintPracticalTask
            default: nil
            }
        return hint.map { page.paragraph($0, first: "  ", style: .faint) } ?? []
    }

    /// `3 1 2 4`: an order, and likely not the right one.
    private static func example(count: Int) -> String {
        guard count > 2 else { return "2 1" }
        return ([3, 1, 2] + Array(4..<max(4, count + 1))).map(String.init).joined(separator: " ")
    }
}
