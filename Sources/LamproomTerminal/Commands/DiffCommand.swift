import ArgumentParser
import CoursePackages
import LamproomAPI
import Messages
import TrainingCore

/// Ends like `diff`: 0 for no difference, 1 for differences, 2 where there is nothing to compare.
struct DiffCommand: Command {
    static var configuration: CommandConfiguration { .of("diff", .helpDiff, discussion: .helpDiffExitCodes) }

    @Argument(help: .of(.helpDiffOld, value: "OLD")) var old: String
    @Argument(help: .of(.helpDiffNew, value: "NEW")) var new: String
    @Option(help: .of(.helpCheckFormat, value: "text|json")) var format = CheckFormat.text
    @OptionGroup var limit: LimitOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let limits = try limit.limits()
        let packages = [old, new].map { CheckedPackage(path: $0, limits: limits) }
        for package in packages where !package.isRight { package.complain(on: console, language: runtime.language) }
        guard let before = packages[0].result.course, let after = packages[1].result.course else { return .wrongUsage }
        let changes = CourseComparison.changes(
            from: before, to: after, changedPictures: packages[0].files.changedPictures(in: packages[1].files))
        switch format {
        case .json: try Output.json(changes.map { ChangeReport($0, language: runtime.language) })
        case .text where changes.isEmpty: Output.say(.diffNothing)
        case .text:
            let page = console.page(runtime.language)
            Output.show(changes.flatMap { page.paragraph($0.text(runtime.language), first: "- ") })
        }
        return changes.isEmpty ? .done : .notRight
    }
}

/// What `diff --format json` says of one change.
struct ChangeReport: Encodable {
    let kind: String
    let place: String?
    let text: String

    init(_ change: CourseChange, language: Language) {
        kind = change.kind
        place = change.place
        text = change.text(language)
    }
}
