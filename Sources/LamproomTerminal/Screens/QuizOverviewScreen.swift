import LamproomAPI
package import Messages

/// What is asked behind the last question: whether to submit.
package enum QuizOverviewScreen {
    package static func lines(state: QuizState, secondsLeft: Int?, width: Int, language: Language) -> [Line] {
        let head = Text.quizAnswered(count: state.answeredCount, total: state.paper.items.count)(language)
        var lines = [ScreenParts.rule(width: width)]
        lines += ScreenParts.ends(
            head, TimeLeft.text(secondsLeft, language: language), width: width, style: .strong)
        let unanswered = state.unanswered
        if unanswered.isEmpty {
            lines += ScreenParts.paragraph(Text.quizAllAnswered(language), width: width, style: .good)
        } else {
            let numbers = unanswered.map(String.init).joined(separator: ", ")
            lines += ScreenParts.paragraph(Text.quizUnanswered(numbers)(language), width: width, style: .bad)
        }
        return lines
    }
}
