package import Messages

/// Which language the program speaks, decided before its arguments are parsed, so that also help and usage errors are in
/// it.
package enum LanguageChoice {
    /// `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX orders them; Chinese where that is
    /// neither Chinese nor English.
    package static func language(arguments: [String], environment: [String: String]) -> Language {
        if let tag = option(in: arguments), let language = Language(tag: tag) { return language }
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment[name], !value.isEmpty else { continue }
            return Language(tag: value) ?? .chinese
        }
        return .chinese
    }

    private static func option(in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            if argument.hasPrefix("--lang=") { return String(argument.dropFirst("--lang=".count)) }
            if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
        }
        return nil
    }
}
