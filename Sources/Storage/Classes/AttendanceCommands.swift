package import TrainingCore

/// What is said of one learner's attendance, as it came.
package struct AttendanceEntry: Equatable, Sendable {
    /// Where it came from: the line of a file, or its place in a list, counted from 1.
    package let row: Int
    package let number: String
    package let status: String
    package let minutes: Int?

    package init(row: Int, number: String, status: String, minutes: Int?) {
        self.row = row
        self.number = number
        self.status = status
        self.minutes = minutes
    }
}

/// What is wrong with one entry.
package struct AttendanceFault: Equatable, Sendable {
    package let row: Int
    package let number: String
    package let error: AttendanceError
    /// What is on record, with `reasonMissing`.
    package let recorded: AttendanceRow?
}

/// Faults in what was to be recorded: nothing of it is.
package struct AttendanceFaults: Error, Equatable, Sendable {
    package let faults: [AttendanceFault]
}

/// What is recorded, or would be.
package struct AttendancePlan: Sendable {
    package fileprivate(set) var rows: [(learner: ClassLearnerRow, attendance: Attendance)] = []
    /// How many learners the record says the same of already.
    package fileprivate(set) var unchangedCount = 0

    /// Throws `ClassError.ownClass` if any of it is a person's own: nobody records their own attendance.
    package func check(recordedBy person: PersonID?) throws(ClassError) {
        guard !rows.contains(where: { $0.learner.person.id == person }) else { throw .ownClass }
    }

    package func count(_ status: Attendance.Status) -> Int { rows.count { $0.attendance.status == status } }
}

package enum AttendanceCommands {
    /// What entries would record.
    ///
    /// - Parameters:
    ///   - isRestPresent: whoever is not named and has nothing on record was there to the end.
    ///   - reason: why what is on record is followed by something else; nil where nothing is.
    /// - Throws: `AttendanceFaults` if any entry has one; `ClassError.noSuchSession`, `sessionCancelled`,
    ///   `sessionNotBegun`. A closed class takes corrections, and nothing that is new.
    package static func plan(
        _ entries: [AttendanceEntry], isRestPresent: Bool, session number: Int, of trainingClass: TrainingClass,
        reason: Reason?, now: Timestamp, in transaction: any Transaction
    ) throws -> AttendancePlan {
        guard let session = try ClassSessionQueries.session(number, of: trainingClass.id, in: transaction)?.session
        else { throw ClassError.noSuchSession }
        try session.checkAttendance(at: now)
        let learners = try ClassRosterQueries.all(of: trainingClass.id, in: transaction)
        // Who was taken off the class is not recorded any more, but what is on record of them can be wrong.
        let former = try ClassRosterQueries.former(of: trainingClass.id, at: number, in: transaction)
        let byNumber = Dictionary((learners + former).map { ($0.person.number, $0) }) { first, _ in first }
        let recorded = try AttendanceQueries.holding(of: trainingClass.id, session: number, in: transaction)
        var plan = AttendancePlan()
        var faults: [AttendanceFault] = []
        var named: Set<EnrolmentID> = []
        for entry in entries {
            var held: AttendanceRow?
            do throws(AttendanceError) {
                guard let employee = EmployeeNumber(entry.number), let learner = byNumber[employee] else {
                    throw .notInClass
                }
                held = recorded[learner.enrolment]
                guard named.insert(learner.enrolment).inserted else { throw .repeated }
                guard let status = Attendance.Status(rawValue: entry.status) else { throw .unknownStatus }
                let attendance = try Attendance(status, minutes: entry.minutes, sessionMinutes: session.minutes)
                if try attendance.follows(held?.attendance, hasReason: reason != nil) {
                    plan.rows.append((learner, attendance))
                } else {
                    plan.unchangedCount += 1
                }
            } catch {
                faults.append(AttendanceFault(row: entry.row, number: entry.number, error: error, recorded: held))
            }
        }
        guard faults.isEmpty else { throw AttendanceFaults(faults: faults) }
        if isRestPresent {
            let wasThere = Attendance(stored: .present, minutes: session.minutes)
            for learner in learners where !named.contains(learner.enrolment) {
                if recorded[learner.enrolment] == nil {
                    plan.rows.append((learner, wasThere))
                } else {
                    plan.unchangedCount += 1
                }
            }
        }
        if plan.rows.contains(where: { recorded[$0.learner.enrolment] == nil }) { try trainingClass.checkOpen() }
        return plan
    }

    /// Records what entries say, all or nothing; the parameters and what is thrown are those of `plan`.
    package static func record(
        _ entries: [AttendanceEntry], isRestPresent: Bool, session: Int, of trainingClass: TrainingClass,
        reason: Reason?, by account: AccountID, context: CommandContext, in transaction: any Transaction
    ) throws -> AttendancePlan {
        let plan = try plan(
            entries, isRestPresent: isRestPresent, session: session, of: trainingClass, reason: reason,
            now: context.now, in: transaction)
        for (learner, attendance) in plan.rows {
            try transaction.execute(
                """
                INSERT INTO class_attendance (
                    class_id, session, enrolment_id, status, minutes, reason, recorded_at, recorded_by)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                [
                    .text(trainingClass.id.rawValue), .integer(session), .text(learner.enrolment.rawValue),
                    .text(attendance.status.rawValue), .integer(attendance.minutes), .text(reason?.text),
                    .integer(context.now.milliseconds), .text(account.rawValue),
                ])
        }
        return plan
    }
}
