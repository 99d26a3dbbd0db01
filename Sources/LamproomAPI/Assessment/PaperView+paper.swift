package import TrainingCore

// Papers as they go over the wire: without the key while an attempt runs, and as far as the review policy allows after it.

extension PaperView {
    package init(_ paper: Paper, attempt: String, course: Course, quiz: Quiz) {
        self.init(
            attempt: attempt, courseTitle: course.title.own, quizTitle: quiz.title.own,
            instructions: quiz.instructions.map { RichTextView($0) }, passPercent: quiz.policy.passMark.percentText,
            sections: quiz.sections.map {
                PaperSectionView(id: $0.id.rawValue, title: $0.title.own, passPercent: $0.passMark?.percentText)
            },
            items: paper.items.map { PaperItemView($0) },
            cases: paper.cases.isEmpty
                ? nil
                : paper.cases.map { study in
                    CaseView(
                        id: study.id.rawValue, title: study.title?.own, stimulus: study.stimulus.map { BlockView($0) })
                })
    }
}

extension PaperItemView {
    package init(_ item: PaperItem) {
        func texts(_ values: [LocalizedText]) -> [RichTextView] { values.map { RichTextView($0) } }
        var options: [RichTextView]?
        var unit: String?
        var otherUnits: [String]?
        var text: RichTextView?
        var blanks: [BlankView]?
        var items: [RichTextView]?
        var responses: [RichTextView]?
        var categories: [RichTextView]?
        var minimum: Int?
        var maximum: Int?
        switch item.body {
        case .singleChoice(let all, _), .multipleChoice(let all, _, _): options = texts(all.map(\.text))
        case .trueFalse, .shortText, .practicalTask: break
        case .numeric(let key): (unit, otherUnits) = (key.unit, key.otherUnitNames)
        case .blanks(let gapped, let all, _): (text, blanks) = (RichTextView(gapped), all.map { BlankView($0) })
        case .ordering(let all, _, _): items = texts(all)
        case .matching(let premises, let all, _, _): (items, responses) = (texts(premises), texts(all))
        case .categorising(let all, let sorted, _, _): (categories, items) = (texts(all), texts(sorted))
        case .essay(let least, let most, _): (minimum, maximum) = (least, most)
        }
        self.init(
            number: item.number, section: item.section.rawValue, kind: item.body.kind.rawValue,
            points: item.question.points.description, prompt: item.question.prompt.map { BlockView($0) },
            caseID: item.question.caseID?.rawValue, options: options, unit: unit, otherUnits: otherUnits, text: text,
            blanks: blanks, items: items, responses: responses, categories: categories, minimumCharacters: minimum,
            maximumCharacters: maximum,
            criteria: item.body.rubric?.criteria.map { criterion in
                CriterionView(
                    points: criterion.points.description, title: criterion.title.own,
                    description: criterion.description.map { RichTextView($0) })
            })
    }
}

extension BlankView {
    fileprivate init(_ blank: Blank) {
        switch blank {
        case .text: self.init(kind: "text")
        case .number(let key): self.init(kind: "number", unit: key.unit, otherUnits: key.otherUnitNames)
        case .choice(let options, _): self.init(kind: "choice", options: options.map { RichTextView($0) })
        }
    }
}

extension NumericKey {
    fileprivate var otherUnitNames: [String]? { otherUnits.isEmpty ? nil : otherUnits.map(\.name) }
}

extension ReviewItemView {
    /// The items of a paper with what was answered, as far as `detail` allows.
    package static func items(
        of paper: Paper, answers: [Int: Answer], penalty: Penalty = .none, grades: [Int: ReviewGradeView] = [:],
        detail: ReviewPolicy.Detail
    ) -> [ReviewItemView] {
        guard detail >= .answers else { return [] }
        return paper.items.map { item in
            let answer = answers[item.number]
            let (showsKey, explains) = (detail >= .keys, detail >= .explanations)
            let cost = item.cost(of: answer, under: penalty)
            let feedback = answer.map { item.body.feedback(on: $0) } ?? []
            return ReviewItemView(
                item: PaperItemView(item), answer: answer.map { AnswerView($0) },
                earned: item.marks(for: answer)?.description ?? grades[item.number]?.total,
                isVoid: item.question.isVoid ? true : nil, cost: cost > .zero ? cost.description : nil,
                key: showsKey ? item.body.keyLines : nil,
                explanation: explains ? item.question.explanation.map { BlockView($0) } : nil,
                feedback: explains && !feedback.isEmpty ? feedback : nil,
                sources: explains ? item.question.sources.map(\.name) : nil, grade: grades[item.number])
        }
    }
}

extension QuestionBody {
    /// The key in lines fit to be read in any language; empty for what a person grades.
    package var keyLines: [RichTextView] {
        switch self {
        case .singleChoice(let options, let key): return [RichTextView(options[key].text)]
        case .multipleChoice(let options, let keys, _): return keys.map { RichTextView(options[$0].text) }
        case .trueFalse(let key): return [.plain(key ? "true" : "false")]
        case .numeric(let key): return [.plain(key.text)]
        case .shortText(let key): return key.shownVariants.map { RichTextView($0) }
        case .blanks(_, let blanks, _):
            return blanks.enumerated().map { index, blank in .plain("\(index + 1). ") + blank.keyText }
        case .ordering(let items, let key, _):
            // By the numbers under which the question shows the items, as an answer names them
            return [.plain(key.map { String($0 + 1) }.joined(separator: " → "))]
                + key.map { .plain("\($0 + 1). ") + RichTextView(items[$0]) }
        case .matching(let items, let targets, let key, _), .categorising(let targets, let items, let key, _):
            return zip(items, key).map { RichTextView($0) + .plain(" → ") + RichTextView(targets[$1]) }
        case .essay, .practicalTask: return []
        }
    }

    fileprivate func feedback(on answer: Answer) -> [RichTextView] {
        let (options, chosen): ([Option], [Int]) =
            switch (self, answer) {
            case (.singleChoice(let options, _), .choice(let index)): (options, [index])
            case (.multipleChoice(let options, _, _), .choices(let indices)): (options, indices)
            default: ([], [])
            }
        return chosen.filter(options.indices.contains).compactMap { options[$0].feedback.map { RichTextView($0) } }
    }
}

extension Blank {
    fileprivate var keyText: RichTextView {
        switch self {
        case .text(let key):
            RichTextView(key.shownVariants.map { RichTextView($0) }.joined(separator: [SpanView(text: " / ")]))
        case .number(let key): .plain(key.text)
        case .choice(let options, let key): RichTextView(options[key])
        }
    }
}
