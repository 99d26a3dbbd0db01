package import TrainingCore

extension Course {
    /// Whether everything holds that the types do not say and that whoever runs the course relies on: keys and draws
    /// that exist, and nothing empty that is asked or read.
    package var isSound: Bool {
        let banks = Dictionary(banks.map { ($0.id, $0) }) { first, _ in first }
        let quizIDs = Set(quizzes.map(\.id))
        return !modules.isEmpty && banks.count == self.banks.count && quizIDs.count == quizzes.count
            && self.banks.allSatisfy { $0.questions.allSatisfy(\.isSound) }
            && quizzes.allSatisfy { $0.isSound(in: banks) }
            && completion.passesQuizzes.allSatisfy(quizIDs.contains)
            && (completion.readsAllModules || !completion.passesQuizzes.isEmpty)
    }
}

extension Question {
    fileprivate var isSound: Bool {
        guard points.hundredths > 0 else { return false }
        switch body {
        case .singleChoice(let options, let key): return options.indices.contains(key)
        case .multipleChoice(let options, let keys, _):
            let isAscending = zip(keys, keys.dropFirst()).allSatisfy(<)
            return !keys.isEmpty && isAscending && keys.allSatisfy(options.indices.contains)
        case .trueFalse: return true
        case .numeric(_, let tolerance, _): return tolerance.millionths >= 0
        case .shortText(let accepted): return !accepted.isEmpty
        }
    }
}

extension Quiz {
    /// Each draw for itself; whether draws leave each other enough is `DrawDemand`'s question.
    fileprivate func isSound(in banks: [BankID: Bank]) -> Bool {
        !sections.isEmpty
            && sections.allSatisfy { section in
                !section.draws.isEmpty
                    && section.draws.allSatisfy { draw in
                        draw.count > 0 && draw.count <= banks[draw.bank]?.questions.count ?? 0
                    }
            }
    }
}
