import Messages
import TrainingCore

extension ElementReader {
    mutating func quiz(_ root: Int) -> CheckedQuiz {
        var result = CheckedQuiz(
            passMarkPlace: value(.passPercent, of: root)?.place ?? document.place(of: root))
        result.id = id(.id, of: root)
        let timeLimit = integer(.timeLimitMinutes, of: root, in: 1...1440)
        let attempts = integer(.attempts, of: root, in: 1...100)
        let passMark = passMark(root)
        result.shuffling = choice(.shuffle, of: root, as: Shuffling.self) ?? .all
        let sections = quizSections(root, &result)
        let review = review(root)
        let title = plain(.title, of: root)
        let instructions = rich(.instructions, of: root)
        if let id = result.id, let passMark, let title {
            result.quiz = Quiz(
                id: id.value, title: title, instructions: instructions, timeLimitMinutes: timeLimit,
                maximumAttempts: attempts, passMark: passMark, shuffling: result.shuffling, sections: sections,
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

    private mutating func quizSections(_ root: Int, _ quiz: inout CheckedQuiz) -> [QuizSection] {
        var places: [QuizSectionID: Place] = [:]
        var sections: [QuizSection] = []
        for node in children(.section, of: root) {
            let id: Located<QuizSectionID>? = id(.id, of: node)
            if let id {
                if let first = places[id.value] {
                    faults.report(
                        .duplicateID, at: id.place, .duplicateSectionID(id.value.rawValue),
                        notes: [Fault.Note(text: .firstDefinedHere, place: first)])
                }
                places[id.value] = places[id.value] ?? id.place
            }
            let title = plain(.title, of: node)
            let selections = selections(node, &quiz)
            guard let id else { continue }
            sections.append(QuizSection(id: id.value, title: title ?? "", selections: selections))
        }
        return sections
    }

    private mutating func selections(_ section: Int, _ quiz: inout CheckedQuiz) -> [Selection] {
        var selections: [Selection] = []
        for node in document.children(of: section) {
            let name = document.nodes[node].element
            guard name == .draw || name == .question else { continue }
            guard quiz.draws.count + quiz.references.count < limits.draws else {
                faults.report(.tooManyDraws, at: document.place(of: node), .tooManyDraws(limits.draws))
                return selections
            }
            if name == .question {
                guard let id: Located<QuestionID> = id(.reference, of: node) else { continue }
                quiz.references.append(id)
                selections.append(.question(id.value))
            } else if let draw = draw(node, &quiz.draws) {
                selections.append(.draw(draw))
            }
        }
        return selections
    }

    private mutating func draw(_ node: Int, _ entries: inout [CheckedQuiz.Entry]) -> Draw? {
        let errors = faults.faults.count
        let bank: Located<BankID>? = id(.bank, of: node)
        let count = integer(.count, of: node, in: 1...100_000)
        let tag = textValue(.tag, of: node).map { _ in words(.tag, of: node).joined(separator: " ") }
        let difficulty = choice(.difficulty, of: node, as: Difficulty.self)
        let kind = choice(.kind, of: node, as: QuestionKind.self)
        guard let bank else { return nil }
        var draw: Draw?
        if let count, faults.faults.count == errors {
            draw = Draw(bank: bank.value, count: count, tag: tag, difficulty: difficulty, kind: kind)
        }
        let place = value(.count, of: node)?.place ?? document.place(of: node)
        entries.append(CheckedQuiz.Entry(bank: bank, draw: draw, countPlace: place))
        return draw
    }
}
