package import TrainingCore

extension ModuleProgress {
    package init(_ module: Module, _ progress: Progress) {
        let evidence = progress[module.id]
        self.init(
            id: module.id.rawValue, title: module.title.own, isRead: evidence.isRead,
            isComplete: progress.completes(module),
            requires: module.requires.isEmpty ? nil : module.requires.map(\.rawValue),
            engagedMinutes: evidence.engagedMinutes, needs: module.completion.needs.rawValue,
            conditions: module.completion.conditions.map { condition in
                ModuleConditionView(
                    condition, condition.missing(evidence, passedQuizzes: progress.passedQuizzes))
            }, carriedFrom: evidence.carriedFrom?.rawValue)
    }
}

extension ModuleConditionView {
    fileprivate init(_ condition: ModuleCondition, _ missing: MissingEvidence?) {
        let seconds: Int? =
            switch missing {
            case .reading(let seconds): seconds == 0 ? nil : seconds
            case .attendance(let minutes): minutes * 60
            case .quiz, .signOff, nil: nil
            }
        var (minutes, quiz): (Int?, String?) = (nil, nil)
        switch condition {
        case .read(let asked): minutes = asked
        case .attend(let asked): minutes = asked
        case .passQuiz(let id): quiz = id.rawValue
        case .signOff: break
        }
        self.init(
            kind: condition.name, minutes: minutes, quiz: quiz, isMet: missing == nil, secondsMissing: seconds)
    }
}
