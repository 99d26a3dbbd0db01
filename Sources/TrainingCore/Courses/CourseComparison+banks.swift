extension CourseComparison {
    func banks() -> [CourseChange] {
        let (olds, news) = (BankContents(old), BankContents(new))
        var changes: [CourseChange] = []
        for bank in new.banks {
            let before = old.bank(bank.id)
            changes += self.changes(of: .bank, bank.id.rawValue) { scope in
                guard let before else {
                    scope.add(.bank, .added, to: .text(bank.title.own.excerpt))
                    return
                }
                scope.text(.title, before.title, bank.title)
                scope.order(.question, before.units, bank.units)
            }
            for study in bank.cases { changes += self.study(study, in: bank.id, olds) }
            for question in bank.questions { changes += self.question(question, in: bank.id, olds) }
            if let before { changes += removed(before, news) }
        }
        for bank in old.banks where new.bank(bank.id) == nil {
            changes += self.changes(of: .bank, bank.id.rawValue) {
                $0.add(.bank, .removed, from: .text(bank.title.own.excerpt))
            }
            changes += removed(bank, news)
        }
        return changes
            + self.changes(of: .course, nil) { scope in
                scope.order(.bank, old.banks.map(\.id), new.banks.map(\.id))
            }
    }

    private func study(_ study: CaseStudy, in bank: BankID, _ olds: BankContents) -> [CourseChange] {
        changes(of: .caseStudy, study.id.rawValue) { scope in
            guard let (before, oldBank) = olds.cases[study.id] else {
                scope.add(.caseStudy, .added, to: .text(study.name.excerpt))
                return
            }
            if oldBank != bank { scope.add(.caseStudy, .moved, from: .home(oldBank, nil), to: .home(bank, nil)) }
            scope.text(.title, before.title, study.title)
            scope.blocks(.stimulus, before.stimulus, study.stimulus)
            scope.order(.question, before.questions, study.questions)
            scope.marking(before.difficulty, study.difficulty, before.tags, study.tags)
        }
    }

    private func question(_ question: Question, in bank: BankID, _ olds: BankContents) -> [CourseChange] {
        changes(of: .question, question.id.rawValue) { scope in
            guard let (before, oldBank) = olds.questions[question.id] else {
                scope.add(.question, .added, to: .text(question.name.excerpt))
                return
            }
            guard before != question || oldBank != bank || !changedPictures.isEmpty else { return }
            if oldBank != bank || before.caseID != question.caseID {
                scope.add(
                    .question, .moved, from: .home(oldBank, before.caseID), to: .home(bank, question.caseID))
            }
            scope.question(before, question)
        }
    }

    private func removed(_ bank: Bank, _ news: BankContents) -> [CourseChange] {
        var changes: [CourseChange] = []
        for study in bank.cases where news.cases[study.id] == nil {
            changes += self.changes(of: .caseStudy, study.id.rawValue) {
                $0.add(.caseStudy, .removed, from: .text(study.name.excerpt))
            }
        }
        for question in bank.questions where news.questions[question.id] == nil {
            changes += self.changes(of: .question, question.id.rawValue) {
                $0.add(.question, .removed, from: .text(question.name.excerpt))
            }
        }
        return changes
    }
}

/// All questions and cases of a course by their ids, with their banks.
private struct BankContents {
    var questions: [QuestionID: (Question, BankID)] = [:]
    var cases: [CaseID: (CaseStudy, BankID)] = [:]

    init(_ course: Course) {
        for bank in course.banks {
            for question in bank.questions { questions[question.id] = (question, bank.id) }
            for study in bank.cases { cases[study.id] = (study, bank.id) }
        }
    }
}

extension Bank {
    /// Questions and cases in the order of the bank, by their ids, which are of one kind.
    fileprivate var units: [String] {
        var units: [String] = []
        for question in questions {
            let id = question.caseID?.rawValue ?? question.id.rawValue
            if units.last != id { units.append(id) }
        }
        return units
    }
}

extension CaseStudy {
    fileprivate var name: String { title?.own ?? stimulus.map(\.plain).joined(separator: " ") }
}

extension Question {
    fileprivate var name: String { prompt.map(\.plain).joined(separator: " ") }
}

extension CourseComparisonScope {
    /// What draws go by.
    mutating func marking(
        _ oldDifficulty: Difficulty?, _ newDifficulty: Difficulty?, _ oldTags: [String], _ newTags: [String]
    ) {
        value(.difficulty, oldDifficulty, newDifficulty) { $0.map { .difficulty($0) } ?? .none }
        value(.tags, oldTags, newTags) { $0.isEmpty ? .none : .list($0) }
    }
}
