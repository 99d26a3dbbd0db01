import LamproomAPI
import Storage
import TrainingCore

/// What never changes of an attempt: whose it is, and its paper in one language.
final class AttemptFacts: Sendable {
    let id: AttemptID
    let enrolment: EnrolmentID
    let person: PersonID
    let unit: UnitPath
    let compiled: CompiledCourse
    /// Under the policy that the attempt was started with.
    let quiz: Quiz
    let paper: Paper
    /// The whole paper as it goes over HTTP.
    let paperJSON: EncodedJSON
    private let attempt: Attempt
    private let policy: AttemptPolicy

    var course: Course { compiled.course }
    /// Whether items are opened one by one.
    var isForward: Bool { attempt.sitting.position != nil }

    /// - Parameters:
    ///   - policy: that the attempt was started under.
    init(_ attempt: Attempt, of row: EnrolmentRow, course: CompiledCourse, policy: AttemptPolicy) throws {
        (id, enrolment) = (attempt.id, row.enrolment.id)
        (person, unit) = (row.person.id, row.person.unit)
        self.attempt = attempt
        self.policy = policy
        compiled = course
        (quiz, paper, paperJSON) = try Self.paper(of: attempt, policy, course)
    }

    /// The same attempt with its course in another language.
    init(_ facts: AttemptFacts, in course: CompiledCourse) throws {
        (id, enrolment, person, unit) = (facts.id, facts.enrolment, facts.person, facts.unit)
        attempt = facts.attempt
        compiled = course
        policy = facts.policy
        (quiz, paper, paperJSON) = try Self.paper(of: attempt, policy, course)
    }

    private static func paper(
        of attempt: Attempt, _ policy: AttemptPolicy, _ compiled: CompiledCourse
    ) throws -> (Quiz, Paper, EncodedJSON) {
        guard let quiz = compiled.course.quiz(attempt.quiz)?.under(policy) else { throw EnrolmentError.noSuchQuiz }
        let paper = attempt.paper(quiz, of: compiled.course)
        let view = PaperView(paper, attempt: attempt.id.rawValue, course: compiled.course, quiz: quiz)
        return (quiz, paper, try EncodedJSON(view, languages: [compiled.language]))
    }
}

/// Finds what never changes of an attempt.
final class AttemptStore: Sendable {
    private struct Key: Hashable {
        let id: AttemptID
        /// Nil is the course's own language.
        let translation: String?
    }

    private let database: any Database
    private let courses: CourseStore
    private let cache = Cache<Key, AttemptFacts>(capacity: 1500)

    init(database: any Database, courses: CourseStore) {
        self.database = database
        self.courses = courses
    }

    /// An attempt for a reader who prefers languages in this order.
    ///
    /// - Throws: `ProblemError.notFound` if there is no such attempt.
    func facts(_ id: AttemptID, preferring tags: @autoclosure () -> [String]) async throws -> AttemptFacts {
        let own = try await facts(id)
        guard !own.compiled.languages.translations.isEmpty,
            let translation = own.compiled.languages.translation(preferring: tags())
        else { return own }
        let key = Key(id: id, translation: translation)
        if let found = cache[key] { return found }
        let course = courses.translated(try await courses.compiled(own.course.digest), into: translation)
        let facts = try AttemptFacts(own, in: course)
        cache[key] = facts
        return facts
    }

    /// An attempt with its course in the course's own language.
    ///
    /// - Throws: `ProblemError.notFound` if there is no such attempt.
    func facts(_ id: AttemptID) async throws -> AttemptFacts {
        let key = Key(id: id, translation: nil)
        if let found = cache[key] { return found }
        let stored = try await database.read { transaction -> (Attempt, EnrolmentRow)? in
            guard let attempt = try AttemptQueries.attempt(id, in: transaction),
                let row = try EnrolmentQueries.enrolment(attempt.enrolment, in: transaction)
            else { return nil }
            return (attempt, row)
        }
        guard let (attempt, row) = stored else { throw ProblemError.notFound }
        let course = try await courses.compiled(row.enrolment.digest)
        let facts = try AttemptFacts(
            attempt, of: row, course: course, policy: try await policy(of: attempt, course.course))
        cache[key] = facts
        return facts
    }

    /// The policy that an attempt was started with.
    private func policy(of attempt: Attempt, _ course: Course) async throws -> AttemptPolicy {
        guard let quiz = course.quiz(attempt.quiz) else { throw EnrolmentError.noSuchQuiz }
        guard attempt.conditions != nil else { return quiz.policy }
        return try await database.read { try QuizConditions.quiz(of: attempt, course: course, in: $0).policy }
    }
}
