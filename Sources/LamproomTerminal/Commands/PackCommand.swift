import ArgumentParser
import Messages

struct PackCommand: Command {
    static var configuration: CommandConfiguration { .of("pack", .helpPack) }

    @Argument(help: .of(.helpPackage, value: "PATH")) var path: String
    @Option(name: .shortAndLong, help: .of(.helpOutput, value: "FILE.zip")) var output: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let package = CheckedPackage(path: path, limits: try limit.limits())
        guard package.isRight else {
            package.complain(on: console, language: runtime.language)
            return .notRight
        }
        let archive = try package.archive()
        let isStream = try AtomicFile.write(archive, to: output)
        Output.confirm(.packDone(path: output, bytes: archive.count), isStream: isStream)
        return .done
    }
}
