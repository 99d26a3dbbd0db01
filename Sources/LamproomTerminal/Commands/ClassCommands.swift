import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct ClassCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "class", .helpClass,
            subcommands: [
                ClassListCommand.self, ClassShowCommand.self, ClassNewCommand.self, ClassChangeCommand.self,
                ClassEnrolCommand.self, ClassRemoveCommand.self, ClassSessionCommand.self, ClassAttendCommand.self,
                ClassConditionsCommand.self, ClassDocumentCommand.self, ClassHistoryCommand.self,
                ClassCloseCommand.self,
            ], defaultSubcommand: ClassListCommand.self)
    }
}

/// The class that a command is about.
struct ClassArgument: ParsableArguments {
    @Argument(help: .of(.helpClassNumber, value: "CLASS")) var number: String
}

/// The teachers of a class.
struct TeacherOptions: ParsableArguments {
    @Option(parsing: .upToNextOption, help: .of(.helpClassTeacher, value: "USER")) var teacher: [String] = []
    @Option(parsing: .upToNextOption, help: .of(.helpClassOutsideTeacher, value: "NAME"))
    var outsideTeacher: [String] = []

    var requests: [TeacherRequest] {
        teacher.map { TeacherRequest(account: $0) } + outsideTeacher.map { TeacherRequest(name: $0) }
    }
}

enum ClassState: String, CaseIterable, ExpressibleByArgument {
    case planned, running, closed
}

struct ClassListCommand: Command {
    static var configuration: CommandConfiguration { .of("list", .helpClassList) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String?
    @Option(help: .of(.helpClassState)) var state: ClassState?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let classes = try await Connection.signedIn().classes(course: course, state: state?.rawValue).collected()
        try Output.list(classes, isJSON: json.isJSON, empty: .classesNone) {
            ClassListScreen.lines(classes: $0, page: console.page(runtime.language))
        }
        return .done
    }
}

struct ClassShowCommand: Command {
    static var configuration: CommandConfiguration { .of("show", .helpClassShow) }

    @OptionGroup var target: ClassArgument
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        let detail = try await client.readClass(target.number)
        let learners = try await client.learners(ofClass: target.number).collected()
        if json.isJSON {
            try Output.json(ShownClass(detail: detail, learners: learners))
            return .done
        }
        let own = try await client.readAccount().person?.number
        let screen = ClassScreen(detail: detail, learners: learners, ownNumber: own, time: runtime.localTime)
        _ = console.showByPages(screen.lines(page: console.page(runtime.language)), language: runtime.language)
        return .done
    }
}

/// What `class show --json` prints.
private struct ShownClass: Encodable {
    let detail: ClassDetail
    let learners: [ClassLearnerView]
}

struct ClassNewCommand: Command {
    static var configuration: CommandConfiguration { .of("new", .helpClassNew) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(name: .customLong("version"), help: .of(.helpClassVersion, value: "VERSION")) var courseVersion: String?
    @Option(help: .of(.helpClassTitle, value: "TEXT")) var title: String
    @Option(help: .of(.helpClassFrom, value: "DATE")) var from: String
    @Option(help: .of(.helpClassTo, value: "DATE")) var to: String
    @Option(help: .of(.helpClassPlace, value: "TEXT")) var place: String?
    @OptionGroup var teachers: TeacherOptions
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let days = try Arguments.dates(from: from, to: to)
        let detail = try await Connection.signedIn().makeClass(
            ClassRequest(
                course: course, version: courseVersion, title: title, firstDay: days.from ?? from,
                lastDay: days.to ?? to, place: place, teachers: teachers.requests))
        if json.isJSON {
            try Output.json(detail)
        } else {
            Output.say(.classMade(number: detail.summary.number, title: SafeText.shown(detail.summary.title)), .good)
        }
        return .done
    }
}

struct ClassChangeCommand: Command {
    static var configuration: CommandConfiguration { .of("change", .helpClassChange) }

    @OptionGroup var target: ClassArgument
    @Option(help: .of(.helpClassTitle, value: "TEXT")) var title: String?
    @Option(help: .of(.helpClassFrom, value: "DATE")) var from: String?
    @Option(help: .of(.helpClassTo, value: "DATE")) var to: String?
    @Option(help: .of(.helpClassPlace, value: "TEXT")) var place: String?
    @OptionGroup var teachers: TeacherOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let days = try Arguments.dates(from: from, to: to)
        let requests = teachers.requests
        let detail = try await Connection.signedIn().changeClass(
            target.number,
            ClassChangeRequest(
                title: title, firstDay: days.from, lastDay: days.to, place: place,
                teachers: requests.isEmpty ? nil : requests))
        Output.say(.classChanged(number: detail.summary.number), .good)
        return .done
    }
}

struct ClassCloseCommand: Command {
    static var configuration: CommandConfiguration { .of("close", .helpClassClose) }

    @OptionGroup var target: ClassArgument
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let detail = try await Connection.signedIn().closeClass(target.number)
        Output.say(.classClosed(number: detail.summary.number), .good)
        return .done
    }
}
