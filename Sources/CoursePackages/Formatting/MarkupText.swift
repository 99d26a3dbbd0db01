/// The white space and the escapes of canonical files.
enum MarkupText {
    /// White space that readers of course files see as one space or none.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{3000}" || (scalar.isASCII && TextNormalization.isXMLSpace(UInt8(scalar.value)))
    }

    static func isSpace(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isSpace) }

    /// Adds a character of a text. `>` is escaped only where it would end a CDATA section (XML 1.0, section 2.4).
    static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        switch scalar {
        case "&": output.append(contentsOf: "&amp;".utf8)
        case "<": output.append(contentsOf: "&lt;".utf8)
        case ">" where output.suffix(2).elementsEqual("]]".utf8): output.append(contentsOf: "&gt;".utf8)
        default: output.append(contentsOf: scalar.utf8)
        }
    }

    /// Adds a value in double quotes. Tabs and ends of lines that were references would be spaces if they stood there themselves.
    static func appendQuoted(_ value: String, to output: inout [UInt8]) {
        output.append(0x22)
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": output.append(contentsOf: "&amp;".utf8)
            case "<": output.append(contentsOf: "&lt;".utf8)
            case "\"": output.append(contentsOf: "&quot;".utf8)
            case "\t", "\n", "\r": output.append(contentsOf: "&#\(scalar.value);".utf8)
            default: output.append(contentsOf: scalar.utf8)
            }
        }
        output.append(0x22)
    }
}
