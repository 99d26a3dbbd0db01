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

    /// - Throws: besides what rules say, a problem that names the moment at which an attempt can be started.
    func start(_ quiz: String, of row: EnrolmentRow) async throws -> (attempt: Attempt, isNew: Bool) {
        let course = try await courses.course(row.enrolment.digest)
        guard let id = QuizID(quiz), course.quiz(id) != nil else { throw EnrolmentError.noSuchQuiz }
        let context = context
        do {
            return try await database.write { transaction in
                guard let current = try EnrolmentQueries.enrolment(row.enrolment.id, in: transaction) else {
                    throw ProblemError.notFound
                }
                return try AttemptCommands.start(id, of: current, course: course, context: context, in: transaction)
            }
        } catch let error as AttemptTimeError {
            throw ProblemError(error, context: context)
        }
    }

    /// Stores an answer. The time that counts is the time at which it is stored, not the time at which it came.
    func save(_ draft: AnswerDraft, of facts: AttemptFacts) async throws -> SaveAnswerView {
        let id = facts.id
        let now = clock.now
        let stored = try await database.write { transaction in
            try AttemptCommands.save(draft, of: id, now: now(), in: transaction)
        }
        return SaveAnswerView(
            revision: stored.revision, seat: stored.seat, secondsLeft: secondsLeft(until: stored.deadline),
            isElsewhere: draft.seat.map { $0 < stored.newestSeat } == true ? true : nil)
    }

    /// Ends an attempt at the learner's wish, with answers that come along.
    func submit(_ facts: AttemptFacts, with answers: [AnswerDraft]) async throws -> Attempt {
        try await close(facts) { attempt, row, context, transaction in
            try AttemptCommands.submit(
                attempt, with: answers, of: row, course: facts.course, context: context, in: transaction)
        }
    }

    /// Opens an item of an attempt with forward navigation.
    func open(_ item: Int, of facts: AttemptFacts) async throws {
        let now = clock.now
        try await database.write { transaction in
            try AttemptCommands.open(
                item, itemCount: facts.paper.items.count, of: facts.id, now: now(), in: transaction)
        }
    }

    /// The attempts that count for an enrolment, at one quiz or at all, in the order in which they were started.
    func attempts(of row: EnrolmentRow, at quiz: QuizID?) async throws -> [AttemptView] {
        let course = try await courses.course(row.enrolment.digest)
        let quizzes = course.quizzes.map(\.id).filter { quiz == nil || quiz == $0 }
        let stored = try await database.read { transaction in
            try quizzes.flatMap {
                try AttemptQueries.attempts(countingFor: row.enrolment.id, at: $0, in: transaction)
            }
        }
        var views: [AttemptView] = []
        for attempt in stored.sorted(by: { $0.startedAt < $1.startedAt }) {
            views.append(try await view(of: try await current(try await attempts.facts(attempt.id))))
        }
        return views
    }

    func view(of attempt: Attempt) async throws -> AttemptView {
        let facts = try await attempts.facts(attempt.id)
        let answers =
            attempt.isRunning
            ? try await database.read { try AttemptQueries.savedAnswers(attempt.id, in: $0) } : []
        let showsPoints =
            attempt.isRunning && attempt.carried.isEmpty
            ? false : try await visibleDetail(of: attempt, facts) >= .score
        return AttemptView(
            id: attempt.id.rawValue, enrolment: attempt.enrolment.rawValue, quiz: attempt.quiz.rawValue,
            number: attempt.number, state: attempt.outcome?.reason.rawValue ?? "running",
            startedAt: attempt.startedAt.rfc3339, deadline: attempt.deadline?.rfc3339,
            secondsLeft: attempt.isRunning ? secondsLeft(until: attempt.deadline) : nil,
            graceSeconds: attempt.sitting.graceSeconds, itemCount: facts.paper.items.count,
            seat: attempt.sitting.seat, position: attempt.sitting.position,
            answers: answers.map { saved in
                SavedAnswerView(
                    item: saved.item, seat: saved.seat, revision: saved.revision,
                    answer: saved.answer.map { AnswerView($0) }, isFlagged: saved.isFlagged)
            }, score: showsPoints ? attempt.outcome.map { ScoreView($0.score) } : nil,
            carried: attempt.carried.isEmpty
                ? nil : attempt.carried.map { SectionScoreView($0, showsPoints: showsPoints) })
    }

    /// What may be shown of an attempt that has ended, under the policy that holds for its enrolment now, and for the one that
    /// followed it as long as the same quiz can be sat there. While another attempt
    /// of the person runs at the quiz, no key is shown; and the quiz has closed for review once nobody can answer any more.
    func visibleDetail(of attempt: Attempt, _ facts: AttemptFacts) async throws -> ReviewPolicy.Detail {
        let course = facts.course
        let authored = course.quiz(attempt.quiz) ?? facts.quiz
        let (quizzes, extra, running) = try await database.read { transaction in
            (
                try ProgressQueries.quizzes(authored, countingFrom: facts.enrolment, in: transaction),
                try ExtraTimeQueries.longest(at: attempt.quiz, of: course.id, in: transaction),
                try AttemptQueries.running(of: facts.person, in: transaction)
            )
        }
        let details = quizzes.map { quiz in
            let window = QuizWindow(quiz.policy, zone: settings.civilZone)
            return quiz.policy.visibleDetail(
                hasPassed: attempt.outcome?.score.hasPassed == true,
                hasClosed: window.isOver(
                    at: clock.now(), graceSeconds: quiz.policy.graceSeconds, extraMinutes: extra))
        }
        let detail = details.min() ?? .nothing
        // In whichever enrolment: after a move the same quiz may go on in another.
        let sitsAgain = running.contains {
            $0.attempt.id != attempt.id && $0.attempt.quiz == attempt.quiz && $0.course == course.id
        }
        return sitsAgain ? min(detail, .score) : detail
    }

    private func secondsLeft(until deadline: Timestamp?) -> Int? {
        deadline.map { max(0, Int(($0.milliseconds - clock.now().milliseconds) / 1000)) }
    }
}
