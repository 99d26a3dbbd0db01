/// An XML file as a flat list of elements in the order of their start tags, with the bytes it was read from.
///
/// If the file is not well-formed, it holds what was read before the fault; elements whose end was not read are not closed.
final class XMLDocument: Sendable {
    let path: String
    let source: [UInt8]
    let nodes: [XMLNode]
    let attributes: [XMLAttribute]
    let names: [String]
    /// The text of the elements and the values of the attributes, decoded.
    let text: [UInt8]

    init(
        path: String, source: [UInt8], nodes: [XMLNode], attributes: [XMLAttribute], names: [String], text: [UInt8]
    ) {
        self.path = path
        self.source = source
        self.nodes = nodes
        self.attributes = attributes
        self.names = names
        self.text = text
    }

    var root: Int? { nodes.isEmpty ? nil : 0 }

    func name(of node: Int) -> String { names[Int(nodes[node].name)] }

    func children(of node: Int) -> Children { Children(document: self, upcoming: nodes[node].firstChild) }

    struct Children: Sequence, IteratorProtocol {
        let document: XMLDocument
        var upcoming: Int32

        mutating func next() -> Int? {
            guard upcoming >= 0 else { return nil }
            let node = Int(upcoming)
            upcoming = document.nodes[node].nextSibling
            return node
        }
    }

    func attributes(of node: Int) -> Range<Int> {
        let first = Int(nodes[node].firstAttribute)
        return first..<first + Int(nodes[node].attributeCount)
    }

    func attribute(_ name: AttributeName, of node: Int) -> Int? {
        attributes(of: node).first { attributes[$0].attribute == name }
    }

    /// As it is written, with references resolved.
    func value(ofAttribute index: Int) -> String {
        let attribute = attributes[index]
        return String(decoding: text[Int(attribute.valueStart)..<Int(attribute.valueEnd)], as: UTF8.self)
    }

    /// The normalised text of an element up to its first child.
    func normalizedText(of node: Int) -> String {
        TextNormalization.normalize(text[Int(nodes[node].textStart)..<Int(nodes[node].textEnd)])
    }

    func normalizedValue(ofAttribute index: Int) -> String {
        TextNormalization.normalize(text[Int(attributes[index].valueStart)..<Int(attributes[index].valueEnd)])
    }

    /// Whether there is anything but XML's white space before the first child.
    func hasText(_ node: Int) -> Bool {
        text[Int(nodes[node].textStart)..<Int(nodes[node].textEnd)].contains { !TextNormalization.isXMLSpace($0) }
    }

    /// Whether there is anything to be read before the first child: an ideographic space is not.
    func hasReadableText(_ node: Int) -> Bool {
        !TextNormalization.isBlank(text[Int(nodes[node].textStart)..<Int(nodes[node].textEnd)])
    }

    /// Whether anything to be read stands between the end of an element and what follows it.
    func hasTail(_ node: Int) -> Bool {
        !TextNormalization.isBlank(tail(of: node))
    }

    func tail(of node: Int) -> ArraySlice<UInt8> {
        text[Int(nodes[node].tailStart)..<Int(nodes[node].tailEnd)]
    }

    /// Whether an element holds text, with what stands within it, and not the elements of its slots.
    ///
    /// What may hold either (`prompt`, `option`) holds elements as soon as one of them is there.
    func holdsText(_ node: Int, _ rule: ElementRule) -> Bool {
        switch rule.content {
        case .plain, .rich: true
        case .empty, .elements: false
        case .richOr: !children(of: node).contains { nodes[$0].element.map { rule.children[$0] != nil } ?? false }
        }
    }
}
