/// Turns a pattern into its program: recursive descent over alternatives, sequences, repetitions and single parts.
struct TextPatternCompiler {
    private static let maximumSize = 400

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    static func compile(_ source: String) throws(TextPattern.Fault) -> [TextPatternInstruction] {
        var compiler = TextPatternCompiler(scalars: Array(source.unicodeScalars))
        guard compiler.scalars.count <= TextPattern.maximumLength else { throw .tooLong }
        let body = try compiler.alternatives()
        guard compiler.index == compiler.scalars.count else { throw .unbalanced }
        return body + [.match]
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// The characters of a pattern are folded as answers are, but keep their case.
    private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard !scalar.properties.isWhitespace else { return " " }
        return TextFolding.fold(String(Character(scalar)) + "x", .caseSensitive).unicodeScalars.first ?? scalar
    }

    private typealias Code = [TextPatternInstruction]

    /// Programs are relocatable: targets count from the beginning of each piece.
    private func moved(_ code: Code, by offset: Int) -> Code {
        code.map { instruction in
            switch instruction {
            case .jump(let target): .jump(target + offset)
            case .split(let first, let second): .split(first + offset, second + offset)
            default: instruction
            }
        }
    }

    private func checked(_ code: Code) throws(TextPattern.Fault) -> Code {
        guard code.count <= Self.maximumSize else { throw .tooLarge }
        return code
    }

    private func joined(_ first: Code, _ second: Code) throws(TextPattern.Fault) -> Code {
        try checked(first + moved(second, by: first.count))
    }

    private mutating func alternatives() throws(TextPattern.Fault) -> Code {
        var code = try sequence()
        while next == "|" {
            index += 1
            let other = try sequence()
            // split; first; jump to the end; other
            let head: Code = [.split(1, code.count + 2)] + moved(code, by: 1) + [.jump(code.count + 2 + other.count)]
            code = try checked(head + moved(other, by: head.count))
        }
        return code
    }

    private mutating func sequence() throws(TextPattern.Fault) -> Code {
        var code: Code = []
        while let scalar = next, scalar != "|", scalar != ")" {
            code = try joined(code, try repetition())
        }
        guard !code.isEmpty else { throw .empty }
        return code
    }

    private mutating func repetition() throws(TextPattern.Fault) -> Code {
        let part = try single()
        guard let scalar = next, let (least, most) = try bounds(scalar) else { return part }
        if let again = next, ["?", "*", "+", "{"].contains(again) { throw .nothingToRepeat }
        var code: Code = []
        for _ in 0..<least { code = try joined(code, part) }
        if let most {
            // Each further one may be left out, and with it the rest.
            let total = code.count + (most - least) * (part.count + 1)
            for _ in least..<most {
                code = try checked(code + [.split(code.count + 1, total)] + moved(part, by: code.count + 1))
            }
            return code
        }
        let start = code.count
        return try checked(
            code + [.split(start + 1, start + part.count + 2)] + moved(part, by: start + 1) + [.jump(start)])
    }

    private mutating func bounds(_ scalar: Unicode.Scalar) throws(TextPattern.Fault) -> (least: Int, most: Int?)? {
        switch scalar {
        case "?": index += 1; return (0, 1)
        case "*": index += 1; return (0, nil)
        case "+": index += 1; return (1, nil)
        case "{":
            guard let end = scalars[index...].firstIndex(of: "}") else { throw .unbalanced }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[index + 1..<end])
            let parts = String(text).split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            index = end + 1
            guard (1...2).contains(parts.count), let least = parts[0], let most = parts[parts.count - 1],
                (0...100).contains(least), (max(1, least)...100).contains(most)
            else { throw .badRepetition }
            return (least, most)
        default: return nil
        }
    }

    private mutating func single() throws(TextPattern.Fault) -> Code {
        guard let scalar = next else { throw .empty }
        index += 1
        switch scalar {
        case "(":
            depth += 1
            guard depth <= 50 else { throw .tooLarge }
            let code = try alternatives()
            guard next == ")" else { throw .unbalanced }
            index += 1
            depth -= 1
            return code
        case "[": return [try set()]
        case ".": return [.any]
        case "\\": return [try escape()]
        case "?", "*", "+", "{": throw .nothingToRepeat
        case "]", "}": throw .unbalanced
        default: return [.one(folded(scalar))]
        }
    }

    private mutating func escape() throws(TextPattern.Fault) -> TextPatternInstruction {
        guard let scalar = next else { throw .badEscape }
        index += 1
        switch scalar {
        case "d": return .set(["0"..."9"], isNegated: false)
        case "s": return .set([" "..." "], isNegated: false)
        case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil: throw .badEscape
        default: return .one(folded(scalar))
        }
    }

    private mutating func set() throws(TextPattern.Fault) -> TextPatternInstruction {
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        let isNegated = next == "^"
        if isNegated { index += 1 }
        while let scalar = next, scalar != "]" {
            index += 1
            if scalar == "\\" {
                switch try escape() {
                case .set(let escaped, _): ranges += escaped
                case .one(let one): ranges.append(one...one)
                default: throw .badEscape
                }
                continue
            }
            let low = folded(scalar)
            guard next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
                ranges.append(low...low)
                continue
            }
            let high = folded(scalars[index + 1])
            guard low <= high else { throw .badSet }
            index += 2
            ranges.append(low...high)
        }
        guard next == "]" else { throw .unbalanced }
        index += 1
        guard !ranges.isEmpty else { throw .badSet }
        return .set(ranges, isNegated: isNegated)
    }
}
