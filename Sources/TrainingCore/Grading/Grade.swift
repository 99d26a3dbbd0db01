/// What a person gave for an answer, criterion by criterion of the question's rubric.
///
/// Grades are never changed: who thinks again gives another one, with the reason, and both are kept.
package struct Grade: Equatable, Sendable {
    package let grader: AccountID
    /// In the order of the rubric.
    package let marks: [Marks]
    /// For the learner, and for whoever grades after; nil is none.
    package let comment: GradeComment?
    package let gradedAt: Timestamp

    package init(grader: AccountID, marks: [Marks], comment: GradeComment?, gradedAt: Timestamp) {
        self.grader = grader
        self.marks = marks
        self.comment = comment
        self.gradedAt = gradedAt
    }

    package var total: Marks { marks.reduce(.zero, +) }
}

/// What a grader writes: 1 to 2000 characters with at least one that is no white space; line feeds and no other control characters.
package struct GradeComment: Equatable, Sendable {
    /// In characters (Unicode scalar values).
    package static let maximumLength = 2000

    package let text: String

    package init(_ text: String) throws(GradingError) {
        let scalars = text.unicodeScalars
        guard scalars.count <= Self.maximumLength, !scalars.allSatisfy(\.properties.isWhitespace),
            !scalars.contains(where: { $0 != "\n" && ($0.properties.generalCategory == .control || $0.isBidiControl) })
        else { throw .badComment }
        self.text = text
    }
}

/// What was written about an answer without giving marks.
package struct GradeRemark: Equatable, Sendable {
    package let author: AccountID
    package let comment: GradeComment
    package let writtenAt: Timestamp

    package init(author: AccountID, comment: GradeComment, writtenAt: Timestamp) {
        self.author = author
        self.comment = comment
        self.writtenAt = writtenAt
    }
}

/// Why a grade is not taken.
package enum GradingError: String, Error, Sendable, CaseIterable {
    /// The answer is the grader's own.
    case ownAttempt = "own-attempt"
    /// More or fewer marks than the rubric has criteria.
    case wrongCriteria = "wrong-criteria"
    /// More marks for a criterion than it has points.
    case marksOutOfRange = "marks-out-of-range"
    /// A grade that would change one there is already needs a reason.
    case reasonMissing = "grade-reason-missing"
    /// A third person has decided between the first two graders, who are out of it since.
    case decidedByThird = "grade-decided"
    case badComment = "bad-comment"
    /// Only who has graded an answer, or could not be led by it any more, writes about it.
    case notYetGraded = "not-yet-graded"
}
