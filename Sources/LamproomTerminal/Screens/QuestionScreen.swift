package import LamproomAPI
package import Messages

/// One question, with the time left and what is stored as its answer.
package enum QuestionScreen {
    package static func lines(
        state: QuizState, item: PaperItemView, secondsLeft: Int?, width: Int, language: Language
    ) -> [Line] {
        let place = Text.quizPlace(
            number: item.number, total: state.paper.items.count, kind: kind(item.kind)(language), points: item.points)
        var lines = [ScreenParts.rule(width: width)]
        lines += ScreenParts.ends(
            place(language), TimeLeft.text(secondsLeft, language: language), width: width, style: .faint)
        if state.paper.sections.count > 1,
            let section = state.paper.sections.first(where: { $0.id == item.section })
        {
            lines += ScreenParts.paragraph(section.title, width: width, style: .faint)
        }
        lines += [.empty] + prompt(of: item, width: width) + [.empty]
        lines += options(of: item, width: width, language: language)
        if let answer = state.answer(to: item.number) {
            let shown = AnswerText.text(answer, language: language)
            lines += ScreenParts.paragraph(Text.quizStoredAnswer(shown)(language), width: width, style: .good)
        }
        return lines
    }

    static func prompt(of item: PaperItemView, width: Int) -> [Line] {
        ScreenParts.paragraph(item.prompt, width: width, first: "\(item.number). ", style: .strong)
    }

    /// The options with their letters, or how an answer of the question's kind is typed.
    private static func options(of item: PaperItemView, width: Int, language: Language) -> [Line] {
        if let options = item.options {
            return options.enumerated().flatMap { index, option in
                ScreenParts.paragraph(option, width: width, first: "  \(AnswerParser.letter(index + 1)). ")
            } + [.empty]
        }
        let hint: Text? =
            switch item.kind {
            case "true-false": .quizHintTruth
            case "numeric": item.unit.map { .quizHintNumber(unit: $0) } ?? .quizHintNumber
            case "short-text": .quizHintText
            default: nil
            }
        return (hint.map { ScreenParts.paragraph($0(language), width: width, first: "  ", style: .faint) } ?? [])
            + [.empty]
    }

    static func kind(_ kind: String) -> Text {
        switch kind {
        case "single-choice": .quizKindSingle
        case "multiple-choice": .quizKindMultiple
        case "true-false": .quizKindTruth
        case "numeric": .quizKindNumeric
        case "short-text": .quizKindShortText
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
