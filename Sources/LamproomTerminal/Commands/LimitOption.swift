import ArgumentParser
import CoursePackages
import Messages

/// `--limit NAME=VALUE`, on everything that reads packages of this computer.
struct LimitOption: ParsableArguments {
    @Option(name: .customLong("limit"), help: .of(.helpLimit, value: "NAME=VALUE"))
    var changes: [String] = []

    /// The limits of the course format with the changes asked for; the last one of a name counts.
    ///
    /// - Throws: `CommandFailure`.
    func limits() throws -> PackageLimits {
        var limits = PackageLimits.standard
        for change in changes {
            let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = try Self.name(parts[0])
            limits[name] = try Self.value(parts.count > 1 ? parts[1] : "", of: name)
        }
        return limits
    }

    private static func name(_ text: String) throws -> PackageLimits.Name {
        guard let name = PackageLimits.Name(rawValue: text) else {
            let known = PackageLimits.Name.allCases.map(\.rawValue)
            throw CommandFailure(
                .wrongUsage,
                .usageUnknownLimit(
                    SafeText.shown(text), nearest: NearestName.of(text, among: known),
                    known: known.joined(separator: ", ")))
        }
        return name
    }

    private static func value(_ text: String, of name: PackageLimits.Name) throws -> Int {
        guard let value = Int(text), name.range.contains(value) else {
            throw CommandFailure(
                .wrongUsage,
                .usageLimitValue(
                    SafeText.shown(text), name: name.rawValue, least: name.range.lowerBound,
                    most: name.range.upperBound))
        }
        return value
    }
}
