import LamproomAPI
import Messages

/// A stored answer as the learner would write it: `B`, `A C`, `对`, `12.5`.
enum AnswerText {
    static func text(_ answer: AnswerView, language: Language) -> String {
        if let choice = answer.choice { return AnswerParser.letter(choice) }
        if let choices = answer.choices { return choices.map(AnswerParser.letter).joined(separator: " ") }
        if let truth = answer.truth { return (truth ? Text.quizTrue : Text.quizFalse)(language) }
        return answer.number ?? answer.text ?? ""
    }
}
