import LamproomAPI
import Messages
import Storage
import TrainingCore

extension LamproomService {
    func enrol(
        _ people: [Person], in row: ClassRow, due: String?, isDryRun: Bool, by account: AccountID, language: Language
    ) async throws -> ClassEnrolView {
        let context = context
        let due = try self.due(due)
        let course = try await courses.course(row.trainingClass.digest)
        let id = row.trainingClass.id
        let report = try await withVersions([course.digest]) { versions in
            try await self.database.write { transaction in
                guard let current = try ClassQueries.trainingClass(id, in: transaction) else {
                    throw ProblemError.notFound
                }
                let report = try ClassRosterCommands.add(
                    people, to: current.trainingClass, course: course, due: due, isDryRun: isDryRun, by: account,
                    context: context, in: transaction)
                guard !isDryRun else { return report }
                // What the class wants of its quizzes may be less than they wanted before.
                let joined = try ProgressCommands.enrolments(in: id, of: people.map(\.id), in: transaction)
                try ProgressCommands.conditionsChanged(
                    for: joined, versions: versions, context: context, in: transaction)
                return report
            }
        }
        return ClassEnrolView(
            isDryRun: isDryRun, enrolledCount: report.enrolledCount, placedCount: report.placedCount,
            stayedCount: report.stayedCount,
            refused: report.refused.map { person, error in
                ClassRefusal(
                    number: person.details.number.text, name: person.details.name, code: error.rawValue,
                    message: Text.placementRefused(error.rawValue)(language))
            })
    }

    /// Records attendance, or says what would be recorded.
    func recordAttendance(
        _ call: Call, _ entries: [AttendanceEntry], isRestPresent: Bool, reason: String?
    ) async throws -> AttendanceReport {
        let number = try call.sessionNumber()
        let isDryRun = try call.isDryRun()
        let reason = try reason.map { try Reason(ofClass: $0) }
        let entries = entries.map(\.understood)
        let digest = try await trainingClass(call, .runClass).row.trainingClass.digest
        do {
            let plan = try await withVersions([digest]) { versions in
                try await self.changingClass(call) { row, context, transaction in
                    try ClassCommands.checkIsNoLearner(call.actor.person, of: row.trainingClass.id, in: transaction)
                    guard !isDryRun else {
                        return try AttendanceCommands.plan(
                            entries, isRestPresent: isRestPresent, session: number, of: row.trainingClass,
                            reason: reason, now: context.now, in: transaction)
                    }
                    let plan = try AttendanceCommands.record(
                        entries, isRestPresent: isRestPresent, session: number, of: row.trainingClass, reason: reason,
                        by: call.actor.account, context: context, in: transaction)
                    try plan.check(recordedBy: call.actor.person)
                    try AttendanceCredit.enter(
                        plan, session: number, of: row.trainingClass.id, versions: versions, context: context,
                        in: transaction)
                    return plan
                }.result
            }
            return AttendanceReport(
                isDryRun: isDryRun,
                recorded: AttendanceCounts(
                    Dictionary(uniqueKeysWithValues: Attendance.Status.allCases.map { ($0, plan.count($0)) })),
                unchangedCount: plan.unchangedCount)
        } catch let faults as AttendanceFaults {
            throw ProblemError(faults, zone: settings.civilText, language: call.request.language)
        }
    }
}

extension AttendanceEntry {
    /// With the status that the word for it means; a word that means none stays as it is.
    fileprivate var understood: AttendanceEntry {
        let word = TextFolding.fold(status).filter { !$0.isWhitespace }
        let meaning = AttendanceWords.statuses.first { $0.words.contains(word) }?.status
        return AttendanceEntry(row: row, number: number, status: meaning ?? status, minutes: minutes)
    }
}
