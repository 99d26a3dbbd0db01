package import LamproomAPI
import Messages

/// The situation that several questions ask about.
package enum CaseScreen {
    /// - Parameters:
    ///   - numbers: of its questions.
    package static func lines(study: CaseView, numbers: [Int], page: Page) -> [Line] {
        let questions = Text.quizCaseQuestions(numbers)
        return [page.rule] + page.paragraph(title(of: study), style: .strong)
            + page.paragraph(questions, style: .faint) + [.empty]
            + BlockScreen.lines(blocks: study.stimulus, page: page) + [.empty]
    }

    static func title(of study: CaseView) -> Text { .quizCase(title: study.title.map(SafeText.shown)) }
}
