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
    let quiz: Quiz
    let paper: Paper
    /// The whole paper as it goes over HTTP.
    let paperJSON: EncodedJSON
    private let attempt: Attempt

    var course: Course { compiled.course }
    /// Whether items are opened one by one.
    var isForward: Bool { attempt.sitting.position != nil }

    init(_ attempt: Attempt, of row: EnrolmentRow, course: CompiledCourse) throws {
        (id, enrolment) = (attempt.id, row.enrolment.id)
        (person, unit) = (row.person.id, row.person.unit)
        self.attempt = attempt
        compiled = course
        (quiz, paper, paperJSON) = try Self.paper(of: attempt, course)
    }

    /// The same attempt with its course in another language.
    init(_ facts: AttemptFacts, in course: CompiledCourse) throws {
        (id, enrolment, person, unit) = (facts.id, facts.enrolment, facts.person, facts.unit)
        attempt = facts.attempt
        compiled = course
        (quiz, paper, paperJSON) = try Self.paper(of: attempt, course)
    }

    private static func paper(
        of attempt: Attempt, _ compiled: CompiledCourse
    ) throws -> (Quiz, Paper, EncodedJSON) {
        guard let quiz = compiled.course.quiz(attempt.quiz) else { throw EnrolmentError.noSuchQuiz }
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
        let facts = try AttemptFacts(attempt, of: row, course: course)
        cache[key] = facts
        return facts
    }
}
