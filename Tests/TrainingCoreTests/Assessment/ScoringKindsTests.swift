import Testing

@testable import TrainingCore

/// Kinds of questions whose answers have several parts, and those that a person grades.
@Suite struct ScoringKindsTests {
    /// A number, a choice of which the second option is right, and a text; 1 point.
    @Test(
        "Blanks are marked by the share of those that are right, rounded down",
        arguments: [
            (["5", "2", "CH4"], 100, 100), (["5%", "2", "ｃｈ４。"], 100, 100), (["5", "2", ""], 0, 66),
            (["5", "", ""], 0, 33), (["", "2", ""], 0, 33), (["", "1", ""], 0, 0), (["6", "1", "CO2"], 0, 0),
            (["5", "02", "CH4"], 0, 66), (["5", "2"], 0, 66), (["5", "2", "CH4", "CH4"], 100, 100), ([], 0, 0),
        ])
    func blanks(typed: [String], none: Int, proportional: Int) throws {
        let number = NumericKey(value: try quantity("5"), tolerance: .absolute(try quantity("0")), unit: "%")
        let blanks: [Blank] = [
            .number(number), .choice(options: texts("轻", "重"), key: 1), .text(TypedTextKey(accepted: ["CH4"])),
        ]
        for (credit, expected) in [(PartialCredit.none, none), (.proportional, proportional)] {
            let item = try item(.blanks(text: "", blanks: blanks, partialCredit: credit))
            #expect(item.marks(for: .blanks(typed))?.hundredths == expected, "\(credit)")
        }
    }

    /// Shown as C A D B; right is A B C D, which is 1 3 0 2.
    @Test(
        "An order is marked by the neighbours that it shares with the right one, in the same direction",
        arguments: [
            ([1, 3, 0, 2], 100, 100), ([3, 0, 2, 1], 0, 66), ([0, 2, 1, 3], 0, 66), ([2, 0, 3, 1], 0, 0),
            ([1, 3, 2, 0], 0, 33), ([3, 1, 0, 2], 0, 33), ([1, 0, 3, 2], 0, 0),
        ])
    func ordering(order: [Int], none: Int, proportional: Int) throws {
        for (credit, expected) in [(PartialCredit.none, none), (.proportional, proportional)] {
            let item = try item(
                .ordering(items: texts("C", "A", "D", "B"), key: [1, 3, 0, 2], partialCredit: credit))
            #expect(item.marks(for: .order(order))?.hundredths == expected, "\(credit)")
        }
    }

    @Test(
        "A matching is marked by the pairs that are right; a wrong one costs nothing",
        arguments: [
            ([2, 0, 1], 100, 100), ([2, 0, nil], 0, 66), ([2, nil, nil], 0, 33), ([2, 0, 3], 0, 66),
            ([2, 2, 2], 0, 33), ([0, 1, 2], 0, 0), ([2, 0], 0, 66),
        ] as [([Int?], Int, Int)])
    func matching(chosen: [Int?], none: Int, proportional: Int) throws {
        for (credit, expected) in [(PartialCredit.none, none), (.proportional, proportional)] {
            let item = try item(
                .matching(
                    premises: texts("P", "Q", "R"), responses: texts("A", "B", "C", "D"), key: [2, 0, 1],
                    partialCredit: credit))
            #expect(item.marks(for: .assignment(chosen))?.hundredths == expected, "\(credit)")
        }
    }

    @Test(
        "Categorising is marked by right items less wrong ones; what was left out is neither",
        arguments: [
            ([0, 0, 1], 100, 100), ([0, 0, nil], 0, 66), ([0, nil, nil], 0, 33), ([0, 0, 0], 0, 33),
            ([0, 1, nil], 0, 0), ([1, 1, 0], 0, 0), ([1, 1, 1], 0, 0), ([nil, nil, 1], 0, 33),
        ] as [([Int?], Int, Int)])
    func categorising(chosen: [Int?], none: Int, proportional: Int) throws {
        for (credit, expected) in [(PartialCredit.none, none), (.proportional, proportional)] {
            let item = try item(
                .categorising(
                    categories: texts("Y", "Z"), items: texts("A", "B", "C"), key: [0, 0, 1], partialCredit: credit))
            #expect(item.marks(for: .assignment(chosen))?.hundredths == expected, "\(credit)")
        }
    }

    @Test("A kind of several parts that got no answer, or one of another kind, earns nothing")
    func nothing() throws {
        for body in [
            QuestionBody.ordering(items: texts("A", "B", "C"), key: [0, 1, 2], partialCredit: .proportional),
            .matching(
                premises: texts("P", "Q"), responses: texts("A", "B"), key: [0, 1], partialCredit: .proportional),
            .blanks(text: "", blanks: [.text(TypedTextKey(accepted: ["a"]))], partialCredit: .proportional),
        ] {
            let item = try item(body)
            #expect(item.marks(for: nil) == .zero)
            #expect(item.marks(for: .text("a")) == .zero)
            #expect(item.marks(for: .choices([0, 1, 2])) == .zero)
        }
    }

    // MARK: Graded by a person

    private static let essay = QuestionBody.essay(minimumCharacters: 5, maximumCharacters: 20, rubric: rubric(100))

    @Test("An essay waits for a person, unless it was left empty; a practical task always waits")
    func person() throws {
        #expect(try item(Self.essay).marks(for: .text("先撤人")) == nil)
        #expect(try item(Self.essay).marks(for: nil) == .zero)
        #expect(try item(Self.essay).marks(for: .choice(0)) == .zero)
        let task = try item(.practicalTask(rubric: rubric(100)))
        #expect(task.marks(for: nil) == nil)
        #expect(task.marks(for: .text("done")) == nil)
    }

    @Test("A paper that waits has not passed, whatever was earned")
    func waiting() throws {
        let questions = [
            try question("q-1", points: 900), try question("q-2", Self.essay, points: 50),
            try question("q-3", .practicalTask(rubric: rubric(50)), points: 50),
        ]
        let quiz = try quiz(sections: [("only", [try draw(3, from: "gas")])], shuffling: .nothing)
        let paper = Paper(course: try course(banks: [("gas", questions)]), quiz: quiz, seed: 1)
        func score(_ answers: [Int: Answer]) -> Score { paper.score(answers, quiz: quiz) }
        func expected(earned: Int, waiting: Int) -> Score {
            Score(
                earned: Marks(hundredths: earned), possible: Marks(hundredths: 1000),
                waiting: Marks(hundredths: waiting), hasPassed: false)
        }
        #expect(score([1: .truth(true), 2: .text("先撤人，后汇报")]) == expected(earned: 900, waiting: 100))
        #expect(score([1: .truth(true)]) == expected(earned: 900, waiting: 50))
        #expect(score([1: .truth(true)]).isWaiting)
    }

    @Test("A paper whose essay was left empty waits for nobody")
    func emptyEssay() throws {
        let questions = [try question("q-1", points: 900), try question("q-2", Self.essay, points: 100)]
        let quiz = try quiz(sections: [("only", [try draw(2, from: "gas")])], shuffling: .nothing)
        let paper = Paper(course: try course(banks: [("gas", questions)]), quiz: quiz, seed: 1)
        let score = paper.score([1: .truth(true)], quiz: quiz)
        #expect(score == Score(earned: Marks(hundredths: 900), possible: Marks(hundredths: 1000), hasPassed: true))
        #expect(!score.isWaiting)
    }
}
