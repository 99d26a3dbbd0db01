import TrainingCore

/// Text from elsewhere, made fit for a terminal: what would command the terminal is shown, not sent.
package enum SafeText {
    /// Control characters become the pictures of Unicode's block 2400; other controls and bidirectional overrides their
    /// number. A tab becomes a space; line ends stay out too: lines are made by the screens.
    package static func shown(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09: result.append(" ")
            case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
            case 0x7F: result.append("\u{2421}")
            case _ where isUnsafe(scalar): result.append(contentsOf: number(of: scalar).unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Text of several lines: each is made safe.
    package static func shownLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(separator: "\n")
    }

    /// JSON that a terminal can show: inside its strings controls beyond ASCII are written as escapes.
    package static func escaped(json: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if scalar != "\n", isUnsafe(scalar) {
                result.append(contentsOf: "\\u\(hexadecimal(scalar))".unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Data for a terminal: a question mark stands for every control character of ASCII but tab and line ends.
    package static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { byte in
            let isControl = byte < 0x20 || byte == 0x7F
            return isControl && ![0x09, 0x0A, 0x0D].contains(byte) ? 0x3F : byte
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        default: scalar.isBidiControl
        }
    }

    private static func number(of scalar: Unicode.Scalar) -> String {
        "<U+\(hexadecimal(scalar))>"
    }

    /// Four digits or more.
    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
