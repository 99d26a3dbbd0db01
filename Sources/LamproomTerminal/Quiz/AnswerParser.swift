package import LamproomAPI
package import Messages
import TrainingCore

/// Reads what a learner typed as an answer to a question. Full-width signs, as Chinese input methods give them, count as
/// their half-width counterparts, and letters in either case.
package enum AnswerParser {
    /// Why something typed is no answer to the question.
    package enum Misreading: Error, Equatable, Sendable {
        /// One option was wanted; the last one has this letter.
        case oneOption(last: String)
        /// One or more options were wanted; the last one has this letter.
        case someOptions(last: String)
        case truth
        case number(unit: String?)
        case text
        case tooLong
        case controlCharacter
        /// A question of a kind that this version does not know.
        case unknownKind
    }

    package static func parse(_ typed: String, for item: PaperItemView) -> Result<AnswerView, Misreading> {
        do {
            return .success(try read(typed, for: item))
        } catch {
            return .failure(error)
        }
    }

    private static func read(_ typed: String, for item: PaperItemView) throws(Misreading) -> AnswerView {
        let options = item.options ?? []
        switch item.kind {
        case "single-choice":
            guard let chosen = indices(in: typed, count: options.count), chosen.count == 1 else {
                throw .oneOption(last: letter(options.count))
            }
            return AnswerView(choice: chosen[0])
        case "multiple-choice":
            guard let chosen = indices(in: typed, count: options.count) else {
                throw .someOptions(last: letter(options.count))
            }
            return AnswerView(choices: chosen)
        case "true-false":
            guard let truth = truth(typed) else { throw .truth }
            return AnswerView(truth: truth)
        case "numeric":
            guard NumericInput.parse(typed, unit: item.unit) != nil else { throw .number(unit: item.unit) }
            return AnswerView(number: try checked(typed))
        case "short-text":
            guard !TextFolding.fold(typed).isEmpty else { throw .text }
            return AnswerView(text: try checked(typed))
        default:
            throw .unknownKind
        }
    }

    /// `A` for 1.
    package static func letter(_ option: Int) -> String {
        guard (1...26).contains(option) else { return String(option) }
        return String(UnicodeScalar(UInt8(0x40 + option)))
    }

    private static func checked(_ typed: String) throws(Misreading) -> String {
        guard typed.unicodeScalars.count <= Answer.maximumLength else { throw .tooLong }
        let hasControl = typed.unicodeScalars.contains {
            $0.properties.generalCategory == .control || $0.isBidiControl
        }
        guard !hasControl else { throw .controlCharacter }
        return typed
    }

    // MARK: Options

    /// Signs between and behind the options.
    private static let separators = Set(" ,;/+&.()\u{3001}\t")

    /// The options named, counted from 1, ascending; nil if one does not exist or none is named.
    private static func indices(in typed: String, count: Int) -> [Int]? {
        var chosen: Set<Int> = []
        for part in TextFolding.fold(typed).split(whereSeparator: separators.contains) {
            guard let named = options(in: part, count: count) else { return nil }
            chosen.formUnion(named)
        }
        return chosen.isEmpty ? nil : chosen.sorted()
    }

    /// `ac` and `13` name two options; a number that is an option's own names that one (`10` of ten).
    private static func options(in part: Substring, count: Int) -> [Int]? {
        if part.allSatisfy(\.isASCIIDigit), let number = Int(part), (1...max(1, count)).contains(number) {
            return number <= count ? [number] : nil
        }
        var chosen: [Int] = []
        for character in part {
            guard let value = character.asciiValue else { return nil }
            let option = character.isASCIIDigit ? Int(value) - 0x30 : Int(value) - 0x60
            guard (1...max(1, count)).contains(option), option <= count else { return nil }
            chosen.append(option)
        }
        return chosen
    }

    // MARK: True or false

    // What learners write beneath true-false questions, not messages of the program: this is why Chinese words stand here
    private static let trueWords: Set = [
        "t", "true", "y", "yes", "对", "对的", "是", "是的", "正确", "真", "√", "✓", "✔",
    ]
    private static let falseWords: Set = [
        "f", "false", "n", "no", "错", "错的", "否", "不对", "不是", "错误", "假", "×", "x", "✗", "✘",
    ]

    private static func truth(_ typed: String) -> Bool? {
        let word = TextFolding.fold(typed)
        if trueWords.contains(word) { return true }
        return falseWords.contains(word) ? false : nil
    }
}

extension AnswerParser.Misreading {
    /// What is expected instead.
    package var text: Text {
        switch self {
        case .oneOption(let last): .quizExpectsOneOption(last: last)
        case .someOptions(let last): .quizExpectsSomeOptions(last: last)
        case .truth: .quizExpectsTruth
        case .number(nil): .quizExpectsNumber
        case .number(let unit?): .quizExpectsNumber(unit: unit)
        case .text: .quizExpectsText
        case .tooLong: .quizAnswerTooLong(limit: Answer.maximumLength)
        case .controlCharacter: .quizAnswerHasControl
        case .unknownKind: .quizUnknownKind
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
