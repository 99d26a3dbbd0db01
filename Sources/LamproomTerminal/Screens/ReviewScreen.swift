package import LamproomAPI
package import Messages
import TrainingCore

/// What may be seen of an attempt that has ended, question by question.
package enum ReviewScreen {
    package static func lines(review: ReviewView, width: Int, language: Language) -> [Line] {
        guard !review.items.isEmpty else { return [] }
        var lines = [ScreenParts.rule(width: width), Line(Text.reviewTitle(language), .strong)]
        for item in review.items {
            lines += [.empty] + itemLines(item, width: width, language: language)
        }
        return lines + [.empty]
    }

    private static func itemLines(_ review: ReviewItemView, width: Int, language: Language) -> [Line] {
        var lines = QuestionScreen.prompt(of: review.item, width: width)
        let (verdict, style) = verdict(of: review)
        let answer = review.answer.map { fullText($0, of: review.item, language: language) }
        lines += ScreenParts.paragraph(
            Text.reviewAnswer(answer ?? Text.reviewNoAnswer(language))(language), width: width, first: "   ")
        lines += ScreenParts.paragraph(
            verdict(language), width: width, first: "   ", style: style)
        if let key = review.key {
            lines += ScreenParts.paragraph(
                Text.reviewKey(key.joined(separator: " / "))(language), width: width, first: "   ")
        }
        for feedback in review.feedback ?? [] {
            lines += ScreenParts.paragraph(feedback, width: width, first: "   > ")
        }
        if let explanation = review.explanation {
            lines += ScreenParts.paragraph(Text.reviewExplanation(explanation)(language), width: width, first: "   ")
        }
        if let sources = review.sources, !sources.isEmpty {
            lines += ScreenParts.paragraph(
                Text.reviewSources(sources.joined(separator: "; "))(language), width: width, first: "   ",
                style: .faint)
        }
        return lines
    }

    /// `B. 甲烷`; what was typed; a word for true or false.
    private static func fullText(_ answer: AnswerView, of item: PaperItemView, language: Language) -> String {
        let options = item.options ?? []
        let chosen = answer.choices ?? answer.choice.map { [$0] } ?? []
        guard !chosen.isEmpty else { return AnswerText.text(answer, language: language) }
        return chosen.map { number in
            let letter = AnswerParser.letter(number)
            return options.indices.contains(number - 1) ? "\(letter). \(options[number - 1])" : letter
        }.joined(separator: " / ")
    }

    private static func verdict(of review: ReviewItemView) -> (Text, Line.Style) {
        let (earned, possible) = (review.earned, review.item.points)
        guard let earnedMarks = Marks(earned), let possibleMarks = Marks(possible), earnedMarks < possibleMarks else {
            return (.reviewRight(earned: earned, possible: possible), .good)
        }
        guard earnedMarks > .zero else { return (.reviewWrong(earned: earned, possible: possible), .bad) }
        return (.reviewPartly(earned: earned, possible: possible), .plain)
    }
}
