/// Reads XML that is known to be well-formed into tags and text, by itself and in the simplest way, so that what the checker
/// made of a file can be compared with it.
struct MarkupScanner {
    struct Element {
        let name: String
        let parent: Int?
        let startTag: Range<Int>
        /// From the start tag's `<` to the end tag's `>`.
        var range: Range<Int>
        /// The places of `name="value"`.
        let attributes: [Range<Int>]
    }

    private(set) var elements: [Element] = []
    /// The text directly in each element, in pieces, references resolved.
    private(set) var texts: [(element: Int, text: String)] = []

    private let bytes: [UInt8]
    private var open: [Int] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = 0
        while index < bytes.count {
            if starts("<!--", index) {
                index = end("-->", index + 4)
            } else if starts("<![CDATA[", index) {
                let close = end("]]>", index + 9)
                add(text: String(decoding: bytes[index + 9..<max(index + 9, close - 3)], as: UTF8.self))
                index = close
            } else if starts("<?", index) {
                index = end("?>", index + 2)
            } else if starts("</", index) {
                index = end(">", index)
                if let last = open.popLast() { elements[last].range = elements[last].range.lowerBound..<index }
            } else if bytes[index] == UInt8(ascii: "<") {
                index = readStartTag(index)
            } else {
                let close = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                add(text: Self.resolved(String(decoding: bytes[index..<close], as: UTF8.self)))
                index = close
            }
        }
    }

    func count(_ name: String) -> Int { elements.count { $0.name == name } }

    private func starts(_ mark: StaticString, _ index: Int) -> Bool {
        mark.withUTF8Buffer { index + $0.count <= bytes.count && bytes[index..<index + $0.count].elementsEqual($0) }
    }

    private func end(_ mark: StaticString, _ start: Int) -> Int {
        var index = start
        while index < bytes.count, !starts(mark, index) { index += 1 }
        return min(bytes.count, index + mark.utf8CodeUnitCount)
    }

    private mutating func add(text: String) {
        if let last = open.last { texts.append((last, text)) }
    }

    private mutating func readStartTag(_ start: Int) -> Int {
        var index = start + 1
        var attributes: [Range<Int>] = []
        var attributeStart: Int?
        var nameEnd: Int?
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/"):
                nameEnd = nameEnd ?? index
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let quote = bytes[index]
                index = bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.count - 1
                if let first = attributeStart { attributes.append(first..<index + 1) }
                attributeStart = nil
            default:
                if nameEnd != nil { attributeStart = attributeStart ?? index }
            }
            index += 1
        }
        let close = min(bytes.count, index + 1)
        let name = String(decoding: bytes[start + 1..<(nameEnd ?? index)], as: UTF8.self)
        let isEmpty = bytes[close - 2] == UInt8(ascii: "/")
        elements.append(
            Element(
                name: name, parent: open.last, startTag: start..<close, range: start..<close, attributes: attributes))
        if !isEmpty { open.append(elements.count - 1) }
        return close
    }

    private static func resolved(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        for (number, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            let pieces = part.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            guard number > 0, pieces.count == 2 else {
                result += part
                continue
            }
            result += character(String(pieces[0])) + pieces[1]
        }
        return result
    }

    private static func character(_ name: String) -> String {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let isHexadecimal = name.hasPrefix("#x")
            let code = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
            return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
        }
    }
}
