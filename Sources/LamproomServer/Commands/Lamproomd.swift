package import ArgumentParser
import Foundation
import LamproomAPI
import Messages
import Storage

/// The service's program.
package struct Lamproomd: AsyncParsableCommand {
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lamproomd", abstract: Text.serviceAbstract(.user), version: "lamproomd \(lamproomVersion)",
            subcommands: [
                Initialise.self, Serve.self, User.self, Roster.self, Doctor.self, ClockCommand.self, CheckPackage.self,
            ])
    }

    package init() {}

    /// Runs the program with the arguments of the process, and ends it with the documented exit codes.
    package static func run() async -> Never {
        // A client that goes away in the middle of an answer must not end the service.
        signal(SIGPIPE, SIG_IGN)
        // What it creates holds names and password hashes.
        umask(0o077)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            Foundation.exit(0)
        } catch let error as CommandFailure {
            say(error.text(.user))
            Foundation.exit(error.code)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code == .success {
                print(message)
                Foundation.exit(0)
            }
            if code == .validationFailure {
                say(message)
                Foundation.exit(2)
            }
            let detail = (error as? StorageError)?.message ?? "\(error)"
            say(Text.serviceFailed(detail)(.user))
            Foundation.exit(1)
        }
    }

    private static func say(_ message: String) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
    }
}

/// Why a command did not do what it was asked: the text for the user and the exit code.
struct CommandFailure: Error {
    let code: Int32
    let text: Text

    init(_ text: Text, code: Int32 = 1) {
        self.text = text
        self.code = code
    }
}

extension Language {
    /// The language of the person at the terminal, from the locale; Chinese where it says neither.
    static let user: Language = {
        let environment = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment[name], !value.isEmpty { return Language(tag: value) ?? .chinese }
        }
        return .chinese
    }()
}
