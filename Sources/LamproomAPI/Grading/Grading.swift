/// An answer that waits to be graded, as the queue lists it.
package struct GradingSummary: WireType {
    /// By which people name it; random, so that it tells nothing of whose answer it is.
    package let number: Int
    package let course: String
    package let courseTitle: String
    package let quiz: String
    package let quizTitle: String
    /// `essay` or `practical-task`.
    package let kind: String
    package let points: String
    /// `waiting`, `disagreement` or `final`.
    package let state: String
    /// How many people have graded it, and how many have to.
    package let gradedCount: Int
    package let graderCount: Int
    /// Whether the asker has graded it.
    package let isGradedByMe: Bool
    /// Whether graders do not learn whose answer it is; then `person` and `since` are nil.
    package let isBlind: Bool
    package let person: GradedPersonView?
    /// When the attempt ended.
    package let since: String?

    package init(
        number: Int, course: String, courseTitle: String, quiz: String, quizTitle: String, kind: String, points: String,
        state: String, gradedCount: Int, graderCount: Int, isGradedByMe: Bool, isBlind: Bool,
        person: GradedPersonView?, since: String?
    ) {
        self.number = number
        self.course = course
        self.courseTitle = courseTitle
        self.quiz = quiz
        self.quizTitle = quizTitle
        self.kind = kind
        self.points = points
        self.state = state
        self.gradedCount = gradedCount
        self.graderCount = graderCount
        self.isGradedByMe = isGradedByMe
        self.isBlind = isBlind
        self.person = person
        self.since = since
    }
}

/// Whose answer it is, where a grader may know.
package struct GradedPersonView: WireType {
    package let number: String
    package let name: String
    package let unit: String
    package let post: String

    package init(number: String, name: String, unit: String, post: String) {
        self.number = number
        self.name = name
        self.unit = unit
        self.post = post
    }
}

/// An answer with all that a grader needs.
package struct GradingView: WireType {
    package let summary: GradingSummary
    /// What was asked, with the rubric as `criteria`.
    package let item: PaperItemView
    /// The situation that it asks about, if any.
    package let study: CaseView?
    /// Nil for a practical task, which is done before the grader.
    package let answer: AnswerView?
    /// Of an essay: its characters without white space, as `minimumCharacters` and `maximumCharacters` of the item count them.
    package let answerLength: Int?
    package let explanation: [BlockView]
    package let sources: [String]
    /// Grades and remarks in their order. Empty while the asker could be led by them: before giving the second grade.
    package let entries: [GradingEntryView]
    /// The points that hold; nil while there are none, or they may not be seen.
    package let holding: String?
    /// True in the answer to a grade with which a certificate is no longer earned; it stays until an administrator revokes it.
    package let endangersCertificate: Bool?

    package init(
        summary: GradingSummary, item: PaperItemView, study: CaseView?, answer: AnswerView?,
        answerLength: Int? = nil, explanation: [BlockView], sources: [String], entries: [GradingEntryView],
        holding: String?, endangersCertificate: Bool? = nil
    ) {
        self.summary = summary
        self.item = item
        self.study = study
        self.answer = answer
        self.answerLength = answerLength
        self.explanation = explanation
        self.sources = sources
        self.entries = entries
        self.holding = holding
        self.endangersCertificate = endangersCertificate
    }
}

/// A grade, or a remark, which has no marks.
package struct GradingEntryView: WireType {
    /// The account that wrote it.
    package let author: String
    package let writtenAt: String
    /// Points for each criterion, in the order of the rubric.
    package let marks: [String]?
    package let total: String?
    package let comment: String?

    package init(author: String, writtenAt: String, marks: [String]?, total: String?, comment: String?) {
        self.author = author
        self.writtenAt = writtenAt
        self.marks = marks
        self.total = total
        self.comment = comment
    }
}

package struct AwardRequest: WireType {
    /// Points for each criterion, in the order of the rubric, as decimal text.
    package let marks: [String]
    /// The learner reads it, too.
    package let comment: String?

    package init(marks: [String], comment: String?) {
        self.marks = marks
        self.comment = comment
    }
}

package struct RemarkRequest: WireType {
    package let comment: String

    package init(comment: String) {
        self.comment = comment
    }
}
