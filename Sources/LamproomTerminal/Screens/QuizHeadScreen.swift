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
        let head = Text.quizHead(questions: attempt.itemCount, passPercent: paper.passPercent, attempt: attempt.number)
        lines += page.paragraph(head)
        // What was passed before is said below.
        let marks = paper.sections.filter { section in attempt.carried?.contains { $0.id == section.id } != true }
            .compactMap { section in section.passPercent.map { (title: section.title, passPercent: $0) } }
        if !marks.isEmpty { lines += page.paragraph(.quizHeadSections(marks)) }
        if attempt.position != nil { lines += page.paragraph(.quizForwardHead, style: .strong) }
        if let carried = attempt.carried {
            for section in carried {
                let title = paper.sections.first { $0.id == section.id }?.title ?? section.id
                lines += page.paragraph(
                    .quizCarried(title, earned: section.earned, possible: section.possible), style: .good)
            }
        }
        if isResumed {
            let state = QuizState(paper: paper, attempt: attempt, countdown: nil)
            lines += page.paragraph(
                .quizResumed(stored: state.answeredCount, total: state.answerableCount), style: .good)
            if state.answeredCount > 0 { lines += QuizListScreen.grid(state: state, page: page) }
        }
        lines += page.paragraph(attempt.position == nil ? .quizHint : .quizForwardHint, style: .faint)
        return lines + [.empty]
    }
}
