package import LamproomAPI
package import Messages
import TrainingCore

/// One question, with the time left and what is stored as its answer.
package enum QuestionScreen {
    package static func lines(state: QuizState, item: PaperItemView, secondsLeft: Int?, page: Page) -> [Line] {
        let place = Text.quizPlace(
            number: item.number, total: state.itemCount, kind: kind(item.kind)(page.language),
            points: item.points)
        var lines = [page.rule]
        lines += page.ends(
            place(page.language), TimeLeft.text(secondsLeft, language: page.language), style: .faint)
        if state.paper.sections.count > 1,
            let section = state.paper.sections.first(where: { $0.id == item.section })
        {
            lines += page.paragraph(section.title, style: .faint)
        }
        if let study = state.study(of: item) {
            lines += page.paragraph(.quizCaseAgain(CaseScreen.title(of: study)), style: .faint)
        }
        lines += [.empty] + QuestionBodyScreen.prompt(of: item, page: page) + [.empty]
        lines += QuestionBodyScreen.parts(of: item, page: page)
        let hint = AnswerHintScreen.lines(item: item, page: page)
        if !hint.isEmpty { lines += hint + [.empty] }
        if state.isFlagged(item.number) { lines += page.paragraph(.quizFlagged, style: .strong) }
        if let answer = state.answer(to: item.number) { lines += stored(answer, of: item, page: page) }
        return lines
    }

    private static func stored(_ answer: AnswerView, of item: PaperItemView, page: Page) -> [Line] {
        guard item.kind == "essay" else {
            let shown = AnswerText.text(answer, of: item, language: page.language)
            return page.paragraph(.quizStoredAnswer(shown), style: .good)
        }
        let text = answer.text ?? ""
        return page.paragraph(.quizStoredEssay(EssayLength.count(text)), style: .good)
            + page.paragraph(text, first: "  | ", rest: "  | ") + [.empty]
    }

    package static func kind(_ kind: String) -> Text {
        switch kind {
        case "single-choice": .quizKindSingle
        case "multiple-choice": .quizKindMultiple
        case "true-false": .quizKindTruth
        case "numeric": .quizKindNumeric
        case "short-text": .quizKindShortText
        case "blanks": .quizKindBlanks
        case "ordering": .quizKindOrdering
        case "matching": .quizKindMatching
        case "categorising": .quizKindCategorising
        case "essay": .quizKindEssay
        case "practical-task": .quizKindPracticalTask
        default: .quizKindOther
        }
    }
}

/// The time left as it stands beside a question.
enum TimeLeft {
    static func text(_ seconds: Int?, language: Language) -> String {
        guard let seconds else { return "" }
        return Text.quizTimeLeft(LocalTime.duration(seconds: seconds))(language)
    }
}
