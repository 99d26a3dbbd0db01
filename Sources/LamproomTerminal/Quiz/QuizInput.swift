import TrainingCore

/// A line typed at a question or at the overview.
package enum QuizInput: Equatable, Sendable {
    case answer(String)
    /// Nothing was typed.
    case nothing
    case back
    case skip
    case go(Int)
    case list
    /// Marks the question to come back to, or takes the mark away.
    case flag
    /// The situation of the question's case, once more.
    case situation
    case submit
    case leave
    case help
    /// Begins with a colon and is no command.
    case unknown(String)

    /// Commands begin with a colon, `:` or the full-width one; an answer that begins with a colon is typed with two.
    package init(_ typed: String) {
        let trimmed = typed.drop { $0.isWhitespace }
        guard let first = trimmed.unicodeScalars.first else {
            self = .nothing
            return
        }
        guard TextFolding.halfWidth(first) == ":" else {
            self = .answer(typed)
            return
        }
        let rest = String(trimmed.dropFirst())
        if let second = rest.unicodeScalars.first, TextFolding.halfWidth(second) == ":" {
            self = .answer(rest)
            return
        }
        self.init(command: TextFolding.fold(rest), typed: typed)
    }

    private init(command: String, typed: String) {
        switch command {
        case "b", "back": self = .back
        case "s", "skip": self = .skip
        case "l", "list": self = .list
        case "c", "case": self = .situation
        case "f", "flag": self = .flag
        case "submit": self = .submit
        case "q", "quit": self = .leave
        case "h", "help", "?": self = .help
        default:
            let digits = command.drop { $0 == "g" || $0 == "o" || $0 == " " }
            if command.first == "g", let number = Int(digits) {
                self = .go(number)
            } else {
                self = .unknown(typed)
            }
        }
    }
}
