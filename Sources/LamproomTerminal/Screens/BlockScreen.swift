package import LamproomAPI
import Messages
import TrainingCore

/// Blocks of what is read: of a section, a prompt, a situation or an explanation.
package enum BlockScreen {
    /// One block after another, with an empty line between them.
    package static func lines(blocks: [BlockView], page: Page) -> [Line] {
        Array(blocks.map { lines(block: $0, page: page) }.joined(separator: [.empty]))
    }

    /// Blocks of which the first begins on the line of a label: `解析：…`, `3. …`; the others stand as far to the right.
    ///
    /// - Parameters:
    ///   - style: of the first block.
    static func lines(
        blocks: [BlockView], label: String, indent: Int, page: Page, style: Line.Style = .plain
    ) -> [Line] {
        let inner = page.indented(by: indent)
        guard let first = blocks.first, first.kind == "paragraph", let text = first.text else {
            return page.paragraph(label, style: style) + lines(blocks: blocks, page: inner)
        }
        var lines = page.paragraph(
            .plain(label) + text, rest: String(repeating: " ", count: indent), style: style)
        for block in blocks.dropFirst() { lines += [.empty] + self.lines(block: block, page: inner) }
        return lines
    }

    package static func lines(block: BlockView, page: Page) -> [Line] {
        let text = block.text ?? []
        return switch block.kind {
        case "bulleted-list": (block.items ?? []).flatMap { page.paragraph($0, first: "  - ") }
        case "numbered-list":
            (block.items ?? []).enumerated().flatMap { page.paragraph($1, first: "  \($0 + 1). ") }
        case "table": table(block, page: page)
        case "warning":
            page.paragraph(
                .plain(Text.learnWarningLabel(page.language)) + text, first: "!! ", rest: "!! ", style: .bad)
        case "citation":
            page.paragraph(text, first: "  | ", rest: "  | ")
                + page.paragraph(source(of: block, page: page), first: "  \u{2014}\u{2014} ", style: .faint)
        case "figure":
            page.paragraph(.learnFigure(block.alternative ?? ""), first: "  ")
                + (block.caption.map { page.paragraph($0, first: "  ", style: .faint) } ?? [])
        default: page.paragraph(text)
        }
    }

    /// 《安全生产法》第五十五条, and the date of the text that was read, where it is known.
    private static func source(of block: BlockView, page: Page) -> String {
        let name = Source.named(law: block.law ?? "", article: block.article)
        return name + (block.edition.map { Text.learnEdition($0)(page.language) } ?? "")
    }

    /// Side by side, with wrapped cells where it must be; on a terminal too narrow for that row by row, each cell with its
    /// heading.
    private static func table(_ block: BlockView, page: Page) -> [Line] {
        let rows = block.rows ?? []
        let header = block.header
        let count = header?.count ?? rows.first?.count ?? 0
        let caption = block.caption.map { page.paragraph($0, style: .strong) } ?? []
        guard count > 0, rows.allSatisfy({ $0.count == count }) else { return caption }
        let grid = GridLayout.lines(
            header: header.map { $0.map(page.runs) }, rows: rows.map { $0.map(page.runs) }, width: page.freeWidth)
        if let grid { return caption + page.placed(grid) }
        let labels = header.map { $0.map { $0 + .plain(": ") } } ?? Array(repeating: [], count: count)
        let groups = rows.map { row in
            zip(labels, row).flatMap { page.paragraph($0 + $1, first: "  - ", rest: "    ") }
        }
        return caption + groups.joined(separator: [.empty])
    }
}
