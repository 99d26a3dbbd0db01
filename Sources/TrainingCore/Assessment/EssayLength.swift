/// How long an essay is, and may be. Source: docs/course-format.md, "essay".
package enum EssayLength {
    /// The most characters where a question names no number.
    package static let defaultMaximum = 2000

    /// The characters of a text without white space, as Unicode scalar values.
    package static func count(_ text: String) -> Int {
        text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
}

extension Answer {
    /// The characters of an answer that is one text without white space, as an essay is and a short text; nil of any other.
    package var essayLength: Int? {
        guard case .text(let text) = self else { return nil }
        return EssayLength.count(text)
    }
}
