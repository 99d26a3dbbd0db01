import LamproomAPI
import Messages
import Storage
import TrainingCore

/// How a path names a class: by its number, or by its id.
enum ClassKey {
    case number(Int)
    case id(ClassID)

    init?(_ text: String) {
        if let id = ClassID(text) {
            self = .id(id)
        } else if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) {
            self = .number(number)
        } else {
            return nil
        }
    }
}

extension LamproomService {
    /// The class that a path names, if the actor may do `action` with it, and whether they run it.
    func trainingClass(_ call: Call, _ action: Action) async throws -> (row: ClassRow, runs: Bool) {
        try await trainingClass(try call.parameter("class") { ClassKey($0) }, call, action)
    }

    /// The same for a class that is named otherwise.
    func trainingClass(
        _ key: ClassKey, _ call: Call, _ action: Action
    ) async throws -> (row: ClassRow, runs: Bool) {
        let actor = call.actor
        let found = try await database.read { transaction -> (ClassRow, ClassAudience)? in
            let row =
                switch key {
                case .number(let number): try ClassQueries.trainingClass(number: number, in: transaction)
                case .id(let id): try ClassQueries.trainingClass(id, in: transaction)
                }
            guard let row else { return nil }
            let people = try ClassQueries.people(of: row.trainingClass.id, and: actor.person, in: transaction)
            let learners = people.isLearner ? [actor.person].compactMap { $0 } : []
            let audience = ClassAudience(
                runners: row.trainingClass.runners, units: people.units, learners: Set(learners))
            return (row, audience)
        }
        guard let (row, audience) = found else { throw ProblemError.notFound }
        try call.authorise(action, .trainingClass(audience))
        return (row, AccessPolicy.allows(actor, .runClass, on: .trainingClass(audience)))
    }

    /// Runs a command about the class that a path names, for someone who runs it, with the class as it is then.
    func changingClass<Result: Sendable>(
        _ call: Call,
        _ command: @escaping @Sendable (ClassRow, CommandContext, any Transaction) throws -> Result
    ) async throws -> (row: ClassRow, result: Result) {
        let id = try await trainingClass(call, .runClass).row.trainingClass.id
        let context = context
        return try await database.write { transaction in
            guard let before = try ClassQueries.trainingClass(id, in: transaction) else { throw ProblemError.notFound }
            let result = try command(before, context, transaction)
            return (try ClassQueries.trainingClass(id, in: transaction) ?? before, result)
        }
    }

    /// Teachers as they are asked for.
    ///
    /// - Throws: `unknownTeacher` for an account that does not exist or is neither an instructor's nor an administrator's.
    func teachers(_ requests: [TeacherRequest]) async throws -> [ClassTeacher] {
        try await database.read { transaction in
            try requests.map { request in
                switch (request.account, request.name) {
                case (let account?, nil):
                    guard let name = AccountName(account),
                        let found = try AccountQueries.credentials(name: name, in: transaction)?.account,
                        found.grants.contains(where: { $0.role == .instructor || $0.role == .administrator })
                    else { throw ProblemError.unknownTeacher(account) }
                    return .account(found.id)
                case (nil, let name?):
                    guard let outside = OutsideTeacher(name) else { throw ProblemError.unknownTeacher(name) }
                    return .outside(outside)
                default: throw ProblemError.invalid("teachers", request.account ?? "")
                }
            }
        }
    }

    /// The course version that a new class takes.
    func course(of request: ClassRequest) async throws -> Course {
        guard let id = CourseID(request.course) else { throw ProblemError.unknownCourse(request.course) }
        let newest = try await newest(of: id)
        guard let text = request.version else { return try await courses.course(newest.digest) }
        let version = CourseVersion(text)
        let published = try await database.read { transaction in
            try version.flatMap { try CourseQueries.version($0, of: id, in: transaction) }
        }
        guard let published else { throw ProblemError.unknownVersion(text, of: request.course) }
        return try await courses.course(published.digest)
    }

    func day(_ text: String, _ name: String) throws -> CivilDate {
        guard let date = CivilDate(text) else { throw ProblemError.invalid(name, text) }
        return date
    }
}

extension Call {
    /// The number of a session that a path names.
    func sessionNumber() throws -> Int {
        try parameter("session") { Int($0).flatMap { (1...1_000_000).contains($0) ? $0 : nil } }
    }

    func isDryRun() throws -> Bool { try query("dryRun") { Bool($0) } ?? false }
}
