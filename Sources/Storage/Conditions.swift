import TrainingCore

/// Conditions of a query with their parameters, put together piece by piece.
struct Conditions {
    private(set) var arguments: [Value] = []
    private var parts: [String] = []

    /// `WHERE …`, or nothing.
    var clause: String { parts.isEmpty ? "" : "WHERE " + conjunction }

    /// The conditions alone, for a join.
    var conjunction: String { parts.joined(separator: " AND ") }

    /// A new parameter, as it stands in the SQL.
    mutating func parameter(_ value: Value) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    /// Adds a condition.
    mutating func require(_ condition: String) { parts.append(condition) }

    /// Adds `column operation value`, if there is a value.
    mutating func require(_ column: String, _ operation: String = "=", _ value: Value?) {
        guard let value else { return }
        parts.append("\(column) \(operation) \(parameter(value))")
    }

    /// Only what stands in one of `units` or below; nil is no condition, and no unit is nothing at all.
    ///
    /// `/` is followed by `0` in ASCII, so everything below `a/b` lies between `a/b/` and `a/b0`.
    mutating func require(path column: String, within units: [UnitPath]?) {
        guard let units else { return }
        parts.append(alternatives(path: column, within: units))
    }

    /// What stands in one of `units` or below, as a condition of which the caller makes use; no unit is nothing at all.
    mutating func alternatives(path column: String, within units: [UnitPath]) -> String {
        guard !units.isEmpty else { return "1 = 0" }
        let branches = units.map { unit in
            let (own, from, to) = (
                parameter(.text(unit.text)), parameter(.text(unit.text + "/")), parameter(.text(unit.text + "0"))
            )
            return "\(column) = \(own) OR (\(column) >= \(from) AND \(column) < \(to))"
        }
        return "(" + branches.joined(separator: " OR ") + ")"
    }

    /// Only these; none is nothing at all.
    mutating func require(_ column: String, in values: [Value]) {
        guard !values.isEmpty else { return parts.append("1 = 0") }
        parts.append("\(column) IN (" + values.map { parameter($0) }.joined(separator: ", ") + ")")
    }
}
