/// The questions of one attempt, in the order and with the options in the order in which the learner sees them.
///
/// A paper is a pure function of (content digest, quiz, seed): only the seed and the number of the algorithm are stored, and
/// the paper can be shown and graded again at any time. A number's algorithm never changes; a better one gets a new number.
package struct Paper: Equatable, Sendable {
    package let quiz: QuizID
    package let items: [PaperItem]
    /// The cases that items belong to, in the order of the paper.
    package let cases: [CaseStudy]

    package enum Algorithm: Int, CaseIterable, Sendable {
        /// Draws in their order, the questions of each draw in a random order. Draws single questions only.
        case drawByDraw = 1
        /// Listed questions and cases, and the questions of a section in a random order together.
        case bySection = 2

        /// What new attempts use.
        package static let newest = bySection
    }

    /// Makes the paper. A checked course always has enough questions.
    package init(course: Course, quiz: Quiz, seed: UInt64, algorithm: Algorithm = .newest) {
        let composed =
            switch algorithm {
            case .drawByDraw: DrawByDrawPaper.items(course: course, quiz: quiz, seed: seed)
            case .bySection: BySectionPaper.items(course: course, quiz: quiz, seed: seed)
            }
        self.quiz = quiz.id
        items = composed
        var seen: Set<CaseID> = []
        cases = composed.compactMap(\.question.caseID).filter { seen.insert($0).inserted }.compactMap(course.caseStudy)
    }

    /// A paper of items that were composed before.
    init(quiz: QuizID, items: [PaperItem], cases: [CaseStudy]) {
        self.quiz = quiz
        self.items = items
        self.cases = cases
    }

    /// The points that can be earned.
    package var possible: Marks { items.reduce(.zero) { $0 + $1.question.points } }

    /// The item with a number, counted from 1.
    package func item(_ number: Int) -> PaperItem? {
        guard number >= 1, number <= items.count else { return nil }
        return items[number - 1]
    }
}

/// One question of a paper.
package struct PaperItem: Equatable, Sendable {
    /// Counted from 1 through the paper.
    package let number: Int
    package let section: QuizSectionID
    /// As authored; its options are in the order of the bank.
    package let question: Question
    /// The question's body with its parts in the order shown. Answers speak of this order.
    package let body: QuestionBody
}

extension Course {
    package func caseStudy(_ id: CaseID) -> CaseStudy? {
        for bank in banks {
            if let study = bank.cases.first(where: { $0.id == id }) { return study }
        }
        return nil
    }

    package func question(_ id: QuestionID) -> Question? {
        for bank in banks {
            if let question = bank.questions.first(where: { $0.id == id }) { return question }
        }
        return nil
    }
}
