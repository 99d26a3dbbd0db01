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

    /// The enrolment of a person in a course that is active, or else the last one, if the actor may do `action` with it.
    func activeEnrolment(
        of number: String, in course: String, _ call: Call, _ action: Action
    ) async throws -> EnrolmentRow {
        guard let number = EmployeeNumber(number),
            let person = try await database.read({ try PeopleQueries.person(number: number, in: $0) })
        else {
            try call.authorise(.readPeople)
            throw ProblemError.unknownPeople([number])
        }
        try call.authorise(action, .person(person.id, unit: person.details.unit))
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
