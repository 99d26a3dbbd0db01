/// What a learner keeps who goes on with a newer version of a course, and what has to be done again.
package struct MovePlan: Equatable, Sendable {
    /// Completed, and the same in both versions.
    package let keptModules: [ModuleID]
    /// Begun and the same: what is known of them goes along. Among them are those that a quiz completed which has changed.
    package let continuedModules: [ModuleID]
    /// Begun or completed, and changed.
    package let repeatedModules: [ModuleID]
    /// Not begun, the same, and asking for attendance: what is recorded later of sessions before the move counts for them, too.
    package let linkedModules: [ModuleID]
    /// Modules that the older version did not have.
    package let addedModules: [ModuleID]
    /// Passed, and the same with every question that they can draw.
    package let keptQuizzes: [QuizID]
    /// Sat without a pass, and the same: attempts, pauses and sections that were passed go on counting.
    package let continuedQuizzes: [QuizID]
    /// Passed or sat, and changed: attempts begin anew.
    package let repeatedQuizzes: [QuizID]
    /// Whether what goes along is all that the newer version asks for.
    package let completesCourse: Bool

    /// - Parameters:
    ///   - progress: in the older version.
    ///   - satQuizzes: those with attempts that have ended.
    package init(from old: Course, to new: Course, _ progress: Progress, satQuizzes: Set<QuizID>) {
        let passed = progress.passedQuizzes
        let sat = new.quizzes.map(\.id).filter { passed.contains($0) || satQuizzes.contains($0) }
        let same = sat.filter { new.hasSameQuiz($0, as: old) }
        let kept = same.filter(passed.contains)
        keptQuizzes = kept
        continuedQuizzes = same.filter { !passed.contains($0) }
        repeatedQuizzes = sat.filter { !same.contains($0) && old.quiz($0) != nil }
        var modules:
            (kept: [ModuleID], continued: [ModuleID], repeated: [ModuleID], linked: [ModuleID], added: [ModuleID]) =
                ([], [], [], [], [])
        for module in new.modules {
            guard let before = old.module(module.id) else {
                modules.added.append(module.id)
                continue
            }
            let evidence = progress[module.id]
            let asksForAttendance = module.completion.asksForAttendance
            let isSame = new.hasSameModule(module.id, as: old)
            let wasBegun = progress.completes(before) || evidence.isOpened || evidence.isSignedOff
            guard wasBegun || asksForAttendance && evidence.attendedMinutes > 0 else {
                if isSame, asksForAttendance { modules.linked.append(module.id) }
                continue
            }
            guard isSame else {
                // A quiz that is kept may be all that the module asks for.
                if !module.completion.isMet(ModuleEvidence(), passedQuizzes: Set(kept)) {
                    modules.repeated.append(module.id)
                }
                continue
            }
            // A quiz of another version does not count, also not for a module that is the same.
            if module.completion.isMet(evidence, passedQuizzes: Set(kept)) {
                modules.kept.append(module.id)
            } else {
                modules.continued.append(module.id)
            }
        }
        (keptModules, continuedModules, linkedModules) = (modules.kept, modules.continued, modules.linked)
        (repeatedModules, addedModules) = (modules.repeated, modules.added)
        let evidence = (modules.kept + modules.continued).map { ($0, progress[$0]) }
        completesCourse = new.isCompleted(
            by: Progress(modules: Dictionary(evidence) { first, _ in first }, passedQuizzes: Set(kept)))
    }
}

/// Why a learner stays on the version they have.
package enum MoveObstacle: String, Sendable, CaseIterable {
    /// It is the newest one.
    case newest = "already-newest"
    /// What is completed stands as it is.
    case completed = "enrolment-completed"
    /// Whoever has no enrolment that goes on has nothing to move.
    case notActive = "enrolment-not-active"
    /// They are in a class, which stays on its version until it is closed.
    case inClass = "in-class"
    case attemptRunning = "attempt-running"
    /// An attempt waits for a person's grade, and may be a pass.
    case gradingPending = "grading-pending"

    /// What stands against moving an enrolment to `newest`; nil if nothing does.
    ///
    /// - Parameters:
    ///   - isInClass: whether it belongs to a class that is not closed.
    ///   - hasRunning: whether an attempt runs.
    ///   - hasWaiting: whether an attempt waits for a grade.
    package init?(_ enrolment: Enrolment, newest: Course, isInClass: Bool, hasRunning: Bool, hasWaiting: Bool) {
        let obstacles: [(MoveObstacle, Bool)] = [
            (.completed, enrolment.state == .completed),
            (.notActive, enrolment.state != .active),
            (.newest, enrolment.digest == newest.digest),
            (.inClass, isInClass),
            (.attemptRunning, hasRunning),
            (.gradingPending, hasWaiting),
        ]
        guard let (obstacle, _) = obstacles.first(where: \.1) else { return nil }
        self = obstacle
    }
}

extension Course {
    /// Whether a module says and shows the same as in another version, and asks for the same. What it requires may differ.
    package func hasSameModule(_ id: ModuleID, as other: Course) -> Bool {
        guard let own = module(id), let their = other.module(id) else { return false }
        return own.title == their.title && own.sections == their.sections && own.completion == their.completion
            && hasSamePictures(own.sections.flatMap(\.blocks), as: other)
    }

    /// Whether a quiz is the same as in another version, with every question that it can draw.
    package func hasSameQuiz(_ id: QuizID, as other: Course) -> Bool {
        guard let own = quiz(id), let their = other.quiz(id), own == their else { return false }
        let (questions, theirs) = (own.questions(in: self), their.questions(in: other))
        guard questions == theirs else { return false }
        return hasSamePictures(questions.values.flatMap(\.blocks), as: other)
    }

    private func hasSamePictures(_ blocks: [Block], as other: Course) -> Bool {
        blocks.allSatisfy { block in
            guard case .figure(let file, _, _) = block else { return true }
            return pictures[file] == other.pictures[file]
        }
    }
}

/// A question that a quiz can draw, with its case.
private struct DrawableQuestion: Equatable {
    let question: Question
    let caseStudy: CaseStudy?

    var blocks: [Block] { question.prompt + question.explanation + (caseStudy?.stimulus ?? []) }
}

extension Quiz {
    fileprivate func questions(in course: Course) -> [QuestionID: DrawableQuestion] {
        var found: [QuestionID: DrawableQuestion] = [:]
        let all = Dictionary(course.banks.flatMap(\.questions).map { ($0.id, $0) }) { first, _ in first }
        func add(_ ids: [QuestionID], _ study: CaseStudy?) {
            for id in ids { found[id] = all[id].map { DrawableQuestion(question: $0, caseStudy: study) } }
        }
        for selection in sections.flatMap(\.selections) {
            switch selection {
            case .question(let id): add([id], nil)
            case .caseStudy(let id):
                let study = course.caseStudy(id)
                add(study?.questions ?? [], study)
            case .draw(let draw):
                guard let bank = course.bank(draw.bank) else { continue }
                if draw.drawsCases {
                    for study in bank.cases where draw.admits(study) { add(study.questions, study) }
                } else {
                    add(bank.questions.filter(draw.admits).map(\.id), nil)
                }
            }
        }
        return found
    }
}
