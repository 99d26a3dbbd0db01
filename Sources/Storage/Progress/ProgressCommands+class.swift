package import TrainingCore

extension ProgressCommands {
    /// The active enrolments of a class, of all its people or of some.
    package static func enrolments(
        in id: ClassID, of people: [PersonID]? = nil, in transaction: any Transaction
    ) throws -> [EnrolmentID] {
        var conditions = Conditions()
        conditions.require("class_id", "=", .text(id.rawValue))
        conditions.require("state = 'active'")
        if let people { conditions.require("person_id", in: people.map { .text($0.rawValue) }) }
        return try transaction.rows("SELECT id FROM enrolment \(conditions.clause)", conditions.arguments) {
            try $0.recordID(0)
        }
    }

    /// To be called in the transaction in which the conditions of quizzes changed for enrolments: what counts now may be a
    /// pass, and the last step of a course.
    ///
    /// - Throws: `VersionMissing`.
    package static func conditionsChanged(
        for enrolments: [EnrolmentID], versions: CourseVersions, context: CommandContext,
        in transaction: any Transaction
    ) throws {
        for id in enrolments {
            guard let row = try EnrolmentQueries.enrolment(id, in: transaction), row.enrolment.state == .active else {
                continue
            }
            try evidenceChanged(in: row, versions: versions, context: context, in: transaction)
        }
    }
}
