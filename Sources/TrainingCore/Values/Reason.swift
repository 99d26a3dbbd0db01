/// Why something on record is changed, as whoever does it says: it stays on record for good.
package struct Reason: Equatable, Sendable {
    /// In characters (Unicode scalar values).
    package static let maximumLength = 500

    package let text: String

    /// Nil unless it is a `PlainLine`.
    package init?(_ text: String) {
        guard PlainLine.isValid(text, upTo: Self.maximumLength) else { return nil }
        self.text = text
    }
}
