/// Writes nodes in canonical layout.
struct MarkupWriter {
    private(set) var output: [UInt8] = []

    /// The nodes of a whole file.
    mutating func write(_ nodes: [MarkupNode]) {
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        write(nodes, level: 0) { name in CourseFormat.FileKind.allCases.first { $0.element == name }?.rule }
    }

    private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

    // MARK: Lines

    /// Nodes of which each has a line of its own; `rule` says what is known of an element among them.
    private mutating func write(_ nodes: [MarkupNode], level: Int, rule: (ElementName) -> ElementRule?) {
        var isFirst = true
        var lineEnds = 0
        for node in nodes {
            if case .text(let text) = node, MarkupText.isSpace(text) {
                lineEnds += text.unicodeScalars.count { $0 == "\n" }
                continue
            }
            if !isFirst, lineEnds > 1 { write("\n") }
            write(String(repeating: "  ", count: level))
            switch node {
            case .element(let element): write(element, element.element.flatMap(rule), level: level)
            case .comment(let comment): write("<!--\(comment)-->")
            case .text:
                // Text has no place between elements; that is for the checker to say.
                var line = MarkupLine()
                line.write([node], in: nil)
                output.append(contentsOf: line.output)
            }
            write("\n")
            (isFirst, lineEnds) = (false, 0)
        }
    }

    private mutating func write(_ element: MarkupElement, _ rule: ElementRule?, level: Int) {
        let isBlock = element.children.contains { node in
            if case .text(let text) = node { !MarkupText.isSpace(text) } else { true }
        }
        guard isBlock, !element.isOneLine(rule) else {
            var line = MarkupLine()
            line.write(element, rule)
            output.append(contentsOf: line.output)
            return
        }
        element.appendOpeningTag(rule, to: &output)
        write(">\n")
        write(element.children, level: level + 1) { rule?.children[$0]?.rule }
        write(String(repeating: "  ", count: level) + "</\(element.name)>")
    }
}

extension MarkupElement {
    /// Whether an element holds text. Of what the format does not know, only what it holds can tell.
    fileprivate func isOneLine(_ rule: ElementRule?) -> Bool {
        switch rule?.content {
        case .plain, .rich: true
        case .richOr: !elements.contains { $0.element.flatMap { rule?.children[$0] } != nil }
        case .elements: false
        case .empty, nil:
            elements.contains { $0.element.map(Self.inlineNames.contains) ?? false }
                || children.contains { node in
                    if case .text(let text) = node { !MarkupText.isSpace(text) } else { false }
                }
        }
    }

    private var elements: [MarkupElement] {
        children.compactMap { node in
            if case .element(let element) = node { element } else { nil }
        }
    }

    /// Elements that stand within text only.
    private static let inlineNames = Set(CourseFormat.inlineNames(in: .rich(.gapped, isTranslatable: true)))

    /// The start tag without its end, `>` or `/>`: namespaces, attributes in the order of the format, all others.
    func appendOpeningTag(_ rule: ElementRule?, to output: inout [UInt8]) {
        let declarations = attributes.filter { $0.name == "xmlns" } + attributes.filter { $0.name.hasPrefix("xmlns:") }
        let known = (rule?.attributes ?? []).compactMap { known in
            attributes.first { $0.name == known.name.rawValue }
        }
        let others = attributes.filter { !$0.isDeclaration && !known.contains($0) }
        output.append(contentsOf: "<\(name)".utf8)
        for attribute in declarations + known + others {
            output.append(contentsOf: " \(attribute.name)=".utf8)
            MarkupText.appendQuoted(attribute.value, to: &output)
        }
    }
}
