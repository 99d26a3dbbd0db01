/// A unit of the enterprise, tagged for its identity; a unit is named by its path.
package enum Unit {}

/// The place of a unit in the tree, from the enterprise down: `华山矿业/一矿/综采一队`.
///
/// One to eight names with `/` between them, each 1 to 60 characters (Unicode scalars) without control
/// characters and without white space at its ends, and not beginning with a combining mark, which would join the `/`.
package struct UnitPath: Hashable, Comparable, Sendable {
    package let names: [String]

    package init?(_ text: some StringProtocol) {
        let names = text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
            .map { String(String.UnicodeScalarView($0)) }
        guard (1...8).contains(names.count), names.allSatisfy(Self.isName) else { return nil }
        self.names = names
    }

    private init(names: [String]) {
        self.names = names
    }

    package var text: String { names.joined(separator: "/") }
    package var name: String { names.last ?? "" }
    package var parent: UnitPath? { names.count > 1 ? UnitPath(names: names.dropLast()) : nil }

    /// Whether this is `unit` or stands anywhere below it.
    package func isWithin(_ unit: UnitPath) -> Bool {
        names.starts(with: unit.names)
    }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static func isName(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard (1...60).contains(scalars.count), let first = scalars.first, let last = scalars.last,
            ("/" + text).first == "/"
        else { return false }
        return !first.properties.isWhitespace && !last.properties.isWhitespace
            && !scalars.contains { $0.properties.generalCategory == .control || $0.isBidiControl }
    }
}
