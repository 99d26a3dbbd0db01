/// What is asked: a paper of questions drawn from banks, and the conditions of sitting it.
package struct Quiz: Codable, Equatable, Sendable {
    package let id: QuizID
    package let title: LocalizedString
    package let instructions: LocalizedText?
    /// Minutes from the start; nil is no limit.
    package let timeLimitMinutes: Int?
    /// How many attempts an enrolment has; nil is no limit.
    package let maximumAttempts: Int?
    package let passMark: PassMark
    package let shuffling: Shuffling
    package let sections: [QuizSection]
    package let review: ReviewPolicy

    package init(
        id: QuizID, title: LocalizedString, instructions: LocalizedText?, timeLimitMinutes: Int?,
        maximumAttempts: Int?, passMark: PassMark, shuffling: Shuffling, sections: [QuizSection],
        review: ReviewPolicy
    ) {
        self.id = id
        self.title = title
        self.instructions = instructions
        self.timeLimitMinutes = timeLimitMinutes
        self.maximumAttempts = maximumAttempts
        self.passMark = passMark
        self.shuffling = shuffling
        self.sections = sections
        self.review = review
    }
}

/// What of a paper is put in a random order; which questions are drawn is random in any case.
package enum Shuffling: String, Codable, CaseIterable, Sendable {
    /// The questions of a section, and the options.
    case all = "true"
    case questions, options
    case nothing = "false"

    package var shufflesQuestions: Bool { self == .all || self == .questions }
    package var shufflesOptions: Bool { self == .all || self == .options }
}

package struct QuizSection: Codable, Equatable, Sendable {
    package let id: QuizSectionID
    package let title: LocalizedString
    /// Never empty.
    package let selections: [Selection]

    package init(id: QuizSectionID, title: LocalizedString, selections: [Selection]) {
        self.id = id
        self.title = title
        self.selections = selections
    }
}

/// Where questions of a section come from.
package enum Selection: Codable, Hashable, Sendable {
    case draw(Draw)
    /// A question that every paper has.
    case question(QuestionID)
    /// A case that every paper has.
    case caseStudy(CaseID)
}

/// `count` questions from a bank, of those that have the tag, the difficulty and the kind where these are given; with the
/// kind `caseStudy`, as many whole cases.
package struct Draw: Codable, Hashable, Sendable {
    package let bank: BankID
    package let count: Int
    package let tag: String?
    package let difficulty: Difficulty?
    package let kind: QuestionKind?

    package init(bank: BankID, count: Int, tag: String?, difficulty: Difficulty?, kind: QuestionKind? = nil) {
        self.bank = bank
        self.count = count
        self.tag = tag
        self.difficulty = difficulty
        self.kind = kind
    }

    package var drawsCases: Bool { kind == .caseStudy }

    /// Questions of a case are never drawn by themselves.
    package func admits(_ question: Question) -> Bool {
        guard question.caseID == nil, kind.map({ $0 == question.body.kind }) ?? true else { return false }
        return admits(tags: question.tags, difficulty: question.difficulty)
    }

    package func admits(_ study: CaseStudy) -> Bool {
        drawsCases && admits(tags: study.tags, difficulty: study.difficulty)
    }

    private func admits(tags: [String], difficulty: Difficulty?) -> Bool {
        if let tag, !tags.contains(tag) { return false }
        if let wanted = self.difficulty, difficulty != wanted { return false }
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

extension PassMark {
    /// In percent, as decimal text: 8000 is `80`.
    package var percentText: String { Marks(hundredths: hundredthsOfPercent).description }
}

extension Quiz {
    /// How many questions a paper has at most: those of drawn cases are counted at their largest.
    package func largestQuestionCount(in course: Course) -> Int {
        sections.flatMap(\.selections).reduce(0) { count, selection in
            switch selection {
            case .question: return count + 1
            case .caseStudy(let id): return count + (course.caseStudy(id)?.questions.count ?? 0)
            case .draw(let draw) where draw.drawsCases:
                let sizes = course.bank(draw.bank)?.cases.filter(draw.admits).map(\.questions.count) ?? []
                return count + sizes.sorted(by: >).prefix(draw.count).reduce(0, +)
            case .draw(let draw): return count + draw.count
            }
        }
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
