/// The comparison of typed answers: what a person would call the same answer is the same text after folding.
///
/// Full-width to half-width, Chinese punctuation to its counterpart, upper to lower case, white space at the ends dropped
/// and runs of it made one space (dropped beside a Chinese character), a final `。` or `.` dropped.
/// Source: docs/course-format.md, "short-text".
package enum TextFolding {
    package struct Options: OptionSet, Codable, Equatable, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Upper and lower case stay apart.
        package static let caseSensitive = Options(rawValue: 1)
        /// All punctuation and white space is dropped.
        package static let ignoresPunctuation = Options(rawValue: 2)
    }

    package static func fold(_ text: some StringProtocol, _ options: Options = []) -> String {
        var scalars = String.UnicodeScalarView()
        var hasPendingSpace = false
        for scalar in text.unicodeScalars {
            let folded = counterpart(halfWidth(scalar))
            if folded.properties.isWhitespace {
                hasPendingSpace = true
                continue
            }
            if options.contains(.ignoresPunctuation), isPunctuation(folded) { continue }
            let mayHaveSpace = hasPendingSpace && !options.contains(.ignoresPunctuation)
            if mayHaveSpace, let last = scalars.last, !isHan(last), !isHan(folded) { scalars.append(" ") }
            hasPendingSpace = false
            scalars.append(folded)
        }
        while let last = scalars.last, last == "." || last == " " { scalars.removeLast() }
        return options.contains(.caseSensitive) ? String(scalars) : String(scalars).lowercased()
    }

    /// U+FF01–U+FF5E and the ideographic space as their ASCII counterparts (Unicode, "Halfwidth and Fullwidth Forms").
    package static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x3000: " "
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }

    /// Chinese and typographic punctuation as what stands for it on a plain keyboard.
    private static func counterpart(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "。": "."
        case "、": ","
        case "“", "”", "「", "」", "『", "』": "\""
        case "‘", "’": "'"
        case "—", "–", "−", "‐": "-"
        case "〔", "【": "["
        case "〕", "】": "]"
        case "～": "~"
        // The micro sign and the Greek letter are one.
        case "\u{B5}": "\u{3BC}"
        default: scalar
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            // A sign of percent or permille is part of what is said.
            !["%", "‰", "#", "&", "@", "*"].contains(scalar)
        default: false
        }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic
    }
}

extension TypedTextKey {
    package func isRight(_ text: some StringProtocol) -> Bool {
        let folded = TextFolding.fold(text, folding)
        return accepted.contains { TextFolding.fold($0, folding) == folded }
            || patterns.contains { $0.matches(folded, isCaseSensitive: folding.contains(.caseSensitive)) }
    }
}
