import Messages
import TrainingCore

/// Checks of arguments that the parser cannot make.
enum Arguments {
    /// - Throws: `CommandFailure` unless `text` is a date or nil.
    static func date(_ text: String?, option: String) throws -> String? {
        guard let text else { return nil }
        guard let date = CivilDate(text) else {
            throw CommandFailure(.wrongUsage, .usageNotADate(option: option, value: SafeText.shown(text)))
        }
        return date.description
    }

    /// - Throws: `CommandFailure` unless exactly one of people and a unit is given.
    static func checkTarget(people: [String], unit: String?) throws {
        guard people.isEmpty != (unit == nil) else { throw CommandFailure(.wrongUsage, .usagePersonOrUnit) }
    }
}
