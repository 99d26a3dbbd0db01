import Messages
import TrainingCore

/// What an instructor sees below a question: typed answers that are right, and why.
extension CoursePage {
    func key(of item: PaperItem) -> HTML {
        var rows: [(label: Text, value: [HTML])] = []
        let answers = typedAnswers(to: item.body)
        if !answers.isEmpty { rows.append((.coursePageKey, answers)) }
        rows.append((.coursePageExplanation, item.question.explanation.map(html)))
        if !item.question.sources.isEmpty {
            let sources = item.question.sources.map { HTML.element("li", name(of: $0)) }
            rows.append((.coursePageSources, [.element("ul", sources)]))
        }
        return .element("div", ["class": "key"], [facts(rows)])
    }

    /// Empty where the form shows the key already.
    private func typedAnswers(to body: QuestionBody) -> [HTML] {
        switch body {
        case .numeric(let key): [.text(key.text)]
        case .shortText(let key): [list(key)]
        case .blanks(_, let blanks, _):
            [.element("ul", blanks.enumerated().map { .element("li", answer(to: $1, number: $0 + 1)) })]
        default: []
        }
    }

    private func answer(to blank: Blank, number: Int) -> [HTML] {
        let label = HTML.text(Self.gapLabel(number) + " ")
        switch blank {
        case .text(let key): return [label, list(key)]
        case .number(let key): return [label, .text(key.text)]
        case .choice(let options, let key):
            return [label, .text(Self.letter(key) + ". ")]
                + (options.indices.contains(key) ? Self.html(options[key]) : [])
        }
    }

    private func list(_ key: TypedTextKey) -> HTML {
        .element("ul", key.shownVariants.map { .element("li", Self.html($0, blanks: [])) })
    }

    private func name(of source: Source) -> [HTML] {
        source.isLaw
            ? name(law: source.title, article: source.article, edition: source.edition)
            : [.text(source.title)] + edition(source.edition)
    }
}
