import Testing

@testable import TrainingCore

/// Papers of algorithm 1, worked out with another implementation of its description. A paper that differs would show a
/// worker's past attempt wrongly: these lines never change. A new way to draw is a new case of `Paper.Algorithm`.
@Suite struct GoldenPaperTests {
    @Test("The algorithm has the number under which these papers were drawn")
    func algorithm() {
        #expect(Paper.Algorithm.drawByDraw.rawValue == 1)
    }

    @Test(
        "A paper is the same for ever",
        arguments: [
            (
                0,
                """
                1 basics q-text
                2 basics q-number
                3 basics q-truth
                4 basics q-single-2 CABD 1
                5 basics q-multiple-2 ABCD 0,1
                6 duties r-1 AB 0
                7 duties r-4 BCA 2
                8 duties r-3 ABC 1
                9 duties r-5
                """
            ),
            (
                1,
                """
                1 basics q-multiple-2 ABCD 0,1
                2 basics q-multiple-1 AECBD 0,2,4
                3 basics q-truth
                4 basics q-text
                5 basics q-number
                6 duties r-1 BA 1
                7 duties r-4 BAC 1
                8 duties r-2 ABC 2
                9 duties r-3 BAC 0
                """
            ),
            (
                20_261_122,
                """
                1 basics q-multiple-1 BCAED 1,2,4
                2 basics q-text
                3 basics q-single-1 BDAC 0
                4 basics q-multiple-2 BACD 0,1
                5 basics q-number
                6 duties r-1 AB 0
                7 duties r-4 ACB 0
                8 duties r-3 BAC 0
                9 duties r-5
                """
            ),
            (
                .max,
                """
                1 basics q-multiple-2 ABCD 0,1
                2 basics q-number
                3 basics q-truth
                4 basics q-single-1 ADCB 3
                5 basics q-text
                6 duties r-1 BA 1
                7 duties r-4 CAB 1
                8 duties r-5
                9 duties r-2 BAC 2
                """
            ),
        ] as [(UInt64, String)])
    func shuffled(seed: UInt64, expected: String) throws {
        let quiz = try Self.quiz("final", shuffling: .all)
        let paper = Paper(course: try Self.course(), quiz: quiz, seed: seed, algorithm: .drawByDraw)
        #expect(Self.text(paper) == expected)
    }

    @Test(
        "A paper that is not shuffled is the same for ever, in the order of the banks",
        arguments: [
            (
                0,
                """
                1 basics q-single-1 ABCD 1
                2 basics q-multiple-1 ABCDE 0,2,3
                3 basics q-truth
                4 basics q-number
                5 basics q-text
                6 duties r-1 AB 0
                7 duties r-4 ABC 0
                8 duties r-2 ABC 2
                9 duties r-5
                """
            ),
            (
                7,
                """
                1 basics q-single-2 ABCD 0
                2 basics q-multiple-2 ABCD 0,1
                3 basics q-truth
                4 basics q-number
                5 basics q-text
                6 duties r-1 AB 0
                7 duties r-3 ABC 1
                8 duties r-2 ABC 2
                9 duties r-4 ABC 0
                """
            ),
        ] as [(UInt64, String)])
    func inOrder(seed: UInt64, expected: String) throws {
        let quiz = try Self.quiz("in-order", shuffling: .nothing)
        let paper = Paper(course: try Self.course(), quiz: quiz, seed: seed, algorithm: .drawByDraw)
        #expect(Self.text(paper) == expected)
    }

    private static func quiz(_ id: String, shuffling: Shuffling) throws -> Quiz {
        try TrainingCoreTests.quiz(
            id,
            sections: [
                ("basics", [try draw(5, from: "gas")]),
                ("duties", [try draw(2, from: "law", tag: "rights"), try draw(2, from: "law")]),
            ],
            shuffling: shuffling)
    }

    private static func course() throws -> Course {
        let gas = [
            try question("q-single-1", .singleChoice(options: options("A", "B", "C", "D"), key: 1)),
            try question("q-single-2", .singleChoice(options: options("A", "B", "C", "D", last: 1), key: 0)),
            try question(
                "q-multiple-1",
                .multipleChoice(options: options("A", "B", "C", "D", "E"), keys: [0, 2, 3], partialCredit: .none)),
            try question(
                "q-multiple-2",
                .multipleChoice(options: options("A", "B", "C", "D", last: 2), keys: [0, 1], partialCredit: .half)),
            try question("q-truth", .trueFalse(key: true)),
            try question("q-number", numericBody("1", unit: "%")),
            try question("q-text", shortTextBody("甲烷")),
        ]
        let law = [
            try question("r-1", .singleChoice(options: options("A", "B"), key: 0), tags: ["rights"]),
            try question("r-2", .singleChoice(options: options("A", "B", "C"), key: 2)),
            try question("r-3", .singleChoice(options: options("A", "B", "C", last: 1), key: 1), tags: ["rights"]),
            try question("r-4", .singleChoice(options: options("A", "B", "C"), key: 0), tags: ["rights", "duties"]),
            try question("r-5", .trueFalse(key: false)),
        ]
        return try TrainingCoreTests.course(banks: [("gas", gas), ("law", law)])
    }

    /// A line for each item: number, section, question, options in their order and the positions of the keys.
    private static func text(_ paper: Paper) -> String {
        let lines = paper.items.map { item in
            let start = "\(item.number) \(item.section) \(item.question.id)"
            switch item.body {
            case .singleChoice(let options, let key):
                return "\(start) \(options.map(\.text.own.plain).joined()) \(key)"
            case .multipleChoice(let options, let keys, _):
                let positions = keys.map { String($0) }.joined(separator: ",")
                return "\(start) \(options.map(\.text.own.plain).joined()) \(positions)"
            default:
                return start
            }
        }
        return lines.joined(separator: "\n")
    }
}
