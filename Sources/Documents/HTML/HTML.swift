/// A piece of an HTML page. What is written is also well-formed as XML: every element is closed, every attribute quoted.
///
/// Text and attribute values are escaped here and nowhere else, so nothing that an author writes becomes markup.
enum HTML {
    case text(String)
    indirect case element(String, KeyValuePairs<String, String>, [HTML])

    static func element(_ name: String, _ content: [HTML] = []) -> HTML { .element(name, [:], content) }

    static func element(_ name: String, _ attributes: KeyValuePairs<String, String>) -> HTML {
        .element(name, attributes, [])
    }

    /// The piece as a page's source has it.
    var source: String {
        var output = ""
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        switch self {
        case .text(let text):
            Self.escape(text, to: &output)
        case .element(let name, let attributes, let content):
            output += "<" + name
            for (attribute, value) in attributes {
                output += " " + attribute + "=\""
                Self.escape(value, to: &output)
                output += "\""
            }
            if Self.voidElements.contains(name) {
                output += "/>"
            } else {
                output += ">"
                for piece in content { piece.write(to: &output) }
                output += "</" + name + ">"
            }
            if !Self.inlineElements.contains(name) { output += "\n" }
        }
    }

    /// Elements without an end tag. Source: HTML, section "Void elements"; those that are used here.
    private static let voidElements: Set = ["br", "img", "meta"]

    /// Elements behind which a line feed would be seen as a space.
    private static let inlineElements: Set = [
        "a", "br", "cite", "code", "em", "img", "span", "strong", "sub", "sup",
    ]

    /// By bytes and not by characters: a combining mark behind `<` makes another character of it, but no other markup.
    private static func escape(_ text: String, to output: inout String) {
        guard text.utf8.contains(where: { replacement(for: $0) != nil }) else {
            output += text
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 64)
        for byte in text.utf8 {
            if let replacement = replacement(for: byte) {
                bytes += replacement.utf8
            } else {
                bytes.append(byte)
            }
        }
        output += String(decoding: bytes, as: UTF8.self)
    }

    /// Control characters cannot stand in a page; they are shown as the replacement character.
    private static func replacement(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0x09, 0x0A: nil
        case ..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
