package import Messages

extension DiagnosticIdentifier {
    /// What it means, in one line.
    package var summaryLine: Text { entry.summary }

    /// What it means, why it matters and what to do: paragraphs with an empty line between them. Lines that begin with four
    /// spaces are pieces of a file or commands, and stay as they are.
    package var explanation: Text {
        isSilenceable ? entry.text.followed(by: .howToSilence(rawValue)) : entry.text
    }

    /// Whether `<silence>` has an effect on it; what says that a silence is not needed cannot be silenced itself.
    private var isSilenceable: Bool { severity == .warning && self != .unneededSilence }

    private var entry: Text.Explanation {
        switch self {
        case .unreadablePackage: .unreadablePackage
        case .unreadableFile: .unreadableFile
        case .damagedArchive: .damagedArchive
        case .encryptedArchive: .encryptedArchive
        case .invalidPath: .invalidPath
        case .linkInPackage: .linkInPackage
        case .specialFile: .specialFile
        case .duplicatePath: .duplicatePath
        case .caseCollision: .caseCollision
        case .fileTooLarge: .fileTooLarge
        case .packageTooLarge: .packageTooLarge
        case .tooManyFiles: .tooManyFiles
        case .tooManyFaults: .tooManyFaults
        case .internalFault: .internalFault
        case .emptyFile: .emptyFile
        case .compressedFile: .compressedFile
        case .wrongEncoding: .wrongEncoding
        case .invalidUTF8: .invalidUTF8
        case .controlCharacter: .controlCharacter
        case .doctype: .doctype
        case .processingInstruction: .processingInstruction
        case .undefinedEntity: .undefinedEntity
        case .unescapedAmpersand: .unescapedAmpersand
        case .unescapedLessThan: .unescapedLessThan
        case .mismatchedTag: .mismatchedTag
        case .unclosedElement: .unclosedElement
        case .attributeWithoutValue: .attributeWithoutValue
        case .attributeWithoutQuotes: .attributeWithoutQuotes
        case .duplicateAttribute: .duplicateAttribute
        case .undeclaredPrefix: .undeclaredPrefix
        case .malformedXML: .malformedXML
        case .tooDeep: .tooDeep
        case .tooManyElements: .tooManyElements
        case .tooManyAttributes: .tooManyAttributes
        case .textTooLong: .textTooLong
        case .wrongNamespace: .wrongNamespace
        case .wrongRootElement: .wrongRootElement
        case .unknownElement: .unknownElement
        case .misplacedElement: .misplacedElement
        case .duplicateElement: .duplicateElement
        case .missingElement: .missingElement
        case .unexpectedText: .unexpectedText
        case .emptyText: .emptyText
        case .unknownAttribute: .unknownAttribute
        case .missingAttribute: .missingAttribute
        case .emptyAttribute: .emptyAttribute
        case .invalidID: .invalidID
        case .duplicateID: .duplicateID
        case .invalidVersion: .invalidVersion
        case .invalidLanguage: .invalidLanguage
        case .invalidChoice: .invalidChoice
        case .invalidNumber: .invalidNumber
        case .numberOutOfRange: .numberOutOfRange
        case .invalidDate: .invalidDate
        case .invalidTime: .invalidTime
        case .invalidPattern: .invalidPattern
        case .duplicateTranslation: .duplicateTranslation
        case .missingCourseFile: .missingCourseFile
        case .missingFile: .missingFile
        case .repeatedFile: .repeatedFile
        case .wrongFileKind: .wrongFileKind
        case .notAnImage: .notAnImage
        case .wrongImageName: .wrongImageName
        case .damagedImage: .damagedImage
        case .unknownBank: .unknownBank
        case .unknownQuiz: .unknownQuiz
        case .unknownQuestion: .unknownQuestion
        case .repeatedQuestion: .repeatedQuestion
        case .unknownModule: .unknownModule
        case .moduleCircle: .moduleCircle
        case .unreachableModule: .unreachableModule
        case .requiresItself: .requiresItself
        case .repeatedRequirement: .repeatedRequirement
        case .unknownLint: .unknownLint
        case .noCondition: .noCondition
        case .repeatedCondition: .repeatedCondition
        case .repeatedReview: .repeatedReview
        case .closesTooEarly: .closesTooEarly
        case .unequalRows: .unequalRows
        case .optionCount: .optionCount
        case .noKey: .noKey
        case .severalKeys: .severalKeys
        case .sameOptions: .sameOptions
        case .sameItems: .sameItems
        case .sameUnit: .sameUnit
        case .sameAccepted: .sameAccepted
        case .partCount: .partCount
        case .twoTolerances: .twoTolerances
        case .unitWithoutUnit: .unitWithoutUnit
        case .noBlank: .noBlank
        case .blankKind: .blankKind
        case .translatedBlanks: .translatedBlanks
        case .rubricSum: .rubricSum
        case .sourceWithoutTitle: .sourceWithoutTitle
        case .tooManyDraws: .tooManyDraws
        case .tooFewQuestions: .tooFewQuestions
        case .tooManyQuestions: .tooManyQuestions
        case .lawQuestionWithoutSource: .lawQuestionWithoutSource
        case .unusedFile: .unusedFile
        case .unusedBank: .unusedBank
        case .longestOptionIsKey: .longestOptionIsKey
        case .keyInSamePosition: .keyInSamePosition
        case .duplicatePrompt: .duplicatePrompt
        case .allOptionsRight: .allOptionsRight
        case .nearDuplicatePrompt: .nearDuplicatePrompt
        case .oneSidedTrueFalse: .oneSidedTrueFalse
        case .catchAllNotLast: .catchAllNotLast
        case .uselessPattern: .uselessPattern
        case .toleranceOfZero: .toleranceOfZero
        case .commaInTags: .commaInTags
        case .unevenPoints: .unevenPoints
        case .passMarkForbidsMistakes: .passMarkForbidsMistakes
        case .classHoursMismatch: .classHoursMismatch
        case .unhelpfulAlternative: .unhelpfulAlternative
        case .moduleOutOfOrder: .moduleOutOfOrder
        case .conditionWithoutEffect: .conditionWithoutEffect
        case .translationInOwnLanguage: .translationInOwnLanguage
        case .unneededSilence: .unneededSilence
        }
    }
}
