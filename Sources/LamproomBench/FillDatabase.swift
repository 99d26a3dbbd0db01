import ArgumentParser
import CoursePackages
import Crypto
import Foundation
import Storage
import StorageSQLite
import TrainingCore

/// Fills a database through the service's own commands: people, enrolments, attempts with 20 answers each, completions
/// and certificates; and some attempts that run, with sessions, for the measuring of saves.
struct FillDatabase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "fill")

    @Argument(help: "a data folder made with lamproomd init") var data: String
    @Argument(help: "the course package") var package: String
    @ArgumentParser.Option(help: "people who have completed the course") var completed = 100_000
    @ArgumentParser.Option(help: "people whose attempt runs") var running = 512
    @Flag(help: "people pass at the first, the second or the third attempt, in turns") var retakes = false
    @ArgumentParser.Option(help: "where to write `token attempt kinds-of-items` of the running ones") var tokens: String

    private static let batch = 500

    func run() async throws {
        let reading = PackageFiles.read(path: package)
        guard let course = CourseChecker.check(reading.files).course, let quiz = course.quizzes.first else {
            throw ValidationError("the package does not check")
        }
        let database = try SQLiteDatabase.open(path: data + "/lamproom.sqlite3")
        try await Migrator.migrate(database, Schema.sqlite, now: 0)
        let admin = try await database.read { try AccountQueries.all(in: $0).first?.id }
        guard let admin else { throw ValidationError("no administrator: run lamproomd init first") }
        let compiled = try StoredCourse.encode(course)
        let archive = try PackageArchive.pack(reading.files)
        let context = self.context
        _ = try await database.write {
            try CourseCommands.publish(
                course, compiled: compiled, package: archive, by: admin, context: context, in: $0)
        }
        let people = try roster(completed + running)
        _ = try await database.write { try PeopleCommands.importRoster(people, context: context, in: $0) }
        let ids = try await database.read { transaction in
            try PeopleQueries.list(within: nil, and: nil, after: nil, limit: people.count, in: transaction).map(\.id)
        }
        _ = try await database.write {
            try EnrolmentCommands.enrol(ids, in: course, due: nil, by: admin, context: context, in: $0)
        }
        let enrolments = try await database.read { transaction in
            try EnrolmentQueries.list(
                EnrolmentFilter(units: nil), after: nil, limit: people.count, in: transaction)
        }
        for start in stride(from: 0, to: completed, by: Self.batch) {
            let slice = enrolments[start..<min(start + Self.batch, completed)]
            try await database.write { transaction in
                for (offset, row) in slice.enumerated() {
                    let failures = retakes ? offset % 3 : 0
                    for number in 0...failures {
                        // An attempt begins after the one before has ended.
                        try sit(
                            row, quiz, course, passing: number == failures, daysAgo: 3 * (failures - number),
                            in: transaction)
                    }
                }
            }
        }
        var lines = ""
        for (number, row) in enrolments[completed...].enumerated() {
            let token = "bench-\(number)"
            let attempt = try await database.write { transaction in
                let attempt = try begin(row, quiz, course, at: self.context, in: transaction)
                try openSession(for: row.person, token: token, in: transaction)
                return attempt
            }
            let kinds = try Paper(course: course, quiz: quiz, seed: attempt.seed).items.map { try Self.letter($0.body) }
            lines += "\(token) \(attempt.id) \(kinds.joined())\n"
        }
        try lines.write(toFile: tokens, atomically: true, encoding: .utf8)
        try database.close()
    }

    /// How scripts/bench-saves.lua knows what to answer; it knows the kinds of the course that is measured.
    private static func letter(_ body: QuestionBody) throws -> String {
        switch body {
        case .singleChoice: "s"
        case .multipleChoice: "m"
        case .trueFalse: "t"
        case .numeric: "n"
        case .shortText: "x"
        default: throw ValidationError("\(body.kind.rawValue) is no kind of question that is measured")
        }
    }

    private var context: CommandContext {
        context(at: Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
    }

    private func context(at now: Timestamp) -> CommandContext {
        CommandContext(now: now, zone: .fixed(offsetSeconds: 8 * 3600), random: { UInt64.random(in: .min ... .max) })
    }

    private func roster(_ count: Int) throws -> [PersonDetails] {
        try (0..<count).map { index in
            guard let number = EmployeeNumber("B\(100_000_000 + index)"),
                let unit = UnitPath("基准矿业/\(index % 5 + 1)矿/综采\(index % 40 + 1)队"),
                let hired = CivilDate(year: 2020, month: index % 12 + 1, day: index % 28 + 1)
            else { throw ValidationError("a row of the roster is wrong") }
            return PersonDetails(
                number: number, name: "职工\(index)", unit: unit, post: "采煤工", employment: .regular, hired: hired)
        }
    }

    /// A whole attempt, with some seconds for each item.
    private func sit(
        _ row: EnrolmentRow, _ quiz: Quiz, _ course: Course, passing: Bool, daysAgo: Int,
        in transaction: any Transaction
    ) throws {
        var now = context.now.adding(seconds: -1_800 - daysAgo * 86_400)
        let attempt = try begin(row, quiz, course, at: context(at: now), in: transaction)
        for (index, item) in Paper(course: course, quiz: quiz, seed: attempt.seed).items.enumerated() {
            now = now.adding(seconds: 8 + Int.random(in: 0...60))
            let answer = try Self.answer(to: item.body, isRight: passing || index % 2 == 0)
            _ = try AttemptCommands.save(
                AnswerDraft(item: item.number, revision: 1, answer: answer), of: attempt.id, now: now, in: transaction)
        }
        _ = try AttemptCommands.finish(
            attempt, of: row, course: course, context: context(at: now.adding(seconds: 20)), in: transaction)
    }

    private func begin(
        _ row: EnrolmentRow, _ quiz: Quiz, _ course: Course, at context: CommandContext, in transaction: any Transaction
    ) throws -> Attempt {
        for module in course.modules {
            try ProgressCommands.beat(
                module.id, of: row, course: course, opens: true, idleCap: .standard, context: context, in: transaction)
            let refusal = try ProgressCommands.markRead(
                module.id, of: row, course: course, idleCap: .standard, context: context, in: transaction)
            if let refusal { throw refusal }
        }
        return try AttemptCommands.start(quiz.id, of: row, course: course, context: context, in: transaction).attempt
    }

    private static func answer(to body: QuestionBody, isRight: Bool) throws -> Answer {
        switch body {
        case .singleChoice(let options, let key): .choice(isRight ? key : (key + 1) % options.count)
        case .multipleChoice(_, let keys, _): .choices(isRight ? keys : Array(keys.prefix(1)))
        case .trueFalse(let key): .truth(key == isRight)
        case .numeric(let key): .number(isRight ? key.value.description : "9999")
        case .shortText(let key): .text(isRight ? key.accepted.first ?? "" : "不知道")
        default: throw ValidationError("\(body.kind.rawValue) is no kind of question that is measured")
        }
    }

    private func openSession(
        for person: PersonSnapshot, token: String, in transaction: any Transaction
    ) throws {
        guard let name = AccountName(person.number.text), let worker = RoleGrant(role: .worker, unit: nil) else {
            return
        }
        let id = try AccountCommands.put(
            name: name, person: person.id, grants: [worker], context: context, in: transaction
        ).id
        let hash = SHA256.hash(data: Array(token.utf8)).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
        try AccountCommands.createSession(
            id, tokenHash: hash, expiresAt: context.now.adding(seconds: 86_400), context: context, in: transaction)
    }
}
