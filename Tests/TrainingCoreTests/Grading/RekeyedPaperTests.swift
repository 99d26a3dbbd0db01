import Testing

@testable import TrainingCore

@Suite struct RekeyedPaperTests {
    /// A course whose only quiz asks every question of its only bank.
    private func course(_ questions: [Question], cases: [CaseStudy] = []) throws -> Course {
        let selections = questions.map { Selection.question($0.id) }
        return try TrainingCoreTests.course(
            banks: [("bank", questions)], cases: cases, quizzes: [try quiz(selections: [("all", selections)])])
    }

    private func paper(_ course: Course, seed: UInt64 = 1) -> Paper {
        Paper(course: course, quiz: course.quizzes[0], seed: seed)
    }

    /// The marks of the answer that is right by `old`, under `old` and with the keys of `new`, over many arrangements.
    private func marks(
        _ old: QuestionBody, _ new: QuestionBody, seed: UInt64
    ) throws -> (before: Int?, after: Int?, obstacle: RekeyingObstacle?) {
        let paper = paper(try course([question("q", old)]), seed: seed)
        let rekeyed = paper.rekeyed(by: try course([question("q", new)]))
        let answer = try #require(paper.items[0].body.rightAnswer)
        return (
            paper.items[0].marks(for: answer)?.hundredths, rekeyed.paper.items[0].marks(for: answer)?.hundredths,
            rekeyed.obstacles[1]
        )
    }

    @Test("A question that was declared void gives everyone its points, whatever became of its wording")
    func void() throws {
        let lettered = options("A", "B", "C")
        let bodies: [(QuestionBody, QuestionBody)] = [
            (.singleChoice(options: lettered, key: 0), .singleChoice(options: options("X", "Y"), key: 1)),
            (.trueFalse(key: true), try numericBody("5")),
            (
                .essay(minimumCharacters: nil, maximumCharacters: 100, rubric: Rubric(criteria: [])),
                .essay(minimumCharacters: nil, maximumCharacters: 100, rubric: Rubric(criteria: []))
            ),
        ]
        for (old, new) in bodies {
            let paper = paper(try course([question("q", old)]))
            let rekeyed = paper.rekeyed(by: try course([question("q", new, isVoid: true)]))
            #expect(rekeyed.obstacles.isEmpty)
            let item = rekeyed.paper.items[0]
            for answer in [nil, .choice(2), .truth(false), .text("甲")] as [Answer?] {
                #expect(item.marks(for: answer) == item.question.points)
                #expect(item.cost(of: answer, under: try #require(Penalty(hundredthsOfPercent: 10_000))) == .zero)
            }
            // A version that takes it back has the keys again; what a person would grade stays void, since perhaps nobody did.
            let again = rekeyed.paper.rekeyed(by: try course([question("q", old)])).paper.items[0]
            #expect((again.marks(for: .choice(2)) == item.question.points) == (old.rubric != nil))
        }
    }

    @Test("Draws pass over what is void, and lists do not")
    func voidIsNotDrawn() throws {
        let questions = try (1...4).map { try question("q-\($0)", .trueFalse(key: true), isVoid: $0 > 2) }
        let draw = Draw(bank: try authoredID("bank"), count: 1, tag: nil, difficulty: nil)
        let quiz = try quiz(
            selections: [("all", [.draw(draw), .draw(draw), .question(try authoredID("q-4"))])])
        let course = try TrainingCoreTests.course(banks: [("bank", questions)], quizzes: [quiz])
        for seed in 0..<50 as Range<UInt64> {
            let drawn = Paper(course: course, quiz: quiz, seed: seed).items.map(\.question.id.rawValue)
            #expect(Set(drawn) == ["q-1", "q-2", "q-4"])
        }
    }

    @Test("A case that is drawn keeps its void questions, and everyone gets their points")
    func voidInCase() throws {
        let questions = [
            try question("q-1", points: 200, caseID: "c", isVoid: true), try question("q-2", caseID: "c"),
        ]
        let quiz = try quiz(sections: [("all", [try draw(1, from: "bank", kind: .caseStudy)])])
        let course = try TrainingCoreTests.course(
            banks: [("bank", questions)], cases: [try caseStudy("c", ["q-1", "q-2"])], quizzes: [quiz])
        for seed in 0..<10 as Range<UInt64> {
            let paper = Paper(course: course, quiz: quiz, seed: seed)
            #expect(paper.items.map(\.question.id.rawValue) == ["q-1", "q-2"])
            #expect(paper.score([2: .truth(false)], quiz: quiz).earned == Marks(hundredths: 200))
            #expect(paper.score([1: .truth(false), 2: .truth(true)], quiz: quiz).earned == Marks(hundredths: 300))
        }
    }

    @Test("Another key is asked of the parts as they were shown, in whatever order either version has them")
    func everyKind() throws {
        let lettered = options("A", "B", "C", "D")
        let turned = options("D", "C", "B", "A")
        let words = texts("P", "Q", "R")
        let pairs: [(name: String, old: QuestionBody, new: QuestionBody, after: Int)] = [
            ("same", .singleChoice(options: lettered, key: 1), .singleChoice(options: lettered, key: 1), 100),
            ("other key", .singleChoice(options: lettered, key: 1), .singleChoice(options: lettered, key: 2), 0),
            ("other order", .singleChoice(options: lettered, key: 1), .singleChoice(options: turned, key: 2), 100),
            (
                "more keys", .multipleChoice(options: lettered, keys: [0, 2], partialCredit: .none),
                .multipleChoice(options: turned, keys: [1, 2, 3], partialCredit: .proportional), 66
            ),
            ("truth", .trueFalse(key: true), .trueFalse(key: false), 0),
            ("number", try numericBody("5"), try numericBody("6", tolerance: "1"), 100),
            ("another number", try numericBody("5"), try numericBody("50"), 0),
            ("variants", try shortTextBody("甲"), try shortTextBody("乙", "甲"), 100),
            (
                "ordering", .ordering(items: words, key: [0, 1, 2], partialCredit: .none),
                .ordering(items: texts("R", "Q", "P"), key: [2, 1, 0], partialCredit: .none), 100
            ),
            (
                "another order", .ordering(items: words, key: [0, 1, 2], partialCredit: .proportional),
                .ordering(items: words, key: [2, 0, 1], partialCredit: .proportional), 50
            ),
            (
                "matching",
                .matching(
                    premises: words, responses: texts("x", "y", "z"), key: [0, 1, 2], partialCredit: .proportional),
                .matching(
                    premises: texts("Q", "P", "R"), responses: texts("z", "x", "y"), key: [2, 1, 1],
                    partialCredit: .proportional), 66
            ),
            (
                "categorising",
                .categorising(
                    categories: texts("I", "J"), items: words, key: [0, 0, 1], partialCredit: .proportional),
                .categorising(
                    categories: texts("J", "I"), items: texts("R", "P", "Q"), key: [0, 1, 0],
                    partialCredit: .proportional), 33
            ),
        ]
        for pair in pairs {
            for seed in 0..<40 as Range<UInt64> {
                let (before, after, obstacle) = try marks(pair.old, pair.new, seed: seed)
                #expect(before == 100 && obstacle == nil, "\(pair.name), seed \(seed)")
                #expect(after == pair.after, "\(pair.name), seed \(seed)")
            }
        }
    }

    @Test("Blanks with options are found by their texts, too")
    func blanks() throws {
        func body(_ options: [LocalizedText], key: Int, variant: String) -> QuestionBody {
            .blanks(
                text: LocalizedText(
                    RichText(spans: [.init(.text("甲烷比空气")), .init(.blank(1)), .init(.text("，")), .init(.blank(2))])),
                blanks: [.choice(options: options, key: key), .text(TypedTextKey(accepted: [variant]))],
                partialCredit: .proportional)
        }
        for seed in 0..<20 as Range<UInt64> {
            let old = body(texts("轻", "重", "一样"), key: 1, variant: "a")
            let same = try marks(old, body(texts("一样", "重", "轻"), key: 1, variant: "a"), seed: seed)
            #expect(same.after == 100)
            let corrected = try marks(old, body(texts("一样", "重", "轻"), key: 2, variant: "a"), seed: seed)
            #expect(corrected.before == 100 && corrected.after == 50)
        }
    }

    @Test("A question that reads otherwise keeps its marks, and says why")
    func obstacles() throws {
        let old = QuestionBody.singleChoice(options: options("A", "B", "C"), key: 0)
        let cases: [(QuestionBody, QuestionBody, RekeyingObstacle)] = [
            (old, .singleChoice(options: options("A", "B", "D"), key: 1), .partsChanged),
            (old, .singleChoice(options: options("A", "B", "C", "D"), key: 1), .partsChanged),
            (old, .singleChoice(options: options("A", "B"), key: 1), .partsChanged),
            (old, .multipleChoice(options: options("A", "B", "C"), keys: [1], partialCredit: .none), .kindChanged),
            (try numericBody("5", unit: "m"), try numericBody("5", unit: "cm"), .wordingChanged),
            (
                .matching(premises: texts("P"), responses: texts("x", "y"), key: [0], partialCredit: .none),
                .matching(premises: texts("P"), responses: texts("x", "z"), key: [1], partialCredit: .none),
                .partsChanged
            ),
        ]
        for (old, new, expected) in cases {
            let (before, after, obstacle) = try marks(old, new, seed: 3)
            #expect(obstacle == expected && before == 100 && after == 100)
        }
        let asked = try question("q", old)
        let reworded = Question(
            id: asked.id, points: asked.points, difficulty: nil, tags: [], prompt: [.paragraph(text("Which is not?"))],
            body: .singleChoice(options: options("A", "B", "C"), key: 1), explanation: asked.explanation, sources: [])
        let paper = paper(try course([asked]))
        #expect(paper.rekeyed(by: try course([reworded])).obstacles == [1: .wordingChanged])
        #expect(paper.rekeyed(by: try course([question("r", old)])).obstacles == [1: .gone])
    }

    @Test("A question of a case whose story changed keeps its marks")
    func cases() throws {
        func version(_ story: String, key: Bool) throws -> Course {
            let study = CaseStudy(
                id: try authoredID("c"), title: nil, difficulty: nil, tags: [], stimulus: [.paragraph(text(story))],
                questions: [try authoredID("q")])
            return try TrainingCoreTests.course(
                banks: [("bank", [try question("q", .trueFalse(key: key), caseID: "c")])], cases: [study],
                quizzes: [try quiz(selections: [("all", [.caseStudy(study.id)])])])
        }
        let paper = paper(try version("One", key: true))
        #expect(paper.rekeyed(by: try version("One", key: false)).obstacles.isEmpty)
        #expect(paper.rekeyed(by: try version("Two", key: false)).obstacles == [1: .wordingChanged])
    }

    @Test("The points stay as they were shown; the explanation is the new one")
    func pointsAndExplanation() throws {
        let paper = paper(try course([question("q", .trueFalse(key: true), points: 200)]))
        let corrected = Question(
            id: try authoredID("q"), points: Marks(hundredths: 500), difficulty: nil, tags: [],
            prompt: [.paragraph(text("Prompt of q"))], body: .trueFalse(key: false),
            explanation: [.paragraph(text("Now right"))], sources: [])
        let rekeyed = paper.rekeyed(by: try course([corrected])).paper
        #expect(rekeyed.possible == paper.possible)
        #expect(rekeyed.items[0].marks(for: .truth(false))?.hundredths == 200)
        #expect(rekeyed.items[0].question.explanation == corrected.explanation)
    }

    @Test("Each version is laid over those before: what the last cannot say, an earlier one has said")
    func severalVersions() throws {
        let versions = try [
            [question("p", .trueFalse(key: true)), question("q", .trueFalse(key: true))],
            [question("p", .trueFalse(key: false)), question("q", .trueFalse(key: false))],
            [question("q", .trueFalse(key: true))],
        ].map { try course($0) }
        let paper = paper(versions[0])
        let keyed = paper.rekeyed(by: [versions[1], versions[2]])
        for item in keyed.items {
            let isRightNow = item.question.id.rawValue == "q"
            #expect(item.marks(for: .truth(true)) == (isRightNow ? item.question.points : .zero))
        }
    }

    @Test("A paper with its own version's keys is itself", arguments: [1, 2, 3, 4, 5])
    func ownKeys(seed: UInt64) throws {
        let course = try EveryKind.course()
        for algorithm in Paper.Algorithm.allCases {
            let paper = Paper(course: course, quiz: course.quizzes[0], seed: seed, algorithm: algorithm)
            let rekeyed = paper.rekeyed(by: course)
            #expect(rekeyed.paper == paper && rekeyed.obstacles.isEmpty)
            #expect(
                paper.inLanguage("en")
                    == Paper(
                        course: course.inLanguage("en"), quiz: course.quizzes[0], seed: seed, algorithm: algorithm))
        }
    }

    @Test("What people gave counts beside what is marked by rule, and stays when keys change")
    func grades() throws {
        let course = try course([
            question("q", .trueFalse(key: true)),
            question("e", .essay(minimumCharacters: nil, maximumCharacters: 20, rubric: rubric(300)), points: 300),
        ])
        let paper = paper(course)
        let essay = try #require(paper.items.first { $0.question.id.rawValue == "e" })
        let truth = try #require(paper.items.first { $0.question.id.rawValue == "q" })
        let answers: [Int: Answer] = [truth.number: .truth(true), essay.number: .text("答")]
        let quiz = try #require(course.quizzes.first)
            .under(AttemptPolicy(passMark: try #require(PassMark(hundredthsOfPercent: 5000))))
        #expect(paper.score(answers, quiz: quiz).waiting.hundredths == 300)
        let graded = paper.score(answers, quiz: quiz, grades: [essay.number: Marks(hundredths: 150)])
        #expect(graded == Score(earned: Marks(hundredths: 250), possible: Marks(hundredths: 400), hasPassed: true))
        // An essay that was left empty has earned nothing, whatever somebody gives for it.
        #expect(paper.score([:], quiz: quiz, grades: [essay.number: Marks(hundredths: 150)]).earned == .zero)
    }
}

extension QuestionBody {
    /// The right answer, as its parts are shown.
    fileprivate var rightAnswer: Answer? {
        switch self {
        case .singleChoice(_, let key): .choice(key)
        case .multipleChoice(_, let keys, _): .choices(keys)
        case .trueFalse(let key): .truth(key)
        case .numeric(let key): .number(key.value.description)
        case .shortText(let key): key.accepted.first.map { .text($0) }
        case .blanks(_, let blanks, _):
            .blanks(
                blanks.map { blank in
                    switch blank {
                    case .text(let key): key.accepted.first ?? ""
                    case .number(let key): key.value.description
                    case .choice(_, let key): String(key + 1)
                    }
                })
        case .ordering(_, let key, _): .order(key)
        case .matching(_, _, let key, _), .categorising(_, _, let key, _): .assignment(key)
        case .essay, .practicalTask: nil
        }
    }
}
