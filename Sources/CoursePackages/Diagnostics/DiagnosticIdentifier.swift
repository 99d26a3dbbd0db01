/// The stable names of everything the checker can say; each is explained in docs/diagnostics.md.
package enum DiagnosticIdentifier: String, CaseIterable, Sendable {
    // The package as files
    case unreadablePackage = "unreadable-package"
    case unreadableFile = "unreadable-file"
    case damagedArchive = "damaged-archive"
    case encryptedArchive = "encrypted-archive"
    case invalidPath = "invalid-path"
    case linkInPackage = "link-in-package"
    case specialFile = "special-file"
    case duplicatePath = "duplicate-path"
    case caseCollision = "case-collision"
    case fileTooLarge = "file-too-large"
    case packageTooLarge = "package-too-large"
    case tooManyFiles = "too-many-files"
    case tooManyFaults = "too-many-faults"
    case internalFault = "internal-fault"

    // A file as XML
    case emptyFile = "empty-file"
    case compressedFile = "compressed-file"
    case wrongEncoding = "wrong-encoding"
    case invalidUTF8 = "invalid-utf-8"
    case controlCharacter = "control-character"
    case doctype
    case processingInstruction = "processing-instruction"
    case undefinedEntity = "undefined-entity"
    case unescapedAmpersand = "unescaped-ampersand"
    case unescapedLessThan = "unescaped-less-than"
    case mismatchedTag = "mismatched-tag"
    case unclosedElement = "unclosed-element"
    case attributeWithoutValue = "attribute-without-value"
    case attributeWithoutQuotes = "attribute-without-quotes"
    case duplicateAttribute = "duplicate-attribute"
    case undeclaredPrefix = "undeclared-prefix"
    case malformedXML = "malformed-xml"
    case tooDeep = "too-deep"
    case tooManyElements = "too-many-elements"
    case tooManyAttributes = "too-many-attributes"
    case textTooLong = "text-too-long"

    // Elements and attributes
    case wrongNamespace = "wrong-namespace"
    case wrongRootElement = "wrong-root-element"
    case unknownElement = "unknown-element"
    case misplacedElement = "misplaced-element"
    case duplicateElement = "duplicate-element"
    case missingElement = "missing-element"
    case unexpectedText = "unexpected-text"
    case emptyText = "empty-text"
    case unknownAttribute = "unknown-attribute"
    case missingAttribute = "missing-attribute"
    case emptyAttribute = "empty-attribute"

    // Values
    case invalidID = "invalid-id"
    case duplicateID = "duplicate-id"
    case invalidVersion = "invalid-version"
    case invalidLanguage = "invalid-language"
    case invalidChoice = "invalid-choice"
    case invalidNumber = "invalid-number"
    case numberOutOfRange = "number-out-of-range"
    case invalidDate = "invalid-date"
    case invalidTime = "invalid-time"
    case invalidPattern = "invalid-pattern"
    case duplicateTranslation = "duplicate-translation"

    // Files and references
    case missingCourseFile = "missing-course-file"
    case missingFile = "missing-file"
    case repeatedFile = "repeated-file"
    case wrongFileKind = "wrong-file-kind"
    case notAnImage = "not-an-image"
    case wrongImageName = "wrong-image-name"
    case damagedImage = "damaged-image"
    case unknownBank = "unknown-bank"
    case unknownQuiz = "unknown-quiz"
    case unknownQuestion = "unknown-question"
    case repeatedQuestion = "repeated-question"
    case unknownModule = "unknown-module"
    case moduleCircle = "module-circle"
    case unreachableModule = "unreachable-module"
    case requiresItself = "requires-itself"
    case repeatedRequirement = "repeated-requirement"
    case unknownLint = "unknown-lint"

    // Content
    case noCondition = "no-condition"
    case repeatedCondition = "repeated-condition"
    case repeatedReview = "repeated-review"
    case closesTooEarly = "closes-too-early"
    case unequalRows = "unequal-rows"
    case optionCount = "option-count"
    case noKey = "no-key"
    case severalKeys = "several-keys"
    case sameOptions = "same-options"
    case sameItems = "same-items"
    case sameUnit = "same-unit"
    case sameAccepted = "same-accepted"
    case partCount = "part-count"
    case twoTolerances = "two-tolerances"
    case unitWithoutUnit = "unit-without-unit"
    case noBlank = "no-blank"
    case blankKind = "blank-kind"
    case translatedBlanks = "translated-blanks"
    case rubricSum = "rubric-sum"
    case sourceWithoutTitle = "source-without-title"
    case tooManyDraws = "too-many-draws"
    case tooFewQuestions = "too-few-questions"
    case tooManyQuestions = "too-many-questions"

    // Lints
    case lawQuestionWithoutSource = "law-question-without-source"
    case unusedFile = "unused-file"
    case unusedBank = "unused-bank"
    case longestOptionIsKey = "longest-option-is-key"
    case keyInSamePosition = "key-in-same-position"
    case duplicatePrompt = "duplicate-prompt"
    case allOptionsRight = "all-options-right"
    case nearDuplicatePrompt = "near-duplicate-prompt"
    case oneSidedTrueFalse = "one-sided-true-false"
    case catchAllNotLast = "catch-all-not-last"
    case uselessPattern = "useless-pattern"
    case toleranceOfZero = "tolerance-of-zero"
    case commaInTags = "comma-in-tags"
    case unevenPoints = "uneven-points"
    case passMarkForbidsMistakes = "pass-mark-forbids-mistakes"
    case classHoursMismatch = "class-hours-mismatch"
    case unhelpfulAlternative = "unhelpful-alternative"
    case moduleOutOfOrder = "module-out-of-order"
    case conditionWithoutEffect = "condition-without-effect"
    case translationInOwnLanguage = "translation-in-own-language"
    case unneededSilence = "unneeded-silence"

    /// Lints are warnings; whatever breaks a rule of the format is an error.
    package var severity: Diagnostic.Severity {
        switch self {
        case .lawQuestionWithoutSource, .unusedFile, .unusedBank, .longestOptionIsKey, .keyInSamePosition,
            .duplicatePrompt, .allOptionsRight, .sameAccepted, .nearDuplicatePrompt, .oneSidedTrueFalse,
            .catchAllNotLast, .unevenPoints, .passMarkForbidsMistakes, .classHoursMismatch, .unhelpfulAlternative,
            .moduleOutOfOrder, .conditionWithoutEffect, .translationInOwnLanguage, .unneededSilence, .uselessPattern,
            .toleranceOfZero,
            .commaInTags:
            .warning
        default: .error
        }
    }
}
