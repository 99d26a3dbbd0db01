/// Places are worked out from the source when there is something to report, so well-formed files do not pay for them.
extension XMLDocument {
    func place(at offset: Int) -> Place { Place(path: path, offset: offset) }

    func place(of node: Int) -> Place { place(at: Int(nodes[node].start)) }

    /// The first character of an element's text; its start tag if there is no text.
    func placeOfText(_ node: Int) -> Place {
        guard hasText(node) else { return place(of: node) }
        var scanner = SourceScanner(source, at: Int(nodes[node].tagEnd) + 1)
        scanner.skipSpaceAndMarkup()
        return place(at: scanner.index)
    }

    /// The first character of the text behind an element, which is closed.
    func place(ofTail node: Int) -> Place {
        let parent = Int(nodes[node].parent)
        // The element ends with the last `>` before its tail; all that it holds comes before that.
        var last = node
        while let child = children(of: last).max() { last = child }
        var scanner = SourceScanner(source, at: Int(nodes[last].tagEnd))
        var depth = last
        while depth != parent {
            scanner.skipPastTag(isEmptyElement: depth == last && isEmptyElement(last))
            depth = Int(nodes[depth].parent)
        }
        scanner.skipSpaceAndMarkup()
        return place(at: scanner.index)
    }

    /// Whether an element is written as `<name/>`.
    private func isEmptyElement(_ node: Int) -> Bool {
        let end = Int(nodes[node].tagEnd)
        return end < source.count && source[end] == 0x2F
    }

    /// The name of an attribute.
    func place(ofAttribute index: Int, of node: Int) -> Place {
        place(at: spans(ofAttribute: index, of: node).name)
    }

    /// The first character of an attribute's value.
    func place(ofValue index: Int, of node: Int) -> Place {
        place(at: spans(ofAttribute: index, of: node).value)
    }

    private func spans(ofAttribute index: Int, of node: Int) -> (name: Int, value: Int) {
        let wanted = Array(names[Int(attributes[index].name)].utf8)
        let start = Int(nodes[node].start)
        var scanner = SourceScanner(source, at: start + 1)
        scanner.skipName()
        while let found = scanner.nextAttribute(before: Int(nodes[node].tagEnd)) {
            if source[found.name].elementsEqual(wanted) { return (found.name.lowerBound, found.value) }
        }
        return (start, start)
    }
}

/// Steps through the source of a start tag or a text that the parser has accepted.
struct SourceScanner {
    private let source: [UInt8]
    private(set) var index: Int

    init(_ source: [UInt8], at index: Int) {
        self.source = source
        self.index = index
    }

    mutating func skipName() {
        while index < source.count, !TextNormalization.isXMLSpace(source[index]), source[index] != 0x3D,
            source[index] != 0x3E, source[index] != 0x2F
        {
            index += 1
        }
    }

    private mutating func skipSpace() {
        while index < source.count, TextNormalization.isXMLSpace(source[index]) { index += 1 }
    }

    /// The next attribute of a start tag, as it is written, that begins before `end`.
    mutating func nextAttribute(before end: Int) -> (name: Range<Int>, value: Int)? {
        skipSpace()
        let start = index
        skipName()
        let name = start..<index
        guard !name.isEmpty, start < end else { return nil }
        skipSpace()
        guard index < source.count, source[index] == 0x3D else { return nil }
        index += 1
        skipSpace()
        guard index < source.count else { return nil }
        let quote = source[index]
        let value = index + 1
        index = (value..<source.count).first { source[$0] == quote }.map { $0 + 1 } ?? source.count
        return (name, value)
    }

    /// Skips white space, comments, processing instructions and the opening of a CDATA section.
    mutating func skipSpaceAndMarkup() {
        while index < source.count {
            let rest = source[index...]
            if TextNormalization.isXMLSpace(source[index]) {
                index += 1
            } else if rest.starts(with: "<!--".utf8) {
                skip(to: "-->", from: index + 4)
            } else if rest.starts(with: "<?".utf8) {
                skip(to: "?>", from: index + 2)
            } else if rest.starts(with: "<![CDATA[".utf8) {
                index += 9
            } else {
                return
            }
        }
    }

    /// From a start tag's end: to the end of the element's end tag; of an empty element, behind it. From an end tag: to the end of the next.
    mutating func skipPastTag(isEmptyElement: Bool) {
        if isEmptyElement {
            index += 2
            return
        }
        while index < source.count {
            let rest = source[index...]
            if rest.starts(with: "<!--".utf8) {
                skip(to: "-->", from: index + 4)
            } else if rest.starts(with: "<![CDATA[".utf8) {
                skip(to: "]]>", from: index + 9)
            } else if rest.starts(with: "</".utf8) {
                skip(to: ">", from: index + 2)
                return
            } else {
                index += 1
            }
        }
    }

    private mutating func skip(to mark: StaticString, from start: Int) {
        let end = mark.withUTF8Buffer { Array($0) }
        index = start
        while index < source.count, !source[index...].starts(with: end) { index += 1 }
        index = min(source.count, index + end.count)
    }
}
