package import ArgumentParser
import LamproomAPI
import Messages

/// The program and its commands.
package struct LamproomCommand: AsyncParsableCommand {
    package static var configuration: CommandConfiguration {
        .of(
            "lamproom", .helpProgram, discussion: .helpExitCodes, version: "lamproom \(lamproomVersion)",
            subcommands: [
                LoginCommand.self, LogoutCommand.self, ActivateCommand.self, PasswordCommand.self,
                WhoAmICommand.self, LearnCommand.self, ReviewCommand.self, ProgressCommand.self, CoursesCommand.self,
                CertificateCommand.self, HoursCommand.self, SignOffCommand.self, EnrolCommand.self, PeopleCommand.self,
                RosterCommand.self, RecordsCommand.self, ReportCommand.self, ClassCommand.self,
                ExtraTimeCommand.self, GradeCommand.self, RegradeCommand.self, UserCommand.self, NewCommand.self,
                CheckCommand.self, ExplainCommand.self, SchemaCommand.self, FormatCommand.self,
                PreviewCommand.self, DiffCommand.self, PackCommand.self, PublishCommand.self,
            ])
    }

    package init() {}
}

/// A command that ends with one of the exit codes of `ExitStatus`.
protocol Command: AsyncParsableCommand {
    mutating func perform() async throws -> ExitStatus
}

extension Command {
    mutating func run() async throws {
        let status = try await perform()
        guard status == .done else { throw CommandFailure(status, nil) }
    }

    var runtime: Runtime { Runtime.current }
    var console: any Console { Runtime.current.console }
}
