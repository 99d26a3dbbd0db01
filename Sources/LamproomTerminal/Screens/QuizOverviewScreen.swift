import LamproomAPI
import Messages

/// What is asked behind the last question: whether to submit.
package enum QuizOverviewScreen {
    package static func lines(state: QuizState, secondsLeft: Int?, page: Page) -> [Line] {
        let head = Text.quizAnswered(count: state.answeredCount, total: state.answerableCount)(page.language)
        var lines = [page.rule]
        lines += page.ends(head, TimeLeft.text(secondsLeft, language: page.language), style: .strong)
        if state.unfinished.isEmpty { lines += page.paragraph(.quizAllAnswered, style: .good) }
        let gaps: [([Int], ([Int]) -> Text)] = [
            (state.unanswered, Text.quizUnanswered), (state.partlyAnswered, Text.quizPartlyAnswered),
            (state.shortEssays, Text.quizEssaysTooShort),
        ]
        for (numbers, text) in gaps where !numbers.isEmpty {
            lines += page.paragraph(text(numbers), style: .bad)
        }
        if !state.flagged.isEmpty {
            lines += page.paragraph(.quizFlaggedList(state.flagged))
        }
        let tasks = state.paper.items.filter { !QuizState.isAnswerable($0) }.map(\.number)
        if !tasks.isEmpty { lines += page.paragraph(.quizTasksLeft(tasks)) }
        return lines
    }
}
