package import TrainingCore

/// An essay while it is typed, line by line.
package struct EssayDraft: Equatable, Sendable {
    package private(set) var text: String
    /// In characters without white space.
    package let maximum: Int

    /// - Parameters:
    ///   - text: what is there already, to which lines are added.
    package init(text: String = "", maximum: Int) {
        self.text = text
        self.maximum = maximum
    }

    package var length: Int { EssayLength.count(text) }

    /// Adds a line; one that is refused leaves what is there as it is. Tabs become spaces.
    ///
    /// - Throws: `tooLong` or `forbiddenCharacter`.
    package mutating func add(_ line: String) throws(AnswerError) {
        let line = line.replacing("\t", with: " ")
        let longer = text.isEmpty ? line : text + "\n" + line
        do {
            try Answer.validate(essay: longer, maximum: maximum)
        } catch {
            // Nothing but white space: more may follow
            guard error == .emptyText else { throw error }
        }
        text = longer
    }

    /// A line with nothing but a full stop, Chinese or full-width, too.
    package static func isEnd(_ line: String) -> Bool { isSign(line, "\u{3002}.") }

    /// A line with nothing but a minus: what follows replaces what is stored.
    package static func isAnew(_ line: String) -> Bool { isSign(line, "-") }

    private static func isSign(_ line: String, _ signs: String) -> Bool {
        let scalars = line.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard let sign = scalars.first, scalars.count == 1 else { return false }
        return signs.unicodeScalars.contains(TextFolding.halfWidth(sign))
    }
}
