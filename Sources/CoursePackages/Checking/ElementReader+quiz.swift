import Messages
import TrainingCore

extension ElementReader {
    mutating func quiz(_ root: Int) -> CheckedQuiz {
        var result = CheckedQuiz()
        result.id = id(.id, of: root)
        let timeLimit = integer(.timeLimitMinutes, of: root, in: 1...1440)
        let attempts = integer(.attempts, of: root, in: 1...100)
        let passMark = passMark(root)
        result.shuffles = flag(.shuffle, of: root) ?? true
        let sections = quizSections(root, &result.draws)
        let review = review(root)
        if let id = result.id, let passMark, let title = text(.title, of: root) {
            result.quiz = Quiz(
                id: id.value, title: title, instructions: text(.instructions, of: root), timeLimitMinutes: timeLimit,
                maximumAttempts: attempts, passMark: passMark, shuffles: result.shuffles, sections: sections,
                review: review)
        }
        return result
    }

    private mutating func passMark(_ root: Int) -> PassMark? {
        quantity(
            .passPercent, of: root, places: 2, from: Quantity(millionths: 10_000),
            to: Quantity(millionths: 100_000_000), example: "80"
        ).flatMap { PassMark(hundredthsOfPercent: Int($0.millionths / 10_000)) }
    }

    private mutating func review(_ root: Int) -> ReviewPolicy {
        guard let node = child(.review, of: root) else { return ReviewPolicy(detail: .score, moment: .submitted) }
        let detail = choice(.show, of: node, as: ReviewPolicy.Detail.self) ?? .score
        return ReviewPolicy(
            detail: detail, moment: choice(.when, of: node, as: ReviewPolicy.Moment.self) ?? .submitted)
    }

    private mutating func quizSections(_ root: Int, _ entries: inout [CheckedQuiz.Entry]) -> [QuizSection] {
        var places: [QuizSectionID: Place] = [:]
        var sections: [QuizSection] = []
        for node in children(.section, of: root) {
            let id: Located<QuizSectionID>? = id(.id, of: node)
            if let id {
                if let first = places[id.value] {
                    faults.report(
                        .duplicateID, at: id.place, .duplicateID(id.value.rawValue),
                        notes: [Fault.Note(text: .firstDefinedHere, place: first)])
                }
                places[id.value] = places[id.value] ?? id.place
            }
            let draws = draws(node, &entries)
            guard let id else { continue }
            sections.append(QuizSection(id: id.value, title: text(.title, of: node) ?? "", draws: draws))
        }
        return sections
    }

    private mutating func draws(_ section: Int, _ entries: inout [CheckedQuiz.Entry]) -> [Draw] {
        var draws: [Draw] = []
        for node in children(.draw, of: section) {
            guard entries.count < limits.draws else {
                faults.report(.tooManyDraws, at: document.place(of: node), .tooManyDraws(limits.draws))
                return draws
            }
            let errors = faults.faults.count
            let bank: Located<BankID>? = id(.bank, of: node)
            let count = integer(.count, of: node, in: 1...100_000)
            let tag = textValue(.tag, of: node)
            let difficulty = choice(.difficulty, of: node, as: Difficulty.self)
            guard let bank else { continue }
            var draw: Draw?
            if let count, faults.faults.count == errors {
                draw = Draw(bank: bank.value, count: count, tag: tag, difficulty: difficulty)
                draws.append(Draw(bank: bank.value, count: count, tag: tag, difficulty: difficulty))
            }
            let place = value(.count, of: node)?.place ?? document.place(of: node)
            entries.append(CheckedQuiz.Entry(bank: bank, draw: draw, countPlace: place))
        }
        return draws
    }
}
