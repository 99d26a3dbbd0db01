/// Breaks text into lines: between Chinese characters and at spaces, never before a closing sign or behind an opening one.
package enum Wrapping {
    /// - Parameters:
    ///   - width: of a line in columns.
    ///   - first: stands before the first line, `rest` before the others; they are part of the width.
    package static func paragraph(_ text: String, width: Int, first: String = "", rest: String? = nil) -> [String] {
        let rest = rest ?? String(repeating: " ", count: DisplayWidth.columns(of: first))
        var lines: [String] = []
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let prefix = lines.isEmpty ? first : rest
            lines += fill(pieces(of: part), width: max(width, 20), first: prefix, rest: rest)
        }
        return lines
    }

    /// What may not be torn apart: a word, or a wide character with the signs that belong to it.
    private struct Piece {
        var text = ""
        var columns = 0
        var hasSpaceBefore = false
        var isOpen = false

        mutating func append(_ character: Character) {
            text.append(character)
            columns += DisplayWidth.columns(of: character)
        }
    }

    // Line-breaking classes CL, EX and OP of Unicode Standard Annex 14, as far as courses use them: signs, not words
    private static let closing = Set("，。、：；？！）》」』】”’…％%)]},.;:?!")
    private static let opening = Set("（《「『【“‘([{")

    private static func pieces(of text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var current = Piece()
        var isAfterSpace = false
        var isAfterWide = false
        for character in text {
            if character == " " {
                isAfterSpace = true
                continue
            }
            let isWide = DisplayWidth.columns(of: character) == 2
            let isJoined = current.isOpen || closing.contains(character) || !(isWide || isAfterWide)
            if !current.text.isEmpty, isAfterSpace || !isJoined {
                pieces.append(current)
                current = Piece()
                current.hasSpaceBefore = isAfterSpace
            }
            current.append(character)
            current.isOpen = opening.contains(character)
            isAfterSpace = false
            isAfterWide = isWide
        }
        if !current.text.isEmpty { pieces.append(current) }
        return pieces
    }

    private static func fill(_ pieces: [Piece], width: Int, first: String, rest: String) -> [String] {
        var lines: [String] = []
        var line = first
        var used = DisplayWidth.columns(of: first)
        var isStart = true
        func breakLine() {
            lines.append(line)
            line = rest
            used = DisplayWidth.columns(of: rest)
            isStart = true
        }
        for piece in pieces {
            let space = piece.hasSpaceBefore && !isStart ? 1 : 0
            if !isStart, used + space + piece.columns > width { breakLine() }
            if piece.hasSpaceBefore, !isStart {
                line += " "
                used += 1
            }
            for character in piece.text {
                let columns = DisplayWidth.columns(of: character)
                if used + columns > width, !isStart { breakLine() }
                line.append(character)
                used += columns
                isStart = false
            }
        }
        lines.append(line)
        return lines
    }
}
