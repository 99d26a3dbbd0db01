import Messages
import TrainingCore

/// What is allowed and probably not meant.
extension PackageChecker {
    mutating func checkLints() {
        checkUse()
        checkPrompts()
        for bank in banks {
            if course.category == .labourLaw { checkSources(bank.bank) }
            checkKeys(bank.bank)
        }
    }

    private mutating func checkUse() {
        let drawn = Set(quizzes.flatMap { $0.quiz.draws.map(\.bank.value) })
        if !obscured.contains(.quiz) {
            for bank in banks {
                guard let id = bank.bank.id, !drawn.contains(id.value) else { continue }
                faults.report(.unusedBank, at: id.place, .unusedBank(id.value.rawValue))
            }
        }
        guard isCourseComplete, obscured.isEmpty else { return }
        for path in files.paths where !used.contains(path) {
            faults.report(.unusedFile, at: Place(path: path, offset: nil), .unusedFile(DisplayText.quoted(path)))
        }
    }

    private mutating func checkPrompts() {
        var firsts: [TextKey: Place] = [:]
        firsts.reserveCapacity(banks.reduce(0) { $0 + $1.bank.entries.count })
        for entry in banks.lazy.flatMap(\.bank.entries) {
            guard let prompt = entry.prompt.map(TextKey.init) else { continue }
            if let first = firsts[prompt] {
                faults.report(
                    .duplicatePrompt, at: entry.place, .duplicatePrompt,
                    notes: [Fault.Note(text: .firstOneHere, place: first)])
            } else {
                firsts[prompt] = entry.place
            }
        }
    }

    private mutating func checkSources(_ bank: CheckedBank) {
        for entry in bank.entries where entry.isWithoutSource {
            faults.report(.lawQuestionWithoutSource, at: entry.place, .lawQuestionWithoutSource)
        }
    }

    /// Patterns by which a key can be guessed.
    private mutating func checkKeys(_ bank: CheckedBank) {
        var positions: [Int: Int] = [:]
        var longest = 0
        for entry in bank.entries {
            guard case .singleChoice(let options, let key)? = entry.question?.body else { continue }
            positions[key, default: 0] += 1
            let lengths = options.map { characters($0.text) }
            let others = lengths.indices.filter { $0 != key }.map { lengths[$0] }
            // A little longer is nothing that a reader sees.
            if let other = others.max(), lengths[key] > other + other / 5 { longest += 1 }
        }
        let count = positions.values.reduce(0, +)
        if count >= 8, longest * 4 >= count * 3 {
            faults.report(.longestOptionIsKey, at: bank.place, .longestOptionIsKey(longest, of: count))
        }
        if count >= 10, positions.count == 1, let position = positions.keys.first, isDrawnInOrder(bank) {
            faults.report(.keyInSamePosition, at: bank.place, .keyInSamePosition(position + 1, count: count))
        }
    }

    /// Unicode scalar values: the bytes that do not continue another.
    private func characters(_ text: String) -> Int {
        text.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private func isDrawnInOrder(_ bank: CheckedBank) -> Bool {
        guard let id = bank.id?.value else { return false }
        return quizzes.contains { !$0.quiz.shuffles && $0.quiz.draws.contains { $0.bank.value == id } }
    }
}
