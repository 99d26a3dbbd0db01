/// What is asked: a paper of questions drawn from banks, and the conditions of sitting it.
package struct Quiz: Codable, Equatable, Sendable {
    package let id: QuizID
    package let title: String
    package let instructions: String?
    /// Minutes from the start; nil is no limit.
    package let timeLimitMinutes: Int?
    /// How many attempts an enrolment has; nil is no limit.
    package let maximumAttempts: Int?
    package let passMark: PassMark
    package let shuffles: Bool
    package let sections: [QuizSection]
    package let review: ReviewPolicy

    package init(
        id: QuizID, title: String, instructions: String?, timeLimitMinutes: Int?, maximumAttempts: Int?,
        passMark: PassMark, shuffles: Bool, sections: [QuizSection], review: ReviewPolicy
    ) {
        self.id = id
        self.title = title
        self.instructions = instructions
        self.timeLimitMinutes = timeLimitMinutes
        self.maximumAttempts = maximumAttempts
        self.passMark = passMark
        self.shuffles = shuffles
        self.sections = sections
        self.review = review
    }
}

package struct QuizSection: Codable, Equatable, Sendable {
    package let id: QuizSectionID
    package let title: String
    package let draws: [Draw]

    package init(id: QuizSectionID, title: String, draws: [Draw]) {
        self.id = id
        self.title = title
        self.draws = draws
    }
}

/// `count` questions from a bank, of those that have the tag and the difficulty where these are given.
package struct Draw: Codable, Equatable, Sendable {
    package let bank: BankID
    package let count: Int
    package let tag: String?
    package let difficulty: Difficulty?

    package init(bank: BankID, count: Int, tag: String?, difficulty: Difficulty?) {
        self.bank = bank
        self.count = count
        self.tag = tag
        self.difficulty = difficulty
    }

    package func admits(_ question: Question) -> Bool {
        if let tag, !question.tags.contains(tag) { return false }
        if let difficulty, question.difficulty != difficulty { return false }
        return true
    }
}

/// The share of the points that passes, in hundredths of a percent: 80 % is 8000.
package struct PassMark: Codable, Hashable, Sendable {
    package let hundredthsOfPercent: Int

    /// Nil unless more than 0 and at most 100 %.
    package init?(hundredthsOfPercent: Int) {
        guard (1...10_000).contains(hundredthsOfPercent) else { return nil }
        self.hundredthsOfPercent = hundredthsOfPercent
    }

    private enum CodingKeys: CodingKey {
        case hundredthsOfPercent
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let number = try container.decode(Int.self, forKey: .hundredthsOfPercent)
        guard let value = Self(hundredthsOfPercent: number) else {
            throw DecodingError.dataCorruptedError(
                forKey: .hundredthsOfPercent, in: container, debugDescription: "not a pass mark: \(number)")
        }
        self = value
    }
}

/// What a learner sees of an attempt that has ended, and when.
package struct ReviewPolicy: Codable, Equatable, Sendable {
    package enum Detail: String, Codable, CaseIterable, Sendable {
        /// Points only.
        case score
        /// Also one's own answers and which of them were right.
        case answers
        /// Also the keys and the explanations.
        case explanations
    }

    package enum Moment: String, Codable, CaseIterable, Sendable {
        /// As soon as the attempt has ended.
        case submitted
        /// Once an attempt has passed; until then only the score.
        case passed
    }

    package let detail: Detail
    package let moment: Moment

    package init(detail: Detail, moment: Moment) {
        self.detail = detail
        self.moment = moment
    }

    /// What may be shown of an attempt that has ended.
    package func visibleDetail(hasPassed: Bool) -> Detail {
        moment == .passed && !hasPassed ? .score : detail
    }
}
