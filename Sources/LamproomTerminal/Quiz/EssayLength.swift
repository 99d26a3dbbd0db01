/// How long an essay is.
enum EssayLength {
    /// Characters without white space. Source: docs/course-format.md, "essay".
    static func characters(in text: String) -> Int {
        text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
}
