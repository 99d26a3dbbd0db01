/// What a learner answered to an item of a paper. Options, items and categories are counted from 0 in the order shown.
package enum Answer: Equatable, Sendable {
    case choice(Int)
    /// Ascending, without repetition, never empty.
    case choices([Int])
    case truth(Bool)
    /// As typed; readable as a number (`NumericInput`).
    case number(String)
    /// As typed; never empty. Also the text of an essay, which may have line feeds.
    case text(String)
    /// All items, in the order that the learner gave them.
    case order([Int])
    /// For each premise its response, or for each item its category; nil where it was left out, but not everywhere.
    case assignment([Int?])
    /// For each blank what was typed; at a blank with options, the number of the option counted from 1. Empty where it was
    /// left out, but not everywhere.
    case blanks([String])

    /// The most characters that a typed answer may have, an essay apart.
    package static let maximumLength = 500
}

/// Why an answer does not fit its question.
package enum AnswerError: String, Error, Sendable, CaseIterable {
    /// An answer of another kind than the question asks for.
    case wrongKind = "answer-wrong-kind"
    /// An option that the question does not have, or one named twice, or none at all.
    case noSuchOption = "answer-no-such-option"
    case notANumber = "answer-not-a-number"
    case emptyText = "answer-empty"
    case tooLong = "answer-too-long"
    /// Control characters cannot be part of an answer.
    case forbiddenCharacter = "answer-forbidden-character"
    /// An order or an assignment with fewer or more parts than the question has.
    case wrongCount = "answer-wrong-count"
    /// The question is done before a grader; nothing can be typed.
    case notAnswerable = "answer-not-answerable"
}

extension QuestionBody {
    /// Throws unless `answer` is one that this question can be given, right or wrong.
    package func validate(_ answer: Answer) throws(AnswerError) {
        switch (self, answer) {
        case (.singleChoice(let options, _), .choice(let index)):
            guard options.indices.contains(index) else { throw .noSuchOption }
        case (.multipleChoice(let options, _, _), .choices(let indices)):
            guard !indices.isEmpty, indices.allSatisfy(options.indices.contains),
                zip(indices, indices.dropFirst()).allSatisfy({ $0 < $1 })
            else { throw .noSuchOption }
        case (.trueFalse, .truth):
            return
        case (.numeric(let key), .number(let text)):
            try Answer.validate(typed: text)
            guard key.parse(text) != nil else { throw .notANumber }
        case (.shortText, .text(let text)):
            try Answer.validate(typed: text)
        case (.blanks(_, let blanks, _), .blanks(let texts)):
            try Self.validate(texts, blanks)
        case (.ordering(let items, _, _), .order(let order)):
            guard order.count == items.count else { throw .wrongCount }
            guard order.sorted() == Array(items.indices) else { throw .noSuchOption }
        case (.matching(let premises, let responses, _, _), .assignment(let chosen)):
            try Self.validate(chosen, count: premises.count, choices: responses.count)
        case (.categorising(let categories, let items, _, _), .assignment(let chosen)):
            try Self.validate(chosen, count: items.count, choices: categories.count)
        case (.essay(_, let maximum, _), .text(let text)):
            try Answer.validate(essay: text, maximum: maximum)
        case (.practicalTask, _):
            throw .notAnswerable
        default:
            throw .wrongKind
        }
    }

    private static func validate(_ chosen: [Int?], count: Int, choices: Int) throws(AnswerError) {
        guard chosen.count == count else { throw .wrongCount }
        let given = chosen.compactMap { $0 }
        guard !given.isEmpty else { throw .emptyText }
        guard given.allSatisfy((0..<choices).contains) else { throw .noSuchOption }
    }

    private static func validate(_ texts: [String], _ blanks: [Blank]) throws(AnswerError) {
        guard texts.count == blanks.count else { throw .wrongCount }
        guard !texts.allSatisfy(\.isEmpty) else { throw .emptyText }
        for (text, blank) in zip(texts, blanks) where !text.isEmpty {
            switch blank {
            case .text: try Answer.validate(typed: text)
            case .number(let key):
                try Answer.validate(typed: text)
                guard key.parse(text) != nil else { throw .notANumber }
            case .choice(let options, _):
                guard let number = Int(text), String(number) == text, (1...options.count).contains(number) else {
                    throw .noSuchOption
                }
            }
        }
    }
}

extension Answer {
    /// Throws unless a text can be typed as an answer or into a blank, whatever is asked.
    package static func validate(typed text: String) throws(AnswerError) {
        guard text.unicodeScalars.count <= maximumLength else { throw .tooLong }
        guard !TextFolding.fold(text).isEmpty else { throw .emptyText }
        guard !text.unicodeScalars.contains(where: \.isForbiddenInAnswers) else { throw .forbiddenCharacter }
    }

    /// Throws unless a text can be an essay of at most `maximum` characters without white space.
    package static func validate(essay text: String, maximum: Int) throws(AnswerError) {
        // White space is free, but not without end.
        guard text.unicodeScalars.count <= 2 * maximum + 1000 else { throw .tooLong }
        guard !text.unicodeScalars.contains(where: { $0 != "\n" && $0.isForbiddenInAnswers }) else {
            throw .forbiddenCharacter
        }
        let count = EssayLength.count(text)
        guard count > 0 else { throw .emptyText }
        guard count <= maximum else { throw .tooLong }
    }
}

extension Unicode.Scalar {
    /// Embeddings, overrides and isolates, which can make a text read as another (Unicode Technical Report 36).
    package var isBidiControl: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }

    fileprivate var isForbiddenInAnswers: Bool { properties.generalCategory == .control || isBidiControl }
}
