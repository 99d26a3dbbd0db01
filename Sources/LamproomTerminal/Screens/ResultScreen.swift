package import LamproomAPI
import Messages

/// The result of an attempt.
package enum ResultScreen {
    package static func lines(attempt: AttemptView, page: Page) -> [Line] {
        var lines = [page.rule]
        if attempt.state == "expired" {
            lines += page.paragraph(.quizTimeIsUp, style: .bad)
        }
        if let score = attempt.score {
            let result = Text.quizScore(earned: score.earned, possible: score.possible, percent: score.percent)
            lines.append(Line(result(page.language), .strong))
            if let waiting = score.waiting {
                lines += page.paragraph(.quizWaiting(points: waiting))
            } else {
                lines += page.paragraph(
                    score.hasPassed ? .quizPassed : .quizFailed, style: score.hasPassed ? .good : .bad)
            }
        }
        return lines + [.empty]
    }
}
