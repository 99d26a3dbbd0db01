import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct CoursesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "courses", .helpCourses,
            subcommands: [
                CourseListCommand.self, CourseHistoryCommand.self, CourseWithdrawCommand.self,
                CourseReinstateCommand.self, CourseDownloadCommand.self,
            ], defaultSubcommand: CourseListCommand.self)
    }
}

struct CourseListCommand: Command {
    static var configuration: CommandConfiguration { .of("list", .helpCourseList) }

    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let courses = try await Connection.signedIn().courses().collected()
        try Output.list(courses, isJSON: json.isJSON, empty: .coursesNone) {
            CoursesScreen.lines(courses: $0, time: runtime.localTime, page: console.page(runtime.language))
        }
        return .done
    }
}

struct CourseHistoryCommand: Command {
    static var configuration: CommandConfiguration { .of("history", .helpCourseHistory) }

    @Argument(help: .of(.helpCourse, value: "ID")) var course: String
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let versions = try await Connection.signedIn().courseVersions(of: course).collected()
        try Output.list(versions, isJSON: json.isJSON, empty: .coursesNone) {
            CourseHistoryScreen.lines(versions: $0, time: runtime.localTime, page: console.page(runtime.language))
        }
        return .done
    }
}

struct CourseWithdrawCommand: Command {
    static var configuration: CommandConfiguration { .of("withdraw", .helpCourseWithdraw) }

    @Argument(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(help: .of(.helpWithdrawReason, value: "TEXT")) var reason: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let state = try await Connection.signedIn().withdraw(course, reason: reason)
        Output.say(.courseWithdrawn(course: state.course, reason: SafeText.shown(state.reason ?? reason)), .good)
        if let courses = state.requiredBy { Output.say(.courseStillRequired(courses)) }
        return .done
    }
}

struct CourseReinstateCommand: Command {
    static var configuration: CommandConfiguration { .of("reinstate", .helpCourseReinstate) }

    @Argument(help: .of(.helpCourse, value: "ID")) var course: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let state = try await Connection.signedIn().reinstate(course)
        Output.say(.courseReinstated(course: state.course), .good)
        return .done
    }
}

struct CourseDownloadCommand: Command {
    static var configuration: CommandConfiguration { .of("download", .helpCourseDownload) }

    @Argument(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(name: .customLong("version"), help: .of(.helpCourseVersion, value: "VERSION")) var courseVersion: String
    @Option(name: .shortAndLong, help: .of(.helpOutput, value: "FILE.zip")) var output: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        try OutputPlace.check(output)
        let client = try Connection.signedIn()
        let file = try SharedFile(path: output, mode: 0o644)
        try await client.package(of: course, version: courseVersion) { try file.write($0) }
        try file.commit()
        Output.confirm(.fileWritten(path: output), isStream: file.isStream)
        return .done
    }
}
