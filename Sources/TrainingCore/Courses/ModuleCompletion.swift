/// What completes a module.
package struct ModuleCompletion: Codable, Hashable, Sendable {
    /// How many of the conditions have to hold.
    package enum Needs: String, Codable, CaseIterable, Sendable {
        case all, any
    }

    package let needs: Needs
    /// Never empty; one of each kind, and one for each quiz.
    package let conditions: [ModuleCondition]

    package init(needs: Needs, conditions: [ModuleCondition]) {
        self.needs = needs
        self.conditions = conditions
    }

    /// Of a module that says nothing: it is read, in whatever time.
    package static let reading = ModuleCompletion(needs: .all, conditions: [.read(minutes: nil)])

    /// The quizzes that it asks for, in their order.
    package var quizzes: [QuizID] {
        conditions.compactMap { if case .passQuiz(let quiz) = $0 { quiz } else { nil } }
    }

    package var asksForAttendance: Bool { conditions.contains { $0.kind == .attend } }
}

package enum ModuleCondition: Codable, Hashable, Sendable {
    /// Read to its end, in no less engaged time than so many minutes.
    case read(minutes: Int?)
    case passQuiz(QuizID)
    /// Present at sessions of a class for so many minutes.
    case attend(minutes: Int)
    /// A supervisor says that the person can do it.
    case signOff

    /// What may be asked of reading and of attendance.
    package static let minutes = 1...6000

    /// What must not be asked twice of a module.
    package enum Kind: Hashable, Sendable {
        case read, attend, signOff
        case passQuiz(QuizID)
    }

    package var kind: Kind {
        switch self {
        case .read: .read
        case .passQuiz(let quiz): .passQuiz(quiz)
        case .attend: .attend
        case .signOff: .signOff
        }
    }

    /// As the course package names it.
    package var name: String {
        switch self {
        case .read: "read"
        case .passQuiz: "pass-quiz"
        case .attend: "attend"
        case .signOff: "sign-off"
        }
    }

    /// The name with what it asks for, in no particular language: `read 10`, `pass-quiz final`.
    package var written: String {
        switch self {
        case .read(let minutes?), .attend(let minutes): "\(name) \(minutes)"
        case .passQuiz(let quiz): "\(name) \(quiz)"
        case .read(nil), .signOff: name
        }
    }
}
