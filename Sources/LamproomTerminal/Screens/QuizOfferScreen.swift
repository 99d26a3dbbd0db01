package import LamproomAPI
package import Messages

/// What awaits the learner in a quiz, before it begins.
package enum QuizOfferScreen {
    /// - Parameters:
    ///   - summary: nil where the newest version of the course is another than the learner's.
    package static func lines(
        quiz: QuizProgress, summary: QuizSummary?, width: Int, language: Language
    ) -> [Line] {
        var lines = [ScreenParts.rule(width: width)]
        lines += ScreenParts.paragraph(Text.quizOffer(title: quiz.title)(language), width: width, style: .strong)
        var facts: [(Text, String)] = []
        if let summary {
            facts.append((.quizQuestionCountLabel, String(summary.questionCount)))
            facts.append((.quizPassMarkLabel, "\(summary.passPercent)%"))
            let limit = summary.timeLimitMinutes.map { Text.quizMinutes($0) } ?? .quizNoLimit
            facts.append((.quizTimeLimitLabel, limit(language)))
        }
        let left = quiz.attemptsAllowed.map { Text.quizAttempts(left: max(0, $0 - quiz.attemptsUsed), of: $0) }
        facts.append((.quizAttemptsLabel, (left ?? .quizNoLimit)(language)))
        if let best = quiz.best {
            facts.append((.quizBestLabel, "\(best.earned)/\(best.possible) (\(best.percent)%)"))
        }
        return lines + TableLayout.pairs(facts.map { ("  " + $0.0(language), $0.1) }) + [.empty]
    }
}
