package import LamproomAPI
import Messages

/// Extra time that was granted.
package enum ExtraTimeScreen {
    package static func lines(granted: [ExtraTimeView], time: (String) -> String, page: Page) -> [Line] {
        FittedTable.lines(
            header: [.columnNumber, .columnName, .columnQuiz, .columnMinutes, .columnReason, .columnRecorded],
            rows: granted.map { row in
                [
                    row.personNumber, row.personName,
                    row.isHolding ? row.quiz : "\(row.quiz) (\(Text.classSuperseded(page.language)))",
                    String(row.minutes), row.reason, "\(time(row.recordedAt)) \(row.recordedBy)",
                ]
            }, page: page, width: page.freeWidth)
    }
}

/// What was signed off for a person.
package enum SignOffScreen {
    package static func lines(signed: [SignOffView], time: (String) -> String, page: Page) -> [Line] {
        FittedTable.lines(
            header: [.columnModule, .columnVersion, .columnComment, .columnRecorded],
            rows: signed.map { row in
                [row.moduleTitle, row.version, row.comment ?? "", "\(time(row.recordedAt)) \(row.recordedBy)"]
            }, page: page, width: page.freeWidth)
    }
}

/// The regrades of a quiz, and the results that they gave.
package enum RegradeHistoryScreen {
    package static func lines(regrades: [RegradeRecordView], time: (String) -> String, page: Page) -> [Line] {
        FittedTable.lines(
            header: [.columnWhen, .columnWho, .columnKeys, .columnReason, .columnResultCount],
            rows: regrades.map { row in
                let (first, last) = (time(row.firstAt), time(row.lastAt))
                return [
                    first == last ? first : "\(first) \u{2013} \(last)", row.recordedBy, row.version, row.reason,
                    String(row.resultCount),
                ]
            }, page: page, width: page.freeWidth)
    }

    package static func lines(attempts: [RegradedAttemptView], time: (String) -> String, page: Page) -> [Line] {
        FittedTable.lines(
            header: [
                .columnNumber, .columnName, .columnAttempt, .columnBefore, .columnAfter, .columnKeys, .columnReason,
                .columnRecorded,
            ],
            rows: attempts.map { row in
                [
                    row.personNumber, row.personName, String(row.attemptNumber), points(row.before),
                    points(row.after), row.version, row.reason, "\(time(row.recordedAt)) \(row.recordedBy)",
                ]
            }, page: page, width: page.freeWidth)
    }

    private static func points(_ score: ScoreView) -> String { "\(score.earned)/\(score.possible)" }
}
