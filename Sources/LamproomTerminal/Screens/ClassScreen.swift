package import LamproomAPI
import Messages

/// A class: what is said of it, its sessions, its roster as far as the reader may see it, and its record.
package struct ClassScreen {
    private let detail: ClassDetail
    private let learners: [ClassLearnerView]
    /// The reader's own employee number.
    private let ownNumber: String?
    private let time: (String) -> String

    package init(
        detail: ClassDetail, learners: [ClassLearnerView], ownNumber: String?, time: @escaping (String) -> String
    ) {
        self.detail = detail
        self.learners = learners
        self.ownNumber = ownNumber
        self.time = time
    }

    package func lines(page: Page) -> [Line] {
        facts(page) + [.empty] + sessions(page) + roster(page) + record(page)
    }

    /// `2026-11-28 08:30` for `2026-11-28T08:30`.
    static func shown(_ start: String) -> String { start.replacing("T", with: " ") }

    // MARK: What is said of it

    private func facts(_ page: Page) -> [Line] {
        let (summary, language) = (detail.summary, page.language)
        let unknown = Text.classNotYet(language)
        let teachers = TeacherNames.text(summary.teachers)(language)
        var pairs: [(Text, String)] = [
            (.columnCourse, "\(summary.courseTitle) (\(summary.course) \(summary.version))"),
            (.columnDays, "\(summary.firstDay) \u{2013} \(summary.lastDay)"),
            (.columnPlace, summary.place ?? unknown),
            (.columnTeachers, teachers.isEmpty ? unknown : teachers),
            (.columnState, ClassStateName.text(summary.state)(language)),
            (.columnLearners, String(summary.learnerCount)), (.classMadeBy, summary.madeBy),
        ]
        if let closedAt = summary.closedAt { pairs.append((.classClosedAt, time(closedAt))) }
        let width = pairs.map { DisplayWidth.columns(of: $0.0(language)) }.max() ?? 0
        let title = page.paragraph(SafeText.shown(summary.title), first: "\(summary.number)  ", style: .strong)
        return title
            + pairs.flatMap { name, value in
                page.paragraph(
                    SafeText.shown(value), first: DisplayWidth.padded(name(language), to: width) + "  ",
                    rest: String(repeating: " ", count: width + 2))
            }
    }

    // MARK: Sessions

    private var own: ClassLearnerView? { learners.first { $0.number == ownNumber } }

    private func sessions(_ page: Page) -> [Line] {
        let language = page.language
        var lines = page.paragraph(.classSessionsHeading, style: .strong)
        guard !detail.sessions.isEmpty else { return lines + page.paragraph(.classSessionsNone) }
        let showsCounts = detail.sessions.contains { $0.attendance != nil }
        // What is the class's own is said above; a session says what differs.
        let hasPlaces = detail.sessions.contains { $0.place != detail.summary.place }
        let hasTeachers = detail.sessions.contains { $0.teachers != detail.summary.teachers }
        var header: [Text] = [.columnSession, .columnStart, .columnMinutes, .columnSubject]
        if hasPlaces { header.append(.columnPlace) }
        if hasTeachers { header.append(.columnTeachers) }
        if showsCounts { header.append(.columnAttendance) }
        if own != nil { header.append(.attendanceOwn) }
        let rows = detail.sessions.map { session in
            var cells = [
                String(session.number), Self.shown(session.start), String(session.minutes),
                session.cancellation.map { "\(session.subject) (\(Text.classSessionCancelledBecause($0)(language)))" }
                    ?? session.subject,
            ]
            if hasPlaces { cells.append(session.place ?? "") }
            if hasTeachers { cells.append(TeacherNames.text(session.teachers)(language)) }
            if showsCounts { cells.append(session.cancellation == nil ? counts(session.attendance, language) : "") }
            if own != nil { cells.append(session.cancellation == nil ? ownAttendance(session.number, language) : "") }
            return cells
        }
        lines += FittedTable.lines(header: header, rows: rows, page: page, width: page.freeWidth)
        return lines
    }

    private func counts(_ counts: AttendanceCounts?, _ language: Language) -> String {
        guard let counts else { return "" }
        let there = counts.present + counts.late
        let recorded = there + counts.absent + counts.excused
        guard recorded > 0 else { return Text.attendanceNothing(language) }
        return Text.classAttendanceCounts(there: there, recorded: recorded, all: detail.summary.learnerCount)(language)
    }

    private func ownAttendance(_ session: Int, _ language: Language) -> String {
        guard let row = own?.attendance.first(where: { $0.session == session }) else {
            return Text.attendanceNothing(language)
        }
        let status = Text.attendanceStatus(row.status)(language)
        return row.minutes > 0 ? "\(status) \(Text.classMinutes(row.minutes)(language))" : status
    }

    // MARK: Roster

    /// Beyond so many sessions, their marks are no longer read at a glance.
    private static let markLimit = 24

    private func roster(_ page: Page) -> [Line] {
        let language = page.language
        let others = learners.filter { $0.number != ownNumber || detail.documents != nil }
        guard !others.isEmpty else { return [] }
        let held = detail.sessions.filter { $0.cancellation == nil }.map(\.number)
        let showsMarks = !held.isEmpty && held.count <= Self.markLimit
        var header: [Text] = [
            .columnNumber, .columnName, .columnUnit, .columnAttended, .columnMinutes, .columnResults, .columnState,
        ]
        if showsMarks { header[3] = .columnAttendance }
        let rows = others.map { learner in
            let byNumber = Dictionary(learner.attendance.map { ($0.session, $0) }) { first, _ in first }
            let marks = held.map { Text.attendanceMark(byNumber[$0]?.status)(language) }.joined()
            let there = held.count { byNumber[$0].map { $0.minutes > 0 } ?? false }
            return [
                learner.number, learner.name, learner.unit.split(separator: "/").last.map(String.init) ?? "",
                showsMarks ? marks : "\(there)/\(held.count)", String(learner.minutes),
                learner.results.map { result(of: $0, language) }.joined(separator: " "),
                EnrolmentStateName.text(learner.state)(language),
            ]
        }
        let marks = showsMarks ? page.paragraph(.attendanceMarks, style: .faint) : []
        return [.empty] + page.paragraph(.classRosterHeading, style: .strong)
            + FittedTable.lines(header: header, rows: rows, page: page, width: page.freeWidth) + marks
    }

    private func result(of result: ClassResultView, _ language: Language) -> String {
        result.score.waiting == nil ? "\(result.score.percent)%" : Text.stateWaiting(language)
    }

    // MARK: Record

    private func record(_ page: Page) -> [Line] {
        guard let documents = detail.documents else { return [] }
        let language = page.language
        var lines = [Line.empty] + page.paragraph(.classRecordHeading, style: .strong)
        for head in ["plan", "handouts", "evaluation"] {
            let name = Text.classHeadName(head)(language)
            if let document = documents.first(where: { $0.head == head }) {
                let facts = [document.fileName, time(document.recordedAt), document.recordedBy].compactMap { $0 }
                lines += page.paragraph(.labelled(name, .verbatim(facts.joined(separator: ", "))), first: "  [x] ")
            } else if head == "handouts" {
                lines += page.paragraph(.labelled(name, .classHandouts), first: "  [x] ")
            } else {
                lines += page.paragraph(name, first: "  [ ] ")
            }
        }
        guard detail.summary.closedAt == nil, let missing = detail.missing else { return lines }
        guard !missing.isEmpty else { return lines + page.paragraph(.classRecordComplete, style: .good) }
        lines += page.paragraph(.classRecordMissing)
        return lines + missing.flatMap { page.paragraph($0.message, first: "  - ", style: .bad) }
    }
}
