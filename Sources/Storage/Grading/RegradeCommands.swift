package import TrainingCore

/// What is to be done: attempts at a quiz are to be marked with the keys of a version.
package struct RegradeOrder: Sendable {
    package let quiz: QuizID
    /// In its own language.
    package let target: Course
    package let reason: Reason
    package let revokesCertificates: Bool
    package let account: AccountID

    package init(
        quiz: QuizID, target: Course, reason: Reason, revokesCertificates: Bool, account: AccountID
    ) {
        self.quiz = quiz
        self.target = target
        self.reason = reason
        self.revokesCertificates = revokesCertificates
        self.account = account
    }
}

package enum RegradeCommands {
    /// Looks at the finished attempts of enrolments without changing anything.
    ///
    /// - Returns: the page without its changes, and the people about whom there is something to do, each with all of their
    ///   enrolments, since what changes in one may count for the next.
    /// - Throws: `VersionMissing`.
    package static func survey(
        _ rows: [EnrolmentRow], _ order: RegradeOrder, versions: CourseVersions, context: CommandContext,
        in transaction: any Transaction
    ) throws -> (page: RegradePage, concerned: [[EnrolmentID]]) {
        var page = RegradePage()
        var people: Set<PersonID> = []
        for row in rows {
            let comparisons = try comparisons(of: row, order, versions, context, transaction)
            page.attemptCount += comparisons.count
            page.waitingCount += comparisons.count(where: \.isWaiting)
            for comparison in comparisons where !comparison.isWaiting {
                for (question, obstacle) in comparison.obstacles {
                    page.kept[question] = (obstacle, (page.kept[question]?.attemptCount ?? 0) + 1)
                }
            }
            if comparisons.contains(where: \.isChange) {
                people.insert(row.person.id)
            } else if order.revokesCertificates,
                comparisons.contains(where: \.marked.isRegraded),
                try holder(of: row, order, transaction)?.heldCertificate != nil
            {
                people.insert(row.person.id)
            }
        }
        let concerned = Dictionary(grouping: rows.filter { people.contains($0.person.id) }, by: \.person.id)
        let ordered = concerned.sorted { $0.key.rawValue < $1.key.rawValue }
        return (page, ordered.map { $0.value.map(\.enrolment.id) })
    }

    /// Appends the results that the keys of the order's version give to the attempts of a person, where they differ from those
    /// that hold, and then what comes of them: completions with their certificates, and revocations where the order says so.
    ///
    /// What holds is read here, so two that do the same at once append nothing twice.
    ///
    /// - Parameters:
    ///   - enrolments: all of one person.
    /// - Throws: `VersionMissing`.
    package static func regrade(
        _ enrolments: [EnrolmentID], _ order: RegradeOrder, versions: CourseVersions, context: CommandContext,
        in transaction: any Transaction
    ) throws -> [RegradeChange] {
        var changes: [RegradeChange] = []
        var holders: [Holder] = []
        for enrolment in enrolments {
            guard let row = try EnrolmentQueries.enrolment(enrolment, in: transaction) else { continue }
            let comparisons = try comparisons(of: row, order, versions, context, transaction)
            for comparison in comparisons where comparison.isChange {
                try append(comparison, order, context, transaction)
                changes.append(comparison.change(of: row))
            }
            guard let holder = try holder(of: row, order, transaction) else { continue }
            let place = holders.firstIndex { $0.row.enrolment.id == holder.enrolment.id } ?? holders.endIndex
            if place == holders.endIndex { holders.append(Holder(row: holder)) }
            if let last = comparisons.last(where: \.isChange) { holders[place].changed = last }
            let regraded = comparisons.last(where: \.marked.isRegraded)
            if let regraded { holders[place].regraded = regraded }
        }
        for holder in holders { try follow(holder, &changes, order, versions, context, transaction) }
        return changes
    }

    /// An enrolment for which attempts count.
    private struct Holder {
        let row: EnrolmentRow
        /// The last of them whose result changes.
        var changed: Comparison?
        /// The last of them that was marked with other keys already.
        var regraded: Comparison?
    }

    private static func append(
        _ comparison: Comparison, _ order: RegradeOrder, _ context: CommandContext, _ transaction: any Transaction
    ) throws {
        let attempt = comparison.marked.attempt.id
        try ResultCommands.append(
            AttemptResult(
                kind: .regraded, score: comparison.after, digest: order.target.digest, reason: order.reason.text,
                recordedAt: context.now),
            to: attempt, by: order.account, in: transaction)
        // What waited were void questions, which nobody has to grade any more.
        if comparison.before.isWaiting { try GradingCommands.close(attempt, in: transaction) }
    }

    /// Completes the course where that was the last step; else names a certificate whose holder no longer fulfils the
    /// conditions, and revokes it if the order says so.
    private static func follow(
        _ holder: Holder, _ changes: inout [RegradeChange], _ order: RegradeOrder, _ versions: CourseVersions,
        _ context: CommandContext, _ transaction: any Transaction
    ) throws {
        guard let regraded = holder.changed ?? holder.regraded else { return }
        let row = holder.row
        let course = try versions.course(row.enrolment.digest)
        let place = changes.firstIndex { $0.attempt == regraded.marked.attempt.id }
        if let place, row.enrolment.state == .active {
            try ProgressCommands.evidenceChanged(
                row, course: course, at: context.now, context: context, in: transaction)
            let now = try EnrolmentQueries.enrolment(row.enrolment.id, in: transaction)
            changes[place].completesCourse = now?.enrolment.state == .completed
            changes[place].isCertificateIssued = now?.certificate != nil
        }
        // Without a change it is a certificate that an earlier run named, and this one is to revoke.
        guard place != nil || order.revokesCertificates, let certificate = row.heldCertificate,
            try CertificateQueries.isEndangered(row, by: order.quiz, course: course, in: transaction)
        else { return }
        var change = place.map { changes[$0] } ?? regraded.change(of: row)
        change.endangeredCertificate = certificate.number
        if order.revokesCertificates {
            try CertificateCommands.revoke(
                certificate.number, reason: order.reason.text, by: order.account, context: context, in: transaction)
            change.isCertificateRevoked = true
        }
        if let place { changes[place] = change } else { changes.append(change) }
    }

    /// The enrolment for which the attempts of `row` at the quiz count now; nil if the person goes on with one where the quiz
    /// has changed.
    private static func holder(
        of row: EnrolmentRow, _ order: RegradeOrder, _ transaction: any Transaction
    ) throws -> EnrolmentRow? {
        let current = try EnrolmentQueries.current(of: row, in: transaction)
        if current.enrolment.id == row.enrolment.id { return row }
        let carried = try ProgressQueries.carriedQuizzes(of: [current.enrolment.id], in: transaction)
        return carried.contains { $0.quiz == order.quiz && $0.from == row.enrolment.id } ? current : nil
    }

    /// An attempt with the result that holds and the one that the order's version gives.
    private struct Comparison {
        let marked: MarkedAttempt
        let before: Score
        let after: Score
        let items: [RegradeChange.Item]
        let sections: [RegradeChange.Section]
        let obstacles: [QuestionID: RekeyingObstacle]

        /// A first result has to be final before another follows it for a key's sake, unless all that waits is void.
        var isWaiting: Bool { before.isWaiting && after.isWaiting }
        var isChange: Bool { !isWaiting && !(items.isEmpty && sections.isEmpty) }

        func change(of row: EnrolmentRow) -> RegradeChange {
            RegradeChange(
                attempt: marked.attempt.id, attemptNumber: marked.attempt.number, person: row.person, before: before,
                after: after, items: items, sections: sections)
        }
    }

    /// In the order of the attempts, each with the new results of those before it.
    private static func comparisons(
        of row: EnrolmentRow, _ order: RegradeOrder, _ versions: CourseVersions, _ context: CommandContext,
        _ transaction: any Transaction
    ) throws -> [Comparison] {
        let attempts = try AttemptQueries.attempts(
            countingFor: row.enrolment.id, at: order.quiz, in: transaction)
        var earlier = attempts.filter { $0.enrolment != row.enrolment.id }
        var comparisons: [Comparison] = []
        for attempt in attempts.dropFirst(earlier.count) {
            guard let outcome = attempt.outcome else { continue }
            let marked = try MarkedAttempt(attempt, of: row, versions: versions, in: transaction)
            let comparison = compare(marked, outcome, order, after: earlier, context)
            comparisons.append(comparison)
            let score = comparison.isChange ? comparison.after : comparison.before
            earlier.append(
                attempt.ended(AttemptOutcome(endedAt: outcome.endedAt, reason: outcome.reason, score: score)))
        }
        return comparisons
    }

    private static func compare(
        _ marked: MarkedAttempt, _ outcome: AttemptOutcome, _ order: RegradeOrder, after earlier: [Attempt],
        _ context: CommandContext
    ) -> Comparison {
        let rekeyed = marked.paper.rekeyed(by: order.target)
        let before = outcome.score
        let after = marked.score(with: rekeyed.paper, after: earlier, context: context)
        let items = zip(marked.paper.items, rekeyed.paper.items).compactMap { old, new -> RegradeChange.Item? in
            let was = marked.marks(of: old)
            guard let comes = marked.marks(of: new), was != comes else { return nil }
            return RegradeChange.Item(number: old.number, question: old.question.id, before: was ?? .zero, after: comes)
        }
        let answered = Set(items.compactMap { marked.paper.item($0.number)?.section })
        let sections = after.sections.compactMap { section -> RegradeChange.Section? in
            guard !answered.contains(section.id), let was = before.sections.first(where: { $0.id == section.id }),
                !was.isSameResult(as: section)
            else { return nil }
            return RegradeChange.Section(id: section.id, before: was.earned, after: section.earned)
        }
        let obstacles = rekeyed.obstacles.compactMap { number, obstacle in
            marked.paper.item(number).map { ($0.question.id, obstacle) }
        }
        return Comparison(
            marked: marked, before: before, after: after, items: items, sections: sections,
            obstacles: Dictionary(obstacles) { first, _ in first })
    }
}

extension MarkedAttempt {
    /// Whether it was marked with other keys already.
    fileprivate var isRegraded: Bool { results.contains { $0.kind == .regraded } }
}
