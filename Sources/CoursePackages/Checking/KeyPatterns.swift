import TrainingCore

/// Patterns by which the keys of a bank can be guessed, counted while the bank is read.
struct KeyPatterns: Sendable {
    /// Of single choices: how often the right option is at each place.
    private(set) var positions: [Int: Int] = [:]
    /// Of single choices: how often the right option is the longest so that a reader sees it.
    private(set) var longest = 0
    /// Of true/false questions: how often each is right.
    private(set) var truths: [Bool: Int] = [:]

    mutating func add(_ body: QuestionBody) {
        if case .trueFalse(let key) = body { truths[key, default: 0] += 1 }
        guard case .singleChoice(let options, let key) = body else { return }
        positions[key, default: 0] += 1
        var other = 0
        for (index, option) in options.enumerated() where index != key {
            other = max(other, Self.characters(option.text.own))
        }
        // A little longer is nothing that a reader sees.
        if options.count > 1, Self.characters(options[key].text.own) > other + other / 5 { longest += 1 }
    }

    /// Unicode scalar values: the bytes that do not continue another.
    private static func characters(_ text: RichText) -> Int {
        (text.unstyled ?? text.plain).utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}

extension Option {
    /// Whether it speaks of the options above it.
    var speaksOfOthers: Bool {
        let text = text.own.unstyled ?? text.own.plain
        return Self.chineseOpenings.contains { text.utf8.starts(with: $0.utf8) }
            || Self.englishOpenings.contains { opening in
                text.utf8.prefix(opening.utf8.count).elementsEqual(opening.utf8) { $0 | 0x20 == $1 | 0x20 }
            }
    }

    private static let chineseOpenings = ["以上", "上述都", "上述均"]
    private static let englishOpenings = ["all of the above", "none of the above"]
}
