/// Breaks text into lines: between Chinese characters and at spaces, never before a closing sign or behind an opening one.
package enum Wrapping {
    /// - Parameters:
    ///   - width: of a line in columns.
    ///   - first: stands before the first line, `rest` before the others; they are part of the width.
    package static func paragraph(_ text: String, width: Int, first: String = "", rest: String? = nil) -> [String] {
        paragraph([Run(text)], width: max(width, 20), first: first, rest: rest).map(\.text)
    }

    /// The same for text with emphasis; a line feed in it begins a new line.
    static func paragraph(_ runs: [Run], width: Int, first: String = "", rest: String? = nil) -> [[Run]] {
        let rest = rest ?? String(repeating: " ", count: DisplayWidth.columns(of: first))
        var lines: [[Run]] = []
        let letters = runs.flatMap { run in run.text.map { Letter(character: $0, emphasis: run.emphasis) } }
        for part in letters.split(separator: Letter.lineFeed, omittingEmptySubsequences: false) {
            let prefix = lines.isEmpty ? first : rest
            lines += fill(pieces(of: part), width: width, first: prefix, rest: rest)
        }
        return lines
    }

    private struct Letter: Equatable {
        static let lineFeed = Letter(character: "\n", emphasis: [])

        let character: Character
        let emphasis: Run.Emphasis

        /// A line feed is one whatever its emphasis.
        static func == (one: Letter, other: Letter) -> Bool { one.character == other.character }
    }

    /// What may not be torn apart: a word, or a wide character with the signs that belong to it.
    private struct Piece {
        var letters: [Letter] = []
        var columns = 0
        var hasSpaceBefore = false
        var isOpen = false

        mutating func append(_ letter: Letter) {
            letters.append(letter)
            columns += DisplayWidth.columns(of: letter.character)
        }
    }

    // Line-breaking classes CL, EX and OP of Unicode Standard Annex 14, as far as courses use them: signs, not words
    private static let closing = Set("，。、：；？！）》」』】”’…％%)]},.;:?!")
    private static let opening = Set("（《「『【“‘([{")

    private static func pieces(of text: ArraySlice<Letter>) -> [Piece] {
        var pieces: [Piece] = []
        var current = Piece()
        var isAfterSpace = false
        var isAfterWide = false
        for letter in text {
            let character = letter.character
            if character == " " {
                isAfterSpace = true
                continue
            }
            let isWide = DisplayWidth.columns(of: character) == 2
            let isJoined = current.isOpen || closing.contains(character) || !(isWide || isAfterWide)
            if !current.letters.isEmpty, isAfterSpace || !isJoined {
                pieces.append(current)
                current = Piece()
                current.hasSpaceBefore = isAfterSpace
            }
            current.append(letter)
            current.isOpen = opening.contains(character)
            isAfterSpace = false
            isAfterWide = isWide
        }
        if !current.letters.isEmpty { pieces.append(current) }
        return pieces
    }

    private static func fill(_ pieces: [Piece], width: Int, first: String, rest: String) -> [[Run]] {
        var lines: [[Run]] = []
        var line = [Run(first)]
        var used = DisplayWidth.columns(of: first)
        var isStart = true
        func breakLine() {
            lines.append(line)
            line = [Run(rest)]
            used = DisplayWidth.columns(of: rest)
            isStart = true
        }
        for piece in pieces {
            let space = piece.hasSpaceBefore && !isStart ? 1 : 0
            if !isStart, used + space + piece.columns > width { breakLine() }
            if piece.hasSpaceBefore, !isStart {
                let before = line.last?.emphasis ?? []
                line.append(" ", before.intersection(piece.letters.first?.emphasis ?? []))
                used += 1
            }
            for letter in piece.letters {
                let columns = DisplayWidth.columns(of: letter.character)
                if used + columns > width, !isStart { breakLine() }
                line.append(String(letter.character), letter.emphasis)
                used += columns
                isStart = false
            }
        }
        lines.append(line)
        return lines
    }
}
