/// The questions of an attempt as the learner sees them; they never change, and hold no key. With forward navigation those up
/// to the one that is open.
package struct PaperView: WireType {
    package let attempt: String
    package let courseTitle: String
    package let quizTitle: String
    package let instructions: RichTextView?
    package let passPercent: String
    package let sections: [PaperSectionView]
    package let items: [PaperItemView]
    /// The situations that items refer to; nil is none.
    package let cases: [CaseView]?

    package init(
        attempt: String, courseTitle: String, quizTitle: String, instructions: RichTextView?, passPercent: String,
        sections: [PaperSectionView], items: [PaperItemView], cases: [CaseView]? = nil
    ) {
        self.attempt = attempt
        self.courseTitle = courseTitle
        self.quizTitle = quizTitle
        self.instructions = instructions
        self.passPercent = passPercent
        self.sections = sections
        self.items = items
        self.cases = cases
    }
}

/// A situation that several items ask about.
package struct CaseView: WireType {
    package let id: String
    package let title: String?
    package let stimulus: [BlockView]

    package init(id: String, title: String?, stimulus: [BlockView]) {
        self.id = id
        self.title = title
        self.stimulus = stimulus
    }
}

package struct PaperSectionView: WireType {
    package let id: String
    package let title: String
    /// What must be reached in the section by itself; nil is nothing.
    package let passPercent: String?

    package init(id: String, title: String, passPercent: String? = nil) {
        self.id = id
        self.title = title
        self.passPercent = passPercent
    }
}

/// A question; which members are there depends on `kind`.
package struct PaperItemView: WireType {
    /// Counted from 1.
    package let number: Int
    package let section: String
    /// The name of a question element of the course format: `single-choice`, `blanks`, `essay` …
    package let kind: String
    package let points: String
    package let prompt: [BlockView]
    /// The case that the item belongs to.
    package let caseID: String?
    /// Of choices: in the order in which answers count them.
    package let options: [RichTextView]?
    /// Of a number: the unit that is meant where none is written, and further ones that may be written.
    package let unit: String?
    package let otherUnits: [String]?
    /// Of blanks: the text, with a span for each blank, and what is wanted at each.
    package let text: RichTextView?
    package let blanks: [BlankView]?
    /// What is put in order, matched (the left sides) or categorised.
    package let items: [RichTextView]?
    /// Of a matching: the right sides; there may be more of them than items.
    package let responses: [RichTextView]?
    package let categories: [RichTextView]?
    /// Of an essay: its length in characters without white space.
    package let minimumCharacters: Int?
    package let maximumCharacters: Int?
    /// What a person grades an essay or a practical task by.
    package let criteria: [CriterionView]?

    package init(
        number: Int, section: String, kind: String, points: String, prompt: [BlockView], caseID: String? = nil,
        options: [RichTextView]? = nil, unit: String? = nil, otherUnits: [String]? = nil, text: RichTextView? = nil,
        blanks: [BlankView]? = nil, items: [RichTextView]? = nil, responses: [RichTextView]? = nil,
        categories: [RichTextView]? = nil, minimumCharacters: Int? = nil, maximumCharacters: Int? = nil,
        criteria: [CriterionView]? = nil
    ) {
        self.number = number
        self.section = section
        self.kind = kind
        self.points = points
        self.prompt = prompt
        self.caseID = caseID
        self.options = options
        self.unit = unit
        self.otherUnits = otherUnits
        self.text = text
        self.blanks = blanks
        self.items = items
        self.responses = responses
        self.categories = categories
        self.minimumCharacters = minimumCharacters
        self.maximumCharacters = maximumCharacters
        self.criteria = criteria
    }
}

/// What is wanted at a blank.
package struct BlankView: WireType {
    /// `text`, `number` or `choice`.
    package let kind: String
    package let unit: String?
    package let otherUnits: [String]?
    package let options: [RichTextView]?

    package init(
        kind: String, unit: String? = nil, otherUnits: [String]? = nil, options: [RichTextView]? = nil
    ) {
        self.kind = kind
        self.unit = unit
        self.otherUnits = otherUnits
        self.options = options
    }
}

package struct CriterionView: WireType {
    package let points: String
    package let title: String
    package let description: RichTextView?

    package init(points: String, title: String, description: RichTextView?) {
        self.points = points
        self.title = title
        self.description = description
    }
}

/// What may be seen of an attempt that has ended, as the quiz's review policy says.
package struct ReviewView: WireType {
    package let attempt: AttemptView
    /// `nothing`, `score`, `answers`, `keys` or `explanations`.
    package let detail: String
    /// Empty if only the score may be seen.
    package let items: [ReviewItemView]
    /// Every result that the attempt had, the first one first and the one that holds last; nil if there is only that.
    package let results: [AttemptResultView]?

    package init(
        attempt: AttemptView, detail: String, items: [ReviewItemView], results: [AttemptResultView]? = nil
    ) {
        self.attempt = attempt
        self.detail = detail
        self.items = items
        self.results = results
    }
}

package struct ReviewItemView: WireType {
    package let item: PaperItemView
    package let answer: AnswerView?
    /// Points earned; nil while a person has yet to grade it.
    package let earned: String?
    /// True if the question turned out to be no good, so that everyone gets full points; nil otherwise.
    package let isVoid: Bool?
    /// Points that a wrong answer costs; nil is none.
    package let cost: String?
    /// The right answer in lines, where it may be seen: the right options, every variant and pattern of a text, an order as its
    /// numbers and then its items, each item with its match or category; `true` or `false`. None for what a person grades.
    package let key: [RichTextView]?
    package let explanation: [BlockView]?
    /// Feedback of the options that were chosen.
    package let feedback: [RichTextView]?
    /// For instance 《安全生产法》第二十八条.
    package let sources: [String]?
    /// What people gave, once nothing of the attempt waits for a grade.
    package let grade: ReviewGradeView?

    package init(
        item: PaperItemView, answer: AnswerView?, earned: String?, isVoid: Bool? = nil, cost: String? = nil,
        key: [RichTextView]?, explanation: [BlockView]?, feedback: [RichTextView]?, sources: [String]?,
        grade: ReviewGradeView? = nil
    ) {
        self.item = item
        self.answer = answer
        self.earned = earned
        self.isVoid = isVoid
        self.cost = cost
        self.key = key
        self.explanation = explanation
        self.feedback = feedback
        self.sources = sources
        self.grade = grade
    }
}
