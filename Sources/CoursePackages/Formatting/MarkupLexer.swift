/// Splits an XML file into nodes, when the parser has found it well-formed and without DOCTYPE and processing instructions.
struct MarkupLexer {
    /// With line feeds as the only ends of lines (XML 1.0, section 2.11), and without byte order mark.
    private let bytes: [UInt8]
    private var index = 0

    init(_ source: [UInt8]) {
        let text = source.starts(with: [0xEF, 0xBB, 0xBF]) ? source.dropFirst(3) : source[...]
        bytes = text.contains(0x0D) ? Self.withLineFeeds(text) : Array(text)
        if isNext("<?xml") { _ = take(until: "?>") }
    }

    private static func withLineFeeds(_ source: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var wasReturn = false
        for byte in source {
            if byte == 0x0D {
                result.append(0x0A)
            } else if byte != 0x0A || !wasReturn {
                result.append(byte)
            }
            wasReturn = byte == 0x0D
        }
        return result
    }

    /// What stands up to the end tag of the open element, or to the end of the file; the end tag is read as well.
    mutating func nodes() -> [MarkupNode] {
        var nodes: [MarkupNode] = []
        var text = ""
        func endText() {
            if !text.isEmpty { nodes.append(.text(text)) }
            text = ""
        }
        while index < bytes.count {
            if isNext("<!--") {
                endText()
                index += 4
                nodes.append(.comment(take(until: "-->")))
            } else if isNext("<![CDATA[") {
                index += 9
                text += take(until: "]]>")
            } else if isNext("</") {
                _ = take(until: ">")
                break
            } else if bytes[index] == 0x3C {
                endText()
                nodes.append(.element(element()))
            } else {
                text += characters { $0 == 0x3C }
            }
        }
        endText()
        return nodes
    }

    private mutating func element() -> MarkupElement {
        index += 1
        let name = self.name()
        var attributes: [MarkupElement.Attribute] = []
        while true {
            skipSpace()
            guard index < bytes.count, bytes[index] != 0x3E, bytes[index] != 0x2F else { break }
            attributes.append(attribute())
        }
        let isEmpty = isNext("/>")
        index += isEmpty ? 2 : 1
        return MarkupElement(name: name, attributes: attributes, children: isEmpty ? [] : nodes())
    }

    private mutating func attribute() -> MarkupElement.Attribute {
        let name = self.name()
        skipSpace()
        index += 1
        skipSpace()
        guard index < bytes.count else { return MarkupElement.Attribute(name: name, value: "") }
        let quote = bytes[index]
        index += 1
        let value = characters(isInAttribute: true) { $0 == quote }
        index += 1
        return MarkupElement.Attribute(name: name, value: value)
    }

    // MARK: Characters

    private mutating func name() -> String {
        let start = index
        while index < bytes.count, !TextNormalization.isXMLSpace(bytes[index]),
            bytes[index] != 0x3D, bytes[index] != 0x3E, bytes[index] != 0x2F
        {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while index < bytes.count, TextNormalization.isXMLSpace(bytes[index]) { index += 1 }
    }

    private func isNext(_ mark: StaticString) -> Bool {
        mark.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }

    /// What stands before a mark; goes on behind it.
    private mutating func take(until mark: StaticString) -> String {
        let start = index
        while index < bytes.count, !isNext(mark) { index += 1 }
        defer { index = min(bytes.count, index + mark.utf8CodeUnitCount) }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// Characters with references resolved; in an attribute, tabs and ends of lines are spaces (XML 1.0, section 3.3.3).
    private mutating func characters(isInAttribute: Bool = false, until isEnd: (UInt8) -> Bool) -> String {
        var text: [UInt8] = []
        while index < bytes.count, !isEnd(bytes[index]) {
            if bytes[index] == 0x26 {
                text.append(contentsOf: reference())
            } else {
                let isSpace = isInAttribute && TextNormalization.isXMLSpace(bytes[index])
                text.append(isSpace ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let entities: [String: UInt8] = ["lt": 0x3C, "gt": 0x3E, "amp": 0x26, "quot": 0x22, "apos": 0x27]

    private mutating func reference() -> [UInt8] {
        index += 1
        let name = take(until: ";")
        if let entity = Self.entities[name] { return [entity] }
        let isHexadecimal = name.hasPrefix("#x")
        let code = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        guard let scalar = code.flatMap(Unicode.Scalar.init) else { return [] }
        return Array(String(Character(scalar)).utf8)
    }
}
