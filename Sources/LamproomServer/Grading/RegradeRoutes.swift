import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

/// Marking again by corrected keys, and what came of it.
enum RegradeRoutes {
    static func add(to routes: Routes) {
        let service = routes.service
        routes.signedIn(.regradeQuiz) { call in
            try call.authorise(.regrade)
            let body = try await call.request.decoded(RegradeRequest.self)
            if body.revokesCertificates { try call.authorise(.revokeCertificate) }
            return try .json(
                try await service.regrade(
                    try call.parameter("course") { CourseID($0) }, try call.parameter("quiz") { QuizID($0) }, body,
                    by: call.actor.account))
        }
        routes.signedIn(.listRegrades) { call in
            try call.authorise(.regrade)
            let (course, quiz) = try await service.regradedQuiz(call)
            let rows = try await service.database.read {
                try ResultHistoryQueries.regrades(of: quiz, in: course, in: $0)
            }
            return try EncodedJSON(rows.map { RegradeRecordView($0) }).response(to: call.request)
        }
        routes.signedIn(.listRegradedAttempts) { call in
            try call.authorise(.regrade)
            let limit = try call.pageLimit()
            let cursor = try call.query("cursor") { Int64($0) }
            let (course, quiz) = try await service.regradedQuiz(call)
            var person: PersonID?
            if let number = try call.query("person", { EmployeeNumber($0) }) {
                person = try await service.person(number, call, .regrade).id
            }
            let wanted = person
            let rows = try await service.database.read { transaction in
                try ResultHistoryQueries.results(
                    of: quiz, in: course, person: wanted, after: cursor, limit: limit + 1, in: transaction)
            }
            let page = Page<RegradedAttemptView>(rows, limit: limit, cursor: { String($0.sequence) }) {
                RegradedAttemptView($0)
            }
            return try EncodedJSON(page).response(to: call.request)
        }
    }
}

extension LamproomService {
    /// The quiz that a path names. It need not be in the newest version of the course any more.
    fileprivate func regradedQuiz(_ call: Call) async throws -> (course: CourseID, quiz: QuizID) {
        let course: CourseID = try call.parameter("course") { CourseID($0) }
        _ = try await newest(of: course)
        return (course, try call.parameter("quiz") { QuizID($0) })
    }
}

extension RegradeRecordView {
    fileprivate init(_ row: RegradeRow) {
        self.init(
            version: row.version.description, reason: row.reason, recordedBy: row.recordedBy,
            firstAt: row.firstAt.rfc3339, lastAt: row.lastAt.rfc3339, resultCount: row.resultCount)
    }
}

extension RegradedAttemptView {
    fileprivate init(_ row: RegradedResultRow) {
        self.init(
            attempt: row.attempt.rawValue, attemptNumber: row.attemptNumber, personNumber: row.number.text,
            personName: row.name, unit: row.unit.text, before: ScoreView(row.before), after: ScoreView(row.after),
            version: row.version.description, reason: row.reason, recordedAt: row.recordedAt.rfc3339,
            recordedBy: row.recordedBy)
    }
}
