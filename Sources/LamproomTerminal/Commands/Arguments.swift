import Foundation
import Messages
import TrainingCore

/// Checks of arguments that the parser cannot make.
enum Arguments {
    /// - Throws: `CommandFailure` unless `text` is a date or nil.
    static func date(_ text: String?, option: String) throws -> String? {
        try parsed(text, option: option)?.description
    }

    /// - Throws: `CommandFailure` unless both are dates or nil, and the first is not later than the last.
    static func dates(from: String?, to: String?) throws -> (from: String?, to: String?) {
        let first = try parsed(from, option: "--from")
        let last = try parsed(to, option: "--to")
        if let first, let last, first > last {
            throw CommandFailure(
                .wrongUsage, .usageDatesReversed(from: first.description, to: last.description))
        }
        return (first?.description, last?.description)
    }

    private static func parsed(_ text: String?, option: String) throws -> CivilDate? {
        guard let text else { return nil }
        guard let date = CivilDate(text) else {
            throw CommandFailure(.wrongUsage, .usageNotADate(option: option, value: SafeText.shown(text)))
        }
        return date
    }

    /// - Throws: `CommandFailure` unless there is such a file and it can be read.
    static func checkReadable(_ path: String) throws {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw CommandFailure(.wrongUsage, .fileUnreadable(path: SafeText.shown(path)))
        }
    }

    /// - Throws: `CommandFailure` unless exactly one of people and a unit is given.
    static func checkTarget(people: [String], unit: String?) throws {
        guard people.isEmpty != (unit == nil) else { throw CommandFailure(.wrongUsage, .usagePersonOrUnit) }
    }
}
