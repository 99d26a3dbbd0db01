package import LamproomAPI
import Messages

/// What awaits the learner in a quiz, before it begins.
package enum QuizOfferScreen {
    package static func lines(quiz: QuizProgress, page: Page) -> [Line] {
        let (summary, language) = (quiz.quiz, page.language)
        var lines = [page.rule]
        lines += page.paragraph(.quizOffer(title: summary.title), style: .strong)
        if let instructions = summary.instructions {
            lines += page.paragraph(instructions)
        }
        var facts: [(Text, String)] = []
        facts.append((.quizQuestionCountLabel, String(summary.questionCount)))
        facts.append((.quizPassMarkLabel, "\(summary.passPercent)%"))
        let limit = summary.timeLimitMinutes.map { Text.quizMinutes($0) } ?? .quizNoLimit
        facts.append((.quizTimeLimitLabel, limit(language)))
        let left = summary.maximumAttempts.map { Text.quizAttempts(left: max(0, $0 - quiz.attemptsUsed), of: $0) }
        facts.append((.quizAttemptsLabel, (left ?? .quizNoLimit)(language)))
        facts += PolicyFacts.facts(of: summary, language: language)
        if let counted = quiz.counted {
            facts.append((.quizCountedLabel, "\(counted.earned)/\(counted.possible) (\(counted.percent)%)"))
        }
        return lines + TableLayout.pairs(facts.map { ("  " + $0.0(language), $0.1) }) + [.empty]
    }
}
