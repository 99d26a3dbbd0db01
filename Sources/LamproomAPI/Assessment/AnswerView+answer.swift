package import TrainingCore

extension Answer {
    /// - Throws: `AnswerError.wrongKind` unless exactly one member is given; `noSuchOption` for an option below 1 or named twice.
    package init(_ view: AnswerView) throws(AnswerError) {
        var answers: [Answer] = []
        if let choice = view.choice {
            guard choice >= 1 else { throw .noSuchOption }
            answers.append(.choice(choice - 1))
        }
        if let choices = view.choices {
            guard choices.allSatisfy({ $0 >= 1 }), Set(choices).count == choices.count else { throw .noSuchOption }
            answers.append(.choices(choices.map { $0 - 1 }.sorted()))
        }
        if let truth = view.truth { answers.append(.truth(truth)) }
        if let number = view.number { answers.append(.number(number)) }
        if let text = view.text { answers.append(.text(text)) }
        if let order = view.order {
            guard order.allSatisfy({ $0 >= 1 }) else { throw .noSuchOption }
            answers.append(.order(order.map { $0 - 1 }))
        }
        if let assignment = view.assignment {
            guard assignment.allSatisfy({ $0 >= 0 }) else { throw .noSuchOption }
            answers.append(.assignment(assignment.map { $0 == 0 ? nil : $0 - 1 }))
        }
        if let blanks = view.blanks { answers.append(.blanks(blanks)) }
        guard answers.count == 1 else { throw .wrongKind }
        self = answers[0]
    }
}

extension AnswerView {
    package init(_ answer: Answer) {
        switch answer {
        case .choice(let index): self.init(choice: index + 1)
        case .choices(let indices): self.init(choices: indices.map { $0 + 1 })
        case .truth(let truth): self.init(truth: truth)
        case .number(let text): self.init(number: text)
        case .text(let text): self.init(text: text)
        case .order(let indices): self.init(order: indices.map { $0 + 1 })
        case .assignment(let indices): self.init(assignment: indices.map { $0.map { $0 + 1 } ?? 0 })
        case .blanks(let texts): self.init(blanks: texts)
        }
    }
}
