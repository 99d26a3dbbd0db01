/// One line of a screen.
package struct Line: Equatable, Sendable {
    package enum Style: Sendable {
        case plain, strong, faint, good, bad
    }

    package let runs: [Run]
    package let style: Style

    package init(_ text: String, _ style: Style = .plain) {
        self.init([Run(text)], style)
    }

    package init(_ runs: [Run], _ style: Style = .plain) {
        self.runs = runs
        self.style = style
    }

    static let empty = Line("")

    /// Without any emphasis.
    package var text: String { runs.text }

    /// The line as it goes to the terminal: made safe, and with colour and emphasis where wanted (ECMA-48, SGR).
    func rendered(inColour: Bool) -> String {
        runs.map { run in
            let safe = SafeText.shown(run.text)
            let codes = codes(of: run)
            guard inColour, !safe.isEmpty, !codes.isEmpty else { return safe }
            return "\u{1B}[\(codes.joined(separator: ";"))m\(safe)\u{1B}[0m"
        }.joined()
    }

    private func codes(of run: Run) -> [String] {
        var codes: [String] =
            switch style {
            case .plain: []
            case .strong: ["1"]
            case .faint: ["2"]
            case .good: ["32"]
            case .bad: ["31"]
            }
        // In a bold line what is strong is underlined
        if run.emphasis.contains(.strong), style != .strong { codes.append("1") }
        if run.emphasis.contains(.stressed) || run.emphasis.contains(.strong) && style == .strong { codes.append("4") }
        return codes
    }
}
