import TrainingCore

// What was read of each file, with the places that checks across files need. The values are nil if anything in the
// file is wrong; ids and references are there as far as they could be read.

struct CheckedCourseFile: Sendable {
    struct Reference: Sendable {
        let kind: CourseFormat.FileKind
        let path: Located<String>
        /// Of a module: what is completed before it.
        let requires: [Located<ModuleID>]
        /// Of a module that says what completes it.
        let completion: Completion?
    }

    struct Completion: Sendable {
        let needs: ModuleCompletion.Needs
        let conditions: [Located<ModuleCondition>]
        let place: Place
    }

    struct Head: Sendable {
        let id: CourseID
        let version: CourseVersion
        let language: String
        let category: CourseCategory
        let title: LocalizedString
        let summary: LocalizedString
        let audience: LocalizedString
        let reviewed: CivilDate?
        let classHours: ClassHours
        let classHoursPlace: Place
    }

    var head: Head?
    var category: CourseCategory?
    /// In the order in which they are written.
    var references: [Reference] = []
    /// Courses that are completed before this one.
    var requires: [Located<CourseID>] = []
    var readsAllModules = false
    var passesQuizzes: [Located<QuizID>] = []
    var certificate: CertificateRule?
    var silences: [CheckedSilence] = []
}

/// That a warning is not meant for this package, or for a file or a thing in it.
struct CheckedSilence: Sendable {
    let lint: DiagnosticIdentifier
    let file: String?
    let id: String?
    let place: Place
}

struct CheckedFigure: Sendable {
    let file: Located<String>
    let alternative: String?
    let alternativePlace: Place
    let caption: String?
}

struct CheckedModule: Sendable {
    var id: Located<ModuleID>?
    var module: Module?
}

struct CheckedBank: Sendable {
    struct Entry: Sendable {
        let id: Located<QuestionID>?
        let place: Place
        /// Nil if there is no prompt.
        let wording: Wording?
        let isWithoutSource: Bool
        let caseID: CaseID?
    }

    struct Case: Sendable {
        /// Questions and cases share one kind of ids.
        let id: Located<CaseID>?
        let study: CaseStudy?
    }

    var id: Located<BankID>?
    /// The place of the root element.
    var place: Place
    var bank: Bank?
    /// Those of cases among them.
    var entries: [Entry] = []
    /// Of the entries, those that could be read.
    var questions: [Question] = []
    var cases: [Case] = []
    var keyPatterns = KeyPatterns()
}

struct CheckedQuiz: Sendable {
    struct Entry: Sendable {
        let bank: Located<BankID>
        /// Nil if something in it is wrong.
        let draw: Draw?
        let countPlace: Place
    }

    var id: Located<QuizID>?
    var passMarkPlace: Place
    /// Nil if something in it is wrong; whether references are questions or cases is decided with the banks.
    var quiz: Quiz?
    var shuffling = Shuffling.all
    var draws: [Entry] = []
    var references: [Located<QuestionID>] = []
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
    var figures: [CheckedFigure] = []
    /// The first place of a translation into each language, by its tag in lower case.
    var translationPlaces: [String: Place] = [:]
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
