/// The questions of one attempt, in the order and with the options in the order in which the learner sees them.
///
/// A paper is a pure function of (content digest, quiz, seed): only the seed is stored, and the paper can be shown and
/// graded again at any time. The algorithm is numbered, and a number's algorithm never changes.
package struct Paper: Equatable, Sendable {
    package let quiz: QuizID
    package let items: [PaperItem]

    /// The number of the algorithm below, stored with every attempt.
    package static let algorithm = 1

    /// Draws the paper.
    ///
    /// Sections in their order, in each the draws in their order; a draw takes from its bank, of the questions that it
    /// admits and that no earlier draw took, `count` at random. A quiz that does not shuffle keeps the bank's order for
    /// questions and options. A checked course always has enough questions.
    package init(course: Course, quiz: Quiz, seed: UInt64) {
        var random = SeededGenerator(
            parts: ["lamproom-paper-\(Self.algorithm)", course.digest.hexadecimal, quiz.id.rawValue], seed: seed)
        var items: [PaperItem] = []
        var taken: Set<QuestionID> = []
        for section in quiz.sections {
            for draw in section.draws {
                let questions = course.bank(draw.bank)?.questions ?? []
                let pool = questions.indices.filter {
                    draw.admits(questions[$0]) && !taken.contains(questions[$0].id)
                }
                var drawn = random.draw(draw.count, of: pool)
                if !quiz.shuffles { drawn.sort() }
                for index in drawn {
                    let question = questions[index]
                    taken.insert(question.id)
                    let body = quiz.shuffles ? question.body.shuffled(using: &random) : question.body
                    items.append(
                        PaperItem(number: items.count + 1, section: section.id, question: question, body: body))
                }
            }
        }
        self.quiz = quiz.id
        self.items = items
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
    /// The question's body with its options in the order shown. Answers speak of this order.
    package let body: QuestionBody
}

extension QuestionBody {
    /// The same question with its options in a random order, those that stay last at the end.
    fileprivate func shuffled(using random: inout SeededGenerator) -> QuestionBody {
        func order(of options: [Option]) -> [Int] {
            let moving = options.indices.filter { !options[$0].staysLast }
            return random.draw(moving.count, of: moving) + options.indices.filter { options[$0].staysLast }
        }
        switch self {
        case .singleChoice(let options, let key):
            let order = order(of: options)
            return .singleChoice(options: order.map { options[$0] }, key: order.firstIndex(of: key) ?? key)
        case .multipleChoice(let options, let keys, let partialCredit):
            let order = order(of: options)
            let newKeys = order.indices.filter { keys.contains(order[$0]) }
            return .multipleChoice(options: order.map { options[$0] }, keys: newKeys, partialCredit: partialCredit)
        case .trueFalse, .numeric, .shortText:
            return self
        }
    }
}
