import Hummingbird
import LamproomAPI
import Storage
import TrainingCore

extension LamproomService {
    /// Moves people to the newest version of a course, each for themselves.
    ///
    /// - Returns: what became of each, and the language that modules and quizzes are named in.
    func move(
        _ people: [Person], _ body: MoveRequest, isDryRun: Bool, _ call: Call
    ) async throws -> (view: MoveView, language: String) {
        guard let id = CourseID(body.course),
            let newest = try await database.read({ try CourseQueries.newest(of: id, in: $0) })
        else { throw ProblemError.unknownCourse(body.course) }
        guard !newest.isWithdrawn else { throw EnrolmentError.courseWithdrawn }
        let new = try await courses.course(newest.digest)
        let shown = try await courses.compiled(newest.digest, preferring: call.request.languageTags)
        var views: [MovedPersonView] = []
        // Some at a time, so that nobody else waits for all of them.
        for start in stride(from: 0, to: people.count, by: 100) {
            let some = Array(people[start..<min(start + 100, people.count)])
            let rows = try await latest(of: some.map(\.id), in: id)
            for person in some {
                if let row = rows[person.id] {
                    views.append(
                        try await move(row, to: new, shown: shown.course, isDryRun: isDryRun, by: call.actor.account))
                } else if body.unit == nil {
                    views.append(
                        MovedPersonView(
                            personNumber: person.details.number.text, personName: person.details.name,
                            obstacle: MoveObstacle.notActive.rawValue, fromVersion: nil))
                }
            }
        }
        let view = MoveView(
            course: id.rawValue, version: new.version.description, isDryRun: isDryRun, people: views)
        return (view, shown.language)
    }

    /// The enrolment of each person in a course that is active, or else the last one.
    private func latest(of people: [PersonID], in course: CourseID) async throws -> [PersonID: EnrolmentRow] {
        var filter = EnrolmentFilter(units: nil)
        filter.people = people
        filter.course = course
        let wanted = filter
        // Nobody is enrolled a hundred times in a course.
        let rows = try await database.read { transaction in
            try EnrolmentQueries.list(wanted, after: nil, limit: people.count * 100, in: transaction)
        }
        return Dictionary(rows.map { ($0.person.id, $0) }) { first, last in
            first.enrolment.state == .active ? first : last
        }
    }

    private func move(
        _ row: EnrolmentRow, to new: Course, shown: Course, isDryRun: Bool, by account: AccountID
    ) async throws -> MovedPersonView {
        let id = row.enrolment.id
        let (old, outcome) = try await withVersions([row.enrolment.digest, new.digest]) { versions in
            let context = self.context
            let body: @Sendable (any Transaction) throws -> (from: Course, outcome: MoveOutcome) = { transaction in
                guard let current = try EnrolmentQueries.enrolment(id, in: transaction) else {
                    throw ProblemError.notFound
                }
                return try MoveCommands.move(
                    current, to: new, versions: versions, isDryRun: isDryRun, by: account, context: context,
                    in: transaction)
            }
            return isDryRun ? try await self.database.read(body) : try await self.database.write(body)
        }
        return MovedPersonView(row, outcome, from: old, in: shown)
    }
}

extension MovedPersonView {
    fileprivate init(_ row: EnrolmentRow, _ outcome: MoveOutcome, from old: Course, in shown: Course) {
        let (number, name) = (row.person.number.text, row.person.name)
        let version = old.version.description
        switch outcome {
        case .stayed(let obstacle):
            self.init(
                personNumber: number, personName: name, obstacle: obstacle.rawValue, fromVersion: version)
        case .moved(let plan, let enrolment):
            func modules(_ ids: [ModuleID]) -> [PartView] {
                ids.map { PartView(id: $0.rawValue, title: shown.module($0)?.title.own ?? "") }
            }
            func quizzes(_ ids: [QuizID]) -> [PartView] {
                ids.map { PartView(id: $0.rawValue, title: shown.quiz($0)?.title.own ?? "") }
            }
            self.init(
                personNumber: number, personName: name, obstacle: nil, fromVersion: version,
                enrolment: enrolment?.rawValue, keptModules: modules(plan.keptModules),
                continuedModules: modules(plan.continuedModules), repeatedModules: modules(plan.repeatedModules),
                addedModules: modules(plan.addedModules), keptQuizzes: quizzes(plan.keptQuizzes),
                continuedQuizzes: quizzes(plan.continuedQuizzes), repeatedQuizzes: quizzes(plan.repeatedQuizzes),
                completesCourse: plan.completesCourse)
        }
    }
}
