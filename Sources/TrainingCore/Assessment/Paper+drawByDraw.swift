/// Algorithm 1. It never changes.
///
/// Sections in their order, in each the draws in their order; a draw takes from its bank, of the questions that it admits
/// and that no earlier draw took, `count` at random. A quiz that does not shuffle keeps the bank's order for questions and options.
enum DrawByDrawPaper {
    static func items(course: Course, quiz: Quiz, seed: UInt64) -> [PaperItem] {
        let shuffles = quiz.shuffling == .all
        var random = SeededGenerator(
            parts: ["lamproom-paper-1", course.digest.hexadecimal, quiz.id.rawValue], seed: seed)
        var items: [PaperItem] = []
        var taken: Set<QuestionID> = []
        for section in quiz.sections {
            for case .draw(let draw) in section.selections {
                let questions = course.bank(draw.bank)?.questions ?? []
                let pool = questions.indices.filter {
                    draw.admits(questions[$0]) && !taken.contains(questions[$0].id)
                }
                var drawn = random.draw(draw.count, of: pool)
                if !shuffles { drawn.sort() }
                for index in drawn {
                    let question = questions[index]
                    taken.insert(question.id)
                    let body = shuffles ? question.body.withShuffledOptions(using: &random) : question.body
                    items.append(
                        PaperItem(number: items.count + 1, section: section.id, question: question, body: body))
                }
            }
        }
        return items
    }
}

extension QuestionBody {
    /// A choice with its options in a random order, those that stay last at the end; any other question as it is.
    func withShuffledOptions(using random: inout SeededGenerator) -> QuestionBody {
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
        default:
            return self
        }
    }
}
