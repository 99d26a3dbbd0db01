import ArgumentParser
import Messages

struct PackCommand: Command {
    static var configuration: CommandConfiguration { .of("pack", .helpPack) }

    @Argument(help: .of(.helpPackage, value: "PATH")) var path: String
    @Option(name: .shortAndLong, help: .of(.helpOutput, value: "FILE.zip")) var output: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let limits = try limit.limits()
        try OutputPlace.check(output, package: path)
        let package = CheckedPackage(path: path, limits: limits)
        package.complain(on: console, language: runtime.language)
        guard package.isRight else { return .notRight }
        let archive = try package.archive()
        let isStream = try AtomicFile.write(archive, to: output)
        Output.confirm(.packDone(path: output, bytes: archive.count), isStream: isStream)
        return .done
    }
}
