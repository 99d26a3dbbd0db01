package import LamproomAPI
package import Messages

/// One block of a section.
package enum BlockScreen {
    package static func lines(block: BlockView, width: Int, language: Language) -> [Line] {
        switch block.kind {
        case "bulleted-list":
            (block.items ?? []).flatMap { ScreenParts.paragraph($0, width: width, first: "  - ") }
        case "numbered-list":
            (block.items ?? []).enumerated().flatMap { index, item in
                ScreenParts.paragraph(item, width: width, first: "  \(index + 1). ")
            }
        case "table": table(block, width: width)
        case "warning":
            ScreenParts.paragraph(
                Text.learnWarning(block.text ?? "")(language), width: width, first: "!! ", rest: "!! ", style: .bad)
        case "citation":
            ScreenParts.paragraph(block.text ?? "", width: width, first: "  | ", rest: "  | ")
                + ScreenParts.paragraph(
                    [block.law, block.article].compactMap(\.self).joined(separator: " "), width: width,
                    first: "  \u{2014}\u{2014} ", style: .faint)
        case "figure": figure(block, width: width, language: language)
        default: ScreenParts.paragraph(block.text ?? "", width: width)
        }
    }

    private static func figure(_ block: BlockView, width: Int, language: Language) -> [Line] {
        let caption = block.caption.map { ScreenParts.paragraph($0, width: width, first: "  ", style: .faint) } ?? []
        return ScreenParts.paragraph(
            Text.learnFigure(block.text ?? "")(language), width: width, first: "  ") + caption
    }

    /// Side by side where it fits; else row by row, each cell with its heading.
    private static func table(_ block: BlockView, width: Int) -> [Line] {
        let rows = block.rows ?? []
        let header = block.header ?? Array(repeating: "", count: rows.first?.count ?? 0)
        var lines = block.caption.map { ScreenParts.paragraph($0, width: width, style: .strong) } ?? []
        guard rows.allSatisfy({ $0.count == header.count }) else { return lines }
        var grid = TableLayout.lines(header: header.map(SafeText.shown), rows: rows)
        if block.header == nil { grid.removeFirst() }
        if grid.allSatisfy({ DisplayWidth.columns(of: $0.text) <= width }) { return lines + grid }
        for row in rows {
            for (name, cell) in zip(header, row) {
                let label = name.isEmpty ? "  - " : "  - \(SafeText.shown(name)): "
                lines += ScreenParts.paragraph(cell, width: width, first: label, rest: "    ")
            }
            lines.append(.empty)
        }
        return Array(lines.dropLast())
    }
}
