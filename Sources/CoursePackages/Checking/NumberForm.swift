import Messages
import TrainingCore

/// Why something that is written is no number of the course format. Source: docs/course-format.md, introduction.
enum NumberForm {
    /// - Parameters:
    ///   - places: how many decimal places there may be; with 0 only whole numbers without a sign.
    static func reason(against written: String, places: Int) -> Text {
        let scalars = written.unicodeScalars
        if scalars.contains("%") || scalars.contains("\u{FF05}") { return .numberHasPercent }
        if scalars.contains(where: isTypographic) { return .numberIsFullWidth }
        if scalars.contains(",") || scalars.contains("\u{FF0C}") { return .numberHasComma }
        if scalars.contains("/") || scalars.contains("\u{FF0F}") { return .numberIsFraction }
        if !scalars.allSatisfy({ ("0"..."9").contains($0) || $0 == "." || $0 == "+" || $0 == "-" }) {
            return .numberHasOtherCharacters
        }
        if places == 0 { return .numberIsNotWhole }
        if Quantity(written) != nil { return .numberHasManyPlaces }
        let digits = written.drop { $0 == "+" || $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard digits.count <= 2, digits.allSatisfy({ !$0.contains("+") && !$0.contains("-") }) else {
            return .numberHasOtherCharacters
        }
        return digits.contains(where: \.isEmpty) ? .numberLacksDigit : .numberHasManyDigits
    }

    /// What an input method writes for digits, points and signs: U+FF01 to U+FF5E without `％`, `，` and `／`, and dashes.
    private static func isTypographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{FF05}", "\u{FF0C}", "\u{FF0F}": false
        case "\u{FF01}"..."\u{FF5E}", "\u{3002}", "−", "–", "—": true
        default: false
        }
    }
}
