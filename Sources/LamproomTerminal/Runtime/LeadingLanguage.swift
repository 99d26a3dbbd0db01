import ArgumentParser
import Messages

/// `--lang` before or between the words of a command: `lamproom --lang en courses` is `lamproom courses --lang en`.
package enum LeadingLanguage {
    /// The arguments with the option behind the command. Where no command follows that has the option, as with `--help`,
    /// it is left out: `LanguageChoice` has heeded it.
    package static func moved(in arguments: [String]) -> [String] {
        var command: any ParsableCommand.Type = LamproomCommand.self
        var words: [String] = []
        var options: [String] = []
        var rest = arguments[...]
        while let next = rest.first {
            if let option = option(at: rest) {
                options += option
                rest = rest.dropFirst(option.count)
            } else if let subcommand = command.configuration.subcommands.first(where: { $0._commandName == next }) {
                command = subcommand
                words.append(next)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        let configuration = command.configuration
        let isCommand =
            configuration.subcommands.isEmpty
            || configuration.defaultSubcommand != nil && !rest.contains("--help") && !rest.contains("-h")
        return words + (isCommand ? options : []) + rest
    }

    /// One or two arguments; nil if there is no such option with a language that exists.
    private static func option(at rest: ArraySlice<String>) -> [String]? {
        guard let first = rest.first else { return nil }
        if first.hasPrefix("--lang=") { return Language(tag: first.dropFirst("--lang=".count)).map { _ in [first] } }
        guard first == "--lang", let value = rest.dropFirst().first else { return nil }
        return Language(tag: value).map { _ in [first, value] }
    }
}
