import TrainingCore

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

    /// Why a line is not taken.
    package enum Refusal: Error, Sendable {
        case tooLong, controlCharacter
    }

    package var length: Int { EssayLength.characters(in: text) }

    /// Adds a line; one that is refused leaves what is there as it is. Tabs become spaces.
    package mutating func add(_ line: String) throws(Refusal) {
        let line = line.replacing("\t", with: " ")
        guard !AnswerParser.hasControl(line) else { throw .controlCharacter }
        let longer = text.isEmpty ? line : text + "\n" + line
        // White space is free, but not without end: see QuestionBody.validate
        guard EssayLength.characters(in: longer) <= maximum, longer.unicodeScalars.count <= 2 * maximum + 1000 else {
            throw .tooLong
        }
        text = longer
    }

    /// A line with nothing but a full stop, Chinese or full-width, too.
    package static func isEnd(_ line: String) -> Bool { isSign(line, "\u{3002}.") }

    /// A line with nothing but a plus: what follows is added to what is stored.
    package static func isAddition(_ line: String) -> Bool { isSign(line, "+") }

    private static func isSign(_ line: String, _ signs: String) -> Bool {
        let scalars = line.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard let sign = scalars.first, scalars.count == 1 else { return false }
        return signs.unicodeScalars.contains(TextFolding.halfWidth(sign))
    }
}
