import LamproomAPI

/// Rich text for terminals.
///
/// - Subscript and superscript are Unicode's where every character has one (CH₄, m³), else `_(…)` and `^(…)`.
/// - A terminal that shows emphasis shows what is strong bold, and what is stressed underlined. Elsewhere what is strong
///   stands between 【 and 】, which Chinese notices use for what must not be overlooked and which is never mistaken for
///   a quotation; what is merely stressed stands as it is.
/// - Code stands between backquotes, a formula as it is.
/// - A blank is its number and a line: `[1]____`.
enum RichTextLayout {
    static func runs(of text: RichTextView, showsEmphasis: Bool) -> [Run] {
        var runs: [Run] = []
        var isStrong = false
        for span in text {
            let emphasis = emphasis(of: span)
            // Neighbours that are strong, such as CH and its 4, are marked together
            if !showsEmphasis, emphasis.contains(.strong) != isStrong {
                isStrong.toggle()
                runs.append(isStrong ? "\u{3010}" : "\u{3011}", [])
            }
            runs.append(shown(span), showsEmphasis ? emphasis : [])
        }
        if isStrong { runs.append("\u{3011}", []) }
        return runs
    }

    private static func emphasis(of span: SpanView) -> Run.Emphasis {
        let styles = span.styles ?? []
        var emphasis: Run.Emphasis = []
        if styles.contains("emphasis") { emphasis.insert(.stressed) }
        if styles.contains("strong") { emphasis.insert(.strong) }
        return emphasis
    }

    private static func shown(_ span: SpanView) -> String {
        var text = SafeText.shownLines(span.text)
        if let blank = span.blank { text = "[\(blank)]\(text)" }
        guard let styles = span.styles, text != "\n" else { return text }
        if styles.contains("code") { text = "`\(text)`" }
        if styles.contains("subscript") { text = script(text, subscripts) ?? "_(\(text))" }
        if styles.contains("superscript") { text = script(text, superscripts) ?? "^(\(text))" }
        return text
    }

    private static let subscripts = Dictionary(
        uniqueKeysWithValues: zip("0123456789+-=()", "\u{2080}₁₂₃₄₅₆₇₈₉₊₋₌₍₎"))
    private static let superscripts = Dictionary(
        uniqueKeysWithValues: zip("0123456789+-=()", "\u{2070}¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"))

    /// Nil if a character has no such form.
    private static func script(_ text: String, _ forms: [Character: Character]) -> String? {
        var result = ""
        for character in text {
            // A proper minus sign counts as one, too
            guard let form = forms[character == "\u{2212}" ? "-" : character] else { return nil }
            result.append(form)
        }
        return result
    }
}
