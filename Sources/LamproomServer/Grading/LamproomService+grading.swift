import LamproomAPI
import Logging
import Storage
import TrainingCore

extension LamproomService {
    /// The answer that a path names; one's own is nobody's to see here.
    func gradingItem(_ call: Call) async throws -> GradingItem {
        let number: Int = try call.parameter("number") { Int($0) }
        guard let item = try await database.read({ try GradingQueries.item(number, in: $0) }) else {
            throw ProblemError.notFound
        }
        let facts = try await attempts.facts(item.attempt)
        guard facts.person != call.actor.person else { throw GradingError.ownAttempt }
        return item
    }

    /// A page of the queue, and the languages that its courses are in.
    func gradingQueue(
        _ filter: GradingFilter, after cursor: Int, limit: Int, _ call: Call
    ) async throws -> ([GradingSummary], languages: Set<String>) {
        let (rows, entries) = try await database.read { transaction in
            let rows = try GradingQueries.queue(filter, after: cursor, limit: limit, in: transaction)
            return (rows, try GradingQueries.entries(rows.map(\.item.number), in: transaction))
        }
        let tags = call.request.languageTags
        var views: [GradingSummary] = []
        var languages: Set<String> = []
        for (item, digest, person) in rows {
            let compiled = try await courses.compiled(digest, preferring: tags)
            languages.insert(compiled.language)
            guard let question = compiled.course.question(item.question) else {
                throw StorageError(.corrupt, "\(digest) has no question \(item.question)")
            }
            views.append(
                GradingSummary(
                    item, question, person, entries[item.number] ?? [], compiled.course, by: call.actor.account))
        }
        return (views, languages)
    }

    /// An answer as the asker may see it, and the language that it is in.
    ///
    /// - Parameters:
    ///   - endangersCertificate: whether a certificate is no longer earned with the grade just given.
    func gradingView(
        of item: GradingItem, endangersCertificate: Bool = false, _ call: Call
    ) async throws -> (GradingView, language: String) {
        let facts = try await attempts.facts(item.attempt, preferring: call.request.languageTags)
        let stored = try await database.read { transaction -> (PersonSnapshot?, [GradingEntry], [Int: Answer]) in
            let person = try EnrolmentQueries.enrolment(facts.enrolment, in: transaction)?.person
            let entries = try GradingQueries.entries([item.number], in: transaction)[item.number] ?? []
            return (person, entries, try AttemptQueries.finalAnswers(item.attempt, in: transaction))
        }
        guard let person = stored.0, let asked = facts.paper.item(item.item) else { throw ProblemError.notFound }
        let entries = stored.1
        let standing = entries.standing(graderCount: item.graderCount)
        let isShown = standing.showsGrades(to: call.actor.account)
        let study = asked.question.caseID.flatMap { id in facts.paper.cases.first { $0.id == id } }
        let view = GradingView(
            summary: GradingSummary(
                item, asked.question, person, entries, facts.course, by: call.actor.account),
            item: PaperItemView(asked),
            study: study.map { study in
                CaseView(
                    id: study.id.rawValue, title: study.title?.own, stimulus: study.stimulus.map { BlockView($0) })
            }, answer: stored.2[item.item].map { AnswerView($0) },
            answerLength: stored.2[item.item].flatMap(\.essayLength),
            explanation: asked.question.explanation.map { BlockView($0) }, sources: asked.question.sources.map(\.name),
            entries: isShown ? entries.map { GradingEntryView($0) } : [],
            holding: isShown ? standing.holding?.total.description : nil,
            endangersCertificate: endangersCertificate ? true : nil)
        return (view, facts.compiled.language)
    }

    /// - Returns: whether a certificate is no longer earned with it.
    func award(
        _ marks: [Marks], comment: GradeComment?, to item: GradingItem, by actor: Actor
    ) async throws -> Bool {
        let facts = try await attempts.facts(item.attempt)
        return try await withVersions([facts.course.digest]) { versions in
            let context = self.context
            return try await self.database.write { transaction in
                try GradingCommands.award(
                    marks, comment: comment, to: item, by: actor, versions: versions, context: context,
                    in: transaction)
            }
        }
    }

    /// Takes attempts that waited before there was a queue into it. One that cannot be taken in does not keep off the others.
    func openGradingBacklog() async throws {
        var cursor: AttemptID?
        while true {
            let (after, context) = (cursor, context)
            let waiting = try await database.read { try GradingQueries.backlog(after: after, limit: 100, in: $0) }
            guard let last = waiting.last else { return }
            cursor = last
            for id in waiting {
                do {
                    let facts = try await attempts.facts(id)
                    try await database.write { transaction in
                        guard let attempt = try AttemptQueries.attempt(id, in: transaction),
                            let row = try EnrolmentQueries.enrolment(attempt.enrolment, in: transaction)
                        else { throw StorageError(.corrupt, "attempt \(id) is gone") }
                        try GradingCommands.openBacklog(
                            attempt, of: row, at: facts.quiz, paper: facts.paper, context: context,
                            in: transaction)
                    }
                } catch {
                    logger.error(
                        "an attempt could not be queued for grading",
                        metadata: ["attempt": "\(id)", "error": "\(error)"])
                }
            }
        }
    }
}

extension GradingSummary {
    fileprivate init(
        _ item: GradingItem, _ question: Question, _ person: PersonSnapshot, _ entries: [GradingEntry],
        _ course: Course, by account: AccountID
    ) {
        let standing = entries.standing(graderCount: item.graderCount)
        self.init(
            number: item.number, course: item.course.rawValue, courseTitle: course.title.own,
            quiz: item.quiz.rawValue, quizTitle: course.quiz(item.quiz)?.title.own ?? item.quiz.rawValue,
            kind: question.body.kind.rawValue, points: question.points.description, state: standing.state.name,
            gradedCount: standing.latest.count,
            graderCount: item.graderCount, isGradedByMe: standing.hasGraded(account), isBlind: item.isBlind,
            person: item.isBlind
                ? nil
                : GradedPersonView(
                    number: person.number.text, name: person.name, unit: person.unit.text, post: person.post),
            since: item.isBlind ? nil : item.openedAt.rfc3339)
    }
}

extension GradingStanding.State {
    fileprivate var name: String {
        switch self {
        case .waiting: "waiting"
        case .disagreement: "disagreement"
        case .final: "final"
        }
    }
}

extension GradingEntryView {
    fileprivate init(_ entry: GradingEntry) {
        switch entry.content {
        case .grade(let grade):
            self.init(
                author: entry.author, writtenAt: grade.gradedAt.rfc3339, marks: grade.marks.map(\.description),
                total: grade.total.description, comment: grade.comment?.text)
        case .remark(let remark):
            self.init(
                author: entry.author, writtenAt: remark.writtenAt.rfc3339, marks: nil, total: nil,
                comment: remark.comment.text)
        }
    }
}
