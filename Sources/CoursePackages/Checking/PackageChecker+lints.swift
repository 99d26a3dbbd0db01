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
            checkCatchAlls(bank.bank)
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
        var firsts: [TextKey: Place] = [:]
        firsts.reserveCapacity(banks.reduce(0) { $0 + $1.bank.entries.count })
        var nearDuplicates = NearDuplicates()
        // The same words may ask something else of another case.
        for entry in banks.lazy.flatMap(\.bank.entries) where entry.question?.caseID == nil {
            guard let wording = entry.wording else { continue }
            let subject = entry.id?.value.rawValue
            let key = TextKey(wording.text)
            if let first = firsts[key] {
                faults.report(
                    .duplicatePrompt, at: entry.place, .duplicatePrompt,
                    notes: [Fault.Note(text: .firstOneHere, place: first)], subject: subject)
            } else if let first = nearDuplicates.place(of: entry.place, wording) {
                faults.report(
                    .nearDuplicatePrompt, at: entry.place, .nearDuplicatePrompt,
                    notes: [Fault.Note(text: .similarOneHere, place: first)], subject: subject)
            }
            firsts[key] = firsts[key] ?? entry.place
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
        var positions: [Int: Int] = [:]
        var longest = 0
        var truths: [Bool: Int] = [:]
        for entry in bank.entries {
            if case .trueFalse(let key)? = entry.question?.body { truths[key, default: 0] += 1 }
            guard case .singleChoice(let options, let key)? = entry.question?.body else { continue }
            positions[key, default: 0] += 1
            let lengths = options.map { characters($0.text.own) }
            let others = lengths.indices.filter { $0 != key }.map { lengths[$0] }
            // A little longer is nothing that a reader sees.
            if let other = others.max(), lengths[key] > other + other / 5 { longest += 1 }
        }
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

    /// Unicode scalar values: the bytes that do not continue another.
    private func characters(_ text: RichText) -> Int {
        func count(_ text: String) -> Int { text.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
        return text.unstyled.map(count) ?? count(text.plain)
    }

    private func isDrawnInOrder(_ bank: CheckedBank) -> Bool {
        guard let id = bank.id?.value else { return false }
        return quizzes.contains {
            !$0.quiz.shuffling.shufflesOptions && $0.quiz.draws.contains { $0.bank.value == id }
        }
    }

    /// Options that speak of those above them.
    private mutating func checkCatchAlls(_ bank: CheckedBank) {
        for entry in bank.entries {
            guard let question = entry.question, question.shufflesOptions else { continue }
            let options: [Option]
            switch question.body {
            case .singleChoice(let all, _), .multipleChoice(let all, _, _): options = all
            default: continue
            }
            guard let option = options.first(where: { !$0.staysLast && $0.speaksOfOthers }) else { continue }
            faults.report(
                .catchAllNotLast, at: entry.place, .catchAllNotLast(DisplayText.quoted(option.text.own.plain)),
                subject: entry.id?.value.rawValue)
        }
    }
}

extension Option {
    fileprivate var speaksOfOthers: Bool {
        let text = text.own.unstyled ?? text.own.plain
        return Self.chineseOpenings.contains { text.utf8.starts(with: $0.utf8) }
            || Self.englishOpenings.contains { opening in
                text.utf8.prefix(opening.utf8.count).elementsEqual(opening.utf8) { $0 | 0x20 == $1 | 0x20 }
            }
    }

    private static let chineseOpenings = ["以上", "上述都", "上述均"]
    private static let englishOpenings = ["all of the above", "none of the above"]
}
