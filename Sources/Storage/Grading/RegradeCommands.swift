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
    /// - Returns: the page without its changes, and the enrolments about which there is something to do.
    /// - Throws: `VersionMissing`.
    package static func survey(
        _ rows: [EnrolmentRow], _ order: RegradeOrder, versions: CourseVersions, in transaction: any Transaction
    ) throws -> (page: RegradePage, concerned: [EnrolmentID]) {
        var page = RegradePage()
        var concerned: [EnrolmentID] = []
        for row in rows {
            let comparisons = try comparisons(of: row, order, versions, transaction)
            page.attemptCount += comparisons.count
            page.waitingCount += comparisons.count(where: \.isWaiting)
            for comparison in comparisons where !comparison.isWaiting {
                for (question, obstacle) in comparison.obstacles {
                    page.kept[question] = (obstacle, (page.kept[question]?.attemptCount ?? 0) + 1)
                }
            }
            let isRegradedBefore = comparisons.contains { $0.marked.isRegraded(by: order.target.digest) }
            if comparisons.contains(where: \.isChange)
                || order.revokesCertificates && isRegradedBefore && row.certificate?.revokedAt == nil
                    && row.enrolment.state == .completed
            {
                concerned.append(row.enrolment.id)
            }
        }
        return (page, concerned)
    }

    /// Appends the results that the keys of the order's version give, where they differ from those that hold, and what comes
    /// of them: completions with their certificates, and revocations where the order says so.
    ///
    /// What holds is read here, so two that do the same at once append nothing twice.
    ///
    /// - Throws: `VersionMissing`.
    package static func regrade(
        _ enrolment: EnrolmentID, _ order: RegradeOrder, versions: CourseVersions, context: CommandContext,
        in transaction: any Transaction
    ) throws -> [RegradeChange] {
        guard let row = try EnrolmentQueries.enrolment(enrolment, in: transaction) else { return [] }
        let comparisons = try comparisons(of: row, order, versions, transaction)
        var changes: [RegradeChange] = []
        for comparison in comparisons where comparison.isChange {
            try ResultCommands.append(
                AttemptResult(
                    kind: .regraded, score: comparison.after, digest: order.target.digest, reason: order.reason.text,
                    recordedAt: context.now),
                to: comparison.marked.attempt.id, by: order.account, in: transaction)
            changes.append(comparison.change(of: row))
        }
        let course = try versions.course(row.enrolment.digest)
        if row.enrolment.state == .active, let last = changes.indices.last {
            try CompletionCommands.completeIfDone(
                row, course: course, completedAt: context.now, context: context, in: transaction)
            let now = try EnrolmentQueries.enrolment(enrolment, in: transaction)
            changes[last].completesCourse = now?.enrolment.state == .completed
            changes[last].isCertificateIssued = now?.certificate != nil
        }
        if let certificate = row.certificate, certificate.revokedAt == nil, row.enrolment.state == .completed {
            try endanger(certificate, of: row, course, comparisons, &changes, order, context, transaction)
        }
        return changes
    }

    /// Names a certificate whose holder no longer fulfils the conditions, and revokes it if the order says so.
    private static func endanger(
        _ certificate: Certificate, of row: EnrolmentRow, _ course: Course, _ comparisons: [Comparison],
        _ changes: inout [RegradeChange], _ order: RegradeOrder, _ context: CommandContext,
        _ transaction: any Transaction
    ) throws {
        if changes.isEmpty, order.revokesCertificates,
            let regraded = comparisons.last(where: { $0.marked.isRegraded(by: order.target.digest) })
        {
            changes.append(regraded.change(of: row))
        }
        guard let last = changes.indices.last else { return }
        let standing = try ProgressQueries.standing(row.enrolment.id, in: transaction)
        guard try !course.isCompleted(by: standing.progress(in: course)) else {
            changes.removeAll { !$0.isChange }
            return
        }
        changes[last].endangeredCertificate = certificate.number
        guard order.revokesCertificates else { return }
        try CertificateCommands.revoke(
            certificate.number, reason: order.reason.text, by: order.account, context: context, in: transaction)
        changes[last].isCertificateRevoked = true
    }

    /// An attempt with the result that holds and the one that the order's version gives.
    private struct Comparison {
        let marked: MarkedAttempt
        let before: Score
        let after: Score
        let items: [RegradeChange.Item]
        let obstacles: [QuestionID: RekeyingObstacle]

        /// A first result has to be final before another follows it for a key's sake.
        var isWaiting: Bool { before.isWaiting }
        var isChange: Bool { !isWaiting && !items.isEmpty }

        func change(of row: EnrolmentRow) -> RegradeChange {
            RegradeChange(
                attempt: marked.attempt.id, attemptNumber: marked.attempt.number, person: row.person, before: before,
                after: after, items: items)
        }
    }

    private static func comparisons(
        of row: EnrolmentRow, _ order: RegradeOrder, _ versions: CourseVersions, _ transaction: any Transaction
    ) throws -> [Comparison] {
        try AttemptQueries.attempts(of: row.enrolment.id, at: order.quiz, in: transaction).compactMap { attempt in
            guard attempt.outcome != nil else { return nil }
            let marked = try MarkedAttempt(attempt, of: row, versions: versions, in: transaction)
            let rekeyed = marked.paper.rekeyed(by: order.target)
            var items: [RegradeChange.Item] = []
            for (old, new) in zip(marked.paper.items, rekeyed.paper.items) {
                guard let before = marked.marks(of: old), let after = marked.marks(of: new), before != after else {
                    continue
                }
                items.append(
                    RegradeChange.Item(
                        number: old.number, question: old.question.id, before: before, after: after))
            }
            let after = marked.score(with: rekeyed.paper)
            return Comparison(
                marked: marked, before: marked.results.last?.score ?? attempt.outcome?.score ?? after, after: after,
                items: items,
                obstacles: Dictionary(
                    rekeyed.obstacles.compactMap { number, obstacle in
                        marked.paper.item(number).map { ($0.question.id, obstacle) }
                    }
                ) { first, _ in first })
        }
    }
}

extension RegradeChange {
    /// Whether the points of any question change.
    fileprivate var isChange: Bool { !items.isEmpty }
}

extension MarkedAttempt {
    /// Whether the keys of a version were used already.
    fileprivate func isRegraded(by digest: ContentDigest) -> Bool {
        results.contains { $0.kind == .regraded && $0.digest == digest }
    }
}
