import Hummingbird
import LamproomAPI
import Messages
import Storage
import TrainingCore

extension LamproomService {
    /// That the person of an enrolment reads a module now.
    @discardableResult
    func beat(_ module: ModuleID, of row: EnrolmentRow, opens: Bool = false) async throws -> ReadingState {
        let idleCap = settings.idleCap
        return try await change(row) { current, course, context, transaction in
            try ProgressCommands.beat(
                module, of: current, course: course, opens: opens, idleCap: idleCap, context: context, in: transaction)
        }
    }

    /// Runs a command about an enrolment as it stands in the transaction.
    func change<Result: Sendable>(
        _ row: EnrolmentRow,
        _ command: @escaping @Sendable (EnrolmentRow, Course, CommandContext, any Transaction) throws -> Result
    ) async throws -> Result {
        let course = try await courses.course(row.enrolment.digest)
        let context = context
        return try await database.write { transaction in
            guard let current = try EnrolmentQueries.enrolment(row.enrolment.id, in: transaction) else {
                throw ProblemError.notFound
            }
            return try command(current, course, context, transaction)
        }
    }

    /// The enrolment of a row as it stands now.
    func respond(with row: EnrolmentRow, to call: Call) async throws -> Response {
        let id = row.enrolment.id
        guard let current = try await database.read({ try EnrolmentQueries.enrolment(id, in: $0) }) else {
            throw ProblemError.notFound
        }
        let (views, languages) = try await views(of: [current], for: call.request)
        guard let view = views.first else { throw ProblemError.notFound }
        return try .json(view, languages: languages)
    }

    func signOff(
        _ module: ModuleID, of row: EnrolmentRow, comment: String?, _ call: Call
    ) async throws -> Response {
        let remark = try comment.map { text in
            guard let remark = Reason(text) else {
                throw ProblemError(400, "invalid-parameter", .problemRemark)
            }
            return remark
        }
        let account = call.actor.account
        try await change(row) { current, course, context, transaction in
            try SignOffCommands.signOff(
                module, of: current, course: course, comment: remark, by: account, context: context, in: transaction)
        }
        return try await respond(with: row, to: call)
    }

    /// What was signed off for the person that a query asks for, and the languages that the modules are named in.
    func signOffs(_ call: Call) async throws -> (views: [SignOffView], languages: Set<String>) {
        let (person, course) = try await personAndCourse(call, .readSignOffs)
        let rows = try await database.read { try SignOffQueries.list(of: person, in: course, in: $0) }
        var views: [SignOffView] = []
        var languages: Set<String> = []
        for row in rows {
            let compiled = try await courses.compiled(row.digest, preferring: call.request.languageTags)
            languages.insert(compiled.language)
            views.append(
                SignOffView(
                    module: row.module.rawValue,
                    moduleTitle: compiled.course.module(row.module)?.title.own ?? row.module.rawValue,
                    version: compiled.course.version.description, comment: row.comment,
                    recordedAt: row.recordedAt.rfc3339, recordedBy: row.recordedBy))
        }
        return (views, languages)
    }

    /// The enrolment of a person in a course that is active, or else the last one, if the actor may do `action` with it.
    func activeEnrolment(
        of number: String, in course: String, _ call: Call, _ action: Action
    ) async throws -> EnrolmentRow {
        let person = try await person(number, call, action)
        guard let course = CourseID(course) else { throw ProblemError.unknownCourse(course) }
        var filter = EnrolmentFilter(units: nil)
        filter.person = person.id
        filter.course = course
        let wanted = filter
        let rows = try await database.read { try EnrolmentQueries.list(wanted, after: nil, limit: 500, in: $0) }
        guard let row = rows.first(where: { $0.enrolment.state == .active }) ?? rows.last else {
            throw ProblemError(409, "not-enrolled", .problemNotEnrolled(person.details.number.text, course.rawValue))
        }
        return row
    }
}
