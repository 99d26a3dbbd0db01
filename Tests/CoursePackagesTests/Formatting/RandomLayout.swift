@testable import CoursePackages

/// Another layout of an XML file with the same meaning: white space, quotes, the order of attributes, references, CDATA
/// sections, ends of lines and comments at random, by a seed.
struct RandomLayout {
    private var state: UInt64
    private var comments = 0
    private var output = ""

    static func of(_ source: [UInt8], seed: UInt64) -> (bytes: [UInt8], comments: [String]) {
        var lexer = MarkupLexer(source)
        var layout = RandomLayout(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
        layout.write(lexer.nodes())
        let bytes = Array(layout.output.utf8)
        return (bytes, (0..<layout.comments).map { "<!-- \($0)\n  \($0) -->" })
    }

    private init(state: UInt64) {
        self.state = state
    }

    /// A number below `bound`: xorshift64 (Marsaglia, 2003).
    private mutating func random(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    private mutating func space() -> String {
        (0...random(3)).map { _ in [" ", "\n", "\t", "\r\n", "\n\n", "  "][random(6)] }.joined()
    }

    private mutating func comment(oneIn chance: Int) {
        guard random(chance) == 0 else { return }
        output += "<!-- \(comments)\n  \(comments) -->"
        comments += 1
    }

    // MARK: Nodes

    private mutating func write(_ nodes: [MarkupNode]) {
        for node in nodes {
            switch node {
            case .element(let element):
                comment(oneIn: 8)
                write(element)
            case .text(let text): write(text)
            case .comment(let comment): output += "<!--\(comment)-->"
            }
        }
    }

    private mutating func write(_ element: MarkupElement) {
        output += "<\(element.name)"
        var attributes = element.attributes
        while !attributes.isEmpty {
            let attribute = attributes.remove(at: random(attributes.count))
            output += space() + attribute.name
            let quote = ["\"", "'"][random(2)]
            output += random(4) == 0 ? " = " : "="
            output += quote + escaped(attribute.value, quote: quote) + quote
        }
        if random(4) == 0 { output += space() }
        if element.children.isEmpty, random(2) == 0 {
            output += "/>"
        } else {
            output += ">"
            write(element.children)
            output += "</\(element.name)" + (random(4) == 0 ? space() : "") + ">"
        }
    }

    // MARK: Characters

    private mutating func write(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        if scalars.allSatisfy(MarkupText.isSpace) {
            output += space()
            return comment(oneIn: 8)
        }
        for (index, scalar) in scalars.enumerated() {
            if MarkupText.isSpace(scalar) {
                output += space()
                comment(oneIn: 40)
                continue
            }
            if index > 0, TextNormalization.isChinese(scalars[index - 1].value),
                TextNormalization.isChinese(scalar.value), random(10) == 0
            {
                output += space()
            }
            comment(oneIn: 100)
            switch random(20) {
            case 0: output += "&#x\(String(scalar.value, radix: 16));"
            case 1: output += "<![CDATA[\(scalar)]]>"
            default: output += escaped(String(scalar), quote: ">")
            }
        }
    }

    private mutating func escaped(_ text: String, quote: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            let mustBe = scalar == "&" || scalar == "<" || quote.unicodeScalars.contains(scalar)
            result += mustBe || random(30) == 0 ? "&#\(scalar.value);" : String(scalar)
        }
    }
}
