/// Why something of a class is changed, as whoever does it says: it stays on record for good.
package struct ClassReason: Equatable, Sendable {
    package let text: String

    /// - Throws: `ClassError.badReason` unless it is a line of at most 500 characters.
    package init(_ text: String) throws(ClassError) {
        guard PlainLine.isValid(text, upTo: 500) else { throw .badReason }
        self.text = text
    }
}
