package import LamproomAPI
import TrainingCore

/// Reads what a learner typed as an answer to a question. Full-width signs, as Chinese input methods give them, count as
/// their half-width counterparts, and letters in either case.
package enum AnswerParser {
    package static func parse(_ typed: String, for item: PaperItemView) -> Result<AnswerView, Misreading> {
        do {
            return .success(try read(typed, for: item))
        } catch {
            return .failure(error)
        }
    }

    /// What is stored for a blank: what was typed, or the number of the option named.
    package static func parse(_ typed: String, for blank: BlankView) -> Result<String, Misreading> {
        do {
            switch blank.kind {
            case "choice": return .success(String(try option(typed, of: blank.options?.count ?? 0)))
            case "number": return .success(try number(typed, unit: blank.unit, others: blank.otherUnits))
            case "text": return .success(try text(typed))
            default: return .failure(.unknownKind)
            }
        } catch {
            return .failure(error)
        }
    }

    private static func read(_ typed: String, for item: PaperItemView) throws(Misreading) -> AnswerView {
        let count = item.options?.count ?? 0
        switch item.kind {
        case "single-choice": return AnswerView(choice: try option(typed, of: count))
        case "multiple-choice":
            guard let chosen = indices(in: typed, count: count) else { throw .someOptions(last: letter(count)) }
            return AnswerView(choices: chosen)
        case "true-false":
            guard let truth = truth(typed) else { throw .truth }
            return AnswerView(truth: truth)
        case "numeric": return AnswerView(number: try number(typed, unit: item.unit, others: item.otherUnits))
        case "short-text": return AnswerView(text: try text(typed))
        case "ordering":
            let count = item.items?.count ?? 0
            guard let order = PartsParser.order(typed, count: count) else { throw .order(count: count) }
            return AnswerView(order: order)
        case "matching", "categorising":
            let (count, choices) = (item.items?.count ?? 0, (item.responses ?? item.categories)?.count ?? 0)
            guard let assignment = PartsParser.assignment(typed, count: count, choices: choices) else {
                throw .pairs(count: count, last: letter(choices))
            }
            return AnswerView(assignment: assignment)
        default:
            throw .unknownKind
        }
    }

    /// `A` for 1.
    package static func letter(_ option: Int) -> String {
        guard (1...26).contains(option) else { return String(option) }
        return String(UnicodeScalar(UInt8(0x40 + option)))
    }

    private static func option(_ typed: String, of count: Int) throws(Misreading) -> Int {
        guard let chosen = indices(in: typed, count: count), chosen.count == 1 else {
            throw .oneOption(last: letter(count))
        }
        return chosen[0]
    }

    private static func number(_ typed: String, unit: String?, others: [String]?) throws(Misreading) -> String {
        // Whether it is a number in one of the units; its value is the service's business
        let one = Quantity(millionths: 1_000_000)
        let key = NumericKey(
            value: one, tolerance: .absolute(one), unit: unit,
            otherUnits: (others ?? []).map { ConvertibleUnit(name: $0, numerator: one, denominator: one) })
        guard key.parse(typed) != nil else { throw .number(unit: unit, others: others ?? []) }
        return try text(typed)
    }

    private static func text(_ typed: String) throws(Misreading) -> String {
        do {
            try Answer.validate(typed: typed)
        } catch {
            switch error {
            case .tooLong: throw .tooLong
            case .forbiddenCharacter: throw .controlCharacter
            default: throw .text
            }
        }
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

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
