/// A table whose cells are wrapped where it would be too wide.
enum GridLayout {
    private static let gap = 2
    /// Narrower columns are unpleasant to read: four Chinese characters.
    private static let narrowest = 8

    /// Nil if the columns would be too narrow.
    ///
    /// - Parameters:
    ///   - header: as many cells as each row has; nil is a table without.
    ///   - width: in columns.
    ///   - breaksWords: whether words of usual length may be broken where there is no room for them.
    static func lines(header: [[Run]]?, rows: [[[Run]]], width: Int, breaksWords: Bool = true) -> [Line]? {
        let all = (header.map { [$0] } ?? []) + rows
        guard let count = all.first?.count, let widths = widths(of: all, count: count, within: width, breaksWords)
        else {
            return nil
        }
        let cells = all.map { row in zip(row, widths).map { Wrapping.paragraph($0, width: $1) } }
        let isWrapped = cells.contains { row in row.contains { $0.count > 1 } }
        let total = widths.reduce(0, +) + gap * (count - 1)
        let rule = Line(String(repeating: "\u{2500}", count: total), .faint)
        var lines: [Line] = []
        for (index, row) in cells.enumerated() {
            // Where rows have several lines, it must be seen where one ends
            if index > 0, isWrapped { lines.append(index == 1 && header != nil ? rule : .empty) }
            lines += self.lines(of: row, widths, style: index == 0 && header != nil ? .strong : .plain)
        }
        return lines
    }

    /// As wide as the widest cell, and none wider than they all can be; nil if that is too narrow.
    private static func widths(
        of rows: [[[Run]]], count: Int, within width: Int, _ breaksWords: Bool
    ) -> [Int]? {
        let natural = (0..<count).map { column in
            rows.flatMap { row in row[column].text.split(separator: "\n").map { DisplayWidth.columns(of: $0) } }
                .max() ?? 0
        }
        let free = width - gap * (count - 1)
        if natural.reduce(0, +) <= free { return natural }
        guard free >= narrowest else { return nil }
        let words = (0..<count).map { column in rows.map { longestWord(in: $0[column].text) }.max() ?? 0 }
        let whole = fitted(natural, words, within: free)
        return breaksWords ? whole ?? fitted(natural, natural.map { _ in 0 }, within: free) : whole
    }

    /// Columns as wide as their widest cell, as far as there is room, and none narrower than its longest word.
    private static func fitted(_ natural: [Int], _ words: [Int], within free: Int) -> [Int]? {
        func widths(_ most: Int) -> [Int] { zip(natural, words).map { min($0, max(most, $1)) } }
        return (narrowest...free).last { widths($0).reduce(0, +) <= free }.map(widths)
    }

    /// Words longer than this are broken: addresses, paths.
    private static let longWord = 20

    /// The widest word of letters and digits; between Chinese characters a line may end anywhere.
    private static func longestWord(in text: String) -> Int {
        let words = text.split { $0.isWhitespace || DisplayWidth.columns(of: $0) > 1 }
        return min(words.map { DisplayWidth.columns(of: $0) }.max() ?? 0, longWord)
    }

    private static func lines(of row: [[[Run]]], _ widths: [Int], style: Line.Style) -> [Line] {
        (0..<(row.map(\.count).max() ?? 0)).map { index in
            var runs: [Run] = []
            var isBehind = 0
            for (cell, width) in zip(row, widths) {
                let line = index < cell.count ? cell[index] : []
                let columns = DisplayWidth.columns(of: line.text)
                // Spaces stand only where something follows them
                if columns > 0 {
                    runs.append(String(repeating: " ", count: isBehind), [])
                    for run in line { runs.append(run.text, run.emphasis) }
                    isBehind = 0
                }
                isBehind += max(0, width - columns) + gap
            }
            return Line(runs, style)
        }
    }
}
