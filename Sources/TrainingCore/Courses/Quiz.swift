/// What is asked: a paper of questions drawn from banks, and the conditions of sitting it.
package struct Quiz: Codable, Equatable, Sendable {
    package let id: QuizID
    package let title: LocalizedString
    package let instructions: LocalizedText?
    /// As authored; a class may have changes (`PolicyChanges`).
    package let policy: AttemptPolicy
    package let shuffling: Shuffling
    package let sections: [QuizSection]
    package let grading: GradingPolicy

    package init(
        id: QuizID, title: LocalizedString, instructions: LocalizedText?, policy: AttemptPolicy, shuffling: Shuffling,
        sections: [QuizSection], grading: GradingPolicy = GradingPolicy()
    ) {
        self.id = id
        self.title = title
        self.instructions = instructions
        self.policy = policy
        self.shuffling = shuffling
        self.sections = sections
        self.grading = grading
    }

    /// The quiz, as authored, under another policy, whose marks of sections stand in place of the authored ones.
    package func under(_ policy: AttemptPolicy) -> Quiz {
        Quiz(
            id: id, title: title, instructions: instructions, policy: policy, shuffling: shuffling,
            sections: policy.sectionMarks.map { marks in sections.map { $0.marked(by: marks) } } ?? sections,
            grading: grading)
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
    /// The share of the section's own points that must be reached besides the quiz's pass mark; nil is none.
    package let passMark: PassMark?
    /// Never empty.
    package let selections: [Selection]

    package init(id: QuizSectionID, title: LocalizedString, passMark: PassMark? = nil, selections: [Selection]) {
        self.id = id
        self.title = title
        self.passMark = passMark
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

    /// Questions of a case are never drawn by themselves, and void ones not at all.
    package func admits(_ question: Question) -> Bool {
        guard question.caseID == nil, !question.isVoid, kind.map({ $0 == question.body.kind }) ?? true else {
            return false
        }
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
package struct PassMark: PercentShare, Hashable, Sendable {
    package let hundredthsOfPercent: Int

    /// Nil unless more than 0 and at most 100 %.
    package init?(hundredthsOfPercent: Int) {
        guard (1...10_000).contains(hundredthsOfPercent) else { return nil }
        self.hundredthsOfPercent = hundredthsOfPercent
    }

    /// Reads `80` or `66.67`.
    package init?(percent text: some StringProtocol) {
        guard let percent = Marks(text) else { return nil }
        self.init(hundredthsOfPercent: percent.hundredths)
    }
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
