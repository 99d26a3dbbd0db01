package import Messages

/// The help of the argument parser in the user's language: its fixed English words are replaced; what describes commands
/// and options comes from the catalogue already.
package enum HelpTranslation {
    package static func help(_ help: String, language: Language) -> String {
        guard language != .english else { return help }
        return help.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(String($0), language: language) }.joined(separator: "\n")
    }

    private static let headings: [(english: String, text: Text)] = [
        ("OVERVIEW:", .helpOverviewHeading), ("USAGE:", .helpUsageHeading), ("Usage:", .helpUsageHeading),
        ("ARGUMENTS:", .helpArgumentsHeading), ("OPTIONS:", .helpOptionsHeading),
        ("SUBCOMMANDS:", .helpSubcommandsHeading),
    ]

    private static let phrases: [(english: String, text: Text)] = [
        ("Show help information.", .helpShowHelp), ("Show the version.", .helpShowVersion),
        ("<subcommand>", .helpSubcommandPlaceholder), ("(default: ", .helpDefaultPhrase),
        ("(values: ", .helpValuesPhrase), ("(default) ", .helpDefaultMark),
        ("; default: ", .helpDefaultAlso),
    ]

    private static func line(_ line: String, language: Language) -> String {
        var result = line
        for heading in headings where result.hasPrefix(heading.english) {
            result = heading.text(language) + result.dropFirst(heading.english.count)
        }
        if result.hasPrefix("  See ") {
            return "  " + Text.helpSeeMore(command: command(in: result))(language)
        }
        for phrase in phrases { result = result.replacing(phrase.english, with: phrase.text(language)) }
        return result
    }

    /// `lamproom help` in `  See 'lamproom help <subcommand>' for detailed help.`
    private static func command(in line: String) -> String {
        let quoted = line.split(separator: "'")
        guard quoted.count > 1 else { return line }
        return quoted[1].split(separator: " ").filter { !$0.hasPrefix("<") }.joined(separator: " ")
    }
}
