package import TrainingCore

/// Which attempts are analysed: first attempts that have ended, at a quiz of a version of a course.
package struct ItemAnalysisFilter: Sendable {
    package let course: CourseID
    /// Of the version that the enrolment is on.
    package let digest: ContentDigest
    package let quiz: QuizID
    /// Only those who take the course in a class.
    package var inClass: ClassID?
    /// When the attempt ended: the first moment that counts, and the first that does not.
    package var from: Timestamp?
    package var until: Timestamp?
    /// Whether points that people gave are wanted.
    package var hasGrades = false

    package init(course: CourseID, digest: ContentDigest, quiz: QuizID) {
        self.course = course
        self.digest = digest
        self.quiz = quiz
    }
}

/// What is needed of an attempt to analyse its items; nothing of the person.
package struct AnalysedAttempt: Sendable {
    package let seed: UInt64
    package let algorithm: Paper.Algorithm
    /// By item of the paper.
    package let answers: [Int: Answer]
    /// Seconds spent, by item, as far as they are known.
    package let seconds: [Int: Int]
    /// What people gave, by item.
    package fileprivate(set) var grades: [Int: Marks] = [:]
}

/// A place in the order of a course's enrolments.
package struct EnrolmentCursor: Sendable, Equatable {
    let person: String
    let enrolment: String

    /// Before the first.
    package static let start = EnrolmentCursor(person: "", enrolment: "")
}

package enum ItemAnalysisQueries {
    /// The attempts of a page of enrolments, after a place in their order.
    ///
    /// A page is counted in enrolments, with attempts that are wanted or without, so that reading one takes no longer
    /// where few are wanted, and no snapshot is held for long.
    ///
    /// - Returns: the attempts, and where the next page begins; nil after the last.
    package static func page(
        _ filter: ItemAnalysisFilter, after cursor: EnrolmentCursor, limit: Int, in transaction: any Transaction
    ) throws -> (attempts: [AnalysedAttempt], next: EnrolmentCursor?) {
        var wanted = Conditions()
        let place = [.text(filter.course.rawValue), .text(cursor.person), .text(cursor.enrolment)].map {
            wanted.parameter($0)
        }
        wanted.require("a.quiz_id", "=", .text(filter.quiz.rawValue))
        // A paper from which sections are left out, since they were passed before, is not the paper of the others.
        wanted.require("a.enrolment_id = e.id AND a.number = 1 AND a.ended_at IS NOT NULL AND a.carried IS NULL")
        wanted.require("e.digest", "=", .text(filter.digest.hexadecimal))
        wanted.require("e.class_id", "=", filter.inClass.map { .text($0.rawValue) })
        wanted.require("a.ended_at", ">=", filter.from.map { .integer($0.milliseconds) })
        wanted.require("a.ended_at", "<", filter.until.map { .integer($0.milliseconds) })
        var (read, last) = (0, cursor)
        let rows = try transaction.rows(
            """
            SELECT e.person_id, e.id, a.id, a.seed, a.algorithm, a.answers, a.times
            FROM (
                SELECT id, person_id, digest, class_id FROM enrolment
                WHERE course_id = \(place[0]) AND (person_id, id) > (\(place[1]), \(place[2]))
                ORDER BY person_id, id LIMIT \(limit)) e
            LEFT JOIN attempt a ON \(wanted.conjunction) ORDER BY e.person_id, e.id
            """, wanted.arguments
        ) { row -> (id: AttemptID, attempt: AnalysedAttempt)? in
            read += 1
            last = EnrolmentCursor(person: try row.text(0), enrolment: try row.text(1))
            return row.isNull(2) ? nil : (try row.recordID(2), try attempt(row))
        }
        let attempts = try rows.compactMap { row -> AnalysedAttempt? in
            guard var attempt = row?.attempt, let id = row?.id else { return nil }
            if filter.hasGrades { attempt.grades = try GradingQueries.marks(of: id, in: transaction) }
            return attempt
        }
        return (attempts, read < limit ? nil : last)
    }

    private static func attempt(_ row: any Row) throws -> AnalysedAttempt {
        guard let algorithm = Paper.Algorithm(rawValue: Int(try row.integer(4))) else {
            throw StorageError(.corrupt, "no algorithm of papers has the number \(try row.integer(4))")
        }
        return AnalysedAttempt(
            seed: UInt64(bitPattern: try row.integer(3)), algorithm: algorithm,
            answers: Answer.decode(try row.textOrNil(5) ?? ""), seconds: AnswerTimes.decode(try row.textOrNil(6) ?? ""))
    }
}
