/// A bank of questions that quizzes draw from.
package struct Bank: Codable, Equatable, Sendable {
    package let id: BankID
    package let title: String
    package let questions: [Question]

    package init(id: BankID, title: String, questions: [Question]) {
        self.id = id
        self.title = title
        self.questions = questions
    }
}

package struct Question: Codable, Equatable, Sendable {
    package let id: QuestionID
    /// More than zero.
    package let points: Marks
    package let difficulty: Difficulty?
    package let tags: [String]
    package let prompt: String
    package let body: QuestionBody
    package let explanation: String
    package let sources: [Source]

    package init(
        id: QuestionID, points: Marks, difficulty: Difficulty?, tags: [String], prompt: String, body: QuestionBody,
        explanation: String, sources: [Source]
    ) {
        self.id = id
        self.points = points
        self.difficulty = difficulty
        self.tags = tags
        self.prompt = prompt
        self.body = body
        self.explanation = explanation
        self.sources = sources
    }
}

package enum Difficulty: String, Codable, CaseIterable, Sendable {
    case easy, medium, hard
}

/// What a question rests on: an article of a law, a rule by name, or another document.
package struct Source: Codable, Equatable, Sendable {
    package let title: String
    /// As the law writes it, for instance `第二十八条`.
    package let article: String?
    package let isLaw: Bool

    package init(title: String, article: String?, isLaw: Bool) {
        self.title = title
        self.article = article
        self.isLaw = isLaw
    }
}

/// What is asked, with its key.
package enum QuestionBody: Codable, Equatable, Sendable {
    /// `key` is the index of the right option.
    case singleChoice(options: [Option], key: Int)
    /// `keys` are the indices of the right options, ascending, never empty.
    case multipleChoice(options: [Option], keys: [Int], partialCredit: PartialCredit)
    case trueFalse(key: Bool)
    /// Right if the distance to `key` is at most `tolerance`.
    case numeric(key: Quantity, tolerance: Quantity, unit: String?)
    /// Right if the folded answer equals a folded variant (`TextFolding`).
    case shortText(accepted: [String])
}

package struct Option: Codable, Equatable, Sendable {
    package let text: String
    package let feedback: String?
    /// Stays at the end when options are shuffled.
    package let staysLast: Bool

    package init(text: String, feedback: String?, staysLast: Bool) {
        self.text = text
        self.feedback = feedback
        self.staysLast = staysLast
    }
}

/// How a multiple choice that is not wholly right is marked. Source: docs/course-format.md, "A bank".
package enum PartialCredit: String, Codable, CaseIterable, Sendable {
    /// Only the exact set earns points.
    case none
    /// A non-empty part of the key with no wrong option earns half.
    case half
    /// (right chosen − wrong chosen) ÷ number of keys, never below zero.
    case proportional
}
