package import LamproomAPI
import Messages

/// What stands above the first question: instructions, or what is stored of an attempt that goes on.
package enum QuizHeadScreen {
    package static func lines(paper: PaperView, attempt: AttemptView, isResumed: Bool, page: Page) -> [Line] {
        var lines = [page.rule]
        lines += page.paragraph("\(paper.courseTitle)  \(paper.quizTitle)", style: .strong)
        if let instructions = paper.instructions {
            lines += page.paragraph(instructions)
        }
        let head = Text.quizHead(questions: paper.items.count, passPercent: paper.passPercent, attempt: attempt.number)
        lines += page.paragraph(head)
        if isResumed {
            let state = QuizState(paper: paper, attempt: attempt, countdown: nil)
            lines += page.paragraph(
                .quizResumed(stored: state.answeredCount, total: state.answerable.count), style: .good)
            if state.answeredCount > 0 { lines += QuizListScreen.grid(state: state, page: page) }
        }
        lines += page.paragraph(.quizHint, style: .faint)
        return lines + [.empty]
    }
}
