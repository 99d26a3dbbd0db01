package import LamproomAPI
import Messages

/// Classes as a table.
package enum ClassListScreen {
    package static func lines(classes: [ClassSummary], page: Page) -> [Line] {
        ClassTable.lines(
            header: [
                .columnClassNumber, .columnTitle, .columnDays, .columnTeachers, .columnLearners, .columnSessions,
                .columnState,
            ],
            rows: classes.map { summary in
                [
                    String(summary.number), summary.title, "\(summary.firstDay) \(summary.lastDay)",
                    TeacherNames.text(summary.teachers), String(summary.learnerCount), String(summary.sessionCount),
                    ClassStateName.text(summary.state)(page.language),
                ]
            }, page: page)
    }
}

/// What became of people who were put into a class.
package enum ClassEnrolScreen {
    package static func lines(report: ClassEnrolView, page: Page) -> [Line] {
        let summary: Text =
            report.isDryRun
            ? .classWouldEnrol(
                enrolled: report.enrolledCount, placed: report.placedCount, stayed: report.stayedCount)
            : .classEnrolled(enrolled: report.enrolledCount, placed: report.placedCount, stayed: report.stayedCount)
        let lines = page.paragraph(summary, style: .good)
        guard !report.refused.isEmpty else { return lines }
        return lines + page.paragraph(.classRefused(report.refused.count), style: .bad)
            + report.refused.flatMap { page.paragraph("\($0.number) \($0.name): \($0.message)", first: "  - ") }
    }
}

/// What a class changes of the conditions of quizzes.
package enum ClassConditionsScreen {
    package static func lines(
        conditions: [ClassConditionsView], time: (String) -> String, page: Page
    ) -> [Line] {
        let language = page.language
        return ClassTable.lines(
            header: [.columnQuiz, .columnConditions, .columnReason, .columnRecorded],
            rows: conditions.map { row in
                let settings = row.settings.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
                let own = Text.classConditionsOwn(language)
                return [
                    row.isHolding ? row.quiz : "\(row.quiz) (\(Text.classSuperseded(language)))",
                    settings.isEmpty ? own : settings, row.reason, "\(time(row.recordedAt)) \(row.recordedBy)",
                ]
            }, page: page)
    }
}

/// What is filed for a head of a class's record.
package enum ClassDocumentScreen {
    package static func lines(document: ClassDocumentView, time: (String) -> String, page: Page) -> [Line] {
        let summary = document.summary
        let name = Text.classHeadName(summary.head)(page.language)
        let facts = [summary.fileName, time(summary.recordedAt), summary.recordedBy].compactMap { $0 }
        var lines = page.paragraph(name, style: .strong)
        lines += page.paragraph(facts.joined(separator: ", "), style: .faint)
        guard !document.text.isEmpty else { return lines }
        return lines + [.empty] + page.paragraph(document.text)
    }
}

/// Tables about classes: cells are wrapped where they would be too wide.
enum ClassTable {
    static func lines(header: [Text], rows: [[String]], page: Page) -> [Line] {
        let names = header.map { $0(page.language) }
        let shown = rows.map { $0.map(SafeText.shown) }
        return GridLayout.lines(
            header: names.map { [Run($0)] }, rows: shown.map { $0.map { [Run($0)] } }, width: page.freeWidth)
            ?? TableLayout.lines(header: names, rows: rows)
    }
}

/// The names of teachers on one line.
enum TeacherNames {
    static func text(_ teachers: [TeacherView]) -> String {
        teachers.map(\.name).joined(separator: ", ")
    }
}

/// What states of classes are called.
enum ClassStateName {
    static func text(_ state: String) -> Text {
        switch state {
        case "planned": .classStatePlanned
        case "running": .classStateRunning
        case "closed": .classStateClosed
        default: .verbatim(state)
        }
    }
}

/// What states of enrolments are called.
enum EnrolmentStateName {
    static func text(_ state: String) -> Text {
        switch state {
        case "active": .stateActive
        case "completed": .stateCompleted
        case "withdrawn": .stateWithdrawn
        default: .verbatim(state)
        }
    }
}
