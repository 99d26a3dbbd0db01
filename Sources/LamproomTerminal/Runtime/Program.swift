import ArgumentParser
import Foundation
import LamproomAPI
import LamproomClient
import Messages

/// The whole program: arguments in, exit status out.
package enum Program {
    /// Runs the program with the arguments and the environment of the process.
    package static func main() async -> Never {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let language = LanguageChoice.language(
            arguments: arguments, environment: ProcessInfo.processInfo.environment)
        let status = await run(arguments: arguments, runtime: .standard(language: language))
        exit(status.rawValue)
    }

    /// Runs a command in a runtime. What goes wrong is told on the standard error, once.
    package static func run(arguments: [String], runtime: Runtime) async -> ExitStatus {
        await Runtime.$current.withValue(runtime) {
            do {
                var command = try LamproomCommand.parseAsRoot(LeadingLanguage.moved(in: arguments))
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
                return .done
            } catch {
                return end(with: error)
            }
        }
    }

    private static func end(with error: any Error) -> ExitStatus {
        let runtime = Runtime.current
        if let failure = FailureReport(error) {
            runtime.console.complain(failure.lines(language: runtime.language, width: runtime.console.columns))
            return failure.status
        }
        // Help, the version, or a fault of usage
        let message = LamproomCommand.fullMessage(for: error)
        if LamproomCommand.exitCode(for: error) == .success {
            runtime.console.write(SafeText.shownLines(HelpTranslation.help(message, language: runtime.language)) + "\n")
            return .done
        }
        let fault = UsageFault(message: LamproomCommand.message(for: error))
        runtime.console.complain([Line(SafeText.shown(fault.text(runtime.language)), .bad)])
        let usage = message.split(separator: "\n").filter { $0.hasPrefix("Usage:") }.joined(separator: "\n")
        let help = HelpTranslation.help(usage, language: runtime.language)
        if !help.isEmpty { runtime.console.writeError(SafeText.shownLines(help) + "\n") }
        return .wrongUsage
    }
}
