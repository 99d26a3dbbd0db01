package import Messages

extension Console {
    /// Whether a person reads and types.
    package var isInteractive: Bool { isInputInteractive && isOutputInteractive }

    func page(_ language: Language) -> Page {
        Page(
            width: columns, language: language, showsEmphasis: usesColours,
            tableWidth: isOutputInteractive ? columns : .max)
    }

    /// A person gets a long text screen by screen; a pipe as a whole. False if the reader left.
    package func showByPages(_ lines: [Line], language: Language) -> Bool {
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
        var screens: [(lines: [Line], isLast: Bool)] = []
        var rest = lines[...]
        while rest.count > height {
            let screen = rest.prefix(height - Self.held(back: rest, height: height))
            screens.append((Array(screen), false))
            rest = rest.dropFirst(screen.count)
        }
        return screens + [(Array(rest), true)]
    }

    /// How many lines of a full screen wait for the next one, so that a heading is not parted from what it heads: those behind
    /// the last empty line, if they are few.
    private static func held(back lines: ArraySlice<Line>, height: Int) -> Int {
        let last = lines.prefix(height + 1).suffix(height / 4 + 1).lastIndex { $0.text.isEmpty }
        return last.map { max(0, lines.startIndex + height - 1 - $0) } ?? 0
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
