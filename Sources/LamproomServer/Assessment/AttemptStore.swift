import Storage
import TrainingCore

/// What never changes of an attempt: whose it is, and its paper.
final class AttemptFacts: Sendable {
    let id: AttemptID
    let enrolment: EnrolmentID
    let person: PersonID
    let unit: UnitPath
    let course: Course
    let quiz: Quiz
    let paper: Paper
    /// The paper as it goes over HTTP.
    let paperJSON: EncodedJSON

    init(
        id: AttemptID, enrolment: EnrolmentID, person: PersonID, unit: UnitPath, course: Course, quiz: Quiz,
        paper: Paper
    ) throws {
        self.id = id
        self.enrolment = enrolment
        self.person = person
        self.unit = unit
        self.course = course
        self.quiz = quiz
        self.paper = paper
        paperJSON = try EncodedJSON(PaperPresenter.view(of: paper, attempt: id, course: course, quiz: quiz))
    }
}

/// Finds what never changes of an attempt.
final class AttemptStore: Sendable {
    private let database: any Database
    private let courses: CourseStore
    private let cache = Cache<AttemptID, AttemptFacts>(capacity: 1500)

    init(database: any Database, courses: CourseStore) {
        self.database = database
        self.courses = courses
    }

    /// - Throws: `ProblemError.notFound` if there is no such attempt.
    func facts(_ id: AttemptID) async throws -> AttemptFacts {
        if let found = cache[id] { return found }
        let stored = try await database.read { transaction -> (Attempt, EnrolmentRow)? in
            guard let attempt = try AttemptQueries.attempt(id, in: transaction),
                let row = try EnrolmentQueries.enrolment(attempt.enrolment, in: transaction)
            else { return nil }
            return (attempt, row)
        }
        guard let (attempt, row) = stored else { throw ProblemError.notFound }
        let course = try await courses.course(row.enrolment.digest)
        guard let quiz = course.quiz(attempt.quiz) else { throw EnrolmentError.noSuchQuiz }
        let facts = try AttemptFacts(
            id: id, enrolment: row.enrolment.id, person: row.person.id, unit: row.person.unit, course: course,
            quiz: quiz, paper: Paper(course: course, quiz: quiz, seed: attempt.seed))
        cache[id] = facts
        return facts
    }
}
