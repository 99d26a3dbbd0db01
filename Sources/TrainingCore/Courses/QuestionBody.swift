/// What is asked, with its key. Source of the rules: docs/course-format.md, "A bank".
package enum QuestionBody: Codable, Equatable, Sendable {
    /// `key` is the index of the right option.
    case singleChoice(options: [Option], key: Int)
    /// `keys` are the indices of the right options, ascending, never empty.
    case multipleChoice(options: [Option], keys: [Int], partialCredit: PartialCredit)
    case trueFalse(key: Bool)
    case numeric(NumericKey)
    case shortText(TypedTextKey)
    /// `text` has a span for each blank, numbered from 1 in the order of `blanks`.
    case blanks(text: LocalizedText, blanks: [Blank], partialCredit: PartialCredit)
    /// `key` names the items in the right order.
    case ordering(items: [LocalizedText], key: [Int], partialCredit: PartialCredit)
    /// `key` has the index of the right response for each premise; what no premise has is a distractor.
    case matching(premises: [LocalizedText], responses: [LocalizedText], key: [Int], partialCredit: PartialCredit)
    /// `key` has the index of the right category for each item.
    case categorising(categories: [LocalizedText], items: [LocalizedText], key: [Int], partialCredit: PartialCredit)
    /// Graded by a person. Lengths in characters without white space.
    case essay(minimumCharacters: Int?, maximumCharacters: Int, rubric: Rubric)
    /// Done before a grader; there is nothing to answer.
    case practicalTask(rubric: Rubric)
}

/// The kinds of questions, and of what a draw may ask for, by the names of their elements.
package enum QuestionKind: String, Codable, CaseIterable, Sendable {
    case singleChoice = "single-choice"
    case multipleChoice = "multiple-choice"
    case trueFalse = "true-false"
    case numeric
    case shortText = "short-text"
    case blanks, ordering, matching, categorising, essay
    case practicalTask = "practical-task"
    /// A shared situation with several questions.
    case caseStudy = "case"
}

extension QuestionBody {
    package var kind: QuestionKind {
        switch self {
        case .singleChoice: .singleChoice
        case .multipleChoice: .multipleChoice
        case .trueFalse: .trueFalse
        case .numeric: .numeric
        case .shortText: .shortText
        case .blanks: .blanks
        case .ordering: .ordering
        case .matching: .matching
        case .categorising: .categorising
        case .essay: .essay
        case .practicalTask: .practicalTask
        }
    }

    /// What a person grades it by; nil for questions that are graded by rule.
    package var rubric: Rubric? {
        switch self {
        case .essay(_, _, let rubric), .practicalTask(let rubric): rubric
        default: nil
        }
    }
}

package struct Option: Codable, Equatable, Sendable {
    package let text: LocalizedText
    package let feedback: LocalizedText?
    /// Stays at the end when options are shuffled.
    package let staysLast: Bool

    package init(text: LocalizedText, feedback: LocalizedText?, staysLast: Bool) {
        self.text = text
        self.feedback = feedback
        self.staysLast = staysLast
    }
}

/// How an answer that is not wholly right is marked; what each means for a kind: docs/course-format.md, "A bank".
package enum PartialCredit: String, Codable, CaseIterable, Sendable {
    /// All or nothing.
    case none
    /// Multiple choice only: a non-empty part of the key with no wrong option earns half.
    case half
    /// The share of what is right.
    case proportional
}

/// A right number: right is what differs from `value` by at most the tolerance.
package struct NumericKey: Codable, Equatable, Sendable {
    package enum Tolerance: Codable, Equatable, Sendable {
        /// In the unit of the key; never negative.
        case absolute(Quantity)
        /// Of the key, in hundredths of a percent: 2 % is 200.
        case relative(hundredthsOfPercent: Int)
    }

    package let value: Quantity
    package let tolerance: Tolerance
    /// Shown behind the input field.
    package let unit: String?
    /// Other units that may be written.
    package let otherUnits: [ConvertibleUnit]

    package init(value: Quantity, tolerance: Tolerance, unit: String?, otherUnits: [ConvertibleUnit] = []) {
        self.value = value
        self.tolerance = tolerance
        self.unit = unit
        self.otherUnits = otherUnits
    }
}

/// A unit of which one is `numerator ÷ denominator` of the question's unit. Both are more than zero.
package struct ConvertibleUnit: Codable, Equatable, Sendable {
    package let name: String
    package let numerator: Quantity
    package let denominator: Quantity

    package init(name: String, numerator: Quantity, denominator: Quantity) {
        self.name = name
        self.numerator = numerator
        self.denominator = denominator
    }
}

/// A right typed text: what folds to one of the variants, or matches one of the patterns (`TextFolding`, `TextPattern`).
package struct TypedTextKey: Codable, Equatable, Sendable {
    package let accepted: [String]
    package let patterns: [TextPattern]
    package let folding: TextFolding.Options

    package init(accepted: [String], patterns: [TextPattern] = [], folding: TextFolding.Options = []) {
        self.accepted = accepted
        self.patterns = patterns
        self.folding = folding
    }
}

/// A gap in a text.
package enum Blank: Codable, Equatable, Sendable {
    case text(TypedTextKey)
    case number(NumericKey)
    case choice(options: [LocalizedText], key: Int)
}

/// What a person grades by; the points of the criteria add up to those of the question.
package struct Rubric: Codable, Equatable, Sendable {
    package struct Criterion: Codable, Equatable, Sendable {
        package let points: Marks
        package let title: LocalizedString
        package let description: LocalizedText?

        package init(points: Marks, title: LocalizedString, description: LocalizedText?) {
            self.points = points
            self.title = title
            self.description = description
        }
    }

    /// Never empty.
    package let criteria: [Criterion]

    package init(criteria: [Criterion]) {
        self.criteria = criteria
    }
}
