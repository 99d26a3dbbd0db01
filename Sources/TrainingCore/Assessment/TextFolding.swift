/// The comparison of typed answers: what a person would call the same answer is the same text after folding.
///
/// Full-width to half-width, upper to lower case, white space at the ends dropped and runs of it made one space (dropped
/// beside a Chinese character), a final `。` or `.` dropped. Source: docs/course-format.md, "A bank".
package enum TextFolding {
    package static func fold(_ text: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        var hasPendingSpace = false
        for scalar in text.unicodeScalars {
            let folded = halfWidth(scalar)
            if folded.properties.isWhitespace {
                hasPendingSpace = true
                continue
            }
            if hasPendingSpace, let last = scalars.last, !isHan(last), !isHan(folded) { scalars.append(" ") }
            hasPendingSpace = false
            scalars.append(folded)
        }
        while let last = scalars.last, last == "." || last == "。" || last == " " { scalars.removeLast() }
        return String(scalars).lowercased()
    }

    /// U+FF01–U+FF5E and the ideographic space as their ASCII counterparts (Unicode, "Halfwidth and Fullwidth Forms").
    package static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x3000: " "
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic
    }
}
