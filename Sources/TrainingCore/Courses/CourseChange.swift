/// One difference between two versions of a course, in learners' terms.
package struct CourseChange: Equatable, Sendable {
    /// What of a course is concerned.
    package enum Subject: String, CaseIterable, Sendable {
        case course, module, quiz, bank, question
        case caseStudy = "case"
    }

    package enum Event: String, CaseIterable, Sendable {
        case added, removed, changed, moved, reordered
    }

    /// A narrower place within the subject.
    package enum Part: Equatable, Sendable {
        /// By the title in a module, by the id in a quiz.
        case section(String)
        /// Counted from 1.
        case blank(Int)
        /// An option, an item or a left side, by its text.
        case item(String)
        case criterion(String)
    }

    package let subject: Subject
    /// The id of the subject; nil for the course itself.
    package let place: String?
    package let part: Part?
    package let aspect: Aspect
    package let event: Event
    /// What was there; nil where there is nothing to show.
    package let from: Value?
    /// What is there now; nil where there is nothing to show.
    package let to: Value?

    /// What happened, as a stable identifier: `key-changed`, `question-added`.
    package var kind: String { "\(aspect.rawValue)-\(event.rawValue)" }
    /// Short, in no particular language.
    package var old: String? { from?.short }
    /// Short, in no particular language.
    package var new: String? { to?.short }
}

extension CourseChange {
    /// What was added, removed, changed or moved.
    package enum Aspect: String, CaseIterable, Sendable {
        // The course
        case id, title, summary, audience, category, language, reviewed, completion, certificate
        case classHours = "class-hours"
        // What it is made of
        case module, quiz, bank, question, section
        case caseStudy = "case"
        case requirements
        // Quizzes
        case instructions, attempts, shuffling, review, selection
        case timeLimit = "time-limit"
        case passMark = "pass-mark"
        case opens, closes, grace, wait, counting, penalty, navigation, grading
        case keptMonths = "kept-months"
        // Questions and cases
        case questionKind = "kind"
        /// Whether it is void: everyone gets its points.
        case void
        case prompt, points, difficulty, tags, explanation, sources, stimulus, key, feedback
        case partialCredit = "partial-credit"
        case option, item, left, right, tolerance, unit, variant, pattern, folding, text, blank, criterion, description
        case answerCategory = "answer-category"
        case staysLast = "stays-last"
        case otherUnits = "other-units"
        case minimumCharacters = "minimum-characters"
        case maximumCharacters = "maximum-characters"
        // Of any of them
        /// The wording is the same, its form is another: emphasis, a list instead of a paragraph.
        case formatting
        /// A translation of a text that itself is the same.
        case translation
        case picture
        /// Something that none of the others names.
        case content
    }

    package enum Value: Equatable, Sendable {
        /// A text of the course, shortened where it is long.
        case text(String)
        case texts([String])
        /// Texts of which one comes after the other.
        case sequence([String])
        /// A number, a date, an id.
        case plain(String)
        case list([String])
        case none, unlimited
        case truth(Bool)
        case category(CourseCategory)
        case difficulty(Difficulty)
        case shuffling(Shuffling)
        case partialCredit(PartialCredit)
        case questionKind(QuestionKind)
        case reviews([ReviewPolicy])
        case counting(CountingRule)
        case navigation(Navigation)
        case grading(GradingPolicy)
        case completion(CompletionRule)
        case moduleCompletion(ModuleCompletion)
        case certificate(CertificateRule)
        case selection(Selection)
        case folding(TextFolding.Options)
        /// The bank that holds a question or a case, and the question's case.
        case home(BankID, CaseID?)
        /// A place in an order: behind another, or at the beginning.
        case behind(String)
        case first
    }
}

extension CourseChange.Value {
    /// In no particular language: texts as they stand in the course, words as the course package writes them.
    package var short: String {
        switch self {
        case .text(let text), .plain(let text), .behind(let text): text
        case .texts(let texts), .list(let texts): texts.joined(separator: ", ")
        case .sequence(let texts): texts.joined(separator: " → ")
        case .none, .first: "-"
        case .unlimited: "∞"
        case .truth(let truth): String(truth)
        case .category(let category): category.rawValue
        case .difficulty(let difficulty): difficulty.rawValue
        case .shuffling(let shuffling): shuffling.rawValue
        case .partialCredit(let credit): credit.rawValue
        case .questionKind(let kind): kind.rawValue
        case .reviews(let reviews):
            reviews.map { "\($0.detail.rawValue), \($0.moment.rawValue)" }.joined(separator: "; ")
        case .counting(let rule): rule.rawValue
        case .navigation(let navigation): navigation.rawValue
        case .grading(let policy): policy.isBlind ? "\(policy.graders), blind" : "\(policy.graders)"
        case .completion(let rule):
            ((rule.readsAllModules ? ["read-modules"] : []) + rule.passesQuizzes.map { "pass-quiz \($0)" })
                .joined(separator: ", ")
        case .moduleCompletion(let rule):
            rule.conditions.map(\.written).joined(separator: rule.needs == .all ? ", " : " / ")
        case .certificate(let rule): rule.validMonths.map(String.init) ?? "∞"
        case .selection(.question(let id)): id.rawValue
        case .selection(.caseStudy(let id)): id.rawValue
        case .selection(.draw(let draw)):
            ([draw.bank.rawValue, draw.tag, draw.difficulty?.rawValue, draw.kind?.rawValue] as [String?])
                .compactMap { $0 }.joined(separator: " ") + " × \(draw.count)"
        case .folding(let options):
            ([(.caseSensitive, "case-sensitive"), (.ignoresPunctuation, "ignore-punctuation")]
                as [(TextFolding.Options, String)]).filter { options.contains($0.0) }.map(\.1).joined(separator: ", ")
        case .home(let bank, let study):
            ([bank.rawValue, study?.rawValue] as [String?]).compactMap { $0 }.joined(separator: "/")
        }
    }
}
