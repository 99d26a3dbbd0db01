extension CourseComparison {
    func quizzes() -> [CourseChange] {
        var changes: [CourseChange] = []
        for quiz in new.quizzes {
            changes += self.changes(of: .quiz, quiz.id.rawValue) { scope in
                guard let before = old.quiz(quiz.id) else {
                    scope.add(.quiz, .added, to: .text(quiz.title.own.excerpt))
                    return
                }
                Self.quiz(before, quiz, &scope)
            }
        }
        for quiz in old.quizzes where new.quiz(quiz.id) == nil {
            changes += self.changes(of: .quiz, quiz.id.rawValue) {
                $0.add(.quiz, .removed, from: .text(quiz.title.own.excerpt))
            }
        }
        return changes
            + self.changes(of: .course, nil) { scope in
                scope.order(.quiz, old.quizzes.map(\.id), new.quizzes.map(\.id))
            }
    }

    private static func quiz(_ old: Quiz, _ new: Quiz, _ scope: inout CourseComparisonScope) {
        scope.text(.title, old.title, new.title)
        scope.text(.instructions, old.instructions, new.instructions)
        policy(old.policy, new.policy, &scope)
        scope.value(.shuffling, old.shuffling, new.shuffling) { .shuffling($0) }
        scope.value(.grading, old.grading, new.grading) { .grading($0) }
        let olds = Dictionary(old.sections.map { ($0.id, $0) }) { first, _ in first }
        for section in new.sections {
            guard let before = olds[section.id] else {
                scope.add(.section, .added, to: .text(section.title.own.excerpt))
                continue
            }
            let part = CourseChange.Part.section(section.id.rawValue)
            scope.text(.title, before.title, section.title, part: part)
            scope.value(.passMark, before.passMark, section.passMark, part: part) {
                $0.map { .plain($0.percentText + " %") } ?? .unlimited
            }
            selections(before.selections, section.selections, part, &scope)
        }
        let remaining = Set(new.sections.map(\.id))
        for section in old.sections where !remaining.contains(section.id) {
            scope.add(.section, .removed, from: .text(section.title.own.excerpt))
        }
        scope.order(.section, old.sections.map(\.id), new.sections.map(\.id))
    }

    private static func policy(_ old: AttemptPolicy, _ new: AttemptPolicy, _ scope: inout CourseComparisonScope) {
        scope.value(.passMark, old.passMark, new.passMark) { .plain($0.percentText + " %") }
        scope.value(.timeLimit, old.timeLimitMinutes, new.timeLimitMinutes) { .limit($0) }
        scope.value(.attempts, old.maximumAttempts, new.maximumAttempts) { .limit($0) }
        scope.value(.opens, old.opens, new.opens) { .limit($0) }
        scope.value(.closes, old.closes, new.closes) { .limit($0) }
        scope.value(.grace, old.graceSeconds, new.graceSeconds) { .plain(String($0)) }
        scope.value(.wait, old.waitMinutes, new.waitMinutes) { .plain(String($0)) }
        scope.value(.counting, old.counts, new.counts) { .counting($0) }
        scope.value(.keptMonths, old.keepPassedMonths, new.keepPassedMonths) { .limit($0) }
        scope.value(.penalty, old.wrongAnswerPenalty, new.wrongAnswerPenalty) { .plain($0.percentText + " %") }
        scope.value(.navigation, old.navigation, new.navigation) { .navigation($0) }
        scope.value(.review, old.reviews, new.reviews) { .reviews($0) }
    }

    /// A draw of which only the count is another is one that changed.
    private static func selections(
        _ old: [Selection], _ new: [Selection], _ part: CourseChange.Part, _ scope: inout CourseComparisonScope
    ) {
        let (olds, news) = (Set(old), Set(new))
        var free = Dictionary(grouping: old.indices.reversed().filter { !news.contains(old[$0]) }) { old[$0].source }
        var old = old
        for selection in new where !olds.contains(selection) {
            guard let index = free[selection.source]?.popLast() else { continue }
            scope.add(.selection, .changed, part: part, from: .selection(old[index]), to: .selection(selection))
            old[index] = selection
        }
        scope.list(.selection, old, new, part: part) { .selection($0) }
    }
}

extension Selection {
    /// What it takes questions from: two selections with the same source are equal, or draws of which only the count differs.
    fileprivate var source: [String?] {
        switch self {
        case .question(let id): [id.rawValue]
        case .caseStudy(let id): [nil, id.rawValue]
        case .draw(let draw): [draw.bank.rawValue, draw.tag, draw.difficulty?.rawValue, draw.kind?.rawValue]
        }
    }
}

extension CourseChange.Value {
    fileprivate static func limit(_ value: (some CustomStringConvertible)?) -> Self {
        value.map { .plain($0.description) } ?? .unlimited
    }
}

extension CourseComparisonScope {
    /// Whether those that both have stand in another order.
    mutating func order<ID: Hashable>(_ aspect: CourseChange.Aspect, _ old: [ID], _ new: [ID]) {
        let (olds, news) = (Set(old), Set(new))
        if old.filter(news.contains) != new.filter(olds.contains) { add(aspect, .reordered) }
    }
}
