import LamproomAPI
import Messages

/// Which questions have an answer.
package enum QuizListScreen {
    package static func lines(state: QuizState, page: Page) -> [Line] {
        let head = Text.quizAnswered(count: state.answeredCount, total: state.answerableCount)
        return [.empty, Line(head(page.language), .strong)] + grid(state: state, page: page)
            + (state.flagged.isEmpty ? [] : page.paragraph(.quizFlagLegend, style: .faint))
            + (state.isForward ? [] : page.paragraph(.quizGoHint, style: .faint)) + [.empty]
    }

    /// Each question with its stored answer, or a dash, in columns.
    static func grid(state: QuizState, page: Page) -> [Line] {
        let cells = state.paper.items.map { item in
            let answer = state.answer(to: item.number).map { AnswerText.text($0, of: item, language: page.language) }
            return "\(item.number). " + shortened(answer.map(SafeText.shown) ?? "-")
                + (state.isFlagged(item.number) ? " *" : "")
        }
        let column = (cells.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + 3
        let perLine = max(1, (page.readingWidth - 2) / column)
        return stride(from: 0, to: cells.count, by: perLine).map { start in
            let row = cells[start..<min(start + perLine, cells.count)]
            var text = "  " + row.map { DisplayWidth.padded($0, to: column) }.joined()
            while text.last == " " { text.removeLast() }
            return Line(text)
        }
    }

    private static func shortened(_ text: String) -> String {
        text.count > 10 ? text.prefix(9) + "\u{2026}" : text
    }
}
