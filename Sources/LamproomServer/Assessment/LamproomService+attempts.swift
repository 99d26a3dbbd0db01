import LamproomAPI
import Storage
import TrainingCore

extension LamproomService {
    /// What never changes of the attempt that a path names, if it is the actor's own; in the language of the request.
    func attempt(_ call: Call) async throws -> AttemptFacts {
        let facts = try await attempts.facts(
            try call.parameter("attempt") { AttemptID($0) }, preferring: call.request.languageTags)
        try call.authorise(.learn, .person(facts.person, unit: facts.unit))
        return facts
    }

    /// The attempt as it stands now; one whose time is up is closed first.
    func current(_ facts: AttemptFacts) async throws -> Attempt {
        let attempt = try await database.read { try AttemptQueries.attempt(facts.id, in: $0) }
        guard let attempt else { throw ProblemError.notFound }
        return attempt.isDue(at: clock.now()) ? try await finish(facts) : attempt
    }

    func start(_ quiz: String, of row: EnrolmentRow) async throws -> (attempt: Attempt, isNew: Bool) {
        let course = try await courses.course(row.enrolment.digest)
        guard let id = QuizID(quiz), let quiz = course.quiz(id) else { throw EnrolmentError.noSuchQuiz }
        let context = context
        return try await database.write { transaction in
            guard let current = try EnrolmentQueries.enrolment(row.enrolment.id, in: transaction) else {
                throw ProblemError.notFound
            }
            return try AttemptCommands.start(quiz, of: current, course: course, context: context, in: transaction)
        }
    }

    /// Stores an answer. The time that counts is the time at which it is stored, not the time at which it came.
    func save(_ answer: Answer?, item: Int, revision: Int, of facts: AttemptFacts) async throws -> SaveAnswerView {
        let id = facts.id
        let now = clock.now
        let stored = try await database.write { transaction in
            try AttemptCommands.save(
                answer, item: item, revision: revision, of: id, now: now(), in: transaction)
        }
        return SaveAnswerView(revision: stored.revision, secondsLeft: secondsLeft(until: stored.deadline))
    }

    func view(of attempt: Attempt) async throws -> AttemptView {
        let facts = try await attempts.facts(attempt.id)
        let answers =
            attempt.isRunning
            ? try await database.read { try AttemptQueries.savedAnswers(attempt.id, in: $0) } : []
        return AttemptView(
            id: attempt.id.rawValue, enrolment: attempt.enrolment.rawValue, quiz: attempt.quiz.rawValue,
            number: attempt.number, state: attempt.outcome?.reason.rawValue ?? "running",
            startedAt: attempt.startedAt.rfc3339, deadline: attempt.deadline?.rfc3339,
            secondsLeft: attempt.isRunning ? secondsLeft(until: attempt.deadline) : nil,
            itemCount: facts.paper.items.count,
            answers: answers.map {
                SavedAnswerView(item: $0.item, revision: $0.revision, answer: $0.answer.map { AnswerView($0) })
            }, score: attempt.outcome.map { ScoreView($0.score) })
    }

    private func secondsLeft(until deadline: Timestamp?) -> Int? {
        deadline.map { max(0, Int(($0.milliseconds - clock.now().milliseconds) / 1000)) }
    }
}
