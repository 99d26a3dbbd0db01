package import TrainingCore

extension Course {
    /// Whether everything holds that the types do not say and that whoever runs the course relies on: keys and draws
    /// that exist, and nothing empty that is asked or read.
    package var isSound: Bool {
        let banks = Dictionary(banks.map { ($0.id, $0) }) { first, _ in first }
        let quizIDs = Set(quizzes.map(\.id))
        return !modules.isEmpty && banks.count == self.banks.count && quizIDs.count == quizzes.count
            && self.banks.allSatisfy(\.isSound)
            && quizzes.allSatisfy { $0.isSound(in: self, banks) }
            && completion.passesQuizzes.allSatisfy(quizIDs.contains)
            && (completion.readsAllModules || !completion.passesQuizzes.isEmpty)
    }
}

extension Bank {
    fileprivate var isSound: Bool {
        let studies = Set(cases.map(\.id))
        let ids = Set(questions.map(\.id))
        return studies.count == cases.count && ids.count == questions.count && questions.allSatisfy(\.isSound)
            && questions.allSatisfy { $0.caseID.map(studies.contains) ?? true }
            && cases.allSatisfy { study in
                !study.questions.isEmpty && study.questions == questions.filter { $0.caseID == study.id }.map(\.id)
            }
    }
}

extension Question {
    fileprivate var isSound: Bool {
        guard points.hundredths > 0, !prompt.isEmpty, !explanation.isEmpty else { return false }
        switch body {
        case .singleChoice(let options, let key): return options.indices.contains(key)
        case .multipleChoice(let options, let keys, _):
            let isAscending = zip(keys, keys.dropFirst()).allSatisfy(<)
            return !keys.isEmpty && isAscending && keys.allSatisfy(options.indices.contains)
        case .trueFalse: return true
        case .numeric(let key): return key.isSound
        case .shortText(let key): return key.isSound
        case .blanks(let text, let blanks, _):
            let gaps = text.own.spans.compactMap { span in
                if case .blank(let number) = span.content { number } else { nil }
            }
            return !blanks.isEmpty && gaps == Array(1...blanks.count) && blanks.allSatisfy(\.isSound)
        case .ordering(let items, let key, _): return items.count > 1 && key.sorted() == Array(items.indices)
        case .matching(let premises, let responses, let key, _):
            return !premises.isEmpty && key.count == premises.count && key.allSatisfy(responses.indices.contains)
        case .categorising(let categories, let items, let key, _):
            return !items.isEmpty && key.count == items.count && key.allSatisfy(categories.indices.contains)
        case .essay(let minimum, let maximum, let rubric):
            return maximum > 0 && minimum ?? 0 <= maximum && rubric.isSound(points)
        case .practicalTask(let rubric): return rubric.isSound(points)
        }
    }
}

extension NumericKey {
    fileprivate var isSound: Bool {
        let zero = Quantity(millionths: 0)
        let units = otherUnits.allSatisfy { $0.numerator > zero && $0.denominator > zero }
        return switch tolerance {
        case .absolute(let tolerance): tolerance >= zero && units
        case .relative(let hundredths): hundredths > 0 && units
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
    /// Each draw for itself; whether draws leave each other enough is `DrawDemand`'s question.
    fileprivate func isSound(in course: Course, _ banks: [BankID: Bank]) -> Bool {
        !sections.isEmpty
            && sections.allSatisfy { section in
                !section.selections.isEmpty
                    && section.selections.allSatisfy { selection in
                        switch selection {
                        case .question(let id): course.question(id) != nil
                        case .caseStudy(let id): course.caseStudy(id) != nil
                        case .draw(let draw): draw.isSound(in: banks[draw.bank])
                        }
                    }
            }
    }
}

extension Draw {
    fileprivate func isSound(in bank: Bank?) -> Bool {
        count > 0 && count <= (drawsCases ? bank?.cases.count : bank?.questions.count) ?? 0
    }
}
