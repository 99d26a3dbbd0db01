/// How far a learner has come in a course.
package struct Progress: Equatable, Sendable {
    package let readModules: Set<ModuleID>
    package let passedQuizzes: Set<QuizID>

    package init(readModules: Set<ModuleID>, passedQuizzes: Set<QuizID>) {
        self.readModules = readModules
        self.passedQuizzes = passedQuizzes
    }
}

extension Course {
    /// The steps that complete the course, and how many of them are done.
    package func steps(_ progress: Progress) -> (done: Int, total: Int) {
        var done = 0
        var total = 0
        if completion.readsAllModules {
            total += modules.count
            done += modules.count { progress.readModules.contains($0.id) }
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

    /// Throws `requirementsUnread` while a module is unread that `id` requires; `noSuchModule` if the course has no such module.
    package func checkModuleMayBeRead(_ id: ModuleID, _ progress: Progress) throws(EnrolmentError) {
        guard let module = module(id) else { throw .noSuchModule }
        guard module.requires.allSatisfy(progress.readModules.contains) else { throw .requirementsUnread }
    }

    /// Throws `modulesUnread` while a module is unread that the course wants read: a worker is examined on what was taught.
    package func checkQuizMayStart(_ progress: Progress) throws(EnrolmentError) {
        guard completion.readsAllModules else { return }
        guard modules.allSatisfy({ progress.readModules.contains($0.id) }) else { throw .modulesUnread }
    }
}
