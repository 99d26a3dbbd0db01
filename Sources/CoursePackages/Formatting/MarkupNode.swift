/// A piece of an XML file, with its comments, which `XMLDocument` does not have.
enum MarkupNode: Equatable, Sendable {
    case element(MarkupElement)
    /// Characters with references resolved; CDATA sections, too.
    case text(String)
    /// What stands between `<!--` and `-->`, its lines ending with line feeds.
    case comment(String)
}

struct MarkupElement: Equatable, Sendable {
    struct Attribute: Equatable, Sendable {
        let name: String
        /// With references resolved.
        let value: String

        /// Whether it declares a namespace.
        var isDeclaration: Bool { name == "xmlns" || name.hasPrefix("xmlns:") }
    }

    let name: String
    /// In the order in which they are written.
    let attributes: [Attribute]
    let children: [MarkupNode]

    /// Nil if the course format has no element of this name. A prefix is not looked at: the reader sees to namespaces.
    var element: ElementName? {
        ElementName(rawValue: name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name)
    }
}
