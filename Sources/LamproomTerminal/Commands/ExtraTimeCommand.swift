import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct ExtraTimeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "extra-time", .helpExtraTimeGroup, subcommands: [ExtraTimeGrantCommand.self, ExtraTimeListCommand.self],
            defaultSubcommand: ExtraTimeGrantCommand.self)
    }
}

/// `lamproom extra-time` itself.
struct ExtraTimeGrantCommand: Command {
    static var configuration: CommandConfiguration { .of("grant", .helpExtraTime) }

    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String
    @Option(name: .customLong("class"), help: .of(.helpExtraTimeClass, value: "CLASS")) var trainingClass: String?
    @Option(help: .of(.helpExtraTimeCourse, value: "ID")) var course: String?
    @Option(help: .of(.helpConditionsQuiz, value: "ID")) var quiz: String
    @Option(help: .of(.helpExtraTimeMinutes, value: "N")) var minutes: Int
    @Option(help: .of(.helpClassReason, value: "TEXT")) var reason: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client: LamproomClient
        switch (trainingClass, course) {
        case (let trainingClass?, nil):
            client = try Connection.signedIn()
            let learners = try await client.learners(ofClass: trainingClass).collected()
            guard let learner = learners.first(where: { $0.number.uppercased() == person.uppercased() }) else {
                throw CommandFailure(.notRight, .extraTimeNobody(person: SafeText.shown(person)))
            }
            try await client.grantExtraTime(
                ExtraTimeRequest(minutes: minutes, reason: reason), quiz: quiz, of: learner.enrolment)
        case (nil, let course?):
            client = try Connection.signedIn()
            try await client.grantExtraTime(
                PersonExtraTimeRequest(person: person, course: course, quiz: quiz, minutes: minutes, reason: reason))
        default: throw CommandFailure(.wrongUsage, .usageClassOrCourse)
        }
        Output.say(.extraTimeGranted(person: SafeText.shown(person), minutes: minutes), .good)
        return .done
    }
}

struct ExtraTimeListCommand: Command {
    static var configuration: CommandConfiguration { .of("list", .helpExtraTimeList) }

    @Option(name: .customLong("class"), help: .of(.helpExtraTimeListClass, value: "CLASS")) var trainingClass: String?
    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String?
    @Option(help: .of(.helpExtraTimeListCourse, value: "ID")) var course: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let granted: [ExtraTimeView]
        switch (trainingClass, person, course) {
        case (let trainingClass?, nil, nil):
            granted = try await Connection.signedIn().extraTime(ofClass: trainingClass)
        case (nil, let person?, let course?):
            granted = try await Connection.signedIn().extraTime(of: person, course: course)
        default: throw CommandFailure(.wrongUsage, .usageExtraTimeList)
        }
        try Output.list(granted, isJSON: json.isJSON, empty: .extraTimeNone) {
            ExtraTimeScreen.lines(granted: $0, time: runtime.localTime, page: console.page(runtime.language))
        }
        return .done
    }
}
