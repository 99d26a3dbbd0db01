/// Text from a package, made fit to be shown on a terminal.
enum DisplayText {
    /// A replacement character stands for every control character and bidirectional control.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    /// A name or value as a message quotes it: safe, and cut where it is long.
    static func quoted(_ text: String) -> String {
        let limit = 60
        let cut = text.utf8.count > limit ? String(text.unicodeScalars.prefix(limit)) : text
        return safe(cut) + (cut.utf8.count < text.utf8.count ? "…" : "")
    }

    /// C0, DEL, C1, the bidirectional embeddings, overrides and isolates.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// How many columns a terminal gives to a character: 0 for combining marks, 2 for East Asian wide ones.
    ///
    /// The wide ranges are those of Unicode's EastAsianWidth.txt (W and F), joined where nothing narrow that is
    /// in use lies between them.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        switch value {
        case 0x0300...0x036F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF: return 0
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2614...0x2615, 0x26A1,
            0x2705, 0x274C, 0x2753...0x2755, 0x2757, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
            0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
