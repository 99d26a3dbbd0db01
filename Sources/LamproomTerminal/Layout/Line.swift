/// One line of a screen.
package struct Line: Equatable, Sendable {
    package enum Style: Sendable {
        case plain, strong, faint, good, bad
    }

    package let text: String
    package let style: Style

    package init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }

    static let empty = Line("")

    /// The line as it goes to the terminal: made safe, and in colour where wanted (ECMA-48, SGR).
    func rendered(inColour: Bool) -> String {
        let safe = SafeText.shown(text)
        guard inColour, !safe.isEmpty else { return safe }
        let code: String? =
            switch style {
            case .plain: nil
            case .strong: "1"
            case .faint: "2"
            case .good: "32"
            case .bad: "31"
            }
        return code.map { "\u{1B}[\($0)m\(safe)\u{1B}[0m" } ?? safe
    }
}
