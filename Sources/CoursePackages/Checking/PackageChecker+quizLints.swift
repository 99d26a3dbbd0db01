import Messages
import TrainingCore

/// Lints of quizzes and of the course's length.
extension PackageChecker {
    mutating func checkQuizLints() {
        guard !faults.hasErrors else { return }
        let byID = Dictionary(banks.compactMap { entry in entry.bank.bank.map { ($0.id, BankWorth($0)) } }) {
            first, _ in
            first
        }
        let listed = Set(quizzes.flatMap { $0.quiz.references.map(\.value) })
        var questions: [QuestionID: Question] = [:]
        for question in banks.lazy.flatMap(\.bank.questions) where listed.contains(question.id) {
            questions[question.id] = question
        }
        for entry in quizzes {
            guard let quiz = entry.quiz.quiz else { continue }
            for draw in entry.quiz.draws { checkPoints(draw, of: quiz, byID) }
            checkPassMark(quiz, entry.quiz, byID, questions)
        }
    }

    /// Papers of one quiz should be worth the same.
    private mutating func checkPoints(_ entry: CheckedQuiz.Entry, of quiz: Quiz, _ banks: [BankID: BankWorth]) {
        guard let draw = entry.draw, let bank = banks[draw.bank] else { return }
        let points = bank.worths(of: draw)
        guard let least = points.min(), let most = points.max(), least != most, draw.count < points.count else {
            return
        }
        faults.report(
            .unevenPoints, at: entry.countPlace, .unevenPoints(least.description, most.description),
            subject: quiz.id.rawValue)
    }

    private mutating func checkPassMark(
        _ quiz: Quiz, _ checked: CheckedQuiz, _ banks: [BankID: BankWorth], _ questions: [QuestionID: Question]
    ) {
        guard quiz.policy.passMark.hundredthsOfPercent < 10_000 else { return }
        var possible = Marks.zero
        var cheapest: Marks?
        func add(_ worth: Marks, _ question: Marks) {
            possible = possible + worth
            cheapest = min(cheapest ?? question, question)
        }
        for draw in checked.draws.compactMap(\.draw) {
            guard let bank = banks[draw.bank] else { return }
            // The dearest paper, and its cheapest question.
            for worth in bank.worths(of: draw).sorted(by: >).prefix(draw.count) { add(worth, worth) }
        }
        for reference in checked.references {
            // Cases are judged by their questions.
            guard let question = questions[reference.value] else { return }
            // A person gives points for parts of it.
            guard question.body.rubric == nil else { return }
            add(question.points, question.points)
        }
        guard !checked.draws.contains(where: { $0.draw?.drawsCases == true }), let cheapest,
            !quiz.policy.passMark.isReached(
                earned: Marks(hundredths: possible.hundredths - cheapest.hundredths), possible: possible)
        else { return }
        faults.report(
            .passMarkForbidsMistakes, at: checked.passMarkPlace, .passMarkForbidsMistakes, subject: quiz.id.rawValue)
    }

    /// Chinese readers take 300 to 500 characters a minute; 150 leaves time to learn, 1,200 would be leafing.
    mutating func checkClassHours() {
        guard isCourseComplete, !faults.hasErrors, let head = course.head else { return }
        let characters = modules.reduce(0) { $0 + ($1.module.module?.characterCount ?? 0) }
        let questions = banks.reduce(0) { $0 + $1.bank.entries.count }
        let minutes = head.classHours.minutes
        let least = Double(characters) / 1200 + Double(questions) / 10
        let most = Double(characters) / 40 + Double(questions) * 3 + 45
        guard minutes < least || minutes > most else { return }
        faults.report(
            .classHoursMismatch, at: head.classHoursPlace,
            .classHoursMismatch(
                minutes: Int(minutes), characters: characters, questions: questions, isTooMuch: minutes > most))
    }
}

/// What questions and cases of a bank are worth.
private struct BankWorth {
    private let bank: Bank
    private var worthOfCase: [CaseID: Marks] = [:]

    init(_ bank: Bank) {
        self.bank = bank
        for question in bank.questions {
            guard let study = question.caseID else { continue }
            worthOfCase[study, default: .zero] = worthOfCase[study, default: .zero] + question.points
        }
    }

    /// What each question or case that a draw can take is worth.
    func worths(of draw: Draw) -> [Marks] {
        guard draw.drawsCases else { return bank.questions.filter(draw.admits).map(\.points) }
        return bank.cases.filter(draw.admits).map { worthOfCase[$0.id] ?? .zero }
    }
}

extension Module {
    /// What is read, in characters.
    fileprivate var characterCount: Int {
        sections.reduce(0) { sum, section in
            section.blocks.reduce(sum) { $0 + $1.plain.utf8.count { $0 & 0xC0 != 0x80 && $0 > 0x20 } }
        }
    }
}
