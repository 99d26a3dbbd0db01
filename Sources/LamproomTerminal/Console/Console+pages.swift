import Messages

extension Console {
    /// Whether a person reads and types.
    package var isInteractive: Bool { isInputInteractive && isOutputInteractive }

    func page(_ language: Language) -> Page {
        Page(width: columns, language: language, showsEmphasis: usesColours)
    }

    /// A person gets a long text screen by screen; a pipe as a whole. False if the reader left.
    func showByPages(_ lines: [Line], language: Language) -> Bool {
        guard isInteractive else {
            show(lines)
            return true
        }
        var rest = lines[...]
        let page = max(rows - 2, 5)
        while rest.count > page {
            show(Array(rest.prefix(page)))
            rest = rest.dropFirst(page)
            guard waitForEnter(.learnMorePrompt, language: language) else { return false }
        }
        show(Array(rest))
        return true
    }

    /// False if the reader leaves.
    func waitForEnter(_ prompt: Text, language: Language) -> Bool {
        while true {
            guard let typed = ask(prompt(language)), !ListChoice.isLeaving(typed) else { return false }
            if typed.allSatisfy(\.isWhitespace) { return true }
            say(Text.learnEnterOrLeave(language))
        }
    }
}
