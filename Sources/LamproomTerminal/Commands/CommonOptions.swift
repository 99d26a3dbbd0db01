import ArgumentParser
import Messages

/// In this room an option is one of a command; `TrainingCore` has options of questions.
typealias Option = ArgumentParser.Option

/// What every command understands.
struct CommonOptions: ParsableArguments {
    // Read before parsing by LanguageChoice; declared here so that it is known and explained
    @Option(name: .customLong("lang"), help: .of(.helpLanguage, value: "zh-Hans|en"))
    var language: Language?
}

/// `--json`, on everything that lists.
struct JSONOption: ParsableArguments {
    @Flag(name: .customLong("json"), help: .of(.helpJSON))
    var isJSON = false
}

extension Language: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(tag: argument)
    }
}

extension ArgumentHelp {
    /// Help in the language of the running command.
    static func of(_ text: Text, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(text(Runtime.current.language), valueName: value)
    }
}

extension CommandConfiguration {
    /// A command with its help in the language of the running command.
    static func of(
        _ name: String, _ abstract: Text, discussion: Text? = nil, version: String = "",
        subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
    ) -> CommandConfiguration {
        let language = Runtime.current.language
        return CommandConfiguration(
            commandName: name, abstract: abstract(language), discussion: discussion?(language) ?? "",
            version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
    }
}
