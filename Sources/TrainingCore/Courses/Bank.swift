/// A bank of questions that quizzes draw from.
package struct Bank: Codable, Equatable, Sendable {
    package let id: BankID
    package let title: LocalizedString
    /// In the order of the file, those of cases among them.
    package let questions: [Question]
    package let cases: [CaseStudy]

    package init(id: BankID, title: LocalizedString, questions: [Question], cases: [CaseStudy] = []) {
        self.id = id
        self.title = title
        self.questions = questions
        self.cases = cases
    }
}

/// A shared situation with several questions, which stay together and in order.
package struct CaseStudy: Codable, Equatable, Sendable {
    package let id: CaseID
    package let title: LocalizedString?
    package let difficulty: Difficulty?
    package let tags: [String]
    /// Never empty.
    package let stimulus: [Block]
    /// Questions of the same bank, never empty.
    package let questions: [QuestionID]

    package init(
        id: CaseID, title: LocalizedString?, difficulty: Difficulty?, tags: [String], stimulus: [Block],
        questions: [QuestionID]
    ) {
        self.id = id
        self.title = title
        self.difficulty = difficulty
        self.tags = tags
        self.stimulus = stimulus
        self.questions = questions
    }
}

package struct Question: Codable, Equatable, Sendable {
    package let id: QuestionID
    /// The case that it belongs to.
    package let caseID: CaseID?
    /// More than zero.
    package let points: Marks
    package let difficulty: Difficulty?
    package let tags: [String]
    /// One paragraph, or blocks; never empty.
    package let prompt: [Block]
    package let body: QuestionBody
    /// False keeps the options of a choice as they are written.
    package let shufflesOptions: Bool
    /// It turned out to be no good: whoever is asked it gets its points. Draws pass over it; a case keeps it, and so does a quiz
    /// that lists it.
    package let isVoid: Bool
    /// One paragraph, or blocks; never empty.
    package let explanation: [Block]
    package let sources: [Source]

    package init(
        id: QuestionID, caseID: CaseID? = nil, points: Marks, difficulty: Difficulty?, tags: [String],
        prompt: [Block], body: QuestionBody, shufflesOptions: Bool = true, isVoid: Bool = false,
        explanation: [Block], sources: [Source]
    ) {
        self.id = id
        self.caseID = caseID
        self.points = points
        self.difficulty = difficulty
        self.tags = tags
        self.prompt = prompt
        self.body = body
        self.shufflesOptions = shufflesOptions
        self.isVoid = isVoid
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
    /// The date of the version of the text that was read.
    package let edition: CivilDate?
    package let isLaw: Bool

    package init(title: String, article: String?, edition: CivilDate? = nil, isLaw: Bool) {
        self.title = title
        self.article = article
        self.edition = edition
        self.isLaw = isLaw
    }

    /// As a sentence names it: 《安全生产法》第二十八条, or the title of another document.
    package var name: String { isLaw ? Self.named(law: title, article: article) : title }

    package static func named(law: String, article: String?) -> String { "《\(law)》" + (article ?? "") }
}
