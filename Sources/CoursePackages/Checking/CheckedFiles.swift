import TrainingCore

// What was read of each file, with the places that checks across files need. The values are nil if anything in the
// file is wrong; ids and references are there as far as they could be read.

struct CheckedCourseFile: Sendable {
    struct Reference: Sendable {
        let kind: CourseFormat.FileKind
        let path: Located<String>
    }

    struct Head: Sendable {
        let id: CourseID
        let version: CourseVersion
        let language: String
        let category: CourseCategory
        let title: String
        let summary: String
        let audience: String
        let classHours: ClassHours
    }

    var head: Head?
    var category: CourseCategory?
    /// In the order in which they are written.
    var references: [Reference] = []
    var readsAllModules = false
    var passesQuizzes: [Located<QuizID>] = []
    var certificate: CertificateRule?
}

struct CheckedModule: Sendable {
    var id: Located<ModuleID>?
    var module: Module?
    var figures: [Located<String>] = []
}

struct CheckedBank: Sendable {
    struct Entry: Sendable {
        let id: Located<QuestionID>?
        let place: Place
        let prompt: String?
        let isWithoutSource: Bool
        let question: Question?
    }

    var id: Located<BankID>?
    /// The place of the root element.
    var place: Place
    var bank: Bank?
    var entries: [Entry] = []
}

struct CheckedQuiz: Sendable {
    struct Entry: Sendable {
        let bank: Located<BankID>
        /// Nil if something in it is wrong.
        let draw: Draw?
        let countPlace: Place
    }

    var id: Located<QuizID>?
    var quiz: Quiz?
    var shuffles = true
    var draws: [Entry] = []
}

/// One XML file after its own checks.
struct CheckedFile: Sendable {
    enum Content: Sendable {
        case course(CheckedCourseFile)
        case module(CheckedModule)
        case bank(CheckedBank)
        case quiz(CheckedQuiz)
        /// Nothing that could be read as one of these.
        case unknown
    }

    let path: String
    let content: Content
    /// Whether it was read to its end; if not, it may hold more than is known.
    let isComplete: Bool
    /// The place of the root element, if there is one.
    let rootPlace: Place?
    let faults: FaultList

    var isSound: Bool { !faults.hasErrors }

    var kind: CourseFormat.FileKind? {
        switch content {
        case .course: .course
        case .module: .module
        case .bank: .bank
        case .quiz: .quiz
        case .unknown: nil
        }
    }
}
