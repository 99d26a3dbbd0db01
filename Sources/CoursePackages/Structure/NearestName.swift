/// Which of some names a misspelt one was meant to be.
package enum NearestName {
    /// The element that a tag of HTML stands for.
    static func ofHTML(_ name: String, among candidates: [String]) -> String? {
        let own: String? =
            switch name.lowercased() {
            case "b": "strong"
            case "br": "break"
            case "em", "i": "emphasis"
            case "img": "figure"
            case "li": "item"
            case "ol", "ul": "list"
            case "p": "paragraph"
            case "td", "th": "cell"
            case "tr": "row"
            default: nil
            }
        return own.flatMap { candidates.contains($0) ? $0 : nil }
    }

    /// The nearest candidate, if it is near enough: a third of the letters, at most three, may be wrong.
    package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(name.utf8)
        guard (1...80).contains(letters.count) else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(letters, Array(candidate.utf8))
            if distance < best?.distance ?? min(4, max(2, letters.count / 3 + 1)) { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Damerau's and Levenshtein's: insertions, deletions, replacements and exchanges of neighbours.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard abs(left.count - right.count) <= 3 else { return .max }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let cost = left[row] == right[column] ? 0 : 1
                var least = min(previous[column] + cost, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
