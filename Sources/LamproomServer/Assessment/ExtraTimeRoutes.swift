import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// More time for a person, and what was granted.
enum ExtraTimeRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.grantExtraTime) { call in
            let row = try await service.enrolment(call, .grantExtraTime)
            let quiz = try call.parameter("quiz") { $0 }
            let body = try await call.request.decoded(ExtraTimeRequest.self)
            try await service.grant(body, at: quiz, of: row, by: call.actor.account)
            return Response(status: .noContent)
        }
        routes.signedIn(.grantPersonExtraTime) { call in
            let body = try await call.request.decoded(PersonExtraTimeRequest.self)
            let row = try await service.activeEnrolment(of: body.person, in: body.course, call, .grantExtraTime)
            let grant = ExtraTimeRequest(minutes: body.minutes, reason: body.reason)
            try await service.grant(grant, at: body.quiz, of: row, by: call.actor.account)
            return Response(status: .noContent)
        }
        routes.signedIn(.listExtraTime) { call in
            let rows = try await service.extraTime(call)
            return try EncodedJSON(rows.map { ExtraTimeView($0) }).response(to: call.request)
        }
    }
}

extension LamproomService {
    fileprivate func grant(
        _ request: ExtraTimeRequest, at quiz: String, of row: EnrolmentRow, by account: AccountID
    ) async throws {
        let course = try await courses.course(row.enrolment.digest)
        guard let id = QuizID(quiz), course.quiz(id) != nil else { throw EnrolmentError.noSuchQuiz }
        let grant = try ExtraTime(minutes: request.minutes, reason: request.reason)
        let context = context
        try await database.write { transaction in
            guard let current = try EnrolmentQueries.enrolment(row.enrolment.id, in: transaction) else {
                throw ProblemError.notFound
            }
            try ExtraTimeCommands.grant(
                grant, at: id, of: current, by: account, context: context, in: transaction)
        }
    }

    /// What was granted to the learners of a class, or else to a person in a course, as the query asks.
    fileprivate func extraTime(_ call: Call) async throws -> [ExtraTimeRow] {
        guard let key = try call.query("class", { ClassKey($0) }) else {
            let (person, course) = try await personAndCourse(call, .readExtraTime)
            return try await database.read { try ExtraTimeQueries.list(of: person, in: course, in: $0) }
        }
        for other in ["person", "course"] {
            if let value = call.request.query(other) { throw ProblemError.invalid(other, value) }
        }
        let id = try await trainingClass(key, call, .runClass).row.trainingClass.id
        return try await database.read { try ExtraTimeQueries.list(of: id, in: $0) }
    }
}

extension ExtraTimeView {
    fileprivate init(_ row: ExtraTimeRow) {
        self.init(
            personNumber: row.number.text, personName: row.name, course: row.course.rawValue,
            version: row.version.description, quiz: row.quiz.rawValue, minutes: row.minutes, reason: row.reason,
            isHolding: row.isHolding, recordedAt: row.recordedAt.rfc3339, recordedBy: row.recordedBy)
    }
}
