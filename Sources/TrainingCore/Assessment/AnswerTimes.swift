/// How long a learner took over each item, in whole seconds, as far as the service can tell: from the save before (or the start
/// of the attempt) to the last save of the item. An item that was never answered has no time.
package enum AnswerTimes {
    /// By item number.
    package static func seconds(_ answers: [SavedAnswer], startedAt: Timestamp) -> [Int: Int] {
        var seconds: [Int: Int] = [:]
        var before = startedAt
        // What was saved before times were kept has none.
        let timed = answers.filter { $0.savedAt >= startedAt }
        for answer in timed.sorted(by: { ($0.savedAt, $0.item) < ($1.savedAt, $1.item) }) {
            let taken = (answer.savedAt.milliseconds - before.milliseconds) / 1000
            if answer.answer != nil { seconds[answer.item] = Int(taken) }
            before = answer.savedAt
        }
        return seconds
    }

    /// The stored form: seconds item by item, separated by commas, nothing where there is no time.
    package static func encode(_ seconds: [Int: Int], itemCount: Int) -> String {
        guard itemCount > 0 else { return "" }
        return (1...itemCount).map { seconds[$0].map(String.init) ?? "" }.joined(separator: ",")
    }

    /// By item number; what is no number is left out.
    package static func decode(_ text: String) -> [Int: Int] {
        var seconds: [Int: Int] = [:]
        for (index, part) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            seconds[index + 1] = Int(part)
        }
        return seconds
    }
}
