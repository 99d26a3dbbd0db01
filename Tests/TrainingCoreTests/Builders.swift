import Testing

@testable import TrainingCore

// Values for tests. A text that is no value fails the test that asked for it.

func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(text), "no date: \(text)")
}

func quantity(_ text: String) throws -> Quantity {
    try #require(Quantity(text), "no quantity: \(text)")
}

func authoredID<Owner>(_ text: String) throws -> AuthoredID<Owner> {
    try #require(AuthoredID(text), "no id: \(text)")
}

/// An id that differs for every number.
func recordID<Owner>(_ number: Int) -> RecordID<Owner> {
    RecordID(now: Timestamp(milliseconds: 1_700_000_000_000), random: (0, UInt64(number) << 2))
}

/// A digest that repeats 16 hexadecimal digits.
func digest(_ digits: String = "0123456789abcdef") throws -> ContentDigest {
    try #require(ContentDigest(String(repeating: digits, count: 64 / digits.count)), "no digest: \(digits)")
}

func unitPath(_ text: String) throws -> UnitPath {
    try #require(UnitPath(text), "no unit: \(text)")
}

func options(_ texts: String..., last: Int = 0) -> [Option] {
    texts.indices.map { index in
        Option(text: text(texts[index]), feedback: nil, staysLast: index >= texts.count - last)
    }
}

func text(_ text: String, translations: [String: String] = [:]) -> LocalizedText {
    LocalizedText(RichText(text), translations: translations.mapValues { RichText($0) })
}

func texts(_ texts: String...) -> [LocalizedText] { texts.map { text($0) } }

func numericBody(_ value: String, tolerance: String = "0", unit: String? = nil, _ otherUnits: ConvertibleUnit...) throws
    -> QuestionBody
{
    .numeric(
        NumericKey(
            value: try quantity(value), tolerance: .absolute(try quantity(tolerance)), unit: unit,
            otherUnits: otherUnits))
}

func unit(_ name: String, _ numerator: String, over denominator: String = "1") throws -> ConvertibleUnit {
    ConvertibleUnit(name: name, numerator: try quantity(numerator), denominator: try quantity(denominator))
}

func shortTextBody(_ accepted: String..., patterns: [String] = [], folding: TextFolding.Options = []) throws
    -> QuestionBody
{
    .shortText(
        TypedTextKey(accepted: accepted, patterns: try patterns.map { try TextPattern($0) }, folding: folding))
}

func rubric(_ points: Int...) -> Rubric {
    Rubric(
        criteria: points.enumerated().map { index, points in
            Rubric.Criterion(
                points: Marks(hundredths: points), title: LocalizedString("Criterion \(index + 1)"), description: nil)
        })
}

func question(
    _ id: String, _ body: QuestionBody = .trueFalse(key: true), points: Int = 100, tags: [String] = [],
    difficulty: Difficulty? = nil, caseID: String? = nil, shufflesOptions: Bool = true,
    isVoid: Bool = false
) throws -> Question {
    Question(
        id: try authoredID(id), caseID: try caseID.map { try authoredID($0) }, points: Marks(hundredths: points),
        difficulty: difficulty, tags: tags, prompt: [.paragraph(text("Prompt of \(id)"))], body: body,
        shufflesOptions: shufflesOptions, isVoid: isVoid, explanation: [.paragraph(text("Explanation of \(id)"))],
        sources: [])
}

func caseStudy(_ id: String, _ questions: [String], tags: [String] = [], difficulty: Difficulty? = nil) throws
    -> CaseStudy
{
    CaseStudy(
        id: try authoredID(id), title: nil, difficulty: difficulty, tags: tags,
        stimulus: [.paragraph(text("Stimulus of \(id)"))], questions: try questions.map { try authoredID($0) })
}

func item(_ body: QuestionBody, points: Int = 100) throws -> PaperItem {
    let asked = try question("asked", body, points: points)
    return PaperItem(number: 1, section: try authoredID("only"), question: asked, body: body)
}

func draw(
    _ count: Int, from bank: String, tag: String? = nil, difficulty: Difficulty? = nil, kind: QuestionKind? = nil
) throws -> Draw {
    Draw(bank: try authoredID(bank), count: count, tag: tag, difficulty: difficulty, kind: kind)
}

func quiz(
    _ id: String = "final", sections: [(id: String, draws: [Draw])] = [], shuffling: Shuffling = .all,
    passPercent: Int = 80, timeLimitMinutes: Int? = nil, maximumAttempts: Int? = nil,
    _ change: (inout AttemptPolicy) -> Void = { _ in }
) throws -> Quiz {
    try quiz(
        id, selections: sections.map { ($0.id, $0.draws.map { .draw($0) }) }, shuffling: shuffling,
        passPercent: passPercent, timeLimitMinutes: timeLimitMinutes, maximumAttempts: maximumAttempts, change)
}

func quiz(
    _ id: String = "final", selections: [(id: String, selections: [Selection])], shuffling: Shuffling = .all,
    passPercent: Int = 80, timeLimitMinutes: Int? = nil, maximumAttempts: Int? = nil,
    sectionMarks: [String: Int] = [:], _ change: (inout AttemptPolicy) -> Void = { _ in }
) throws -> Quiz {
    var policy = AttemptPolicy(passMark: try #require(PassMark(hundredthsOfPercent: passPercent * 100)))
    policy.timeLimitMinutes = timeLimitMinutes
    policy.maximumAttempts = maximumAttempts
    change(&policy)
    return Quiz(
        id: try authoredID(id), title: "Quiz", instructions: nil, policy: policy, shuffling: shuffling,
        sections: try selections.map { section in
            QuizSection(
                id: try authoredID(section.id), title: LocalizedString(section.id),
                passMark: sectionMarks[section.id].flatMap { PassMark(hundredthsOfPercent: $0 * 100) },
                selections: section.selections)
        })
}

func course(
    modules: [String] = ["first"], banks: [(id: String, questions: [Question])] = [], cases: [CaseStudy] = [],
    quizzes: [Quiz] = [], readsAllModules: Bool = true, passesQuizzes: [String] = []
) throws -> Course {
    Course(
        id: try authoredID("gas-safety"), version: try #require(CourseVersion("1.0.0")), digest: try digest(),
        language: "zh-Hans", category: .productionSafety, title: "煤矿瓦斯防治", summary: "Summary",
        audience: "Audience", classHours: try #require(ClassHours(halves: 8)),
        modules: try modules.map { Module(id: try authoredID($0), title: LocalizedString($0), sections: []) },
        banks: try banks.map { bank in
            Bank(
                id: try authoredID(bank.id), title: LocalizedString(bank.id), questions: bank.questions,
                cases: cases.filter { study in bank.questions.contains { $0.caseID == study.id } })
        },
        quizzes: quizzes,
        completion: CompletionRule(
            readsAllModules: readsAllModules, passesQuizzes: try passesQuizzes.map { try authoredID($0) }),
        certificate: nil)
}

func details(
    _ number: String, name: String = "张三", unit: String = "华山矿业/一矿", post: String = "瓦斯检查工",
    employment: EmploymentKind = .regular, hired: String = "2020-03-01"
) throws -> PersonDetails {
    PersonDetails(
        number: try #require(EmployeeNumber(number)), name: name, unit: try unitPath(unit), post: post,
        employment: employment, hired: try date(hired))
}

/// Pearson's statistic of counts against the same expectation for each.
func chiSquared(_ counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
}

/// The error that a call throws; nil if it throws none.
func failure<Failure: Error>(_ body: () throws(Failure) -> Void) -> Failure? {
    do {
        try body()
        return nil
    } catch {
        return error
    }
}
