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
    /// - Parameters:
    ///   - courses: the versions that the enrolments are at.
    /// - Throws: `StorageError.locked` if one is at another version: then it was put into the class meanwhile.
    package static func conditionsChanged(
        for enrolments: [EnrolmentID], courses: [ContentDigest: Course], context: CommandContext,
        in transaction: any Transaction
    ) throws {
        for id in enrolments {
            guard let row = try EnrolmentQueries.enrolment(id, in: transaction), row.enrolment.state == .active else {
                continue
            }
            guard let course = courses[row.enrolment.digest] else {
                throw StorageError(.locked, "an enrolment is at a version that was not at hand")
            }
            try evidenceChanged(row, course: course, at: context.now, context: context, in: transaction)
        }
    }
}
