/// The names of elements in the course format.
enum ElementName: String, CaseIterable, Sendable {
    case accept, alternative, audience, bank, banks, caption, cell, certificate, citation
    case classHours = "class-hours"
    case completion, course, draw, explanation, feedback, figure, header, instructions, item, list, module, modules
    case multipleChoice = "multiple-choice"
    case numeric, option, paragraph
    case passQuiz = "pass-quiz"
    case prompt, quiz, quizzes
    case readModules = "read-modules"
    case review, row, section
    case shortText = "short-text"
    case singleChoice = "single-choice"
    case source, summary, table, text, title
    case trueFalse = "true-false"
    case warning
}

/// The names of attributes in the course format.
enum AttributeName: String, CaseIterable, Sendable {
    case answer, article, attempts, bank, category, count, difficulty, file, id, key, kind, last, law
    case partialCredit = "partial-credit"
    case passPercent = "pass-percent"
    case points, quiz, show, shuffle, tag, tags
    case timeLimitMinutes = "time-limit-minutes"
    case title, tolerance, unit
    case validMonths = "valid-months"
    case version, when
    case language = "xml:lang"
}
