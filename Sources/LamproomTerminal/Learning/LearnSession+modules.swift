import LamproomAPI
import LamproomClient
import Messages

extension EnrolmentView {
    /// The first module with which something can be done here: its turn has come, and it is to be read or its quiz passed.
    func nextModule(besides waiting: Set<String>) -> ModuleProgress? {
        let complete = Set(modules.filter(\.isComplete).map(\.id))
        return modules.first { module in
            !module.isComplete && !waiting.contains(module.id) && complete.isSuperset(of: module.requires ?? [])
        }
    }
}

/// Modules: reading them, and the quizzes that they ask for.
extension LearnSession {
    enum ModuleOutcome {
        /// Something was done, and what is next may be another.
        case done
        /// What is missing is not done here.
        case waiting
        case ended(ExitStatus)
    }

    func learn(_ module: ModuleProgress, of enrolment: EnrolmentView) async throws -> ModuleOutcome {
        let quiz = enrolment.quizzes.first { quiz in
            module.conditions.contains { $0.quiz == quiz.quiz.id && !$0.isMet }
        }
        let isReadEnough = module.isRead && module.secondsToRead == 0
        if !isReadEnough {
            if let quiz, module.needs == "any", quiz.canBeSat, confirm(.learnQuizInsteadPrompt(title: quiz.quiz.title))
            {
                return try await pass(quiz, of: enrolment)
            }
            guard try await read(module, of: enrolment) else { return .ended(leave(course: enrolment.course)) }
            return .done
        }
        guard let quiz, quiz.canBeSat else { return .waiting }
        console.show(QuizOfferScreen.lines(quiz: quiz, page: page))
        guard confirm(.quizBeginPrompt) else { return .ended(leave(course: enrolment.course)) }
        return try await pass(quiz, of: enrolment)
    }

    /// A quiz that cannot be sat now, or waits for a grade, is not offered again.
    private func pass(_ quiz: QuizProgress, of enrolment: EnrolmentView) async throws -> ModuleOutcome {
        if let status = try await sit(quiz, of: enrolment) { return .ended(status) }
        let now = try await client.readEnrolment(enrolment.id).quizzes.first { $0.quiz.id == quiz.quiz.id }
        return now?.hasPassed == true ? .done : .waiting
    }

    /// False if the learner left. A module that asks for more time is read again from the beginning.
    private func read(_ module: ModuleProgress, of enrolment: EnrolmentView) async throws -> Bool {
        let view = try await client.readModule(module.id, of: enrolment.id)
        if module.secondsToRead > 0 { say(.learnReadingTime(.duration(module.secondsToRead))) }
        while true {
            guard await turnPages(of: view, enrolment) else { return false }
            do {
                _ = try await client.markModuleRead(module.id, of: enrolment.id)
                say(.learnModuleRead(title: view.title), .good)
                return true
            } catch let problem as Problem where problem.code == "reading-time-missing" {
                say(.verbatim(problem.detail))
                guard goOn(.learnReadAgainPrompt) else { return false }
                await beat(view.id, enrolment)
            }
        }
    }

    private func turnPages(of view: ModuleView, _ enrolment: EnrolmentView) async -> Bool {
        for index in view.sections.indices {
            let lines = ModuleScreen.lines(module: view, section: index, page: page)
            let isLast = index == view.sections.count - 1
            guard await console.showByPages(lines, language: language, turning: { await beat(view.id, enrolment) }),
                goOn(isLast ? .learnEndOfModulePrompt : .learnGoOnPrompt)
            else { return false }
            if !isLast { await beat(view.id, enrolment) }
        }
        return true
    }

    /// Tells the service that the learner turned a page. If it does not get there, a little time is not counted; what is
    /// really wrong is said when the module is marked as read.
    private func beat(_ module: String, _ enrolment: EnrolmentView) async {
        _ = try? await client.beat(module, of: enrolment.id)
    }

    func goOn(_ prompt: Text) -> Bool { console.waitForEnter(prompt, language: language) }

    /// Says what others have to do until modules are completed. False if nothing is missing.
    func showsWhatIsMissing(in enrolment: EnrolmentView) -> Bool {
        let open = enrolment.modules.filter { !$0.isComplete }
        for module in open {
            guard let missing = module.missing(in: enrolment) else { continue }
            say(.learnModuleMissing(title: module.title, missing))
        }
        return !open.isEmpty
    }
}

extension QuizProgress {
    /// Whether an attempt can be begun, or is running.
    fileprivate var canBeSat: Bool {
        runningAttempt != nil
            || !isWaiting && (quiz.maximumAttempts.map { attemptsUsed < $0 } ?? true)
    }
}
