package import LamproomAPI
package import Messages

/// What a roster import changed, or would change.
package enum RosterReportScreen {
    package static func lines(report: RosterReport, language: Language) -> [Line] {
        var lines: [Line] = []
        if !report.newUnits.isEmpty {
            lines.append(Line(Text.rosterNewUnits(language), .strong))
            lines += report.newUnits.map { Line("  + \($0)") }
        }
        if !report.added.isEmpty {
            lines.append(Line(Text.rosterAdded(language), .strong))
            lines += report.added.map { Line("  + " + facts(of: $0, language).joined(separator: "  ")) }
        }
        if !report.changed.isEmpty {
            lines.append(Line(Text.rosterChanged(language), .strong))
            lines += report.changed.map { Line("  ~ " + changes($0, language)) }
        }
        let (added, changed) = (report.added.count, report.changed.count)
        let summary: Text =
            report.isDryRun
            ? .rosterWouldChange(added: added, changed: changed, unchanged: report.unchangedCount)
            : .rosterDone(added: added, changed: changed, unchanged: report.unchangedCount)
        return lines + [Line(summary(language), .good)]
    }

    private static func facts(of person: PersonView, _ language: Language) -> [String] {
        [
            person.number, person.name, person.unit, person.post,
            EmploymentName.text(person.employment)(language), person.hired,
        ]
    }

    /// The number, the name, and each fact that changed.
    private static func changes(_ change: RosterChange, _ language: Language) -> String {
        let differences = zip(facts(of: change.old, language), facts(of: change.new, language)).dropFirst()
            .filter { $0 != $1 }.map { "\($0) \u{2192} \($1)" }
        return "\(change.new.number)  \(change.new.name)  " + differences.joined(separator: ", ")
    }
}

/// What is wrong in a roster.
package enum RosterFaultsScreen {
    package static func lines(faults: [RosterFault], language: Language) -> [Line] {
        faults.map { fault in
            let place = fault.column.map { Text.rosterPlace(row: fault.row, column: $0) } ?? .rosterRow(fault.row)
            return Line("\(place(language)): \(fault.message) [\(fault.code)]", .bad)
        }
    }
}
