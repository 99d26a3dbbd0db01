import ArgumentParser
import CoursePackages
import Messages

struct FormatCommand: Command {
    static var configuration: CommandConfiguration { .of("fmt", .helpFormat) }

    @Argument(help: .of(.helpFormatPaths, value: "PATH")) var paths: [String]
    @Flag(help: .of(.helpFormatCheck)) var check = false
    @OptionGroup var limit: LimitOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        var formatting = PackageFormatting(changesFiles: !check, limits: try limit.limits())
        for path in paths { try formatting.format(path) }
        if formatting.changedCount == 0, formatting.faultyCount == 0 { Output.say(.formatNothing, .good) }
        return formatting.faultyCount > 0 || check && formatting.changedCount > 0 ? .notRight : .done
    }
}
