package import Messages
package import TrainingCore

extension CourseChange {
    /// The change as a sentence for people, in one line.
    package func text(_ language: Language) -> String {
        // Chinese values begin and end with a space where they touch other letters; at the end of a sentence it is too much.
        String(sentence(language).reversed().drop { $0 == " " }.reversed())
    }

    private var sentence: Text {
        let isWhole = aspect.rawValue == subject.rawValue
        switch event {
        case .added where isWhole: return .comparisonAdded(whole, value(to, isApart: true))
        case .removed where isWhole: return .comparisonRemoved(whole, value(from, isApart: true))
        case .added: return .comparisonAdded(narrow, noun, value(to))
        case .removed: return .comparisonRemoved(narrow, noun, value(from))
        case .moved: return .comparisonMoved(narrow, from: value(from), to: value(to))
        case .reordered: return .comparisonReordered(narrow, noun)
        case .changed:
            switch (from, to) {
            case (let from?, let to?) where from != to:
                return .comparisonChanged(narrow, noun, from: value(from), to: value(to))
            case (nil, let to?): return .comparisonChanged(narrow, noun, to: value(to, isApart: true))
            default: return .comparisonChanged(narrow, noun)
            }
        }
    }

    private func value(_ value: Value?, isApart: Bool = false) -> Text {
        guard let value else { return .comparisonNone }
        let text = value.text(isKey: aspect == .key)
        return isApart ? text : Text(zh: text.chinese.spacedInChinese, en: text.english)
    }

    private var whole: Text {
        let place = place ?? ""
        return switch subject {
        case .course: .comparisonCourse
        case .module: .comparisonModule(place)
        case .quiz: .comparisonQuiz(place)
        case .bank: .comparisonBank(place)
        case .question: .comparisonQuestion(place)
        case .caseStudy: .comparisonCase(place)
        }
    }

    private var narrow: Text {
        switch part {
        case nil: whole
        case .section(let name): .comparisonPart(whole, .comparisonPartSection(name))
        case .blank(let number): .comparisonPart(whole, .comparisonPartBlank(number))
        case .item(let text): .comparisonPart(whole, .quoted(text))
        case .criterion(let title): .comparisonPart(whole, .comparisonPartCriterion(title))
        }
    }

    private var noun: Text {
        switch aspect {
        case .section where event == .changed: .comparisonContent
        case .requirements where subject == .course: .comparisonRequiredCourses
        case .shuffling where subject == .question: .comparisonOptionShuffling
        default: aspect.noun
        }
    }
}

extension String {
    /// With a space at an end that is no Chinese character or quotation mark.
    fileprivate var spacedInChinese: String {
        (first?.isASCII == true ? " " : "") + self + (last?.isASCII == true ? " " : "")
    }
}

extension CourseChange.Aspect {
    fileprivate var noun: Text {
        switch self {
        case .id: .comparisonID
        case .title: .comparisonTitle
        case .summary: .comparisonSummary
        case .audience: .comparisonAudience
        case .category, .answerCategory: .comparisonCategory
        case .language: .comparisonLanguage
        case .reviewed: .comparisonReviewed
        case .completion: .comparisonCompletion
        case .certificate: .comparisonCertificate
        case .classHours: .comparisonClassHours
        case .module: .comparisonModules
        case .quiz: .comparisonQuizzes
        case .bank: .comparisonBanks
        case .question: .comparisonQuestions
        case .caseStudy: .comparisonCases
        case .section: .comparisonSection
        case .requirements: .comparisonRequirements
        case .instructions: .comparisonInstructions
        case .attempts: .policyAttempts
        case .shuffling: .comparisonShuffling
        case .review: .policyReview
        case .selection: .comparisonSelection
        case .timeLimit: .policyTimeLimit
        case .opens: .policyOpens
        case .closes: .policyCloses
        case .grace: .policyGrace
        case .wait: .policyWait
        case .counting: .policyCounts
        case .keptMonths: .policyKeepPassed
        case .penalty: .policyPenalty
        case .navigation: .policyNavigation
        case .grading: .comparisonGrading
        case .passMark: .comparisonPassMark
        case .questionKind: .comparisonKind
        case .void: .comparisonVoid
        case .prompt: .comparisonPrompt
        case .points: .comparisonPoints
        case .difficulty: .comparisonDifficulty
        case .tags: .comparisonTags
        case .explanation: .comparisonExplanation
        case .sources: .comparisonSources
        case .stimulus: .comparisonStimulus
        case .key: .comparisonKey
        case .feedback: .comparisonFeedback
        case .partialCredit: .comparisonPartialCredit
        case .option: .comparisonOption
        case .item: .comparisonItem
        case .left: .comparisonLeft
        case .right: .comparisonRight
        case .tolerance: .comparisonTolerance
        case .unit: .comparisonUnit
        case .otherUnits: .comparisonOtherUnits
        case .variant: .comparisonVariant
        case .pattern: .comparisonPattern
        case .folding: .comparisonFolding
        case .text: .comparisonText
        case .blank: .comparisonBlank
        case .criterion: .comparisonCriterion
        case .description: .comparisonDescription
        case .staysLast: .comparisonStaysLast
        case .minimumCharacters: .comparisonMinimum
        case .maximumCharacters: .comparisonMaximum
        case .formatting: .comparisonFormatting
        case .translation: .comparisonTranslation
        case .picture: .comparisonPicture
        case .content: .comparisonContent
        }
    }
}
