import ArgumentParser
import CoursePackages
import LamproomAPI
import LamproomClient
import Messages

enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

struct CheckCommand: Command {
    static var configuration: CommandConfiguration { .of("check", .helpCheck) }

    @Argument(help: .of(.helpPackages, value: "PATH")) var paths: [String]
    @Option(help: .of(.helpCheckFormat, value: "text|json")) var format = CheckFormat.text
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        var isRight = true
        var reports: [PackageReport] = []
        for path in paths {
            let package = CheckedPackage(path: path)
            isRight = isRight && package.isRight
            switch format {
            case .json: reports.append(package.report(in: runtime.language))
            case .text: package.show(on: console, language: runtime.language)
            }
        }
        if format == .json { try Output.json(reports) }
        return isRight ? .done : .notRight
    }
}

struct PackCommand: Command {
    static var configuration: CommandConfiguration { .of("pack", .helpPack) }

    @Argument(help: .of(.helpPackage, value: "PATH")) var path: String
    @Option(name: .shortAndLong, help: .of(.helpOutput, value: "FILE.zip")) var output: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let package = CheckedPackage(path: path)
        guard package.isRight else {
            package.complain(on: console, language: runtime.language)
            return .notRight
        }
        let archive = try package.archive()
        var file = try AtomicFile(path: output)
        try file.write(archive)
        try file.commit()
        Output.confirm(.packDone(path: output, bytes: archive.count), isStream: file.isStream)
        return .done
    }
}

struct PublishCommand: Command {
    static var configuration: CommandConfiguration { .of("publish", .helpPublish) }

    @Argument(help: .of(.helpPackage, value: "PATH")) var path: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        let package = CheckedPackage(path: path)
        package.complain(on: console, language: runtime.language)
        guard package.isRight else { return .notRight }
        let result = try await client.publishCourse(archive: try package.archive())
        // What the service alone has to say; the rest has been shown
        let known = Set(package.result.diagnostics.map(\.identifier))
        console.complain(
            ServiceDiagnosticsScreen.lines(
                diagnostics: result.warnings.filter { !known.contains($0.identifier) }, language: runtime.language))
        let course = result.course
        Output.say(
            result.isNew
                ? .publishDone(title: course.title, course: course.id, version: course.version)
                : .publishKnown(title: course.title, course: course.id, version: course.version), .good)
        return .done
    }
}
