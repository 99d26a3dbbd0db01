/// The names of elements in the course format.
enum ElementName: String, CaseIterable, Sendable {
    case accept, alternative, attend, audience, bank, banks, blank, blanks
    case lineBreak = "break"
    case caption
    case caseStudy = "case"
    case categorising, category, cell, certificate, citation, cite
    case classHours = "class-hours"
    case code, complete, completion, course, criterion, description, distractor, draw, emphasis, essay, explanation,
        feedback
    case figure, formula, header, instructions, item, left, list, matching, module, modules
    case multipleChoice = "multiple-choice"
    case numeric, option, ordering, pair, paragraph
    case passQuiz = "pass-quiz"
    case pattern
    case practicalTask = "practical-task"
    case prompt, question, quiz, quizzes, read
    case readModules = "read-modules"
    case requires, review, right, row, rubric, section
    case shortText = "short-text"
    case signOff = "sign-off"
    case silence
    case singleChoice = "single-choice"
    case source, stimulus, strong, sub, summary, sup, table, text, title, translation
    case trueFalse = "true-false"
    case unit, warning
}

/// The names of attributes in the course format.
enum AttributeName: String, CaseIterable, Sendable {
    case answer, article, attempts, bank, blind, by
    case caseSensitive = "case-sensitive"
    case category, closes, count, counts, course, difficulty, edition, factor, file
    case graceSeconds = "grace-seconds"
    case graders, id
    case ignorePunctuation = "ignore-punctuation"
    case keepPassedMonths = "keep-passed-months"
    case key, kind, last, law, lint
    case maximumCharacters = "maximum-characters"
    case minimumCharacters = "minimum-characters"
    case minutes, name, navigation, number, opens
    case partialCredit = "partial-credit"
    case passPercent = "pass-percent"
    case points, quiz
    case reference = "ref"
    case requires, reviewed, show, shuffle, tag, tags
    case timeLimitMinutes = "time-limit-minutes"
    case title, tolerance
    case tolerancePercent = "tolerance-percent"
    case unit
    case validMonths = "valid-months"
    case version, void
    case waitMinutes = "wait-minutes"
    case when
    case wrongAnswerPercent = "wrong-answer-percent"
    case language = "xml:lang"
}
