/// The questions of an attempt as the learner sees them; it never changes, and holds no key.
package struct PaperView: WireType {
    package let attempt: String
    package let courseTitle: String
    package let quizTitle: String
    package let instructions: String?
    package let passPercent: String
    package let sections: [PaperSectionView]
    package let items: [PaperItemView]

    package init(
        attempt: String, courseTitle: String, quizTitle: String, instructions: String?, passPercent: String,
        sections: [PaperSectionView], items: [PaperItemView]
    ) {
        self.attempt = attempt
        self.courseTitle = courseTitle
        self.quizTitle = quizTitle
        self.instructions = instructions
        self.passPercent = passPercent
        self.sections = sections
        self.items = items
    }
}

package struct PaperSectionView: WireType {
    package let id: String
    package let title: String

    package init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

package struct PaperItemView: WireType {
    /// Counted from 1.
    package let number: Int
    package let section: String
    /// `single-choice`, `multiple-choice`, `true-false`, `numeric` or `short-text`.
    package let kind: String
    package let points: String
    package let prompt: String
    /// In the order in which answers count them.
    package let options: [String]?
    package let unit: String?

    package init(
        number: Int, section: String, kind: String, points: String, prompt: String, options: [String]?, unit: String?
    ) {
        self.number = number
        self.section = section
        self.kind = kind
        self.points = points
        self.prompt = prompt
        self.options = options
        self.unit = unit
    }
}

/// What may be seen of an attempt that has ended, as the quiz's review policy says.
package struct ReviewView: WireType {
    package let attempt: AttemptView
    /// `score`, `answers` or `explanations`.
    package let detail: String
    /// Empty if only the score may be seen.
    package let items: [ReviewItemView]

    package init(attempt: AttemptView, detail: String, items: [ReviewItemView]) {
        self.attempt = attempt
        self.detail = detail
        self.items = items
    }
}

package struct ReviewItemView: WireType {
    package let item: PaperItemView
    package let answer: AnswerView?
    /// Points earned.
    package let earned: String
    /// The right answer as text, where it may be seen; options as their text.
    package let key: [String]?
    package let explanation: String?
    /// Feedback of the options that were chosen.
    package let feedback: [String]?
    /// For instance `安全生产法 第二十八条`.
    package let sources: [String]?

    package init(
        item: PaperItemView, answer: AnswerView?, earned: String, key: [String]?, explanation: String?,
        feedback: [String]?, sources: [String]?
    ) {
        self.item = item
        self.answer = answer
        self.earned = earned
        self.key = key
        self.explanation = explanation
        self.feedback = feedback
        self.sources = sources
    }
}
