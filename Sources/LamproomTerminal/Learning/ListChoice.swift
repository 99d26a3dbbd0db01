import TrainingCore

/// What was typed at a numbered list.
enum ListChoice: Equatable {
    /// Counted from 0.
    case item(Int)
    case leave
    /// Nothing that the list has.
    case none

    init(_ typed: String, count: Int) {
        let folded = TextFolding.fold(typed)
        if Self.isLeaving(typed) {
            self = .leave
        } else if let number = Int(folded), (1...max(1, count)).contains(number), number <= count {
            self = .item(number - 1)
        } else {
            self = .none
        }
    }

    /// `q`, also `:q` and full-width.
    static func isLeaving(_ typed: String) -> Bool {
        ["q", ":q", "quit"].contains(TextFolding.fold(typed))
    }
}
