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
        case .numeric(let key): [.text(Self.text(of: key))]
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
        case .number(let key): return [label, .text(Self.text(of: key))]
        case .choice(let options, let key):
            return [label, .text(Self.letter(key) + ". ")]
                + (options.indices.contains(key) ? Self.html(options[key]) : [])
        }
    }

    /// Accepted texts, and the patterns.
    private func list(_ key: TypedTextKey) -> HTML {
        let accepted = key.accepted.map { HTML.element("li", [.text($0)]) }
        let patterns = key.patterns.map { pattern in
            HTML.element("li", [say(.coursePagePattern), .element("code", [.text(pattern.source)])])
        }
        return .element("ul", accepted + patterns)
    }

    /// The number with its tolerance and unit: `2.5 ± 0.05 m`, `2.5 m ± 2 %`.
    private static func text(of key: NumericKey) -> String {
        let unit = key.unit.map { " " + $0 } ?? ""
        switch key.tolerance {
        case .absolute(Quantity(millionths: 0)): return key.value.description + unit
        case .absolute(let tolerance): return "\(key.value) ± \(tolerance)\(unit)"
        case .relative(let hundredths): return "\(key.value)\(unit) ± \(Marks(hundredths: hundredths)) %"
        }
    }

    private func name(of source: Source) -> [HTML] {
        source.isLaw
            ? name(law: source.title, article: source.article, edition: source.edition)
            : [.text(source.title)] + edition(source.edition)
    }
}
