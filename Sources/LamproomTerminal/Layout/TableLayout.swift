/// Columns side by side, aligned also where characters are two columns wide.
package enum TableLayout {
    /// The header, then a line for each row. Empty columns at the end are left out of a line.
    package static func lines(header: [String], rows: [[String]]) -> [Line] {
        let shown = rows.map { $0.map(SafeText.shown) }
        let widths = header.indices.map { column in
            ([header] + shown).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return [Line(line(header, widths), .strong)] + shown.map { Line(line($0, widths)) }
    }

    /// Names and values beneath each other.
    package static func pairs(_ pairs: [(name: String, value: String)]) -> [Line] {
        let width = pairs.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
        return pairs.map { Line("\(DisplayWidth.padded($0.name, to: width))  \($0.value)") }
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = zip(cells, widths).map { DisplayWidth.padded($0, to: $1) }.joined(separator: "  ")
        while text.last == " " { text.removeLast() }
        return text
    }
}
