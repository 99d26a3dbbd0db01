/// A piece of a line in one emphasis.
package struct Run: Equatable, Sendable {
    package struct Emphasis: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        package static let stressed = Emphasis(rawValue: 1)
        package static let strong = Emphasis(rawValue: 2)
    }

    package var text: String
    package let emphasis: Emphasis

    package init(_ text: String, _ emphasis: Emphasis = []) {
        self.text = text
        self.emphasis = emphasis
    }
}

extension [Run] {
    /// Runs of the same emphasis become one.
    mutating func append(_ text: String, _ emphasis: Run.Emphasis) {
        if let end = indices.last, self[end].emphasis == emphasis {
            self[end].text += text
        } else {
            append(Run(text, emphasis))
        }
    }

    var text: String { map(\.text).joined() }
}
