/// What the grades of an answer come to: a function of the grades in their order, and of how many graders the quiz wants.
///
/// - With one grader the latest grade holds, whoever gave it.
/// - With two, the latest grades of the first two people hold once their totals are equal. While they differ the answer stays
///   open as a disagreement, until one of the two gives a grade that is equal to the other's, or a third person grades.
///   From then on the latest grade of whoever came third or later holds.
/// - What held goes on holding while a disagreement that began later is open: it is never taken back, only followed.
package struct GradingStanding: Equatable, Sendable {
    package enum State: Equatable, Sendable {
        /// Fewer people have graded than the quiz wants.
        case waiting
        /// The first two people differ.
        case disagreement
        case final
    }

    package let state: State
    /// The grade that holds: the last one that was final. Nil if there was none.
    package let holding: Grade?
    /// The latest grade of each person, in the order in which they first graded.
    package let latest: [Grade]

    /// - Parameters:
    ///   - grades: in the order in which they were given.
    ///   - graderCount: 1 or 2.
    package init(_ grades: [Grade], graderCount: Int) {
        var latest: [Grade] = []
        var state = State.waiting
        var holding: Grade?
        for grade in grades {
            let place = latest.firstIndex { $0.grader == grade.grader } ?? latest.count
            if place < latest.count { latest[place] = grade } else { latest.append(grade) }
            if graderCount < 2 || place >= 2 {
                state = .final
            } else if latest.count == 2 {
                state = latest[0].total == latest[1].total ? .final : .disagreement
            }
            if state == .final { holding = grade }
        }
        self.state = state
        self.holding = holding
        self.latest = latest
    }

    package func hasGraded(_ account: AccountID) -> Bool { latest.contains { $0.grader == account } }

    /// Whether `account` may see what others gave: a second grader must not be led by the first one's grade.
    package func showsGrades(to account: AccountID) -> Bool { state != .waiting || hasGraded(account) }

    /// Whether a grade by `account` would change one that there is: their own, one that holds, or a disagreement, as a third.
    package func isRevision(by account: AccountID) -> Bool { state != .waiting || hasGraded(account) }

    /// Throws unless `grade` may follow the grades so far.
    ///
    /// - Parameters:
    ///   - person: whom the grader's account belongs to, if to anyone.
    ///   - learner: whose answer it is.
    /// - Throws: `GradingError`.
    package func check(
        _ grade: Grade, by person: PersonID?, of learner: PersonID, rubric: Rubric
    ) throws(GradingError) {
        guard person != learner else { throw .ownAttempt }
        guard grade.marks.count == rubric.criteria.count else { throw .wrongCriteria }
        for (marks, criterion) in zip(grade.marks, rubric.criteria) {
            guard (.zero...criterion.points).contains(marks) else { throw .marksOutOfRange }
        }
        if latest.count > 2, latest.prefix(2).contains(where: { $0.grader == grade.grader }) { throw .decidedByThird }
        if isRevision(by: grade.grader), grade.comment == nil { throw .reasonMissing }
    }

    /// Throws unless `account` may write about the answer without giving marks.
    package func checkRemark(
        by account: AccountID, _ person: PersonID?, of learner: PersonID
    ) throws(GradingError) {
        guard person != learner else { throw .ownAttempt }
        guard showsGrades(to: account) else { throw .notYetGraded }
    }
}
