import LamproomAPI
import Storage
import TrainingCore

extension LamproomService {
    /// What may be seen of an attempt that has ended: with the keys and the grades that hold, and all results it had.
    func review(
        of facts: AttemptFacts, _ attempt: Attempt, detail: ReviewPolicy.Detail
    ) async throws -> ReviewView {
        let own = try await attempts.facts(facts.id).compiled
        let stored = try await withVersions([own.course.digest]) { versions in
            try await self.database.read { try StoredReview(of: attempt, versions: versions, in: $0) }
        }
        let marked = stored.marked
        // Without a later result the paper is the one that was shown, in the language of the request already
        let paper =
            if marked.results.isEmpty {
                facts.paper
            } else if facts.compiled.language == own.language {
                marked.paper
            } else {
                marked.paper.inLanguage(facts.compiled.language)
            }
        return ReviewView(
            attempt: try await view(of: attempt), detail: detail.rawValue,
            items: ReviewItemView.items(
                of: paper, answers: marked.answers, penalty: marked.quiz.policy.wrongAnswerPenalty,
                grades: attempt.outcome?.score.isWaiting == true ? [:] : stored.grades, detail: detail),
            results: detail >= .score ? stored.results : nil)
    }
}

/// What is stored of an attempt for its review.
private struct StoredReview: Sendable {
    let marked: MarkedAttempt
    /// By item of the paper.
    let grades: [Int: ReviewGradeView]
    let results: [AttemptResultView]?

    init(of attempt: Attempt, versions: CourseVersions, in transaction: any Transaction) throws {
        guard let row = try EnrolmentQueries.enrolment(attempt.enrolment, in: transaction) else {
            throw ProblemError.notFound
        }
        marked = try MarkedAttempt(attempt, of: row, versions: versions, in: transaction)
        let items = try GradingQueries.items(of: attempt.id, in: transaction)
        let entries = try GradingQueries.entries(items.map(\.number), in: transaction)
        var grades: [Int: ReviewGradeView] = [:]
        for item in items {
            grades[item.item] = ReviewGradeView(entries[item.number] ?? [], graderCount: item.graderCount)
        }
        self.grades = grades
        guard !marked.results.isEmpty, let first = try ResultQueries.first(of: attempt.id, in: transaction) else {
            results = nil
            return
        }
        results =
            [
                AttemptResultView(
                    kind: "first", score: ScoreView(first.score), recordedAt: first.endedAt.rfc3339, reason: nil,
                    version: nil)
            ]
            + (try marked.results.map { result in
                AttemptResultView(
                    kind: result.kind == .graded ? "graded" : "regraded", score: ScoreView(result.score),
                    recordedAt: result.recordedAt.rfc3339, reason: result.reason,
                    version: result.digest == row.enrolment.digest
                        ? nil : try versions.course(result.digest).version.description)
            })
    }
}

extension ReviewGradeView {
    /// Nil while nothing holds. The comments are those of the graders whose grade holds, and all remarks.
    fileprivate init?(_ entries: [GradingEntry], graderCount: Int) {
        let standing = entries.standing(graderCount: graderCount)
        guard let holding = standing.holding else { return nil }
        let agreeing = standing.latest.filter { $0.total == holding.total }
        let comments = entries.compactMap { entry -> String? in
            switch entry.content {
            case .grade(let grade): agreeing.contains(grade) ? grade.comment?.text : nil
            case .remark(let remark): remark.comment.text
            }
        }
        self.init(
            marks: holding.marks.map(\.description), total: holding.total.description, comments: comments)
    }
}
