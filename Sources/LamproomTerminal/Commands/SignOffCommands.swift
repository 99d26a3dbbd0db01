import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct SignOffCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "sign-off", .helpSignOffGroup, subcommands: [SignOffGiveCommand.self, SignOffListCommand.self],
            defaultSubcommand: SignOffGiveCommand.self)
    }
}

/// `lamproom sign-off` itself.
struct SignOffGiveCommand: Command {
    static var configuration: CommandConfiguration { .of("give", .helpSignOff) }

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

struct SignOffListCommand: Command {
    static var configuration: CommandConfiguration { .of("list", .helpSignOffList) }

    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String
    @Option(help: .of(.helpCourse, value: "ID")) var course: String
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let signed = try await Connection.signedIn().signOffs(of: person, course: course)
        try Output.list(signed, isJSON: json.isJSON, empty: .signOffNone) {
            SignOffScreen.lines(signed: $0, time: runtime.localTime, page: console.page(runtime.language))
        }
        return .done
    }
}
