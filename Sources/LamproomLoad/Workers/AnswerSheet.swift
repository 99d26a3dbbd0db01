import LamproomAPI

/// What a worker has answered, as the service has acknowledged it.
struct AnswerSheet: Sendable {
    struct Entry: Sendable, Equatable {
        var seat: Int
        /// Counted from 1 for each seat.
        var revision: Int
        /// Nil if it was taken back.
        var answer: AnswerView?
    }

    private(set) var entries: [Int: Entry] = [:]

    func entry(_ item: Int) -> Entry? { entries[item] }

    mutating func acknowledge(_ entry: Entry, item: Int) { entries[item] = entry }

    /// What an attempt that runs must hold, and what is wrong with what it holds.
    func faults(of attempt: AttemptView) -> [String] {
        var faults: [String] = []
        let stored = Dictionary(grouping: attempt.answers, by: \.item)
        for (item, views) in stored where views.count > 1 {
            faults.append("item \(item) is stored \(views.count) times")
        }
        for (item, entry) in entries {
            guard let view = stored[item]?.first else {
                faults.append("the answer to item \(item) is lost")
                continue
            }
            if view.seat != entry.seat || view.revision != entry.revision || view.answer != entry.answer {
                faults.append("item \(item) has \(view) instead of \(entry)")
            }
        }
        for item in stored.keys where entries[item] == nil { faults.append("item \(item) was never answered") }
        return faults
    }
}
