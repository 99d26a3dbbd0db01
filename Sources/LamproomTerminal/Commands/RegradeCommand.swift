import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct RegradeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "regrade", .helpRegrade, discussion: .helpRegradeDiscussion,
            subcommands: [RegradeRunCommand.self, RegradeHistoryCommand.self],
            defaultSubcommand: RegradeRunCommand.self)
    }
}

/// `lamproom regrade` itself.
struct RegradeRunCommand: Command {
    static var configuration: CommandConfiguration { .of("run", .helpRegradeRun, discussion: .helpRegradeDiscussion) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(help: .of(.helpQuiz, value: "ID")) var quiz: String
    @Option(name: .customLong("to"), help: .of(.helpRegradeTo, value: "VERSION")) var target: String?
    @Flag(help: .of(.helpRegradeDryRun)) var dryRun = false
    @Option(help: .of(.helpRegradeReason, value: "TEXT")) var reason: String?
    @Flag(help: .of(.helpRegradeRevoke)) var revoke = false
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard dryRun == (reason == nil) else { throw CommandFailure(.wrongUsage, .regradeDryRunOrReason) }
        let client = try Connection.signedIn()
        var report = RegradeReport(course: course, quiz: quiz, isDryRun: dryRun)
        var (version, cursor) = (target, String?.none)
        repeat {
            let page = try await client.regrade(
                quiz: quiz, of: course,
                RegradeRequest(
                    version: version, isDryRun: dryRun, reason: reason, revokesCertificates: revoke, cursor: cursor))
            report.add(page)
            // All pages with the keys of one version, whatever is published meanwhile
            (version, cursor) = (page.version, page.next)
        } while cursor != nil
        if json.isJSON {
            try Output.json(report)
        } else {
            Output.show(RegradeScreen.lines(report: report, page: console.page(runtime.language)))
        }
        return .done
    }
}

struct RegradeHistoryCommand: Command {
    static var configuration: CommandConfiguration { .of("history", .helpRegradeHistory) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String
    @Option(help: .of(.helpQuiz, value: "ID")) var quiz: String
    @Flag(help: .of(.helpRegradeAttempts)) var attempts = false
    @Option(help: .of(.helpRegradePerson, value: "NUMBER")) var person: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        let (time, page) = (runtime.localTime, console.page(runtime.language))
        guard attempts || person != nil else {
            let regrades = try await client.regrades(quiz: quiz, of: course)
            try Output.list(regrades, isJSON: json.isJSON, empty: .regradeHistoryNone) {
                RegradeHistoryScreen.lines(regrades: $0, time: time, page: page)
            }
            return .done
        }
        let results = try await client.regradedAttempts(quiz: quiz, of: course, person: person).collected()
        try Output.list(results, isJSON: json.isJSON, empty: .regradeHistoryNone) {
            RegradeHistoryScreen.lines(attempts: $0, time: time, page: page)
        }
        return .done
    }
}
