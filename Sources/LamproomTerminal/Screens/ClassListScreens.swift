package import LamproomAPI
import Messages
import TrainingCore

/// Classes as a table.
package enum ClassListScreen {
    package static func lines(classes: [ClassSummary], page: Page) -> [Line] {
        FittedTable.lines(
            header: [
                .columnClassNumber, .columnTitle, .columnDays, .columnTeachers, .columnLearners, .columnSessions,
                .columnState,
            ],
            rows: classes.map { summary in
                [
                    String(summary.number), summary.title, "\(summary.firstDay) \(summary.lastDay)",
                    TeacherNames.text(summary.teachers)(page.language), String(summary.learnerCount),
                    String(summary.sessionCount),
                    ClassStateName.text(summary.state)(page.language),
                ]
            }, page: page, width: page.freeWidth)
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
            + report.refused.flatMap {
                page.paragraph(.labelled("\($0.number) \($0.name)", .verbatim($0.message)), first: "  - ")
            }
    }
}

/// What a class changes of the conditions of quizzes.
package enum ClassConditionsScreen {
    package static func lines(
        conditions: [ClassConditionsView], time: (String) -> String, page: Page
    ) -> [Line] {
        Array(conditions.map { Self.lines(of: $0, time: time, page: page) }.joined(separator: [Line.empty]))
    }

    /// The settings as they are typed, each with what it is called.
    private static func lines(of row: ClassConditionsView, time: (String) -> String, page: Page) -> [Line] {
        let earlier = row.isHolding ? "" : " (\(Text.classSuperseded(page.language)))"
        let typed = row.settings.map { "\($0.name)=\($0.value)" }
        // What is longer, such as the marks of many sections, has lines of its own, and its name stands below.
        let widths = typed.map { DisplayWidth.columns(of: $0) }
        let width = widths.filter { $0 <= page.freeWidth * 2 / 3 }.max() ?? 0
        let settings = zip(row.settings, zip(typed, widths)).flatMap { setting, typed -> [Line] in
            let name = SettingName.text(setting.name)
            guard typed.1 <= width else {
                return page.paragraph(typed.0, first: "  ", rest: "    ") + page.paragraph(name, first: "    ")
            }
            return page.paragraph(name, first: "  \(DisplayWidth.padded(typed.0, to: width))  ", rest: "    ")
        }
        return page.paragraph(row.quiz + earlier, style: row.isHolding ? .strong : .faint)
            + (settings.isEmpty ? page.paragraph(.classConditionsOwn, first: "  ") : settings)
            + page.paragraph(
                .classConditionsReason(row.reason, by: row.recordedBy, at: time(row.recordedAt)), first: "  ",
                style: .faint)
    }
}

/// What the settings of quizzes are called.
enum SettingName {
    static func text(_ name: String) -> Text {
        switch PolicySetting(rawValue: name) {
        case .opens: .policyOpens
        case .closes: .policyCloses
        case .timeLimitMinutes: .policyTimeLimit
        case .graceSeconds: .policyGrace
        case .attempts: .policyAttempts
        case .waitMinutes: .policyWait
        case .counts: .policyCounts
        case .passPercent: .comparisonPassMark
        case .sectionPassPercent: .policySectionMarks
        case .keepPassedMonths: .policyKeepPassed
        case .wrongAnswerPercent: .policyPenalty
        case .navigation: .policyNavigation
        case .review: .policyReview
        case nil: .verbatim("")
        }
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

/// The names of teachers on one line.
enum TeacherNames {
    static func text(_ teachers: [TeacherView]) -> Text { .list(teachers.map(\.name)) }
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
