import Hummingbird
import LamproomAPI
import Messages
import Storage
import TrainingCore

extension LamproomService {
    /// A class with its sessions, and the language that its course is in.
    ///
    /// - Parameters:
    ///   - runs: whether the reader runs it, and so sees what is filed, what is missing, and how many attended.
    func detail(
        of row: ClassRow, runs: Bool, for request: Request
    ) async throws -> (view: ClassDetail, language: String) {
        let compiled = try await courses.compiled(row.trainingClass.digest, preferring: request.languageTags)
        let course = compiled.course
        let id = row.trainingClass.id
        let (sessions, counts) = try await database.read { transaction in
            (
                try ClassSessionQueries.sessions(of: id, in: transaction),
                runs ? try AttendanceQueries.counts(of: id, in: transaction) : nil
            )
        }
        let views = sessions.map { session in
            ClassSessionView(
                session, of: row, course: course, settings: settings,
                counts: counts.map { $0[session.session.number] ?? [:] })
        }
        let summary = ClassSummary(row, today: context.today)
        guard runs else {
            return (ClassDetail(summary: summary, sessions: views, documents: nil, missing: nil), compiled.language)
        }
        let (documents, record) = try await database.read { transaction in
            (
                try ClassRecordQueries.documents(of: id, in: transaction),
                try ClassRecordQueries.record(of: id, course: course, in: transaction)
            )
        }
        let gaps =
            row.trainingClass.closedAt == nil
            ? record.gaps(row.trainingClass.facts, sessions: sessions.map(\.session)) : []
        let language = request.language
        let detail = ClassDetail(
            summary: summary, sessions: views, documents: documents.map { ClassDocumentSummary($0) },
            missing: gaps.map { MissingHead(head: $0.head.rawValue, message: $0.text(language)) })
        return (detail, compiled.language)
    }
}

extension ClassSummary {
    init(_ row: ClassRow, today: CivilDate) {
        let trainingClass = row.trainingClass
        let facts = trainingClass.facts
        self.init(
            number: trainingClass.number, id: trainingClass.id.rawValue, title: facts.title,
            course: trainingClass.course.rawValue, courseTitle: row.courseTitle, version: row.version.description,
            firstDay: facts.firstDay.description, lastDay: facts.lastDay.description, place: facts.place,
            teachers: row.teachers.map { TeacherView($0) }, state: trainingClass.state(today: today).rawValue,
            learnerCount: row.learnerCount, sessionCount: row.sessionCount, madeBy: row.madeBy,
            closedAt: trainingClass.closedAt?.rfc3339)
    }
}

extension TeacherView {
    init(_ name: TeacherName) {
        self.init(account: name.account, name: name.name)
    }
}

extension ClassSessionView {
    init(
        _ row: ClassSessionRow, of trainingClass: ClassRow, course: Course, settings: Settings,
        counts: [Attendance.Status: Int]?
    ) {
        let session = row.session
        self.init(
            number: session.number, startsAt: session.startsAt.rfc3339,
            start: settings.civilText(session.startsAt), minutes: session.minutes,
            place: session.place ?? trainingClass.trainingClass.facts.place,
            subject: session.subject.text { course.module($0)?.title.own },
            module: session.subject.module?.rawValue,
            teachers: (row.teacher.map { [$0] } ?? trainingClass.teachers).map { TeacherView($0) },
            cancellation: row.cancellation, attendance: counts.map { AttendanceCounts($0) })
    }
}

extension AttendanceCounts {
    init(_ counts: [Attendance.Status: Int]) {
        self.init(
            present: counts[.present] ?? 0, late: counts[.late] ?? 0, absent: counts[.absent] ?? 0,
            excused: counts[.excused] ?? 0)
    }
}

extension ClassDocumentSummary {
    init(_ row: ClassDocumentRow) {
        self.init(
            head: row.head.rawValue, fileName: row.fileName, length: row.text.unicodeScalars.count,
            recordedAt: row.recordedAt.rfc3339, recordedBy: row.recordedBy)
    }
}

extension ClassLearnerView {
    /// - Parameters:
    ///   - counted: the results that count and may be shown, by quiz.
    init(_ row: ClassLearnerRow, _ course: Course, counted: [QuizID: Score]) {
        self.init(
            number: row.person.number.text, name: row.person.name, unit: row.person.unit.text,
            enrolment: row.enrolment.rawValue, state: row.state.rawValue,
            results: course.quizzes.compactMap { quiz in
                counted[quiz.id].map { ClassResultView(quiz: quiz.id.rawValue, score: ScoreView($0)) }
            },
            minutes: row.attendance.values.reduce(0) { $0 + $1.attendance.minutes },
            attendance: row.attendance.sorted { $0.key < $1.key }.map { session, row in
                AttendanceView(
                    session: session, status: row.attendance.status.rawValue, minutes: row.attendance.minutes,
                    reason: row.reason, recordedAt: row.recordedAt.rfc3339, recordedBy: row.recordedBy)
            })
    }
}
