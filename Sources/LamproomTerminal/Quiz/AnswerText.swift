import LamproomAPI
import Messages
import TrainingCore

/// A stored answer as the learner would write it, on one line: `B`, `A C`, `对`, `12.5`, `3 1 2`, `1b 2a`.
enum AnswerText {
    static func text(_ answer: AnswerView, of item: PaperItemView, language: Language) -> String {
        if let choice = answer.choice { return AnswerParser.letter(choice) }
        if let choices = answer.choices { return choices.map(AnswerParser.letter).joined(separator: " ") }
        if let truth = answer.truth { return (truth ? Text.quizTrue : Text.quizFalse)(language) }
        if let order = answer.order { return order.map(String.init).joined(separator: " ") }
        if let assignment = answer.assignment { return pairs(assignment) }
        if let blanks = answer.blanks { return self.blanks(blanks, of: item) }
        guard item.kind == "essay", let text = answer.text else { return answer.number ?? answer.text ?? "" }
        return Text.quizEssayLength(EssayLength.count(text))(language)
    }

    private static func pairs(_ assignment: [Int]) -> String {
        assignment.enumerated().filter { $0.element > 0 }
            .map { "\($0.offset + 1)\(AnswerParser.letter($0.element).lowercased())" }.joined(separator: " ")
    }

    private static func blanks(_ texts: [String], of item: PaperItemView) -> String {
        texts.enumerated().filter { !$0.element.isEmpty }
            .map { "[\($0.offset + 1)] \(typed($0.element, at: $0.offset, of: item))" }.joined(separator: "  ")
    }

    /// What stands in a blank; an option is named by its letter.
    static func typed(_ text: String, at index: Int, of item: PaperItemView) -> String {
        guard let blanks = item.blanks, blanks.indices.contains(index), blanks[index].options != nil,
            let number = Int(text)
        else { return text }
        return AnswerParser.letter(number)
    }
}
