package import LamproomAPI
import Messages

/// What was done about a class: when, by whom, what, why.
package enum ClassHistoryScreen {
    /// So many people are named; of more it is said how many there are.
    private static let namesShown = 20

    package static func lines(events: [ClassEventView], time: (String) -> String, page: Page) -> [Line] {
        FittedTable.lines(
            header: [.columnWhen, .columnWho, .columnWhat, .columnReason],
            rows: events.map { event in
                [
                    time(event.recordedAt), event.recordedBy,
                    event.message + (event.people.map { people($0)(page.language) } ?? ""), event.reason ?? "",
                ]
            }, page: page, width: page.freeWidth)
    }

    private static func people(_ people: [ClassEventPersonView]) -> Text {
        let names = people.prefix(namesShown).map { "\($0.number) \($0.name)" }
        let others = people.count - namesShown
        return others > 0 ? .classEventManyPeople(names, others: others) : .classEventPeople(names)
    }
}
