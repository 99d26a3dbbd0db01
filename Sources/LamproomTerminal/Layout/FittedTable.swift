import Messages

/// A table for whoever reads it. Where a terminal is too narrow for it, cells are wrapped; where it is too narrow for that as
/// well, or a number or a code would be broken, each row is a block of names and values.
enum FittedTable {
    /// - Parameters:
    ///   - width: that of the terminal, without a limit in a pipe; where cells are long, `page.freeWidth` wraps them in a pipe, too.
    static func lines(header: [Text], rows: [[String]], page: Page, width: Int? = nil) -> [Line] {
        let width = width ?? page.tableWidth
        let names = header.map { $0(page.language) }
        let plain = TableLayout.lines(header: names, rows: rows)
        guard plain.contains(where: { DisplayWidth.columns(of: $0.text) > width }) else { return plain }
        let shown = rows.map { $0.map(SafeText.shown) }
        return GridLayout.lines(
            header: names.map { [Run($0)] }, rows: shown.map { $0.map { [Run($0)] } }, width: width,
            breaksWords: false) ?? blocks(names, shown, page)
    }

    /// What is empty is left out.
    private static func blocks(_ names: [String], _ rows: [[String]], _ page: Page) -> [Line] {
        let width = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        let rest = String(repeating: " ", count: width + 2)
        let blocks = rows.map { row in
            zip(names, row).filter { !$0.1.isEmpty }.flatMap { name, value in
                page.paragraph(value, first: DisplayWidth.padded(name, to: width) + "  ", rest: rest)
            }
        }
        return Array(blocks.joined(separator: [Line.empty]))
    }
}
