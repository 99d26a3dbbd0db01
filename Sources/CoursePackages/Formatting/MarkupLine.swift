/// Writes text with the elements within it as one line, with white space as `RichTextReader` sees it.
///
/// A space between two visible characters stands outside the elements of both, so that there is only one way to write it.
struct MarkupLine {
    private(set) var output: [UInt8] = []

    /// What decides about white space.
    private struct Flow {
        /// The last visible character; nil at the beginning of a line.
        var last: Unicode.Scalar?
        var hasSpace = false
        /// Where the space goes if more text follows, and how deep in elements that is.
        var spaceOffset = 0
        var spaceDepth = 0
    }

    private var flow = Flow()
    private var depth = 0

    /// An element that holds text, or nothing.
    mutating func write(_ element: MarkupElement, _ rule: ElementRule?) {
        writeTags(of: element, rule) { line in
            line.writeApart { $0.write(element.children, in: rule?.content) }
        }
    }

    /// - Parameters:
    ///   - content: what the element around the nodes may hold; nil if that is not known.
    mutating func write(_ nodes: [MarkupNode], in content: ElementRule.Content?) {
        for node in nodes {
            switch node {
            case .text(let text):
                for scalar in text.unicodeScalars { write(scalar) }
            case .comment(let comment):
                output.append(contentsOf: "<!--\(comment)-->".utf8)
            case .element(let element):
                let rule = element.element.flatMap { name in
                    content.flatMap { CourseFormat.inlineRule(name, in: $0) }
                }
                write(inline: element, rule)
            }
        }
    }

    private mutating func write(inline element: MarkupElement, _ rule: ElementRule?) {
        switch element.element {
        case .lineBreak:
            flow.hasSpace = false
            write(element, rule)
            flow.last = nil
        // One thing to the eye, which begins and ends as the reader shows it: Chinese book title marks, and a line.
        case .cite: writeVisible("\u{300A}", "\u{300B}") { $0.write(element, rule) }
        case .blank:
            writeVisible("_", "_") { line in
                line.writeTags(of: element, rule) { $0.writeParts(element.children, of: rule) }
            }
        case .translation: write(element, rule)
        default:
            writeTags(of: element, rule) { line in
                line.write(element.children, in: rule?.content)
            }
        }
    }

    /// The parts of a blank, each of which holds a text by itself.
    private mutating func writeParts(_ nodes: [MarkupNode], of rule: ElementRule?) {
        for node in nodes {
            if case .element(let element) = node {
                write(element, element.element.flatMap { rule?.children[$0]?.rule })
            } else {
                writeApart { $0.write([node], in: nil) }
            }
        }
    }

    private mutating func writeTags(
        of element: MarkupElement, _ rule: ElementRule?, content: (inout MarkupLine) -> Void
    ) {
        element.appendOpeningTag(rule, to: &output)
        output.append(0x3E)
        let length = output.count
        depth += 1
        content(&self)
        depth -= 1
        if output.count == length {
            output.removeLast()
            output.append(contentsOf: "/>".utf8)
        } else {
            output.append(contentsOf: "</\(element.name)>".utf8)
        }
        if depth < flow.spaceDepth { markSpace() }
    }

    /// Writes a text of its own, whose white space has nothing to do with what is around it.
    private mutating func writeApart(_ content: (inout MarkupLine) -> Void) {
        let around = flow
        flow = Flow()
        content(&self)
        flow = around
    }

    // MARK: Characters

    private mutating func write(_ scalar: Unicode.Scalar) {
        guard !MarkupText.isSpace(scalar) else {
            flow.hasSpace = flow.last != nil
            return
        }
        writeSpace(before: scalar)
        MarkupText.append(scalar, to: &output)
        flow.last = scalar
        markSpace()
    }

    private mutating func writeVisible(
        _ first: Unicode.Scalar, _ last: Unicode.Scalar, _ content: (inout MarkupLine) -> Void
    ) {
        writeSpace(before: first)
        content(&self)
        flow.last = last
        markSpace()
    }

    private mutating func writeSpace(before scalar: Unicode.Scalar) {
        defer { flow.hasSpace = false }
        guard flow.hasSpace, let last = flow.last,
            !(TextNormalization.isChinese(last.value) && TextNormalization.isChinese(scalar.value))
        else { return }
        output.insert(0x20, at: flow.spaceOffset)
    }

    private mutating func markSpace() {
        flow.spaceOffset = output.count
        flow.spaceDepth = depth
    }
}
