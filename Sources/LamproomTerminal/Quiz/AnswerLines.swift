import LamproomAPI
import Messages

/// An answer in full, with the words of what it chose: a line for each option, item, pair or blank.
enum AnswerLines {
    static func lines(_ answer: AnswerView, of item: PaperItemView, language: Language) -> [RichTextView] {
        let items = item.items ?? []
        if let choices = answer.choices ?? answer.choice.map({ [$0] }) {
            return choices.map { lettered($0, of: item.options ?? []) }
        }
        if let order = answer.order {
            // By the numbers that were typed, as the key has them
            return [.plain(order.map(String.init).joined(separator: " \u{2192} "))]
                + order.map { .plain("\($0). ") + text($0, of: items) }
        }
        if let blanks = answer.blanks {
            return blanks.enumerated().map { index, typed in
                .plain("[\(index + 1)] ") + blank(typed, at: index, of: item, language: language)
            }
        }
        if let assignment = answer.assignment {
            let choices = item.responses ?? item.categories ?? []
            return assignment.enumerated().map { index, choice in
                let chosen = choice > 0 ? text(choice, of: choices) : .plain(Text.reviewNoAnswer(language))
                return text(index + 1, of: items) + .plain(" \u{2192} ") + chosen
            }
        }
        if item.kind == "essay", let essay = answer.text {
            return essay.split(separator: "\n", omittingEmptySubsequences: false).map { .plain(String($0)) }
        }
        return [.plain(AnswerText.text(answer, of: item, language: language))]
    }

    private static func blank(
        _ typed: String, at index: Int, of item: PaperItemView, language: Language
    ) -> RichTextView {
        guard !typed.isEmpty else { return .plain(Text.reviewNoAnswer(language)) }
        let blanks = item.blanks ?? []
        guard blanks.indices.contains(index), let options = blanks[index].options, let number = Int(typed) else {
            return .plain(typed)
        }
        return lettered(number, of: options)
    }

    /// `B. 甲烷`.
    private static func lettered(_ number: Int, of options: [RichTextView]) -> RichTextView {
        let letter = AnswerParser.letter(number)
        return options.indices.contains(number - 1) ? .plain(letter + ". ") + options[number - 1] : .plain(letter)
    }

    private static func text(_ number: Int, of texts: [RichTextView]) -> RichTextView {
        texts.indices.contains(number - 1) ? texts[number - 1] : .plain(String(number))
    }
}
