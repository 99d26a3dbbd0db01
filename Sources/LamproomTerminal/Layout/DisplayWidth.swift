/// How many columns a terminal gives to text.
package enum DisplayWidth {
    package static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// 2 for East Asian wide characters and pictures, 0 for what only joins or marks others, else 1.
    package static func columns(of character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            // A picture selector makes a narrow sign wide
            if scalar.value == 0xFE0F { return 2 }
            width = max(width, columns(of: scalar))
        }
        return width
    }

    /// `text` with spaces behind it up to a width; longer text stays as it is.
    package static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - columns(of: text)))
    }

    /// Wide ranges: Unicode's EastAsianWidth.txt, W and F, joined where nothing narrow that is in use lies between them.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: 0
        case 0x20...0x2FF: 1
        case 0x0300...0x036F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0E, 0xFE20...0xFE2F, 0xFEFF: 0
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2614...0x2615, 0x26A1, 0x2705,
            0x274C, 0x2753...0x2755, 0x2757, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
