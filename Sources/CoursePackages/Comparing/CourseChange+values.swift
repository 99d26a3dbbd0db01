package import Messages
package import TrainingCore

extension Text {
    static func quoted(_ text: String) -> Text { .verbatim("“\(text)”") }

    static func list(_ texts: [Text]) -> Text {
        let separator = Text.listSeparator
        return Text(
            zh: texts.map(\.chinese).joined(separator: separator.chinese),
            en: texts.map(\.english).joined(separator: separator.english))
    }
}

extension CourseChange.Value {
    /// - Parameters:
    ///   - isKey: whether it answers a question: true and false instead of yes and no.
    func text(isKey: Bool) -> Text {
        switch self {
        case .text(let text): .quoted(text)
        case .texts(let texts): .list(texts.map { .quoted($0) })
        case .sequence(let texts): .quoted(texts.joined(separator: " → "))
        case .plain(let text): .verbatim(text)
        case .list(let texts): .list(texts.map { .verbatim($0) })
        case .none: .comparisonNone
        case .unlimited: .comparisonUnlimited
        case .truth(true): isKey ? .quizTrue : .comparisonYes
        case .truth(false): isKey ? .quizFalse : .comparisonNo
        case .category(let category): category.text
        case .difficulty(let difficulty): difficulty.text
        case .shuffling(let shuffling): shuffling.text
        case .partialCredit(let credit): credit.text
        case .questionKind(let kind): kind.text
        case .reviews(let reviews): reviews.isEmpty ? .reviewAfterSubmission(.reviewScore) : .list(reviews.map(\.text))
        case .counting(let rule): rule.text
        case .navigation(let navigation): navigation == .free ? .policyFree : .policyForward
        case .grading(let policy): .policyGraders(policy.graders, isBlind: policy.isBlind)
        case .completion(let rule):
            .list(
                (rule.readsAllModules ? [.comparisonReadModules] : [])
                    + rule.passesQuizzes.map { .comparisonPassQuiz($0.rawValue) })
        case .moduleCompletion(let rule): rule.text
        case .certificate(let rule): rule.validMonths.map { .comparisonMonths($0) } ?? .comparisonNoExpiry
        case .selection(let selection): selection.text
        case .folding(let options): options.text
        case .home(let bank, nil): .comparisonBank(bank.rawValue)
        case .home(let bank, let study?): .comparisonCaseInBank(study.rawValue, bank: bank.rawValue)
        case .behind(let id): .comparisonBehind(id)
        case .first: .comparisonFirst
        }
    }
}

extension ModuleCompletion {
    /// What completes the module, as one text.
    package var text: Text {
        let list = Text.list(conditions.map(\.text))
        return conditions.count > 1 && needs == .any ? .comparisonAnyOf(list) : list
    }
}

extension ModuleCondition {
    fileprivate var text: Text {
        switch self {
        case .read(let minutes?): .comparisonReadMinutes(minutes)
        case .read(nil): .comparisonRead
        case .passQuiz(let quiz): .comparisonPassQuiz(quiz.rawValue)
        case .attend(let minutes): .comparisonAttend(minutes)
        case .signOff: .comparisonSignOff
        }
    }
}

extension CourseCategory {
    fileprivate var text: Text {
        switch self {
        case .vocationalSkill: .categorySkill
        case .productionSafety: .categorySafety
        case .labourLaw: .categoryLaw
        case .unionCapability: .categoryUnion
        }
    }
}

extension Difficulty {
    fileprivate var text: Text {
        switch self {
        case .easy: .comparisonEasy
        case .medium: .comparisonMedium
        case .hard: .comparisonHard
        }
    }
}

extension Shuffling {
    fileprivate var text: Text {
        switch self {
        case .all: .comparisonShuffleAll
        case .questions: .comparisonShuffleQuestions
        case .options: .comparisonShuffleOptions
        case .nothing: .comparisonShuffleNothing
        }
    }
}

extension PartialCredit {
    fileprivate var text: Text {
        switch self {
        case .none: .comparisonCreditNone
        case .half: .comparisonCreditHalf
        case .proportional: .comparisonCreditProportional
        }
    }
}

extension QuestionKind {
    fileprivate var text: Text {
        switch self {
        case .singleChoice: .quizKindSingle
        case .multipleChoice: .quizKindMultiple
        case .trueFalse: .quizKindTruth
        case .numeric: .quizKindNumeric
        case .shortText: .quizKindShortText
        case .blanks: .quizKindBlanks
        case .ordering: .quizKindOrdering
        case .matching: .quizKindMatching
        case .categorising: .quizKindCategorising
        case .essay: .quizKindEssay
        case .practicalTask: .quizKindPracticalTask
        case .caseStudy: .quizKindCase
        }
    }
}

extension ReviewPolicy {
    fileprivate var text: Text {
        let shown: Text =
            switch detail {
            case .nothing: .reviewNothing
            case .score: .reviewScore
            case .answers: .reviewAnswers
            case .keys: .reviewKeys
            case .explanations: .reviewExplanations
            }
        return switch moment {
        case .submitted: .reviewAfterSubmission(shown)
        case .passed: .reviewAfterPassing(shown)
        case .closed: .reviewAfterClosing(shown)
        }
    }
}

extension CountingRule {
    fileprivate var text: Text {
        switch self {
        case .best: .policyBest
        case .last: .policyLast
        case .first: .policyFirst
        case .mean: .policyMean
        }
    }
}

extension Selection {
    fileprivate var text: Text {
        switch self {
        case .question(let id): return .comparisonQuestion(id.rawValue)
        case .caseStudy(let id): return .comparisonCase(id.rawValue)
        case .draw(let draw):
            let bank = draw.bank.rawValue
            let text: Text =
                draw.drawsCases
                ? .comparisonCaseDraw(draw.count, bank: bank) : .comparisonDraw(draw.count, bank: bank)
            let conditions: [Text?] = [
                draw.tag.map { .comparisonTag($0) }, draw.difficulty?.text, draw.drawsCases ? nil : draw.kind?.text,
            ]
            let given = conditions.compactMap { $0 }
            return given.isEmpty ? text : .comparisonConditions(text, .list(given))
        }
    }
}

extension TextFolding.Options {
    fileprivate var text: Text {
        .list(
            [contains(.caseSensitive) ? .comparisonFoldingCase : .comparisonFoldingDefault]
                + (contains(.ignoresPunctuation) ? [.comparisonFoldingPunctuation] : []))
    }
}
