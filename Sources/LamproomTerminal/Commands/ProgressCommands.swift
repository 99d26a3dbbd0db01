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

struct SignOffCommand: Command {
    static var configuration: CommandConfiguration { .of("sign-off", .helpSignOff) }

    @Option(help: .of(.helpEnrolment, value: "ID")) var enrolment: String?
    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String?
    @Option(help: .of(.helpCourse, value: "ID")) var course: String?
    @Option(help: .of(.helpModule, value: "ID")) var module: String
    @Option(help: .of(.helpComment, value: "TEXT")) var comment: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client: LamproomClient
        let after: EnrolmentView
        switch (enrolment, person, course) {
        case (let enrolment?, nil, nil):
            client = try Connection.signedIn()
            after = try await client.signOff(module, of: enrolment, comment: comment)
        case (nil, let person?, let course?):
            client = try Connection.signedIn()
            after = try await client.signOff(
                PersonSignOffRequest(person: person, course: course, module: module, comment: comment))
        default: throw CommandFailure(.wrongUsage, .usageSignOffTarget)
        }
        let title = after.modules.first { $0.id == module }?.title ?? module
        Output.say(.signOffDone(person: after.personNumber, name: after.personName, module: title), .good)
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
