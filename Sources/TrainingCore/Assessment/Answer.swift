/// What a learner answered to an item of a paper. Options are counted from 0 in the order shown.
package enum Answer: Equatable, Sendable {
    case choice(Int)
    /// Ascending, without repetition, never empty.
    case choices([Int])
    case truth(Bool)
    /// As typed; readable as a number (`NumericInput`).
    case number(String)
    /// As typed; never empty.
    case text(String)

    /// The most characters that a typed answer may have.
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
        case (.numeric(_, _, let unit), .number(let text)):
            try Self.validate(typed: text)
            guard NumericInput.parse(text, unit: unit) != nil else { throw .notANumber }
        case (.shortText, .text(let text)):
            try Self.validate(typed: text)
        default:
            throw .wrongKind
        }
    }

    private static func validate(typed text: String) throws(AnswerError) {
        guard text.unicodeScalars.count <= Answer.maximumLength else { throw .tooLong }
        guard !TextFolding.fold(text).isEmpty else { throw .emptyText }
        let hasControl = text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0.isBidiControl }
        guard !hasControl else { throw .forbiddenCharacter }
    }
}

extension Unicode.Scalar {
    /// Embeddings, overrides and isolates, which can make a text read as another (Unicode Technical Report 36).
    package var isBidiControl: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
