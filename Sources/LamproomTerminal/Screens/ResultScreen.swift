package import LamproomAPI
package import Messages

/// The result of an attempt.
package enum ResultScreen {
    package static func lines(attempt: AttemptView, width: Int, language: Language) -> [Line] {
        var lines = [ScreenParts.rule(width: width)]
        if attempt.state == "expired" {
            lines += ScreenParts.paragraph(Text.quizTimeIsUp(language), width: width, style: .bad)
        }
        if let score = attempt.score {
            let result = Text.quizScore(earned: score.earned, possible: score.possible, percent: score.percent)
            lines.append(Line(result(language), .strong))
            lines += ScreenParts.paragraph(
                (score.hasPassed ? Text.quizPassed : .quizFailed)(language), width: width,
                style: score.hasPassed ? .good : .bad)
        }
        return lines + [.empty]
    }
}
