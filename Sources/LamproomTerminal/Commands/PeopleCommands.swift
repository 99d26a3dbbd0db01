import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct PeopleCommand: Command {
    static var configuration: CommandConfiguration { .of("people", .helpPeople) }

    @Option(help: .of(.helpUnit, value: "PATH")) var unit: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let people = try await Connection.signedIn().people(unit: unit).collected()
        try Output.list(people, isJSON: json.isJSON, empty: .peopleNone) {
            PeopleScreen.lines(people: $0, page: console.page(runtime.language))
        }
        return .done
    }
}

struct RosterCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of("roster", .helpRoster, subcommands: [RosterImportCommand.self])
    }
}

struct RosterImportCommand: Command {
    static var configuration: CommandConfiguration { .of("import", .helpRosterImport) }

    @Argument(help: .of(.helpRosterFile, value: "FILE")) var file: String
    @Flag(help: .of(.helpDryRun)) var dryRun = false
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        try Arguments.checkReadable(file)
        let report = try await client.importRoster(file: file, isDryRun: dryRun)
        if json.isJSON {
            try Output.json(report)
        } else {
            Output.show(RosterReportScreen.lines(report: report, language: runtime.language))
        }
        return .done
    }
}
