extension Course {
    /// Whether everything holds that the types do not say and that whoever runs the course relies on: keys, draws and
    /// requirements that exist, amounts within the format's ranges, and nothing empty that is asked or read.
    ///
    /// For courses that come from elsewhere than the checker: from a store, or from the process that checked an upload.
    package var isSound: Bool {
        let banksByID = Dictionary(banks.map { ($0.id, $0) }) { first, _ in first }
        let questions = banks.flatMap { $0.questions.map(\.id) }
        let cases = banks.flatMap { $0.cases.map(\.id) }
        let names = Set(questions.map(\.rawValue)).union(cases.map(\.rawValue))
        let quizIDs = Set(quizzes.map(\.id))
        guard banksByID.count == banks.count, quizIDs.count == quizzes.count,
            names.count == questions.count + cases.count, banks.allSatisfy(\.isSound), hasSoundModules
        else { return false }
        let (questionIDs, caseIDs) = (Set(questions), Set(cases))
        return quizzes.allSatisfy { $0.isSound(questionIDs, caseIDs, banksByID) }
            && completion.passesQuizzes.allSatisfy(quizIDs.contains)
            && (completion.readsAllModules || !completion.passesQuizzes.isEmpty)
            && modules.allSatisfy { $0.completion.isSound(quizIDs) }
            && Set(requires).count == requires.count && !requires.contains(id)
            && (certificate?.validMonths).map { (1...600).contains($0) } ?? true
    }

    /// Modules that are there once, and of which some order exists in which each comes behind those it requires.
    private var hasSoundModules: Bool {
        var waiting: [ModuleID: Int] = [:]
        var requiredBy: [ModuleID: [ModuleID]] = [:]
        for module in modules {
            guard waiting.updateValue(Set(module.requires).count, forKey: module.id) == nil else { return false }
            for required in Set(module.requires) { requiredBy[required, default: []].append(module.id) }
        }
        guard !modules.isEmpty, requiredBy.keys.allSatisfy({ waiting[$0] != nil }) else { return false }
        var ready = modules.map(\.id).filter { waiting[$0] == 0 }
        var reached = 0
        while let module = ready.popLast() {
            reached += 1
            for next in requiredBy[module] ?? [] {
                waiting[next, default: 0] -= 1
                if waiting[next] == 0 { ready.append(next) }
            }
        }
        return reached == modules.count
    }
}

extension ModuleCompletion {
    fileprivate func isSound(_ quizzes: Set<QuizID>) -> Bool {
        !conditions.isEmpty && Set(conditions.map(\.kind)).count == conditions.count
            && conditions.allSatisfy { condition in
                switch condition {
                case .read(let minutes): minutes.map { ModuleCondition.minutes.contains($0) } ?? true
                case .passQuiz(let quiz): quizzes.contains(quiz)
                case .attend(let minutes): ModuleCondition.minutes.contains(minutes)
                case .signOff: true
                }
            }
    }
}

extension Bank {
    fileprivate var isSound: Bool {
        let ofCases = Dictionary(grouping: questions.filter { $0.caseID != nil }) { $0.caseID }
        return questions.allSatisfy(\.isSound) && ofCases.count == cases.count
            && cases.allSatisfy { study in
                !study.stimulus.isEmpty && !study.questions.isEmpty
                    && study.questions == ofCases[study.id]?.map(\.id)
            }
    }
}

extension Question {
    /// At most 1000 points.
    private static let points = Marks(hundredths: 1)...Marks(hundredths: 100_000)

    fileprivate var isSound: Bool {
        guard Self.points.contains(points), !prompt.isEmpty, !explanation.isEmpty else { return false }
        switch body {
        case .singleChoice(let options, let key): return options.indices.contains(key)
        case .multipleChoice(let options, let keys, _):
            let isAscending = zip(keys, keys.dropFirst()).allSatisfy(<)
            return !keys.isEmpty && isAscending && keys.allSatisfy(options.indices.contains)
        case .trueFalse: return true
        case .numeric(let key): return key.isSound
        case .shortText(let key): return key.isSound
        case .blanks(let text, let blanks, _):
            let numbers = blanks.isEmpty ? [] : Array(1...blanks.count)
            return !blanks.isEmpty && blanks.allSatisfy(\.isSound) && text.own.blankNumbers == numbers
                && text.translations.values.allSatisfy { $0.blankNumbers.sorted() == numbers }
        case .ordering(let items, let key, _): return items.count > 1 && key.sorted() == Array(items.indices)
        case .matching(let premises, let responses, let key, _):
            return !premises.isEmpty && key.count == premises.count && key.allSatisfy(responses.indices.contains)
        case .categorising(let categories, let items, let key, _):
            return !items.isEmpty && key.count == items.count && key.allSatisfy(categories.indices.contains)
        case .essay(let minimum, let maximum, let rubric):
            return (1...10_000).contains(maximum) && (1...maximum).contains(minimum ?? 1) && rubric.isSound(points)
        case .practicalTask(let rubric): return rubric.isSound(points)
        }
    }
}

extension RichText {
    fileprivate var blankNumbers: [Int] {
        spans.compactMap { span in if case .blank(let number) = span.content { number } else { nil } }
    }
}

extension NumericKey {
    fileprivate var isSound: Bool {
        let zero = Quantity(millionths: 0)
        let units = otherUnits.allSatisfy { $0.numerator > zero && $0.denominator > zero }
        return switch tolerance {
        case .absolute(let tolerance): tolerance >= zero && units
        case .relative(let hundredths): (1...10_000).contains(hundredths) && units
        }
    }
}

extension TypedTextKey {
    fileprivate var isSound: Bool { !accepted.isEmpty || !patterns.isEmpty }
}

extension Blank {
    fileprivate var isSound: Bool {
        switch self {
        case .text(let key): key.isSound
        case .number(let key): key.isSound
        case .choice(let options, let key): options.indices.contains(key)
        }
    }
}

extension Rubric {
    fileprivate func isSound(_ points: Marks) -> Bool {
        !criteria.isEmpty && criteria.reduce(.zero) { $0 + $1.points } == points
    }
}

extension Quiz {
    /// Each draw for itself; whether draws leave each other enough is the checker's question.
    fileprivate func isSound(
        _ questions: Set<QuestionID>, _ cases: Set<CaseID>, _ banks: [BankID: Bank]
    ) -> Bool {
        !sections.isEmpty && Set(sections.map(\.id)).count == sections.count
            && policy.isSound && Set(policy.reviews.map(\.moment)).count == policy.reviews.count
            && GradingPolicy.graderCounts.contains(grading.graders)
            && sections.allSatisfy { section in
                !section.selections.isEmpty
                    && section.selections.allSatisfy { selection in
                        switch selection {
                        case .question(let id): questions.contains(id)
                        case .caseStudy(let id): cases.contains(id)
                        case .draw(let draw): draw.isSound(in: banks[draw.bank])
                        }
                    }
            }
    }
}

extension Draw {
    fileprivate func isSound(in bank: Bank?) -> Bool {
        guard let bank, count > 0 else { return false }
        return count <= (drawsCases ? bank.cases.count(where: admits) : bank.questions.count(where: admits))
    }
}
