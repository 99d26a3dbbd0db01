package import LamproomAPI
import Messages

/// What waits to be graded.
package enum GradingListScreen {
    package static func lines(
        items: [GradingSummary], time: (String) -> String, page: Page
    ) -> [Line] {
        let language = page.language
        let header: [Text] = [
            .columnGradingNumber, .columnQuiz, .columnKind, .columnState, .columnLearner, .columnSince,
        ]
        return FittedTable.lines(
            header: header,
            rows: items.map { item in
                [
                    String(item.number), "\(item.quizTitle) (\(item.course))",
                    Text.gradingKind(QuestionScreen.kind(item.kind), points: item.points)(language),
                    state(of: item)(language),
                    item.person.map { "\($0.name) \($0.unit)" } ?? Text.gradingBlind(language),
                    item.since.map(time) ?? "",
                ]
            }, page: page)
    }

    static func state(of item: GradingSummary) -> Text {
        switch item.state {
        case "disagreement": .gradingDisagreement
        case "final": .gradingFinal
        default:
            item.isGradedByMe
                ? .gradingWaitsForAnother : .gradingWaits(count: item.gradedCount, of: item.graderCount)
        }
    }
}

/// An answer with all that a grader needs.
package enum GradingScreen {
    package static func lines(view: GradingView, time: (String) -> String, page: Page) -> [Line] {
        let summary = view.summary
        var lines = [page.rule]
        lines += page.paragraph(
            .gradingHead(
                number: summary.number, quiz: SafeText.shown(summary.quizTitle),
                kind: QuestionScreen.kind(summary.kind), points: summary.points), style: .strong)
        lines += page.paragraph(whose(summary), style: .faint) + [.empty]
        if let study = view.study {
            lines += page.paragraph(CaseScreen.title(of: study), style: .strong)
            lines += BlockScreen.lines(blocks: study.stimulus, page: page) + [.empty]
        }
        lines += BlockScreen.lines(blocks: view.item.prompt, page: page) + [.empty]
        lines += answer(view, page: page)
        lines += rubric(view.item.criteria ?? [], page: page) + [.empty]
        lines += BlockScreen.lines(
            blocks: view.explanation, label: Text.gradingExplanation(page.language), indent: 3, page: page)
        if !view.sources.isEmpty { lines += page.paragraph(.reviewSources(view.sources), style: .faint) }
        return lines + [.empty] + standing(view, time: time, page: page)
    }

    private static func whose(_ summary: GradingSummary) -> Text {
        guard let person = summary.person else { return .gradingIsBlind }
        return .gradingPerson(
            name: SafeText.shown(person.name), number: person.number, unit: SafeText.shown(person.unit),
            post: SafeText.shown(person.post))
    }

    /// What was written, line by line behind a stroke: nothing of it can pass for a line of the program.
    private static func answer(_ view: GradingView, page: Page) -> [Line] {
        guard view.item.kind == "essay" else { return page.paragraph(.reviewDoneBeforeGrader) + [.empty] }
        let written = (view.answer?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        return page.paragraph(.gradingAnswer, style: .strong)
            + written.flatMap { page.paragraph(SafeText.shown(String($0)), first: "  | ", rest: "  | ") }
            + length(view, page: page) + [.empty]
    }

    private static func length(_ view: GradingView, page: Page) -> [Line] {
        guard let length = view.answerLength else { return [] }
        guard let minimum = view.item.minimumCharacters else {
            return page.paragraph(.gradingLength(length), style: .faint)
        }
        return length < minimum
            ? page.paragraph(.gradingTooShort(length, minimum: minimum), style: .bad)
            : page.paragraph(.gradingLength(length, minimum: minimum), style: .faint)
    }

    private static func rubric(_ criteria: [CriterionView], page: Page) -> [Line] {
        page.paragraph(.gradingRubric, style: .strong)
            + criteria.enumerated().flatMap { index, criterion in
                page.paragraph(
                    .quizCriterion(SafeText.shown(criterion.title), points: criterion.points),
                    first: "  \(index + 1). ")
                    + (criterion.description.map { page.paragraph($0, first: "     ", style: .faint) } ?? [])
            }
    }

    /// The grades there are, and what they come to.
    package static func standing(_ view: GradingView, time: (String) -> String, page: Page) -> [Line] {
        var lines: [Line] = []
        if !view.entries.isEmpty { lines += page.paragraph(.gradingEntries, style: .strong) }
        for entry in view.entries {
            let author = SafeText.shown(entry.author)
            if let marks = entry.marks, let total = entry.total {
                lines += page.paragraph(
                    .gradingGrade(
                        author: author, time: time(entry.writtenAt), marks: marks.joined(separator: " + "),
                        total: total), first: "  - ")
            } else {
                lines += page.paragraph(.gradingRemark(author: author, time: time(entry.writtenAt)), first: "  - ")
            }
            for line in (entry.comment ?? "").split(separator: "\n") {
                lines += page.paragraph(SafeText.shown(String(line)), first: "    | ", rest: "    | ")
            }
        }
        return lines + conclusion(view, page: page)
    }

    private static func conclusion(_ view: GradingView, page: Page) -> [Line] {
        let summary = view.summary
        var lines: [Line] = []
        if let holding = view.holding { lines += page.paragraph(.gradingHolds(points: holding), style: .good) }
        if view.endangersCertificate == true { lines += page.paragraph(.gradingEndangers, style: .bad) }
        switch summary.state {
        case "disagreement": lines += page.paragraph(.gradingDiffers, style: .bad)
        case "waiting" where summary.isGradedByMe:
            lines += page.paragraph(.gradingWaitsForSecond(number: summary.number))
        case "waiting" where summary.gradedCount > 0: lines += page.paragraph(.gradingHidden, style: .faint)
        default: break
        }
        return lines
    }
}
