import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages
import TrainingCore

struct ClassSessionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "session", .helpClassSession,
            subcommands: [ClassSessionAddCommand.self, ClassSessionCancelCommand.self])
    }
}

struct ClassSessionAddCommand: Command {
    static var configuration: CommandConfiguration { .of("add", .helpClassSessionAdd) }

    @OptionGroup var target: ClassArgument
    @Option(help: .of(.helpSessionStart, value: "TIME")) var start: String
    @Option(help: .of(.helpSessionMinutes, value: "N")) var minutes: Int
    @Option(help: .of(.helpSessionSubject, value: "TEXT")) var subject: String?
    @Option(help: .of(.helpSessionModule, value: "ID")) var module: String?
    @Option(help: .of(.helpSessionPlace, value: "TEXT")) var place: String?
    @Option(help: .of(.helpSessionTeacher, value: "USER")) var teacher: String?
    @Option(help: .of(.helpSessionOutsideTeacher, value: "NAME")) var outsideTeacher: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard (subject == nil) != (module == nil) else { throw CommandFailure(.wrongUsage, .usageSubject) }
        guard teacher == nil || outsideTeacher == nil else { throw CommandFailure(.wrongUsage, .usageOneTeacher) }
        guard let moment = CivilTime(start.replacing(" ", with: "T")) else {
            throw CommandFailure(.wrongUsage, .usageNotAStart(SafeText.shown(start)))
        }
        let isTaught = teacher != nil || outsideTeacher != nil
        let session = try await Connection.signedIn().addSession(
            ClassSessionRequest(
                start: moment.description, minutes: minutes, place: place, subject: subject, module: module,
                teacher: isTaught ? TeacherRequest(account: teacher, name: outsideTeacher) : nil),
            toClass: target.number)
        Output.say(
            .classSessionAdded(
                session.number, start: ClassScreen.shown(session.start), subject: SafeText.shown(session.subject)),
            .good)
        return .done
    }
}

struct ClassSessionCancelCommand: Command {
    static var configuration: CommandConfiguration { .of("cancel", .helpClassSessionCancel) }

    @OptionGroup var target: ClassArgument
    @Argument(help: .of(.helpSessionNumber, value: "SESSION")) var session: Int
    @Option(help: .of(.helpClassReason, value: "TEXT")) var reason: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let view = try await Connection.signedIn().cancelSession(session, ofClass: target.number, reason: reason)
        Output.say(.classSessionCancelled(view.number), .good)
        return .done
    }
}
