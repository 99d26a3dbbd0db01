/// What a class changes of the conditions of a quiz: settings by name, as text. A setting that is left out is the quiz's.
package struct ClassConditions: Equatable, Sendable {
    /// As a value, takes the change away: the quiz's own setting holds again.
    package static let own = "default"

    package let settings: [String: String]

    package init(_ settings: [String: String] = [:]) {
        self.settings = settings
    }

    /// Reads the form of `encoded`; nil if it is another.
    package init?(encoded: String) {
        var settings: [String: String] = [:]
        for line in encoded.split(separator: "\n") {
            guard let sign = line.firstIndex(of: "=") else { return nil }
            settings[String(line[..<sign])] = String(line[line.index(after: sign)...])
        }
        self.settings = settings
    }

    /// A line `name=value` for each setting, by name.
    package var encoded: String {
        settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
    }

    /// These with changes: what has the value `own` is left out from then on.
    package func changed(by changes: [String: String]) -> ClassConditions {
        ClassConditions(settings.merging(changes) { $1 }.filter { $0.value != Self.own })
    }
}
