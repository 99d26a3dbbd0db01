/// A page read by a small scanner, strict as XML is: every tag closed in its turn, every attribute in quotes.
struct Markup {
    struct Fault: Error {
        let text: String
    }

    struct Element {
        let name: String
        let attributes: [String: String]
    }

    private(set) var elements: [Element] = []

    init(_ source: String) throws {
        var rest = source[...]
        var open: [String] = []
        let doctype = "<!DOCTYPE html>\n"
        guard rest.hasPrefix(doctype) else { throw Fault(text: "no doctype") }
        rest = rest.dropFirst(doctype.count)
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            try Self.check(text: rest[..<start], inside: open.last)
            guard let end = rest.utf8.firstIndex(of: UInt8(ascii: ">")) else { throw Fault(text: "no end: \(rest)") }
            let tag = rest[rest.utf8.index(after: start)..<end]
            rest = rest[rest.utf8.index(after: end)...]
            if tag.utf8.first == UInt8(ascii: "/") {
                guard open.popLast() == String(tag.dropFirst()) else {
                    throw Fault(text: "ends what is not open: \(tag)")
                }
                continue
            }
            let isEmpty = tag.utf8.last == UInt8(ascii: "/")
            let element = try Self.element(isEmpty ? tag.dropLast() : tag)
            elements.append(element)
            if !isEmpty { open.append(element.name) }
        }
        guard open.isEmpty else { throw Fault(text: "not closed: \(open)") }
    }

    private static func check(text: Substring, inside name: String?) throws {
        guard name == "style" || !text.utf8.contains(UInt8(ascii: ">")) else { throw Fault(text: "stray > in \(text)") }
    }

    private static func element(_ tag: Substring) throws -> Element {
        guard let match = tag.wholeMatch(of: /([a-z][a-z0-9]*)((?: [a-z-]+="[^"<]*")*)/) else {
            throw Fault(text: "no tag: \(tag)")
        }
        let attributes = match.2.matches(of: /\ ([a-z-]+)="([^"]*)"/).map { (String($0.1), String($0.2)) }
        return Element(
            name: String(match.1),
            attributes: try Dictionary(attributes) { _, _ in
                throw Fault(text: "twice the same attribute: \(tag)")
            })
    }

    func count(_ name: String, class kind: String? = nil) -> Int {
        elements.count { $0.name == name && (kind == nil || $0.attributes["class"] == kind) }
    }
}
