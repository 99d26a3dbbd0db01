import Hummingbird
import LamproomAPI
import Messages
import Storage
import TrainingCore

extension LamproomService {
    func enrol(_ people: [Person], _ body: EnrolRequest, by account: AccountID) async throws -> EnrolView {
        let due = try due(body.due)
        guard let id = CourseID(body.course),
            let newest = try await database.read({ try CourseQueries.newest(of: id, in: $0) })
        else { throw ProblemError.unknownCourse(body.course) }
        let course = try await courses.course(newest.digest)
        let context = context
        let created = try await database.write { transaction in
            try EnrolmentCommands.enrol(
                people.map(\.id), in: course, due: due, by: account, context: context, in: transaction)
        }
        return EnrolView(createdCount: created, existingCount: people.count - created)
    }

    /// A last day as it is asked for.
    ///
    /// - Throws: a problem unless it is a date from today on, or nil.
    func due(_ text: String?) throws -> CivilDate? {
        guard let text else { return nil }
        let due = try day(text, "due")
        guard due >= context.today else {
            throw ProblemError(422, "due-in-the-past", .problemDueInThePast(due.description))
        }
        return due
    }

    /// The enrolment that a path names, if the actor may do `action` with it.
    func enrolment(_ call: Call, _ action: Action) async throws -> EnrolmentRow {
        let id: EnrolmentID = try call.parameter("enrolment") { EnrolmentID($0) }
        guard let row = try await database.read({ try EnrolmentQueries.enrolment(id, in: $0) }) else {
            throw ProblemError.notFound
        }
        try call.authorise(action, .person(row.person.id, unit: row.person.unit))
        return row
    }

    /// The person of a number, if the actor may do `action` with what is theirs.
    ///
    /// - Throws: `forbidden` about oneself where that is not allowed, and to an actor who may do it to nobody, whether or not
    ///   there is such a person; `unknownPeople` for a person with whom the actor has nothing to do, like one who does not exist.
    func person(_ number: EmployeeNumber, _ call: Call, _ action: Action) async throws -> Person {
        let found = try await database.read { try PeopleQueries.person(number: number, in: $0) }
        if let found {
            let subject = Subject.person(found.id, unit: found.details.unit)
            if AccessPolicy.allows(call.actor, action, on: subject) { return found }
            if found.id == call.actor.person { throw ProblemError.forbidden }
        }
        try call.authorise(action, .somebody)
        throw ProblemError.unknownPeople([number.text])
    }

    /// The same for a number that came in a body, where one that is malformed is unknown.
    func person(_ text: String, _ call: Call, _ action: Action) async throws -> Person {
        guard let number = EmployeeNumber(text) else {
            try call.authorise(action, .somebody)
            throw ProblemError.unknownPeople([text])
        }
        return try await person(number, call, action)
    }

    /// The person and the course that a query asks for, if the actor may do `action` with the person.
    func personAndCourse(_ call: Call, _ action: Action) async throws -> (person: PersonID, course: CourseID) {
        guard let number = try call.query("person", { EmployeeNumber($0) }) else {
            throw ProblemError.invalid("person", "")
        }
        guard let course = try call.query("course", { CourseID($0) }) else { throw ProblemError.invalid("course", "") }
        let person = try await person(number, call, action)
        _ = try await newest(of: course)
        return (person.id, course)
    }

    /// What a list of enrolments is to hold: one's own, unless a unit, a person or a course of one's units is asked for.
    func filter(_ call: Call) async throws -> EnrolmentFilter {
        var filter = EnrolmentFilter(units: call.actor.visibleUnits)
        filter.course = try call.query("course") { CourseID($0) }
        filter.state = try call.query("state") { Enrolment.State(rawValue: $0) }
        let unit = try call.query("unit") { UnitPath($0) }
        if let unit {
            try call.authorise(.readPeople, .unit(unit))
            filter.unit = unit
        }
        if let number = try call.query("person", { EmployeeNumber($0) }) {
            filter.person = try await person(number, call, .readEnrolment).id
            filter.units = nil
        } else if unit != nil {
            return filter
        } else if let person = call.actor.person {
            filter.person = person
            filter.units = nil
        } else {
            try call.authorise(.readPeople)
        }
        return filter
    }

    /// Enrolments with their progress, as they go over HTTP, and the languages that their courses are in.
    func views(
        of rows: [EnrolmentRow], for request: Request
    ) async throws -> (views: [EnrolmentView], languages: Set<String>) {
        let tags = request.languageTags
        let ids = rows.map(\.enrolment.id)
        let context = context
        let today = context.today
        var needs: [(person: PersonID, course: Course)] = []
        var languages: Set<String> = []
        for row in rows {
            let compiled = try await courses.compiled(row.enrolment.digest, preferring: tags)
            languages.insert(compiled.language)
            needs.append((row.person.id, compiled.course))
        }
        let asked = needs
        let (standings, unmet) = try await database.read { transaction in
            (
                try ProgressQueries.standings(ids, in: transaction),
                try RequirementQueries.unmet(asked, today: today, in: transaction)
            )
        }
        let views = try rows.indices.map { index in
            try EnrolmentView(
                rows[index], needs[index].course, standings[ids[index]] ?? Standing(), unmet: unmet[index],
                context: context)
        }
        return (try await namingClasses(of: views), languages)
    }
}

extension EnrolmentView {
    fileprivate init(
        _ row: EnrolmentRow, _ course: Course, _ standing: Standing, unmet: [CourseID], context: CommandContext
    ) throws {
        let today = context.today
        let progress = try standing.progress(in: course)
        let results = try standing.counted(in: course)
        let steps = course.steps(progress)
        self.init(
            id: row.enrolment.id.rawValue, course: course.id.rawValue, courseTitle: course.title.own,
            version: course.version.description, personNumber: row.person.number.text, personName: row.person.name,
            unit: row.person.unit.text, enrolledAt: row.enrolment.enrolledAt.rfc3339,
            due: row.enrolment.due?.description, isOverdue: row.enrolment.isOverdue(today: today),
            state: row.enrolment.state.rawValue, stepsDone: steps.done, stepsTotal: steps.total,
            modules: course.modules.map { ModuleProgress($0, progress) },
            quizzes: try course.quizzes.map { quiz in
                let held = standing.attempts(at: quiz.id)
                let quiz = try standing.quiz(quiz.id, of: course) ?? quiz
                let counted = results[quiz.id]
                let window = QuizWindow(quiz.policy, zone: context.zone)
                let next = quiz.nextStart(after: held.lastEnd, in: window)
                let detail = quiz.policy.visibleDetail(
                    hasPassed: counted?.hasPassed == true, hasClosed: window.hasClosed(at: context.now))
                return QuizProgress(
                    quiz: QuizSummary(quiz, in: course), hasPassed: counted?.hasPassed == true,
                    attemptsUsed: held.scores.count + (held.running == nil ? 0 : 1),
                    counted: detail >= .score ? counted.map { ScoreView($0) } : nil,
                    runningAttempt: held.running?.rawValue,
                    nextAttemptAt: next.flatMap {
                        $0 > context.now && !window.hasClosed(at: $0) ? $0.rfc3339 : nil
                    })
            }, certificate: row.certificate?.number.text,
            certificateStatus: row.certificate?.status(on: today).rawValue,
            unmetCourses: row.enrolment.state == .active && !unmet.isEmpty && !standing.hasBegun
                ? unmet.map(\.rawValue) : nil)
    }
}
