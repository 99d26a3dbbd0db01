extension SwiftSource {
    /// A call, or anything else that looks like one: a name and labelled arguments in parentheses.
    struct Call {
        let name: String
        let line: Int
        let labels: Set<String>
        /// The literals of each labelled argument, joined; not those inside interpolations.
        let literals: [String: String]
    }

    /// In the order in which they begin.
    var calls: [Call] {
        var calls: [Call] = []
        for index in characters.indices where characters[index] == "(" && !isInComment(index) {
            let name = String(characters[..<index].reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
            guard !name.isEmpty, let call = call(name, open: index) else { continue }
            calls.append(call)
        }
        return calls
    }

    private func isInComment(_ index: Int) -> Bool {
        let line = String(characters[..<index].reversed().prefix { !$0.isNewline }.reversed())
        return line.drop { $0.isWhitespace }.hasPrefix("//")
    }

    /// Nil if the parenthesis has no end: it stands in a literal.
    private func call(_ name: String, open: Int) -> Call? {
        var index = open + 1
        var depth = 1
        var label: String?
        var labels: Set<String> = []
        var found: [String: String] = [:]
        var mayBeLabel = true
        while index < characters.count {
            if let literal = literalsByStart[index] {
                if let label { found[label, default: ""] += literal.content }
                index = literal.end + 1
                mayBeLabel = false
                continue
            }
            switch characters[index] {
            case "(", "[", "{": depth += 1
            case ")", "]", "}":
                depth -= 1
                if depth == 0 { return Call(name: name, line: line(of: open), labels: labels, literals: found) }
            case ",": if depth == 1 { (mayBeLabel, label) = (true, nil) }
            case let character where character.isLetter && mayBeLabel && depth == 1:
                let word = String(characters[index...].prefix { $0.isLetter || $0.isNumber })
                index += word.count
                mayBeLabel = false
                if index < characters.count, characters[index] == ":" {
                    label = word
                    labels.insert(word)
                }
                continue
            case let character where !character.isWhitespace: mayBeLabel = false
            default: break
            }
            index += 1
        }
        return nil
    }

    private func line(of index: Int) -> Int { characters[..<index].count { $0.isNewline } + 1 }
}
