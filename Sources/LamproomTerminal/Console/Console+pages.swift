import Messages

extension Console {
    /// Whether a person reads and types.
    package var isInteractive: Bool { isInputInteractive && isOutputInteractive }

    func page(_ language: Language) -> Page {
        Page(width: columns, language: language, showsEmphasis: usesColours)
    }

    /// A person gets a long text screen by screen; a pipe as a whole. False if the reader left.
    func showByPages(_ lines: [Line], language: Language) -> Bool {
        for screen in screens(lines) {
            show(screen.lines)
            guard screen.isLast || waitForEnter(.learnMorePrompt, language: language) else { return false }
        }
        return true
    }

    /// The same, and `turning` is called when the reader turns from one screen to the next.
    func showByPages(_ lines: [Line], language: Language, turning: () async -> Void) async -> Bool {
        for screen in screens(lines) {
            show(screen.lines)
            if screen.isLast { continue }
            guard waitForEnter(.learnMorePrompt, language: language) else { return false }
            await turning()
        }
        return true
    }

    private func screens(_ lines: [Line]) -> [(lines: [Line], isLast: Bool)] {
        let height = isInteractive ? max(rows - 2, 5) : max(lines.count, 1)
        let starts = Array(stride(from: 0, to: max(lines.count, 1), by: height))
        return starts.map { start in
            (Array(lines.dropFirst(start).prefix(height)), start == starts.last)
        }
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
