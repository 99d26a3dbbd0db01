import Messages
import TrainingCore

extension ElementReader {
    mutating func quiz(_ root: Int) -> CheckedQuiz {
        var result = CheckedQuiz(
            passMarkPlace: value(.passPercent, of: root)?.place ?? document.place(of: root))
        result.id = id(.id, of: root)
        let policy = policy(root)
        let grading = GradingPolicy(
            graders: integer(.graders, of: root, in: GradingPolicy.graderCounts) ?? 1,
            isBlind: flag(.blind, of: root) ?? false)
        result.shuffling = choice(.shuffle, of: root, as: Shuffling.self) ?? .all
        let sections = quizSections(root, &result)
        let title = plain(.title, of: root)
        let instructions = rich(.instructions, of: root)
        if let id = result.id, let policy, let title {
            result.quiz = Quiz(
                id: id.value, title: title, instructions: instructions, policy: policy, shuffling: result.shuffling,
                sections: sections, grading: grading)
        }
        return result
    }

    /// Nil without a pass mark.
    private mutating func policy(_ root: Int) -> AttemptPolicy? {
        let opens = time(.opens, of: root)
        let closes = time(.closes, of: root)
        if let opens, let closes, closes.value <= opens.value {
            faults.report(
                .closesTooEarly, at: closes.place, .closesTooEarly(closes.value.description),
                notes: [Fault.Note(text: .opensHere, place: opens.place)])
        }
        let timeLimit = integer(.timeLimitMinutes, of: root, in: AttemptPolicy.timeLimits)
        let grace = integer(.graceSeconds, of: root, in: AttemptPolicy.graces)
        let attempts = integer(.attempts, of: root, in: AttemptPolicy.attemptCounts)
        let wait = integer(.waitMinutes, of: root, in: AttemptPolicy.waits)
        let counts = choice(.counts, of: root, as: CountingRule.self)
        let passMark = passMark(root)
        let kept = integer(.keepPassedMonths, of: root, in: AttemptPolicy.keptMonths)
        let penalty = quantity(
            .wrongAnswerPercent, of: root, places: 2, from: Quantity(millionths: 0),
            to: Quantity(millionths: 100_000_000), example: "25"
        ).flatMap { Penalty(hundredthsOfPercent: Int($0.millionths / 10_000)) }
        let navigation = choice(.navigation, of: root, as: Navigation.self)
        let reviews = reviews(root)
        guard let passMark else { return nil }
        var policy = AttemptPolicy(passMark: passMark)
        policy.opens = opens?.value
        policy.closes = closes?.value
        policy.timeLimitMinutes = timeLimit
        policy.graceSeconds = grace ?? AttemptPolicy.defaultGraceSeconds
        policy.maximumAttempts = attempts
        policy.waitMinutes = wait ?? 0
        policy.counts = counts ?? .best
        policy.keepPassedMonths = kept
        policy.wrongAnswerPenalty = penalty ?? .none
        policy.navigation = navigation ?? .free
        policy.reviews = reviews
        return policy
    }

    private mutating func passMark(_ node: Int) -> PassMark? {
        quantity(
            .passPercent, of: node, places: 2, from: Quantity(millionths: 10_000),
            to: Quantity(millionths: 100_000_000), example: "80"
        ).flatMap { PassMark(hundredthsOfPercent: Int($0.millionths / 10_000)) }
    }

    private mutating func reviews(_ root: Int) -> [ReviewPolicy] {
        var reviews: [ReviewPolicy] = []
        var places: [ReviewPolicy.Moment: Place] = [:]
        for node in children(.review, of: root) {
            let detail = choice(.show, of: node, as: ReviewPolicy.Detail.self)
            let isWritten = document.attribute(.when, of: node) != nil
            let moment = choice(.when, of: node, as: ReviewPolicy.Moment.self)
            guard let moment = moment ?? (isWritten ? nil : .submitted) else { continue }
            if let first = places[moment] {
                faults.report(
                    .repeatedReview, at: document.place(of: node), .repeatedReview(moment.rawValue),
                    notes: [Fault.Note(text: .firstOneHere, place: first)])
                continue
            }
            places[moment] = document.place(of: node)
            if let detail { reviews.append(ReviewPolicy(detail: detail, moment: moment)) }
        }
        return reviews
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
            let passMark = passMark(node)
            let selections = selections(node, &quiz)
            guard let id else { continue }
            sections.append(
                QuizSection(id: id.value, title: title ?? "", passMark: passMark, selections: selections))
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
