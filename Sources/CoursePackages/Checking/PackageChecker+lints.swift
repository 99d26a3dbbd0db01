import Messages
import TrainingCore

/// What is allowed and probably not meant.
extension PackageChecker {
    mutating func checkLints() {
        checkUse()
        checkPrompts()
        checkAlternatives()
        checkTranslations()
        for bank in banks {
            if course.category == .labourLaw { checkSources(bank.bank) }
            checkKeys(bank.bank)
        }
        checkQuizLints()
        checkClassHours()
    }

    private mutating func checkUse() {
        let drawn = Set(quizzes.flatMap { $0.quiz.draws.map(\.bank.value) })
        let listed = Set(quizzes.flatMap { $0.quiz.references.map(\.value.rawValue) })
        if !obscured.contains(.quiz) {
            for bank in banks {
                guard let id = bank.bank.id, !drawn.contains(id.value) else { continue }
                let isListed =
                    bank.bank.entries.contains { $0.id.map { listed.contains($0.value.rawValue) } ?? false }
                    || bank.bank.cases.contains { $0.id.map { listed.contains($0.value.rawValue) } ?? false }
                guard !isListed else { continue }
                faults.report(
                    .unusedBank, at: id.place, .unusedBank(id.value.rawValue), subject: id.value.rawValue)
            }
        }
        guard isCourseComplete, obscured.isEmpty else { return }
        for path in files.paths where !used.contains(path) {
            faults.report(.unusedFile, at: Place(path: path, offset: nil), .unusedFile(DisplayText.quoted(path)))
        }
    }

    private mutating func checkPrompts() {
        var firsts: [UInt64: Place] = [:]
        firsts.reserveCapacity(banks.reduce(0) { $0 + $1.bank.entries.count })
        var nearDuplicates = NearDuplicates()
        // The same words may ask something else of another case.
        for entry in banks.lazy.flatMap(\.bank.entries) where entry.caseID == nil {
            guard let wording = entry.wording else { continue }
            let subject = entry.id?.value.rawValue
            if let first = firsts[wording.hash] {
                faults.report(
                    .duplicatePrompt, at: entry.place, .duplicatePrompt,
                    notes: [Fault.Note(text: .firstOneHere, place: first)], subject: subject)
            } else if let first = nearDuplicates.place(of: entry.place, wording) {
                faults.report(
                    .nearDuplicatePrompt, at: entry.place, .nearDuplicatePrompt,
                    notes: [Fault.Note(text: .similarOneHere, place: first)], subject: subject)
            }
            firsts[wording.hash] = firsts[wording.hash] ?? entry.place
        }
    }

    private mutating func checkAlternatives() {
        for file in checked.values.sorted(by: { $0.path < $1.path }) {
            for figure in file.figures {
                guard let text = figure.alternative else { continue }
                let name = figure.file.value.split(separator: "/").last.map(String.init) ?? ""
                let stem = name.split(separator: ".").first.map(String.init) ?? name
                let folded = TextFolding.fold(text, .ignoresPunctuation)
                let useless = [
                    name, stem, figure.caption ?? "", "图", "图片", "照片", "示意图", "picture", "image", "figure", "photo",
                ]
                .map { TextFolding.fold($0, .ignoresPunctuation) }
                guard useless.contains(folded) else { continue }
                faults.report(.unhelpfulAlternative, at: figure.alternativePlace, .unhelpfulAlternative)
            }
        }
    }

    private mutating func checkTranslations() {
        guard let language = course.head?.language else { return }
        for file in checked.values.sorted(by: { $0.path < $1.path }) {
            guard let place = file.translationPlaces[language.lowercased()] else { continue }
            faults.report(.translationInOwnLanguage, at: place, .translationInOwnLanguage(language))
        }
    }

    private mutating func checkSources(_ bank: CheckedBank) {
        for entry in bank.entries where entry.isWithoutSource {
            faults.report(
                .lawQuestionWithoutSource, at: entry.place, .lawQuestionWithoutSource,
                subject: entry.id?.value.rawValue)
        }
    }

    /// Patterns by which a key can be guessed.
    private mutating func checkKeys(_ bank: CheckedBank) {
        let positions = bank.keyPatterns.positions
        let truths = bank.keyPatterns.truths
        let longest = bank.keyPatterns.longest
        let subject = bank.id?.value.rawValue
        let count = positions.values.reduce(0, +)
        if count >= 8, longest * 4 >= count * 3 {
            faults.report(
                .longestOptionIsKey, at: bank.place, .longestOptionIsKey(longest, of: count), subject: subject)
        }
        if count >= 10, positions.count == 1, let position = positions.keys.first, isDrawnInOrder(bank) {
            faults.report(
                .keyInSamePosition, at: bank.place, .keyInSamePosition(position + 1, count: count), subject: subject)
        }
        if truths.count == 1, let (key, count) = truths.first, count >= 6 {
            faults.report(
                .oneSidedTrueFalse, at: bank.place, .oneSidedTrueFalse(count, key: key), subject: subject)
        }
    }

    private func isDrawnInOrder(_ bank: CheckedBank) -> Bool {
        guard let id = bank.id?.value else { return false }
        return quizzes.contains {
            !$0.quiz.shuffling.shufflesOptions && $0.quiz.draws.contains { $0.bank.value == id }
        }
    }
}
