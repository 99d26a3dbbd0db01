import Hummingbird
import LamproomAPI
import Messages
import Storage
import TrainingCore

/// What was done about a class, by whom, when and why.
enum ClassHistoryRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.readClassHistory) { call in
            let trainingClass = try await service.trainingClass(call, .runClass).row.trainingClass
            let compiled = try await service.courses.compiled(
                trainingClass.digest, preferring: call.request.languageTags)
            let events = try await service.database.read {
                try ClassHistoryQueries.events(of: trainingClass.id, in: $0)
            }
            let views = events.map { event in
                ClassEventView(event, course: compiled.course, settings: service.settings, call.request.language)
            }
            return try EncodedJSON(views, languages: [compiled.language]).response(to: call.request)
        }
    }
}

extension ClassEventView {
    fileprivate init(_ event: ClassEvent, course: Course, settings: Settings, _ language: Language) {
        self.init(
            kind: event.content.kind, recordedAt: event.recordedAt.rfc3339, recordedBy: event.recordedBy,
            session: event.content.session,
            people: event.people.isEmpty
                ? nil : event.people.map { ClassEventPersonView(number: $0.number.text, name: $0.name) },
            message: event.content.text(course: course, settings: settings)(language), reason: event.reason)
    }
}

extension ClassEvent.Content {
    fileprivate var kind: String {
        switch self {
        case .made: "made"
        case .changed: "changed"
        case .enrolled: "enrolled"
        case .removed: "removed"
        case .sessionAdded: "session-added"
        case .sessionCancelled: "session-cancelled"
        case .attendance: "attendance"
        case .corrected: "attendance-corrected"
        case .filed: "document"
        case .conditions: "conditions"
        case .closed: "closed"
        }
    }

    fileprivate var session: Int? {
        switch self {
        case .sessionAdded(let row): row.session.number
        case .sessionCancelled(let number), .attendance(let number, _), .corrected(let number, _, _): number
        default: nil
        }
    }

    fileprivate func text(course: Course, settings: Settings) -> Text {
        switch self {
        case .made(let row): return .classEventMade(row.parts.map { .classEventFact($0.name, $0.value) })
        case .changed(let old, let new):
            let changes = zip(old.parts, new.parts).filter { $0.value != $1.value }
            return .classEventChanged(changes.map { .classEventChange($0.name, from: $0.value, to: $1.value) })
        case .enrolled: return .classEventEnrolled
        case .removed: return .classEventRemoved
        case .sessionAdded(let row):
            let session = row.session
            return .classEventSessionAdded(
                session.number, start: settings.civilText(session.startsAt).replacing("T", with: " "),
                minutes: session.minutes, subject: session.subject.text { course.module($0)?.title.own })
        case .sessionCancelled(let number): return .classEventSessionCancelled(number)
        case .attendance(let session, let counts):
            return .classEventAttendance(
                session, present: counts[.present] ?? 0, late: counts[.late] ?? 0, absent: counts[.absent] ?? 0,
                excused: counts[.excused] ?? 0)
        case .corrected(let session, let before, let after):
            return .classEventCorrected(session, from: before.text, to: after.text)
        case .filed(let head, let fileName):
            return .classEventFiled(.classHeadName(head.rawValue), fileName: fileName)
        case .conditions(let quiz, let changes):
            let settings = PolicySetting.allCases.compactMap { setting in
                changes.values[setting].map { "\(setting.rawValue)=\($0)" }
            }
            return .classEventConditions(quiz.rawValue, settings.joined(separator: " "))
        case .closed: return .classEventClosed
        }
    }
}

extension ClassFactsRow {
    /// What was said, each with its name.
    fileprivate var parts: [(name: Text, value: Text)] {
        [
            (.columnTitle, .verbatim(facts.title)),
            (.columnDays, .verbatim("\(facts.firstDay) \u{2013} \(facts.lastDay)")),
            (.columnPlace, facts.place.map { .verbatim($0) } ?? .classNotYet),
            (.columnTeachers, teachers.isEmpty ? .classNotYet : .list(teachers.map(\.name))),
        ]
    }
}

extension Attendance {
    /// `late, 60 min.`: minutes only of who was there.
    fileprivate var text: Text {
        let status = Text.attendanceStatus(status.rawValue)
        return minutes > 0 ? .classEventStatus(status, minutes: .classMinutes(minutes)) : status
    }
}
