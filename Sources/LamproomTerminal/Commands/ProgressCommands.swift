import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages
import TrainingCore

struct EnrolMoveCommand: Command {
    static var configuration: CommandConfiguration { .of("move", .helpEnrolMove) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(parsing: .upToNextOption, help: .of(.helpPersons, value: "NUMBER")) var person: [String] = []
    @Option(help: .of(.helpUnit, value: "PATH")) var unit: String?
    @Flag(help: .of(.helpMoveDryRun)) var dryRun = false
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        try Arguments.checkTarget(people: person, unit: unit)
        let request = MoveRequest(course: course, people: person.isEmpty ? nil : person, unit: unit)
        let result = try await Connection.signedIn().moveEnrolments(request, isDryRun: dryRun)
        if json.isJSON {
            try Output.json(result)
        } else {
            Output.show(MoveScreen.lines(result, page: console.page(runtime.language)))
        }
        return .done
    }
}

struct HoursCommand: Command {
    static var configuration: CommandConfiguration { .of("hours", .helpHours) }

    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String?
    @Option(help: .of(.helpYear, value: "YEAR")) var year: Int?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard year.map({ (1...9999).contains($0) }) ?? true else { throw CommandFailure(.wrongUsage, .usageYear) }
        let client = try Connection.signedIn()
        if person == nil { try await Connection.checkPerson(client) }
        let ledger = try await client.classHours(person: person, year: year)
        if json.isJSON {
            try Output.json(ledger)
        } else if ledger.entries.isEmpty {
            Output.say(.hoursNone)
        } else {
            Output.show(ClassHoursScreen.lines(ledger, page: console.page(runtime.language)))
        }
        return .done
    }
}
