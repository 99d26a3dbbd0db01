package import LamproomAPI
import Messages

/// The ledger of class hours: its entries, the sums of the years, and the rules.
package enum ClassHoursScreen {
    package static func lines(_ ledger: ClassHoursView, page: Page) -> [Line] {
        let language = page.language
        let header: [Text] = [.columnDate, .columnSource, .columnCourse, .columnModule, .columnMinutes, .columnRule]
        var lines = FittedTable.lines(
            header: header,
            rows: ledger.entries.map { entry in
                let kind: Text = entry.kind == "engaged" ? .hoursEngaged : .hoursAttendance
                return [
                    entry.date, kind(language), entry.courseTitle, entry.moduleTitle ?? "", String(entry.minutes),
                    entry.rule,
                ]
            }, page: page)
        lines.append(.empty)
        lines += TableLayout.lines(
            header: [Text.columnYear, .columnMinutes, .columnClassHours].map { $0(language) },
            rows: ledger.years.map { [String($0.year), String($0.minutes), $0.classHours] })
        lines.append(.empty)
        for rule in ledger.rules {
            lines.append(Line(Text.hoursRule(rule.id, minutes: rule.minutesPerClassHour)(language), .faint))
        }
        return lines
    }
}
