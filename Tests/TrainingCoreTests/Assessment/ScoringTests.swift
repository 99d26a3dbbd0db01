import Testing

@testable import TrainingCore

@Suite struct ScoringTests {
    /// Keys are options 0, 1 and 2 of five; the question is worth 1 point.
    @Test(
        "A multiple choice is marked by its partial credit",
        arguments: [
            ([0, 1, 2], 100, 100, 100),
            ([0, 1], 0, 50, 66),
            ([0], 0, 50, 33),
            ([2], 0, 50, 33),
            ([0, 1, 2, 3], 0, 0, 66),
            ([0, 1, 3], 0, 0, 33),
            ([0, 3], 0, 0, 0),
            ([0, 3, 4], 0, 0, 0),
            ([3], 0, 0, 0),
            ([3, 4], 0, 0, 0),
            ([0, 1, 2, 3, 4], 0, 0, 33),
        ])
    func partialCredit(chosen: [Int], none: Int, half: Int, proportional: Int) throws {
        for (rule, expected) in [(PartialCredit.none, none), (.half, half), (.proportional, proportional)] {
            let item = try item(
                .multipleChoice(options: options("A", "B", "C", "D", "E"), keys: [0, 1, 2], partialCredit: rule))
            #expect(item.marks(for: .choices(chosen))?.hundredths == expected, "\(rule)")
        }
    }

    @Test(
        "Half a point is rounded down to a hundredth",
        arguments: [(1, 0), (3, 1), (100, 50), (125, 62), (100_000, 50_000)])
    func halfRounding(points: Int, expected: Int) throws {
        let item = try item(
            .multipleChoice(options: options("A", "B"), keys: [0, 1], partialCredit: .half), points: points)
        #expect(item.marks(for: .choices([1]))?.hundredths == expected)
    }

    @Test("A single choice is all or nothing", arguments: [(0, 0), (1, 250), (2, 0), (-1, 0), (3, 0)])
    func singleChoice(index: Int, expected: Int) throws {
        let item = try item(.singleChoice(options: options("A", "B", "C"), key: 1), points: 250)
        #expect(item.marks(for: .choice(index))?.hundredths == expected)
    }

    @Test("A true or false is all or nothing", arguments: [true, false])
    func trueFalse(key: Bool) throws {
        let item = try item(.trueFalse(key: key), points: 250)
        #expect(item.marks(for: .truth(key))?.hundredths == 250)
        #expect(item.marks(for: .truth(!key)) == .zero)
    }

    @Test(
        "A number is right up to its tolerance, both ends counted",
        arguments: [
            ("0.5", "0.1", "0.5", true), ("0.5", "0.1", "0.4", true), ("0.5", "0.1", "0.6", true),
            ("0.5", "0.1", "0.6%", true), ("0.5", "0.1", "０．６％", true), ("0.5", "0.1", "0.600001", false),
            ("0.5", "0.1", "0.399999", false), ("0.5", "0.1", "-0.5", false), ("0.3", "0", "0.3", true),
            ("0.3", "0", "0.300000", true), ("0.3", "0", "0.300001", false), ("-1", "2", "1", true),
            ("-1", "2", "1.000001", false), ("1000", "0", "1,000", true), ("0.5", "0.1", "no number", false),
        ])
    func numeric(key: String, tolerance: String, typed: String, isRight: Bool) throws {
        let item = try item(numericBody(key, tolerance: tolerance, unit: "%"))
        #expect(item.marks(for: .number(typed))?.hundredths == (isRight ? 100 : 0))
    }

    @Test(
        "A short text is right if it is a variant after folding",
        arguments: [
            ("一通三防", true), (" 一通 三防。", true), ("ＣＨ4", true), ("ch4", true), ("80%", true), ("８０％", true),
            ("一通", false), ("一通三防！", false), ("", false), ("CH 4", false),
        ])
    func shortText(typed: String, isRight: Bool) throws {
        let item = try item(shortTextBody("一通三防", "CH４", "80％"))
        #expect(item.marks(for: .text(typed))?.hundredths == (isRight ? 100 : 0))
    }

    @Test("No answer, and an answer of another kind, earn nothing")
    func nothing() throws {
        let item = try item(.trueFalse(key: true))
        #expect(item.marks(for: nil) == .zero)
        #expect(item.marks(for: .choice(1)) == .zero)
        #expect(item.marks(for: .text("t")) == .zero)
    }

    @Test(
        "A score passes in whole numbers; nothing is rounded up",
        arguments: [
            (8000, 10_000, 8000, true), (7999, 10_000, 8000, false), (8001, 10_000, 8000, true),
            (7999, 10_000, 7999, true), (7998, 10_000, 7999, false), (10_000, 10_000, 10_000, true),
            (9999, 10_000, 10_000, false), (1, 10_000, 1, true), (0, 10_000, 1, false), (0, 0, 8000, false),
            (2, 3, 6666, true), (2, 3, 6667, false), (1, 3, 3333, true), (1, 3, 3334, false),
            (240, 300, 8000, true), (239, 300, 8000, false), (160_000_000, 200_000_000, 8000, true),
            (159_999_999, 200_000_000, 8000, false),
        ])
    func passing(earned: Int, possible: Int, percent: Int, hasPassed: Bool) throws {
        let mark = try #require(PassMark(hundredthsOfPercent: percent))
        #expect(mark.isReached(earned: Marks(hundredths: earned), possible: Marks(hundredths: possible)) == hasPassed)
    }

    /// Points 2, 3 (of keys 0 and 1, proportional), 2.5, 1.5 and 1: 10 in all.
    @Test(
        "A whole paper is marked item by item",
        arguments: [
            ([1: .choice(1), 2: .choices([0, 1]), 3: .truth(false), 4: .number("20"), 5: .text("甲烷")], 1000, true),
            ([1: .choice(1), 2: .choices([0]), 3: .truth(false), 4: .number("20"), 5: .text("甲烷")], 850, true),
            ([1: .choice(0), 2: .choices([0, 1]), 3: .truth(false), 4: .number("20"), 5: .text("甲烷")], 800, true),
            ([1: .choice(1), 2: .choices([0, 1]), 3: .truth(false)], 750, false),
            ([2: .choices([0, 2]), 5: .text("CH4")], 0, false),
            ([1: .truth(true), 6: .choice(1), 0: .choice(1)], 0, false),
            ([:], 0, false),
        ] as [([Int: Answer], Int, Bool)])
    func wholePaper(answers: [Int: Answer], earned: Int, hasPassed: Bool) throws {
        let questions = [
            try question("q-1", .singleChoice(options: options("A", "B"), key: 1), points: 200),
            try question(
                "q-2",
                .multipleChoice(options: options("A", "B", "C"), keys: [0, 1], partialCredit: .proportional),
                points: 300),
            try question("q-3", .trueFalse(key: false), points: 250),
            try question(
                "q-4", numericBody("20"), points: 150),
            try question("q-5", shortTextBody("甲烷"), points: 100),
        ]
        let quiz = try quiz(sections: [("only", [try draw(5, from: "gas")])], shuffling: .nothing)
        let paper = Paper(course: try course(banks: [("gas", questions)]), quiz: quiz, seed: 1)
        let score = paper.score(answers, quiz: quiz)
        #expect(
            score
                == Score(
                    earned: Marks(hundredths: earned), possible: Marks(hundredths: 1000), hasPassed: hasPassed))
    }

    @Test("A paper without questions is not passed")
    func emptyPaper() throws {
        let quiz = try quiz(sections: [("only", [try draw(1, from: "missing")])])
        let score = Paper(course: try course(), quiz: quiz, seed: 1).score([:], quiz: quiz)
        #expect(score == Score(earned: .zero, possible: .zero, hasPassed: false))
    }
}
