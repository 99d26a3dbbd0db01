import TrainingCore

/// Reads answers that have parts: an order, or pairs of a number and a letter.
enum PartsParser {
    /// `3 1 2 4`, `3,1,2,4`, `3→1→2→4`; with less than ten items also `3124`. Nil unless each number to `count` stands in
    /// it once.
    static func order(_ typed: String, count: Int) -> [Int]? {
        guard let tokens = tokens(in: typed) else { return nil }
        var order = tokens.compactMap { token in if case .number(let number) = token { number } else { nil } }
        guard order.count == tokens.count else { return nil }
        if order.count == 1, count < 10 { order = String(order[0]).compactMap(\.wholeNumberValue) }
        return order.sorted() == Array(1..<(count + 1)) ? order : nil
    }

    /// `1b 2a 3c`, `1-b，2-a`, or only the letters in the order of the items: `bac`. For each item its letter as a number,
    /// 0 where it is left out; nil if a number or a letter does not exist, or an item is named twice.
    static func assignment(_ typed: String, count: Int, choices: Int) -> [Int]? {
        guard let tokens = tokens(in: typed), !tokens.isEmpty else { return nil }
        let letters = tokens.compactMap { token in if case .letter(let letter) = token { letter } else { nil } }
        guard letters.allSatisfy({ (1...max(1, choices)).contains($0) }) else { return nil }
        if letters.count == tokens.count { return letters.count == count ? letters : nil }
        var assignment = Array(repeating: 0, count: count)
        guard tokens.count % 2 == 0 else { return nil }
        for start in stride(from: 0, to: tokens.count, by: 2) {
            guard case .number(let item) = tokens[start], case .letter(let letter) = tokens[start + 1],
                (1...max(1, count)).contains(item), item <= count, assignment[item - 1] == 0
            else { return nil }
            assignment[item - 1] = letter
        }
        return assignment
    }

    private enum Token {
        case number(Int)
        /// Counted from 1.
        case letter(Int)
    }

    /// Signs between the parts.
    private static let separators = Set(" ,;:/+&.()<>=-_\u{2014}\u{2192}\u{3001}\t")

    /// Nil if there is anything else than numbers, letters and signs between them.
    private static func tokens(in typed: String) -> [Token]? {
        var tokens: [Token] = []
        var rest = Substring(TextFolding.fold(typed))
        while let first = rest.first {
            let digits = rest.prefix { $0.isASCIIDigit }
            if !digits.isEmpty {
                guard let number = Int(digits) else { return nil }
                tokens.append(.number(number))
                rest = rest.dropFirst(digits.count)
                continue
            }
            if first.isASCII, first.isLetter, let value = first.asciiValue {
                tokens.append(.letter(Int(value) - 0x60))
            } else if !separators.contains(first) {
                return nil
            }
            rest = rest.dropFirst()
        }
        return tokens
    }
}
