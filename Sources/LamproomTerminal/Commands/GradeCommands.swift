import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages
import TrainingCore

struct GradeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        .of(
            "grade", .helpGrade,
            subcommands: [
                GradeListCommand.self, GradeOpenCommand.self, GradeAwardCommand.self, GradeCommentCommand.self,
            ], defaultSubcommand: GradeListCommand.self)
    }
}

struct GradeListCommand: Command {
    static var configuration: CommandConfiguration { .of("list", .helpGradeList) }

    @Option(help: .of(.helpCourse, value: "ID")) var course: String?
    @Option(help: .of(.helpQuiz, value: "ID")) var quiz: String?
    @Option(name: .customLong("class"), help: .of(.helpGradeClass, value: "NUMBER")) var classNumber: Int?
    @Flag(name: .customLong("all"), help: .of(.helpGradeAll)) var includesGraded = false
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let items = try await Connection.signedIn()
            .grading(course: course, quiz: quiz, classNumber: classNumber, includesGraded: includesGraded)
            .collected()
        try Output.list(items, isJSON: json.isJSON, empty: .gradingNone) {
            GradingListScreen.lines(items: $0, time: runtime.localTime, page: console.page(runtime.language))
        }
        return .done
    }
}

struct GradeOpenCommand: Command {
    static var configuration: CommandConfiguration { .of("open", .helpGradeOpen) }

    @Argument(help: .of(.helpGradeNumber, value: "ID")) var number: Int
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let view = try await Connection.signedIn().readGrading(number)
        if json.isJSON {
            try Output.json(view)
        } else {
            Output.show(
                GradingScreen.lines(view: view, time: runtime.localTime, page: console.page(runtime.language)))
        }
        return .done
    }
}

struct GradeAwardCommand: Command {
    static var configuration: CommandConfiguration { .of("award", .helpGradeAward) }

    @Argument(help: .of(.helpGradeNumber, value: "ID")) var number: Int
    @Option(name: .customLong("criterion"), help: .of(.helpGradeCriterion, value: "N=POINTS")) var criteria: [String] =
        []
    @Option(help: .of(.helpGradeText, value: "TEXT")) var comment: String?
    @OptionGroup var json: JSONOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let given = try CriterionMarks.parse(criteria)
        guard !given.isEmpty || console.isInteractive && !json.isJSON else {
            throw CommandFailure(.wrongUsage, .gradeCriterionMissing)
        }
        let client = try Connection.signedIn()
        let view = try await client.readGrading(number)
        let request: AwardRequest
        if given.isEmpty {
            guard let typed = try GradeDialogue(view: view, runtime: runtime).request(comment: comment) else {
                Output.say(.gradeNotAwarded)
                return .notRight
            }
            request = typed
        } else {
            let marks = try CriterionMarks.ordered(given, count: view.item.criteria?.count ?? 0)
            request = AwardRequest(marks: marks.map(\.description), comment: comment)
        }
        let graded = try await client.awardGrade(request, to: number)
        if json.isJSON {
            try Output.json(graded)
        } else {
            Output.show(
                GradingScreen.standing(graded, time: runtime.localTime, page: console.page(runtime.language)))
        }
        return .done
    }
}

struct GradeCommentCommand: Command {
    static var configuration: CommandConfiguration { .of("comment", .helpGradeComment) }

    @Argument(help: .of(.helpGradeNumber, value: "ID")) var number: Int
    @Argument(help: .of(.helpGradeRemark, value: "TEXT")) var text: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        _ = try await Connection.signedIn().addGradingRemark(text, to: number)
        Output.say(.gradeRemarked, .good)
        return .done
    }
}
