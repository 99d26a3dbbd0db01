import Messages
import TrainingCore

/// Passwords and codes: typed unseen, or read from the standard input where that is asked for.
enum Secrets {
    private static var runtime: Runtime { Runtime.current }

    static func one(_ prompt: Text, isFromInput: Bool, option: String) throws -> String {
        if isFromInput { return try line(of: runtime.console.readLine()) }
        guard runtime.console.isInputInteractive else {
            throw CommandFailure(.wrongUsage, .loginNoTerminal(option: option))
        }
        return try line(of: runtime.console.askSecret(prompt(runtime.language)))
    }

    /// A new password; a person types it twice.
    static func new(user: String, isFromInput: Bool, option: String) throws -> String {
        while true {
            let first = try one(.passwordNewPrompt, isFromInput: isFromInput, option: option)
            if let fault = fault(of: first, user: user) {
                guard !isFromInput else { throw CommandFailure(.wrongUsage, fault) }
                Output.say(fault, .bad)
                continue
            }
            guard !isFromInput else { return first }
            if try one(.passwordAgainPrompt, isFromInput: false, option: option) == first { return first }
            Output.say(.passwordsDiffer, .bad)
        }
    }

    private static func fault(of password: String, user: String) -> Text? {
        guard let name = AccountName(user) else { return nil }
        do {
            try PasswordRule.check(password, for: name)
            return nil
        } catch {
            switch error {
            case .tooShort: return .passwordTooShort
            case .tooLong: return .passwordTooLong
            case .isAccountName: return .passwordIsAccountName
            }
        }
    }

    /// The first line without the carriage return of files from elsewhere.
    private static func line(of typed: String?) throws -> String {
        guard var text = typed else { throw CommandFailure(.wrongUsage, .loginNothingTyped) }
        if text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
        guard !text.isEmpty else { throw CommandFailure(.wrongUsage, .loginNothingTyped) }
        return text
    }
}
