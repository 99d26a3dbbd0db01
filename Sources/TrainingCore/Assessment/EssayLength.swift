/// How long an essay is, and may be. Source: docs/course-format.md, "essay".
package enum EssayLength {
    /// The most characters where a question names no number.
    package static let defaultMaximum = 2000

    /// The characters of a text without white space, as Unicode scalar values.
    package static func count(_ text: String) -> Int {
        text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
}
