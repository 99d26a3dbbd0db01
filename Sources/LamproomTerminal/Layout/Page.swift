import LamproomAPI
package import Messages

/// What screens are laid out for: a width, a language, and what the terminal can show. Screens are made of its parts.
package struct Page: Sendable {
    /// Of the terminal, in columns.
    package let width: Int
    package let language: Language
    /// Whether the terminal itself shows emphasis; else signs stand for what is strong (`RichTextLayout`).
    package let showsEmphasis: Bool
    /// Columns that a table may have: a pipe sets no limit, and gets a line for each row.
    let tableWidth: Int
    private let indent: String

    package init(width: Int, language: Language, showsEmphasis: Bool = false, tableWidth: Int? = nil) {
        self.init(
            width: width, language: language, showsEmphasis: showsEmphasis, tableWidth: tableWidth ?? width, indent: "")
    }

    private init(width: Int, language: Language, showsEmphasis: Bool, tableWidth: Int, indent: String) {
        self.width = width
        self.tableWidth = tableWidth
        self.language = language
        self.showsEmphasis = showsEmphasis
        self.indent = indent
    }

    /// The same page with so many columns free at the left.
    func indented(by columns: Int) -> Page {
        Page(
            width: width, language: language, showsEmphasis: showsEmphasis, tableWidth: tableWidth,
            indent: indent + String(repeating: " ", count: columns))
    }

    /// Text is not wrapped wider than this, the indent included: about 48 Chinese characters.
    var readingWidth: Int { min(max(width, 20), 96) }

    /// The columns that are left beside the indent.
    var freeWidth: Int { readingWidth - indent.count }

    /// Over the whole width, but not wider than is pleasant to read.
    var rule: Line { Line(String(repeating: "\u{2500}", count: readingWidth), .faint) }

    func paragraph(_ text: Text, first: String = "", rest: String? = nil, style: Line.Style = .plain) -> [Line] {
        paragraph(text(language), first: first, rest: rest, style: style)
    }

    func paragraph(_ text: String, first: String = "", rest: String? = nil, style: Line.Style = .plain) -> [Line] {
        paragraph([Run(SafeText.shownLines(text))], first: first, rest: rest, style: style)
    }

    func paragraph(
        _ text: RichTextView, first: String = "", rest: String? = nil, style: Line.Style = .plain
    ) -> [Line] {
        paragraph(runs(of: text), first: first, rest: rest, style: style)
    }

    func runs(of text: RichTextView) -> [Run] { RichTextLayout.runs(of: text, showsEmphasis: showsEmphasis) }

    private func paragraph(_ runs: [Run], first: String, rest: String?, style: Line.Style) -> [Line] {
        Wrapping.paragraph(runs, width: readingWidth, first: indent + first, rest: rest.map { indent + $0 })
            .map { Line($0, style) }
    }

    /// Lines that are as wide as they are, behind the indent.
    func placed(_ lines: [Line]) -> [Line] {
        indent.isEmpty ? lines : lines.map { Line([Run(indent)] + $0.runs, $0.style) }
    }

    /// One text at the left, one at the right, on one line if they fit.
    func ends(_ left: String, _ right: String, style: Line.Style) -> [Line] {
        guard !right.isEmpty else { return [Line(left, style)] }
        let free = readingWidth - DisplayWidth.columns(of: left) - DisplayWidth.columns(of: right)
        guard free >= 2 else { return [Line(left, style), Line(right, style)] }
        return [Line(left + String(repeating: " ", count: free) + right, style)]
    }
}
