import TrainingCore

/// Whether a pattern wants what folding takes out of every answer: white space beside a Chinese character, a final full
/// stop, and where punctuation is ignored, punctuation and white space.
///
/// Follows the grammar of docs/course-format.md, "short-text"; only characters that stand for themselves are looked at, so
/// some patterns that cannot match are not found.
struct PatternReach {
    private let scalars: [Unicode.Scalar]
    private let folding: TextFolding.Options
    private var index = 0

    /// - Parameters:
    ///   - source: a pattern that could be compiled.
    static func isOutOfReach(_ source: String, _ folding: TextFolding.Options) -> Bool {
        var reach = PatternReach(
            scalars: Array(source.unicodeScalars), folding: folding.union(.caseSensitive))
        return !reach.canMatchAny(isWhole: true)
    }

    private init(scalars: [Unicode.Scalar], folding: TextFolding.Options) {
        self.scalars = scalars
        self.folding = folding
    }

    private enum Part {
        case literal(Unicode.Scalar)
        case group(canMatch: Bool)
        case other
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func canMatchAny(isWhole: Bool) -> Bool {
        var canMatch = canMatchSequence(isWhole: isWhole)
        while next == "|" {
            index += 1
            let canMatchOther = canMatchSequence(isWhole: isWhole)
            canMatch = canMatch || canMatchOther
        }
        return canMatch
    }

    private mutating func canMatchSequence(isWhole: Bool) -> Bool {
        var canMatch = true
        /// The character that stands for certain before the next part.
        var before: Unicode.Scalar?
        while let scalar = next, scalar != "|", scalar != ")" {
            let part = part()
            guard !isOptional() else {
                before = nil
                continue
            }
            switch part {
            case .literal(let literal):
                canMatch = canMatch && remains(literal) && !isSpaceBesideHan(before, literal)
                before = literal
            case .group(let canMatchGroup):
                canMatch = canMatch && canMatchGroup
                before = nil
            case .other: before = nil
            }
        }
        return canMatch && !(isWhole && before == ".")
    }

    private mutating func part() -> Part {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "(":
            let canMatch = canMatchAny(isWhole: false)
            index += 1
            return .group(canMatch: canMatch)
        case "[":
            while let scalar = next, scalar != "]" { index += scalar == "\\" ? 2 : 1 }
            index += 1
            return .other
        case ".": return .other
        case "\\":
            let escaped = next
            index += 1
            if escaped == "s" { return .literal(" ") }
            guard let escaped, escaped != "d" else { return .other }
            return .literal(folded(escaped))
        default: return .literal(folded(scalar))
        }
    }

    /// Passes over a repetition; whether what it repeats may be left out.
    private mutating func isOptional() -> Bool {
        switch next {
        case "?", "*":
            index += 1
            return true
        case "+":
            index += 1
            return false
        case "{":
            let least = scalars[index...].dropFirst().prefix { $0 != "," && $0 != "}" }
            while let scalar = next, scalar != "}" { index += 1 }
            index += 1
            return least.allSatisfy { $0 == "0" }
        default: return false
        }
    }

    private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard !scalar.properties.isWhitespace else { return " " }
        return TextFolding.fold("\(scalar)x", .caseSensitive).unicodeScalars.first ?? scalar
    }

    /// Whether folding leaves a character in the middle of an answer.
    private func remains(_ scalar: Unicode.Scalar) -> Bool {
        TextFolding.fold("x\(scalar)x", folding).unicodeScalars.count == 3
    }

    private func isSpaceBesideHan(_ first: Unicode.Scalar?, _ second: Unicode.Scalar) -> Bool {
        guard let first else { return false }
        return (first == " " && second.properties.isIdeographic) || (first.properties.isIdeographic && second == " ")
    }
}
