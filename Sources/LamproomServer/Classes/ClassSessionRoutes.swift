import Hummingbird
import LamproomAPI
import Messages
import NIOCore
import Storage
import TrainingCore

/// The sessions of a class, and who attended them.
enum ClassSessionRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.addClassSession) { call in
            let digest = try await service.trainingClass(call, .runClass).row.trainingClass.digest
            let body = try await call.request.decoded(ClassSessionRequest.self)
            let session = try await service.session(of: body)
            let course = try await service.courses.course(digest)
            let (row, number) = try await service.changingClass(call) { row, context, transaction in
                try ClassSessionCommands.add(
                    session, to: row.trainingClass, course: course, by: call.actor.account, context: context,
                    in: transaction)
            }
            return try await service.answer(call, session: number, of: row, status: .created)
        }
        routes.signedIn(.cancelClassSession) { call in
            _ = try await service.trainingClass(call, .runClass)
            let number = try call.sessionNumber()
            let reason = try Reason(ofClass: try await call.request.decoded(ClassReasonRequest.self).reason)
            let row = try await service.changingClass(call) { row, context, transaction in
                try ClassSessionCommands.cancel(
                    number, of: row.trainingClass, reason: reason, by: call.actor.account, context: context,
                    in: transaction)
            }.row
            return try await service.answer(call, session: number, of: row, status: .ok)
        }
        routes.signedIn(.recordAttendance) { call in
            _ = try await service.trainingClass(call, .runClass)
            let body = try await call.request.decoded(AttendanceRequest.self)
            guard body.entries.count <= AttendanceFile.rowLimit else {
                throw ProblemError.invalid("entries", String(body.entries.count))
            }
            let entries = body.entries.enumerated().map { index, entry in
                AttendanceEntry(
                    row: index + 1, number: entry.number, status: entry.status, minutes: entry.minutes)
            }
            return try .json(
                try await service.recordAttendance(
                    call, entries, isRestPresent: body.isRestPresent ?? false, reason: body.reason))
        }
        routes.signedIn(.importAttendance) { call in
            _ = try await service.trainingClass(call, .runClass)
            let isRestPresent = try call.query("restPresent") { Bool($0) } ?? false
            let reason = call.request.query("reason")
            let bytes = Array(buffer: try await call.request.content(upTo: AttendanceFile.byteLimit))
            let reading = try await offPool { AttendanceFile.read(bytes) }
            guard reading.faults.isEmpty else {
                let rows = reading.faults.map {
                    RosterFault(
                        row: $0.row, column: $0.column, code: $0.code, message: $0.message(call.request.language))
                }
                throw ProblemError(422, "attendance-faults", .problemAttendance(rows.count), rows: rows)
            }
            return try .json(
                try await service.recordAttendance(
                    call, reading.entries, isRestPresent: isRestPresent, reason: reason))
        }
    }
}

extension LamproomService {
    /// A session as it is asked for.
    fileprivate func session(of body: ClassSessionRequest) async throws -> NewSession {
        guard let start = CivilTime(body.start) else { throw ProblemError.invalid("start", body.start) }
        let subject: ClassSubject
        switch (body.subject, body.module) {
        case (let text?, nil): subject = try ClassSubject(text: text)
        case (nil, let name?):
            guard let module = ModuleID(name) else { throw EnrolmentError.noSuchModule }
            subject = .module(module)
        default: throw ClassError.badSubject
        }
        let startsAt = settings.civilZone.moment(of: start)
        return NewSession(
            startsAt: startsAt, day: context.date(at: startsAt), minutes: body.minutes, place: body.place,
            subject: subject,
            teacher: try await teachers([body.teacher].compactMap { $0 }).first)
    }

    fileprivate func answer(
        _ call: Call, session number: Int, of row: ClassRow, status: HTTPResponse.Status
    ) async throws -> Response {
        let (view, language) = try await detail(of: row, runs: true, for: call.request)
        guard let session = view.sessions.first(where: { $0.number == number }) else { throw ClassError.noSuchSession }
        return try .json(session, status: status, languages: [language])
    }
}
