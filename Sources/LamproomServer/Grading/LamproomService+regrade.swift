import LamproomAPI
import Storage
import TrainingCore

extension LamproomService {
    /// How many enrolments a page looks at: so many that its writes do not keep off the saving of answers for long.
    private static let regradePage = 100

    /// A page of marking attempts with the keys of a later version. A dry run does the very same, and takes it back.
    func regrade(_ course: CourseID, _ quiz: QuizID, _ body: RegradeRequest, by account: AccountID) async throws
        -> RegradeView
    {
        let target = try await regradeTarget(course, body.version)
        guard target.quiz(quiz) != nil else { throw EnrolmentError.noSuchQuiz }
        let cursor = try body.cursor.map { text in
            guard let cursor = RegradeCursor(text) else { throw ProblemError.invalid("cursor", text) }
            return cursor
        }
        guard let reason = Reason(body.reason ?? (body.isDryRun ? "-" : "")) else { throw ProblemError.invalidReason }
        let order = RegradeOrder(
            quiz: quiz, target: target, reason: reason, revokesCertificates: body.revokesCertificates,
            account: account)
        let rows = try await database.read { transaction in
            try RegradeQueries.enrolments(
                in: course, before: target.version, after: cursor, limit: Self.regradePage, in: transaction)
        }
        let page = try await withVersions(Set(rows.map(\.enrolment.digest) + [target.digest])) { versions in
            try await self.regrade(rows, order, versions, isDryRun: body.isDryRun)
        }
        let last = rows.count >= Self.regradePage ? rows.last.map { RegradeCursor($0).text } : nil
        return RegradeView(course, quiz, target.version, page, isDryRun: body.isDryRun, next: last)
    }

    private func regradeTarget(_ course: CourseID, _ version: String?) async throws -> Course {
        guard let version else { return try await courses.course(try await newest(of: course).digest) }
        _ = try await newest(of: course)
        guard let wanted = CourseVersion(version),
            let published = try await database.read({ try CourseQueries.version(wanted, of: course, in: $0) })
        else { throw ProblemError.unknownVersion(version, of: course.rawValue) }
        return try await courses.course(published.digest)
    }

    /// What a dry run ends with, so that everything is taken back.
    private struct Rehearsed: Error {
        let changes: [RegradeChange]
    }

    private func regrade(
        _ rows: [EnrolmentRow], _ order: RegradeOrder, _ versions: CourseVersions, isDryRun: Bool
    ) async throws -> RegradePage {
        let context = context
        var (page, concerned) = try await database.read { transaction in
            try RegradeCommands.survey(rows, order, versions: versions, context: context, in: transaction)
        }
        guard !concerned.isEmpty else { return page }
        let people = concerned
        do {
            page.changes = try await database.write { transaction in
                let changes = try people.flatMap { enrolments in
                    try RegradeCommands.regrade(
                        enrolments, order, versions: versions, context: context, in: transaction)
                }
                if isDryRun { throw Rehearsed(changes: changes) }
                return changes
            }
        } catch let rehearsed as Rehearsed {
            page.changes = rehearsed.changes
        }
        return page
    }
}

extension RegradeView {
    fileprivate init(
        _ course: CourseID, _ quiz: QuizID, _ version: CourseVersion, _ page: RegradePage, isDryRun: Bool,
        next: String?
    ) {
        self.init(
            course: course.rawValue, quiz: quiz.rawValue, version: version.description, isDryRun: isDryRun,
            attemptCount: page.attemptCount, waitingCount: page.waitingCount,
            changes: page.changes.map { RegradeChangeView($0) },
            kept: page.kept.map { question, kept in
                RegradeKeptView(
                    question: question.rawValue, reason: kept.obstacle.rawValue, attemptCount: kept.attemptCount)
            }.sorted { $0.question < $1.question }, next: next)
    }
}

extension RegradeChangeView {
    fileprivate init(_ change: RegradeChange) {
        var certificate: String?
        if change.isCertificateIssued { certificate = "issued" }
        if change.endangeredCertificate != nil {
            certificate = change.isCertificateRevoked ? "revoked" : "endangered"
        }
        self.init(
            attempt: change.attempt.rawValue, attemptNumber: change.attemptNumber,
            personNumber: change.person.number.text, personName: change.person.name, unit: change.person.unit.text,
            before: ScoreView(change.before), after: ScoreView(change.after),
            items: change.items.map { item in
                RegradeItemView(
                    number: item.number, question: item.question.rawValue, before: item.before.description,
                    after: item.after.description)
            },
            sections: change.sections.map { section in
                RegradeSectionView(
                    section: section.id.rawValue, before: section.before.description, after: section.after.description)
            }, completesCourse: change.completesCourse, certificate: certificate,
            certificateNumber: change.endangeredCertificate?.text)
    }
}
