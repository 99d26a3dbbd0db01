import LamproomAPI
import Messages

/// Whose result changes with the keys of a later version, and how.
package enum RegradeScreen {
    package static func lines(report: RegradeReport, page: Page) -> [Line] {
        let waiting =
            report.waitingCount > 0 ? page.paragraph(.regradeWaiting(count: report.waitingCount), style: .faint) : []
        let kept =
            waiting
            + report.kept.flatMap { item in
                page.paragraph(
                    .regradeKept(
                        question: item.question, reason: reason(item.reason), attempts: item.attemptCount),
                    style: .faint)
            }
        guard !report.changes.isEmpty else { return page.paragraph(.regradeNone(version: report.version)) + kept }
        let header: [Text] = [
            .columnNumber, .columnName, .columnUnit, .columnAttempt, .columnBefore, .columnAfter, .columnQuestions,
            .columnEffect,
        ]
        let changes = report.changes.sorted {
            ($0.personNumber, $0.attemptNumber) < ($1.personNumber, $1.attemptNumber)
        }
        let table = FittedTable.lines(
            header: header,
            rows: changes.map { change in
                [
                    change.personNumber, change.personName, change.unit, String(change.attemptNumber),
                    points(change.before), points(change.after),
                    (change.items.map { "\($0.question) \($0.before)\u{2192}\($0.after)" }
                        + change.sections.map { "[\($0.section)] \($0.before)\u{2192}\($0.after)" })
                        .joined(separator: ", "),
                    effects(of: change).map { $0(page.language) }.joined(separator: "; "),
                ]
            }, page: page)
        return table + [.empty] + kept + summary(report, page: page)
    }

    private static func points(_ score: ScoreView) -> String { "\(score.earned)/\(score.possible)" }

    private static func effects(of change: RegradeChangeView) -> [Text] {
        var effects: [Text] = []
        if change.after.hasPassed, !change.before.hasPassed { effects.append(.regradePasses) }
        if change.before.hasPassed, !change.after.hasPassed { effects.append(.regradeFails) }
        if change.completesCourse { effects.append(.regradeCompletes) }
        let number = change.certificateNumber ?? ""
        switch change.certificate {
        case "issued": effects.append(.regradeIssued)
        case "endangered": effects.append(.regradeEndangered(number))
        case "revoked": effects.append(.regradeRevoked(number))
        default: break
        }
        return effects
    }

    private static func reason(_ code: String) -> Text {
        switch code {
        case "question-gone": .regradeGone
        case "question-kind-changed": .regradeKindChanged
        case "question-wording-changed": .regradeWordingChanged
        case "question-parts-changed": .regradePartsChanged
        default: .verbatim(code)
        }
    }

    private static func summary(_ report: RegradeReport, page: Page) -> [Line] {
        let summary = report.summary
        return page.paragraph(
            .regradeSummary(
                version: report.version, attempts: report.attemptCount, changed: summary.changed, up: summary.up,
                down: summary.down))
            + page.paragraph(.regradeOutcomes(passed: summary.passed, failed: summary.failed))
            + page.paragraph(
                .regradeCertificates(
                    issued: summary.certificatesIssued, revoked: summary.certificatesRevoked,
                    endangered: summary.certificatesEndangered))
            + page.paragraph(
                report.isDryRun ? .regradeWasDryRun : .regradeDone, style: report.isDryRun ? .plain : .good)
    }
}
