import LamproomAPI
import Messages

/// What is asked behind the last question: whether to submit.
package enum QuizOverviewScreen {
    package static func lines(state: QuizState, secondsLeft: Int?, page: Page) -> [Line] {
        let head = Text.quizAnswered(count: state.answeredCount, total: state.answerable.count)(page.language)
        var lines = [page.rule]
        lines += page.ends(head, TimeLeft.text(secondsLeft, language: page.language), style: .strong)
        let unanswered = state.unanswered
        if unanswered.isEmpty {
            lines += page.paragraph(.quizAllAnswered, style: .good)
        } else {
            let numbers = unanswered.map(String.init).joined(separator: ", ")
            lines += page.paragraph(.quizUnanswered(numbers), style: .bad)
        }
        let partly = state.partlyAnswered.map(String.init).joined(separator: ", ")
        if !partly.isEmpty { lines += page.paragraph(.quizPartlyAnswered(partly), style: .bad) }
        let tasks = state.paper.items.filter { !QuizState.isAnswerable($0) }.map { String($0.number) }
        if !tasks.isEmpty { lines += page.paragraph(.quizTasksLeft(tasks.joined(separator: ", "))) }
        return lines
    }
}
