import Messages

/// What several screens are made of.
enum ScreenParts {
    /// Over the whole width, but not wider than is pleasant to read.
    static func rule(width: Int) -> Line {
        Line(String(repeating: "\u{2500}", count: readingWidth(width)), .faint)
    }

    /// Text is not wrapped wider than this: about 48 Chinese characters.
    static func readingWidth(_ width: Int) -> Int { min(max(width, 20), 96) }

    static func paragraph(
        _ text: String, width: Int, first: String = "", rest: String? = nil, style: Line.Style = .plain
    ) -> [Line] {
        Wrapping.paragraph(SafeText.shownLines(text), width: readingWidth(width), first: first, rest: rest)
            .map { Line($0, style) }
    }

    /// One text at the left, one at the right, on one line if they fit.
    static func ends(_ left: String, _ right: String, width: Int, style: Line.Style) -> [Line] {
        guard !right.isEmpty else { return [Line(left, style)] }
        let free = readingWidth(width) - DisplayWidth.columns(of: left) - DisplayWidth.columns(of: right)
        guard free >= 2 else { return [Line(left, style), Line(right, style)] }
        return [Line(left + String(repeating: " ", count: free) + right, style)]
    }
}
