package import LamproomAPI
import Messages

/// The result of an attempt.
package enum ResultScreen {
    /// - Parameters:
    ///   - sections: of the paper, for their titles.
    package static func lines(attempt: AttemptView, sections: [PaperSectionView] = [], page: Page) -> [Line] {
        var lines = [page.rule]
        if attempt.state == "expired" {
            lines += page.paragraph(.quizTimeIsUp, style: .bad)
        }
        if let score = attempt.score {
            let result = Text.quizScore(earned: score.earned, possible: score.possible, percent: score.percent)
            lines.append(Line(result(page.language), .strong))
            for section in score.sections ?? [] {
                let title = sections.first { $0.id == section.id }?.title ?? section.id
                lines += page.paragraph(
                    .quizSectionScore(title, earned: section.earned ?? "-", possible: section.possible ?? "-"),
                    style: section.hasPassed ? .good : .plain)
            }
            if let waiting = score.waiting {
                lines += page.paragraph(.quizWaiting(points: waiting))
            } else {
                lines += page.paragraph(
                    score.hasPassed ? .quizPassed : .quizFailed, style: score.hasPassed ? .good : .bad)
            }
        } else {
            lines += page.paragraph(.quizScoreWithheld)
        }
        return lines + [.empty]
    }
}
