import ArgumentParser
import CoursePackages
import LamproomAPI
import Messages

enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

struct CheckCommand: Command {
    static var configuration: CommandConfiguration { .of("check", .helpCheck) }

    @Argument(help: .of(.helpPackages, value: "PATH")) var paths: [String]
    @Option(help: .of(.helpCheckFormat, value: "text|json")) var format = CheckFormat.text
    @Flag(help: .of(.helpCheckStrict)) var strict = false
    @Flag(help: .of(.helpCheckWatch)) var watch = false
    @OptionGroup var limit: LimitOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let limits = try limit.limits()
        guard watch else { return try check(limits, isWatching: false) ? .done : .notRight }
        try await PackageWatch(paths: paths).run {
            if format == .text { Output.show([.empty, Line(heading, .strong)]) }
            _ = try check(limits, isWatching: true)
        }
        return .done
    }

    private var heading: String {
        Text.checkHeading(time: LocalTime.clock(runtime.time.now(), offset: runtime.time.offset))(runtime.language)
    }

    /// Whether all packages are right.
    private func check(_ limits: PackageLimits, isWatching: Bool) throws -> Bool {
        var isRight = true
        var reports: [PackageReport] = []
        for path in paths {
            let package = CheckedPackage(path: path, limits: limits, isStrict: strict)
            isRight = isRight && package.isRight
            switch format {
            case .json: reports.append(package.report(in: runtime.language))
            case .text: package.show(on: console, language: runtime.language)
            }
        }
        if format == .json { try Output.json(reports, isOnOneLine: isWatching) }
        return isRight
    }
}
