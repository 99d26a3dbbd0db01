/// Why something on record is changed, as whoever does it says: it stays on record for good.
package struct Reason: Equatable, Sendable {
    /// In characters (Unicode scalar values).
    package static let maximumLength = 500

    package let text: String

    /// Nil if it is empty, only white space or too long, or has control characters or bidirectional controls.
    package init?(_ text: String) {
        let scalars = text.unicodeScalars
        guard scalars.count <= Self.maximumLength, !scalars.allSatisfy(\.properties.isWhitespace),
            !scalars.contains(where: { $0.properties.generalCategory == .control || $0.isBidiControl })
        else { return nil }
        self.text = text
    }
}
