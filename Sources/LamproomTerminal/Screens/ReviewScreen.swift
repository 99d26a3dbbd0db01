package import LamproomAPI
import Messages
import TrainingCore

/// What may be seen of an attempt that has ended, question by question.
package enum ReviewScreen {
    /// - Parameters:
    ///   - cases: of the paper; each is named before its first question.
    package static func lines(review: ReviewView, cases: [CaseView], page: Page) -> [Line] {
        let results = resultLines(review.results ?? [], page: page)
        guard !review.items.isEmpty else { return results }
        var lines = results + [page.rule, Line(Text.reviewTitle(page.language), .strong)]
        var caseID: String?
        for item in review.items {
            if let id = item.item.caseID, id != caseID, let study = cases.first(where: { $0.id == id }) {
                lines += [.empty] + page.paragraph(CaseScreen.title(of: study), style: .strong)
            }
            caseID = item.item.caseID
            lines += [.empty] + itemLines(item, page: page)
        }
        return lines + [.empty]
    }

    /// What the result that holds followed, where it did not come with the end of the attempt.
    private static func resultLines(_ results: [AttemptResultView], page: Page) -> [Line] {
        zip(results, results.dropFirst()).flatMap { before, after in
            let points = (before: points(before.score), after: points(after.score))
            return switch after.kind {
            case "graded": page.paragraph(.reviewGraded(points: points.after))
            default:
                page.paragraph(
                    .reviewRegraded(
                        before: points.before, after: points.after, reason: SafeText.shown(after.reason ?? "")))
            }
        }
    }

    private static func points(_ score: ScoreView) -> String { "\(score.earned)/\(score.possible)" }

    /// What people gave, criterion by criterion, and what they wrote.
    private static func gradeLines(_ review: ReviewItemView, page: Page) -> [Line] {
        guard let grade = review.grade else { return [] }
        let criteria = zip(review.item.criteria ?? [], grade.marks).flatMap { criterion, marks in
            page.paragraph(
                .reviewCriterion(SafeText.shown(criterion.title), earned: marks, possible: criterion.points),
                first: "- ")
        }
        let comments = grade.comments.flatMap { comment in
            comment.split(separator: "\n").flatMap {
                page.paragraph(SafeText.shown(String($0)), first: "| ", rest: "| ")
            }
        }
        return criteria + comments
    }

    private static func itemLines(_ review: ReviewItemView, page: Page) -> [Line] {
        let item = review.item
        let inner = page.indented(by: 3)
        var lines = QuestionBodyScreen.prompt(of: item, page: page)
        // Without the text around them, blanks say nothing
        if let text = item.text { lines += inner.paragraph(text) }
        let answer = review.answer.map { AnswerLines.lines($0, of: item, language: page.language) }
        lines += labelled(.reviewAnswerLabel, answer ?? [.plain(nothing(in: item)(page.language))], item, page: inner)
        let (verdict, style) = verdict(of: review)
        lines += inner.paragraph(verdict, style: style)
        lines += gradeLines(review, page: inner)
        return lines + keyLines(of: review, page: inner)
    }

    private static func nothing(in item: PaperItemView) -> Text {
        QuizState.isAnswerable(item) ? .reviewNoAnswer : .reviewDoneBeforeGrader
    }

    /// The key, what was said to the options chosen, the explanation and what it rests on.
    package static func keyLines(of review: ReviewItemView, page: Page) -> [Line] {
        var lines: [Line] = []
        if let key = review.key, !key.isEmpty {
            let shown = review.item.kind == "true-false" ? key.map { truth($0, page: page) } : key
            lines += labelled(.reviewKeyLabel, shown, review.item, page: page)
        }
        for feedback in review.feedback ?? [] { lines += page.paragraph(feedback, first: "> ") }
        if let explanation = review.explanation {
            lines += BlockScreen.lines(
                blocks: explanation, label: Text.reviewExplanationLabel(page.language), indent: 3, page: page)
        }
        if let sources = review.sources, !sources.isEmpty {
            lines += page.paragraph(.reviewSources(sources), style: .faint)
        }
        return lines
    }

    /// On one line what names options or variants, if it fits; what has parts, a line for each.
    private static func labelled(
        _ label: Text, _ lines: [RichTextView], _ item: PaperItemView, page: Page
    ) -> [Line] {
        let hasParts = ["blanks", "ordering", "matching", "categorising", "essay"].contains(item.kind)
        let joined = page.paragraph(.plain(label(page.language)) + lines.connected(by: " / "), rest: "   ")
        guard lines.count > 1, hasParts || joined.count > 1 else { return joined }
        return page.paragraph(label) + lines.flatMap { page.paragraph($0, first: "   ") }
    }

    private static func truth(_ key: RichTextView, page: Page) -> RichTextView {
        .plain((key.plain == "true" ? Text.quizTrue : .quizFalse)(page.language))
    }

    private static func verdict(of review: ReviewItemView) -> (Text, Line.Style) {
        let possible = review.item.points
        if review.isVoid == true { return (.reviewVoid(possible: possible), .good) }
        guard let earned = review.earned else { return (.reviewWaiting(possible: possible), .plain) }
        guard let earnedMarks = Marks(earned), let possibleMarks = Marks(possible), earnedMarks < possibleMarks else {
            return (.reviewRight(earned: earned, possible: possible), .good)
        }
        guard earnedMarks > .zero else {
            return (.reviewWrong(earned: earned, possible: possible, cost: review.cost), .bad)
        }
        return (.reviewPartly(earned: earned, possible: possible), .plain)
    }
}
