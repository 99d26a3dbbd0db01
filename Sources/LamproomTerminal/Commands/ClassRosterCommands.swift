import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct ClassEnrolCommand: Command {
    static var configuration: CommandConfiguration { .of("enrol", .helpClassEnrol) }

    @OptionGroup var target: ClassArgument
    @Option(parsing: .upToNextOption, help: .of(.helpPersons, value: "NUMBER")) var person: [String] = []
    @Option(help: .of(.helpUnit, value: "PATH")) var unit: String?
    @Option(help: .of(.helpDue, value: "DATE")) var due: String?
    @Flag(help: .of(.helpDryRun)) var dryRun = false
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        try Arguments.checkTarget(people: person, unit: unit)
        let due = try Arguments.date(due, option: "--due")
        let report = try await Connection.signedIn().enrol(
            ClassEnrolRequest(people: person.isEmpty ? nil : person, unit: unit, due: due), inClass: target.number,
            isDryRun: dryRun)
        if json.isJSON {
            try Output.json(report)
        } else {
            Output.show(ClassEnrolScreen.lines(report: report, page: console.page(runtime.language)))
        }
        return report.refused.isEmpty ? .done : .notRight
    }
}

struct ClassRemoveCommand: Command {
    static var configuration: CommandConfiguration { .of("remove", .helpClassRemove) }

    @OptionGroup var target: ClassArgument
    @Option(parsing: .upToNextOption, help: .of(.helpPersons, value: "NUMBER")) var person: [String]
    @Option(help: .of(.helpClassReason, value: "TEXT")) var reason: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let view = try await Connection.signedIn().remove(
            ClassRemovalRequest(people: person, reason: reason), fromClass: target.number)
        Output.say(.classRemoved(view.removedCount), .good)
        return .done
    }
}

struct ClassAttendCommand: Command {
    static var configuration: CommandConfiguration { .of("attend", .helpClassAttend) }

    @OptionGroup var target: ClassArgument
    @Argument(help: .of(.helpSessionNumber, value: "SESSION")) var session: Int
    @Argument(help: .of(.helpAttendEntries, value: "NUMBER:STATUS:MINUTES")) var people: [String] = []
    @Flag(help: .of(.helpAttendAll)) var all = false
    @Option(parsing: .upToNextOption, help: .of(.helpAttendExcept, value: "NUMBER:STATUS:MINUTES"))
    var except: [String] = []
    @Option(help: .of(.helpAttendFile, value: "FILE.csv")) var file: String?
    @Option(help: .of(.helpAttendReason, value: "TEXT")) var reason: String?
    @Flag(help: .of(.helpDryRun)) var dryRun = false
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard all || except.isEmpty else { throw CommandFailure(.wrongUsage, .usageExcept) }
        let isTyped = !people.isEmpty || !except.isEmpty
        guard file == nil ? isTyped || all : !isTyped else { throw CommandFailure(.wrongUsage, .usageAttendance) }
        let entries =
            try people.map { try AttendanceArgument.entry($0) }
            + except.map { try AttendanceArgument.entry($0, needsStatus: true) }
        let client = try Connection.signedIn()
        let report: AttendanceReport
        if let file {
            try Arguments.checkReadable(file)
            report = try await client.importAttendance(
                file: file, session: session, ofClass: target.number, isRestPresent: all, reason: reason,
                isDryRun: dryRun)
        } else {
            report = try await client.recordAttendance(
                AttendanceRequest(entries: entries, isRestPresent: all, reason: reason), session: session,
                ofClass: target.number, isDryRun: dryRun)
        }
        if json.isJSON {
            try Output.json(report)
        } else {
            Output.say(AttendanceReportText.text(report), .good)
        }
        return .done
    }
}

/// What was recorded, or would be.
private enum AttendanceReportText {
    static func text(_ report: AttendanceReport) -> Text {
        let (counts, unchanged) = (report.recorded, report.unchangedCount)
        guard report.isDryRun else {
            return .attendanceDone(
                present: counts.present, late: counts.late, absent: counts.absent, excused: counts.excused,
                unchanged: unchanged)
        }
        return .attendanceWould(
            present: counts.present, late: counts.late, absent: counts.absent, excused: counts.excused,
            unchanged: unchanged)
    }
}

/// `10003`, `10003:excused` or `10003:late:60`, with full-width colons as well.
enum AttendanceArgument {
    /// - Parameters:
    ///   - needsStatus: whether a number alone says nothing, as where all others were present.
    static func entry(_ text: String, needsStatus: Bool = false) throws -> AttendanceEntryRequest {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "\u{FF1A}" }.map(String.init)
        let minutes = parts.count == 3 ? Int(parts[2]) : nil
        guard ((needsStatus ? 2 : 1)...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
            parts.count < 3 || minutes != nil
        else { throw CommandFailure(.wrongUsage, .usageAttendanceEntry(SafeText.shown(text))) }
        return AttendanceEntryRequest(
            number: parts[0], status: parts.count > 1 ? parts[1] : "present", minutes: minutes)
    }
}
