/// How far a learner has come in a course: the evidence of everything that completes it.
package struct Progress: Equatable, Sendable {
    /// Modules of which nothing is known are left out.
    package var modules: [ModuleID: ModuleEvidence]
    package var passedQuizzes: Set<QuizID>
    /// Minutes at sessions that are about the course as a whole: they count for every module.
    package var attendedMinutes: Int

    package init(
        modules: [ModuleID: ModuleEvidence], passedQuizzes: Set<QuizID>, attendedMinutes: Int = 0
    ) {
        self.modules = modules
        self.passedQuizzes = passedQuizzes
        self.attendedMinutes = attendedMinutes
    }

    /// Of someone who read these modules to their ends.
    package init(readModules: Set<ModuleID>, passedQuizzes: Set<QuizID>) {
        var evidence = ModuleEvidence()
        (evidence.isOpened, evidence.isRead) = (true, true)
        self.init(
            modules: Dictionary(readModules.map { ($0, evidence) }) { first, _ in first },
            passedQuizzes: passedQuizzes)
    }

    package subscript(module: ModuleID) -> ModuleEvidence {
        var evidence = modules[module] ?? ModuleEvidence()
        evidence.attendedMinutes += attendedMinutes
        return evidence
    }

    package func completes(_ module: Module) -> Bool {
        module.completion.isMet(self[module.id], passedQuizzes: passedQuizzes)
    }
}

extension Course {
    /// The steps that complete the course, and how many of them are done.
    package func steps(_ progress: Progress) -> (done: Int, total: Int) {
        var done = 0
        var total = 0
        if completion.readsAllModules {
            total += modules.count
            done += modules.count(where: progress.completes)
        }
        total += completion.passesQuizzes.count
        done += completion.passesQuizzes.count { progress.passedQuizzes.contains($0) }
        return (done, total)
    }

    /// The result of the course: the points that count at the quizzes that complete it, added up; nil if it asks for none.
    package func result(_ counted: [QuizID: Score]) -> Score? {
        let scores = completion.passesQuizzes.compactMap { counted[$0] }
        guard !scores.isEmpty else { return nil }
        return Score(
            earned: scores.reduce(.zero) { $0 + $1.earned }, possible: scores.reduce(.zero) { $0 + $1.possible },
            hasPassed: scores.allSatisfy(\.hasPassed))
    }

    /// Whether every condition of completion holds.
    package func isCompleted(by progress: Progress) -> Bool {
        let (done, total) = steps(progress)
        return total > 0 && done == total
    }

    /// Throws `requirementsUnread` while a module is not completed that `id` requires; `noSuchModule` if the course has no such module.
    package func checkModuleMayBeRead(_ id: ModuleID, _ progress: Progress) throws(EnrolmentError) {
        guard let module = module(id) else { throw .noSuchModule }
        guard isReachable(module, progress) else { throw .requirementsUnread }
    }

    /// Throws `modulesUnread` while a module is not completed that the course wants: a worker is examined on what was taught.
    package func checkQuizMayStart(_ progress: Progress) throws(EnrolmentError) {
        guard completion.readsAllModules else { return }
        guard modules.allSatisfy(progress.completes) else { throw .modulesUnread }
    }

    /// The same for one quiz. A quiz that modules ask for is part of them: it is sat as soon as the turn of one of them has
    /// come, and where that asks for reading as well, after the reading.
    package func checkQuizMayStart(_ quiz: QuizID, _ progress: Progress) throws(EnrolmentError) {
        let asking = modules.filter { $0.completion.quizzes.contains(quiz) }
        guard !asking.isEmpty else { return try checkQuizMayStart(progress) }
        guard asking.contains(where: { isReachable($0, progress) }) else { throw .requirementsUnread }
        guard asking.contains(where: { isReachable($0, progress) && isReadForQuiz($0, progress) }) else {
            throw .modulesUnread
        }
    }

    private func isReachable(_ module: Module, _ progress: Progress) -> Bool {
        module.requires.allSatisfy { id in self.module(id).map(progress.completes) ?? false }
    }

    private func isReadForQuiz(_ module: Module, _ progress: Progress) -> Bool {
        guard module.completion.needs == .all else { return true }
        return module.completion.conditions.allSatisfy { condition in
            condition.kind != .read
                || condition.missing(progress[module.id], passedQuizzes: progress.passedQuizzes) == nil
        }
    }
}
