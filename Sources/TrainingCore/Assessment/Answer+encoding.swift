/// The compact text in which answers are stored; docs/decisions/0004 gives the reason.
///
/// One answer: `c2`, `m0,3`, `t`, `f`, `n12.5`, `x一通三防`, `o2,0,1` (an order), `a1,,0` (an assignment, with nothing for
/// what was left out), `b5␞轻␞` (blanks, separated by U+001E). The answers of a finished attempt: one after another in the
/// order of the paper, separated by U+001F, which no answer can contain; an item without an answer is empty.
extension Answer {
    package var encoded: String {
        switch self {
        case .choice(let index): "c\(index)"
        case .choices(let indices): "m" + indices.map(String.init).joined(separator: ",")
        case .truth(true): "t"
        case .truth(false): "f"
        case .number(let text): "n" + text
        case .text(let text): "x" + text
        case .order(let indices): "o" + indices.map(String.init).joined(separator: ",")
        case .assignment(let indices): "a" + indices.map { $0.map(String.init) ?? "" }.joined(separator: ",")
        case .blanks(let texts): "b" + texts.joined(separator: "\u{1E}")
        }
    }

    /// Nil if `encoded` is not the stored form of an answer, to the letter.
    ///
    /// Read by scalars, not by characters: an answer may begin with a combining mark, which would join the letter before it.
    package init?(encoded: some StringProtocol) {
        let scalars = encoded.unicodeScalars
        let rest = String(String.UnicodeScalarView(scalars.dropFirst()))
        switch scalars.first {
        case "c":
            guard let index = Self.index(rest) else { return nil }
            self = .choice(index)
        case "m":
            var indices: [Int] = []
            for part in rest.split(separator: ",", omittingEmptySubsequences: false) {
                guard let index = Self.index(part), indices.last.map({ $0 < index }) ?? true else { return nil }
                indices.append(index)
            }
            self = .choices(indices)
        case "t" where rest.isEmpty: self = .truth(true)
        case "f" where rest.isEmpty: self = .truth(false)
        case "n" where !rest.isEmpty: self = .number(rest)
        case "x" where !rest.isEmpty: self = .text(rest)
        case "o":
            var indices: [Int] = []
            for part in rest.split(separator: ",", omittingEmptySubsequences: false) {
                guard let index = Self.index(part) else { return nil }
                indices.append(index)
            }
            self = .order(indices)
        case "a":
            var indices: [Int?] = []
            for part in rest.split(separator: ",", omittingEmptySubsequences: false) {
                guard !part.isEmpty else {
                    indices.append(nil)
                    continue
                }
                guard let index = Self.index(part) else { return nil }
                indices.append(index)
            }
            self = .assignment(indices)
        case "b":
            self = .blanks(rest.split(separator: "\u{1E}", omittingEmptySubsequences: false).map(String.init))
        default: return nil
        }
    }

    /// A whole number from 0, without a sign and without leading zeros.
    private static func index(_ text: some StringProtocol) -> Int? {
        guard let index = Int(text), index >= 0, String(index).utf8.elementsEqual(text.utf8) else { return nil }
        return index
    }

    /// The stored form of all answers of a paper with `itemCount` items; `answers` by item number, counted from 1.
    package static func encode(_ answers: [Int: Answer], itemCount: Int) -> String {
        guard itemCount > 0 else { return "" }
        return (1...itemCount).map { answers[$0]?.encoded ?? "" }.joined(separator: "\u{1F}")
    }

    /// The answers by item number, counted from 1.
    package static func decode(_ encoded: String) -> [Int: Answer] {
        var answers: [Int: Answer] = [:]
        for (index, part) in encoded.split(separator: "\u{1F}", omittingEmptySubsequences: false).enumerated() {
            if let answer = Answer(encoded: part) { answers[index + 1] = answer }
        }
        return answers
    }
}
