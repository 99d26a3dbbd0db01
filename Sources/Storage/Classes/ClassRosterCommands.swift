package import TrainingCore

/// What becomes of people who are put into a class.
package struct PlacementReport: Sendable {
    package fileprivate(set) var enrolledCount = 0
    /// Whose enrolment went into the class.
    package fileprivate(set) var placedCount = 0
    /// Who was in it.
    package fileprivate(set) var stayedCount = 0
    package fileprivate(set) var refused: [(person: Person, error: PlacementError)] = []
}

package enum ClassRosterCommands {
    /// Puts people into a class, and enrols those who are not enrolled. Who cannot be is left as they are, and reported.
    ///
    /// - Parameters:
    ///   - people: each once.
    ///   - due: for those who are enrolled.
    ///   - isDryRun: says what would become of them, and changes nothing.
    /// - Throws: `ClassError.closed`; `EnrolmentError.courseWithdrawn` if anyone would be enrolled and the course is
    ///   withdrawn.
    package static func add(
        _ people: [Person], to trainingClass: TrainingClass, course: Course, due: CivilDate?, isDryRun: Bool,
        by account: AccountID, context: CommandContext, in transaction: any Transaction
    ) throws -> PlacementReport {
        try trainingClass.checkOpen()
        let isWithdrawn = try WithdrawalQueries.latest(of: course.id, in: transaction)?.isWithdrawn ?? false
        var report = PlacementReport()
        // Some at a time: a statement takes only so many parameters.
        for start in stride(from: 0, to: people.count, by: 500) {
            let some = people[start..<min(start + 500, people.count)]
            let held = try held(by: some.map(\.id), at: course.id, in: transaction)
            for person in some {
                let placement: ClassPlacement
                do throws(PlacementError) {
                    placement = try ClassPlacement(
                        held: held[person.id] ?? [], in: trainingClass.id, digest: course.digest,
                        today: context.today)
                } catch {
                    report.refused.append((person, error))
                    continue
                }
                let enrolment: EnrolmentID
                switch placement {
                case .stay:
                    report.stayedCount += 1
                    continue
                case .place(let held):
                    report.placedCount += 1
                    enrolment = held
                case .enrol:
                    guard !isWithdrawn else { throw EnrolmentError.courseWithdrawn }
                    report.enrolledCount += 1
                    guard !isDryRun else { continue }
                    enrolment = try EnrolmentCommands.add(
                        person.id, course, due: due, by: account, context: context, in: transaction)
                }
                guard !isDryRun else { continue }
                try move(
                    enrolment, of: trainingClass.id, isMember: true, reason: nil, by: account, context: context,
                    in: transaction)
            }
        }
        return report
    }

    /// Takes people off a class, with the reason. Their enrolments go on without it, and what is on record stays.
    ///
    /// - Throws: `ClassError.closed`; `NotInClass` if any of them is not in it; `CompletedInClass` if any completed the course in
    ///   it: the record of the class has them, and its conditions are those that they passed under.
    package static func remove(
        _ people: [Person], from trainingClass: TrainingClass, reason: Reason, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws {
        try trainingClass.checkOpen()
        let learners = try ClassRosterQueries.all(of: trainingClass.id, in: transaction)
        let enrolments = Dictionary(learners.map { ($0.person.id, $0.enrolment) }) { first, _ in first }
        let strangers = people.filter { enrolments[$0.id] == nil }
        guard strangers.isEmpty else { throw NotInClass(numbers: strangers.map(\.details.number)) }
        let completed = Set(learners.filter { $0.state == .completed }.map(\.person.id))
        let graduates = people.filter { completed.contains($0.id) }
        guard graduates.isEmpty else { throw CompletedInClass(numbers: graduates.map(\.details.number)) }
        for person in people {
            guard let enrolment = enrolments[person.id] else { continue }
            try move(
                enrolment, of: trainingClass.id, isMember: false, reason: reason, by: account, context: context,
                in: transaction)
        }
    }

    private static func move(
        _ enrolment: EnrolmentID, of id: ClassID, isMember: Bool, reason: Reason?, by account: AccountID,
        context: CommandContext, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE enrolment SET class_id = $2 WHERE id = $1",
            [.text(enrolment.rawValue), isMember ? .text(id.rawValue) : .null])
        try transaction.execute(
            """
            INSERT INTO class_roster_change (class_id, enrolment_id, is_member, reason, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .text(id.rawValue), .text(enrolment.rawValue), .integer(isMember ? 1 : 0), .text(reason?.text),
                .integer(context.now.milliseconds), .text(account.rawValue),
            ])
    }

    private static func held(
        by people: [PersonID], at course: CourseID, in transaction: any Transaction
    ) throws -> [PersonID: [ClassPlacement.Held]] {
        let held = try EnrolmentCommands.held(by: people, at: course, in: transaction)
        return held.mapValues { $0.map { ClassPlacement.Held(id: $0.id, enrolment: $0.held, inClass: $0.inClass) } }
    }
}

/// People who are to be taken off a class and have completed its course.
package struct CompletedInClass: Error, Equatable, Sendable {
    package let numbers: [EmployeeNumber]
}

/// People who are to be taken off a class and are not in it.
package struct NotInClass: Error, Equatable, Sendable {
    package let numbers: [EmployeeNumber]
}
