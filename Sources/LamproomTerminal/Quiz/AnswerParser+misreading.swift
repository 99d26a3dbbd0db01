package import Messages
import TrainingCore

extension AnswerParser {
    /// Why something typed is no answer to the question.
    package enum Misreading: Error, Equatable, Sendable {
        /// One option was wanted; the last one has this letter.
        case oneOption(last: String)
        /// One or more options were wanted; the last one has this letter.
        case someOptions(last: String)
        case truth
        /// `others` may be written, too.
        case number(unit: String?, others: [String])
        case text
        /// All numbers up to this were wanted, each once.
        case order(count: Int)
        /// Numbers up to `count`, each with a letter up to `last`.
        case pairs(count: Int, last: String)
        case tooLong
        case controlCharacter
        /// A question of a kind that this version does not know.
        case unknownKind
    }
}

extension AnswerParser.Misreading {
    /// What is expected instead.
    package var text: Text {
        switch self {
        case .oneOption(let last): .quizExpectsOneOption(last: last)
        case .someOptions(let last): .quizExpectsSomeOptions(last: last)
        case .truth: .quizExpectsTruth
        case .number(nil, _): .quizExpectsNumber
        case .number(let unit?, let others): .quizExpectsNumber(units: [unit] + others)
        case .text: .quizExpectsText
        case .order(let count): .quizExpectsOrder(count: count)
        case .pairs(let count, let last): .quizExpectsPairs(count: count, last: last)
        case .tooLong: .quizAnswerTooLong(limit: Answer.maximumLength)
        case .controlCharacter: .quizAnswerHasControl
        case .unknownKind: .quizUnknownKind
        }
    }
}
