package import LamproomAPI
package import Messages

/// What stands above the first question: instructions, or what is stored of an attempt that goes on.
package enum QuizHeadScreen {
    package static func lines(
        paper: PaperView, attempt: AttemptView, isResumed: Bool, width: Int, language: Language
    ) -> [Line] {
        var lines = [ScreenParts.rule(width: width)]
        lines += ScreenParts.paragraph("\(paper.courseTitle)  \(paper.quizTitle)", width: width, style: .strong)
        if let instructions = paper.instructions {
            lines += ScreenParts.paragraph(instructions, width: width)
        }
        let head = Text.quizHead(questions: paper.items.count, passPercent: paper.passPercent, attempt: attempt.number)
        lines += ScreenParts.paragraph(head(language), width: width)
        if isResumed {
            let state = QuizState(paper: paper, attempt: attempt, countdown: nil)
            lines += ScreenParts.paragraph(
                Text.quizResumed(stored: state.answeredCount, total: paper.items.count)(language), width: width,
                style: .good)
            if state.answeredCount > 0 { lines += QuizListScreen.grid(state: state, width: width, language: language) }
        }
        lines += ScreenParts.paragraph(Text.quizHint(language), width: width, style: .faint)
        return lines + [.empty]
    }
}
