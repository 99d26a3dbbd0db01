/// A line of text that someone typed and that is shown to others: a title, a place, a reason.
package enum PlainLine {
    /// Whether `text` has 1 to `length` characters (Unicode scalar values), shows something, and has no control
    /// characters, line ends and bidirectional controls.
    package static func isValid(_ text: String, upTo length: Int) -> Bool {
        let scalars = text.unicodeScalars
        return (1...length).contains(scalars.count)
            && !scalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
            && !scalars.contains { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: true
                default: scalar.isBidiControl
                }
            }
    }
}
