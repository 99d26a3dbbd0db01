package import LamproomAPI
import Messages

/// What is asked, without what belongs to the attempt.
package enum QuestionBodyScreen {
    package static func prompt(of item: PaperItemView, page: Page) -> [Line] {
        let label = "\(item.number). "
        return BlockScreen.lines(blocks: item.prompt, label: label, indent: label.count, page: page, style: .strong)
    }

    /// What an answer chooses from or puts in order, with the letters and numbers by which answers name it; the text with
    /// its blanks; what a person grades by. Ends with an empty line, if there is anything.
    package static func parts(of item: PaperItemView, page: Page) -> [Line] {
        var groups: [[Line]] = []
        if let options = item.options { groups.append(lettered(options, page: page)) }
        if let text = item.text {
            groups.append(page.paragraph(text, first: "  "))
            groups.append(blanks(item.blanks ?? [], page: page))
        }
        if let items = item.items {
            groups.append(items.enumerated().flatMap { page.paragraph($1, first: "  \($0 + 1). ") })
        }
        if let choices = item.responses ?? item.categories { groups.append(lettered(choices, page: page)) }
        if let criteria = item.criteria { groups.append(rubric(criteria, page: page)) }
        return groups.filter { !$0.isEmpty }.flatMap { $0 + [.empty] }
    }

    private static func lettered(_ options: [RichTextView], page: Page) -> [Line] {
        options.enumerated().flatMap { page.paragraph($1, first: "  \(AnswerParser.letter($0 + 1)). ") }
    }

    /// Blanks with options have them shown; a number may have a unit.
    private static func blanks(_ blanks: [BlankView], page: Page) -> [Line] {
        blanks.enumerated().flatMap { index, blank in
            let label = "  [\(index + 1)] "
            if let options = blank.options {
                let shown = options.enumerated().map { index, option in
                    RichTextView.plain("\(AnswerParser.letter(index + 1)). ") + option
                }
                return page.paragraph(shown.connected(by: " / "), first: label)
            }
            guard blank.kind == "number" else { return page.paragraph(.quizHintText, first: label, style: .faint) }
            return page.paragraph(
                .quizHintNumber(unit: blank.unit, others: blank.otherUnits ?? []), first: label, style: .faint)
        }
    }

    private static func rubric(_ criteria: [CriterionView], page: Page) -> [Line] {
        page.paragraph(.quizRubric, first: "  ", style: .faint)
            + criteria.flatMap { criterion in
                page.paragraph(
                    .quizCriterion(SafeText.shown(criterion.title), points: criterion.points), first: "  - ")
                    + (criterion.description.map { page.paragraph($0, first: "    ", style: .faint) } ?? [])
            }
    }
}

extension [RichTextView] {
    /// One text of them all.
    func connected(by separator: String) -> RichTextView {
        let connection = SpanView(text: separator)
        return RichTextView(joined(separator: [connection]))
    }
}
