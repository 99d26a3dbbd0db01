import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct EnrolCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "enrol", .helpEnrol, subcommands: [EnrolAddCommand.self, EnrolMoveCommand.self],
            defaultSubcommand: EnrolAddCommand.self)
    }
}

/// `lamproom enrol` itself.
struct EnrolAddCommand: Command {
    static var configuration: CommandConfiguration { .of("add", .helpEnrol) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(parsing: .upToNextOption, help: .of(.helpPersons, value: "NUMBER")) var person: [String] = []
    @Option(help: .of(.helpUnit, value: "PATH")) var unit: String?
    @Option(help: .of(.helpDue, value: "DATE")) var due: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        try Arguments.checkTarget(people: person, unit: unit)
        let due = try Arguments.date(due, option: "--due")
        let result = try await Connection.signedIn().enrol(
            EnrolRequest(course: course, people: person.isEmpty ? nil : person, unit: unit, due: due))
        Output.say(.enrolDone(course: course, created: result.createdCount, existing: result.existingCount), .good)
        return .done
    }
}

struct ProgressCommand: Command {
    static var configuration: CommandConfiguration { .of("progress", .helpProgress) }

    @Option(help: .of(.helpUnit, value: "PATH")) var unit: String?
    @Option(help: .of(.helpCourse, value: "ID")) var course: String?
    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard unit == nil || person == nil else { throw CommandFailure(.wrongUsage, .usageUnitOrPerson) }
        let filter = EnrolmentFilter(course: course, unit: unit, person: person)
        let enrolments = try await Connection.signedIn().enrolments(filter).collected()
        let isOwn = unit == nil && person == nil
        try Output.list(enrolments, isJSON: json.isJSON, empty: isOwn ? .progressNoneOwn : .progressNone) {
            let page = console.page(runtime.language)
            let table = ProgressScreen.lines(enrolments: $0, showsPeople: !isOwn, page: page)
            guard unit == nil else { return table }
            return table + MissingScreen.lines(enrolments: $0, page: page)
        }
        return .done
    }
}
