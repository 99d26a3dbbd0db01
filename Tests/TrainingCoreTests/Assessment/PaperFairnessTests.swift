import Testing

@testable import TrainingCore

/// Whether papers are drawn evenly, by Pearson's test with fixed seeds. The critical values are those that an even draw
/// passes once in a thousand times.
@Suite struct PaperFairnessTests {
    private static let paperCount = 6000

    @Test("The statistic is Pearson's")
    func statistic() {
        #expect(chiSquared([10, 20, 30]) == 10)
        #expect(chiSquared([5, 5, 5, 5]) == 0)
    }

    @Test("Every question is as likely as any other in every place")
    func questions() throws {
        let questions = try (1...10).map { try question("q-\($0)") }
        let course = try course(banks: [("gas", questions)])
        let quiz = try quiz(sections: [("only", [try draw(3, from: "gas")])])
        var counts = Array(repeating: Array(repeating: 0, count: 10), count: 3)
        for seed in 0..<UInt64(Self.paperCount) {
            for item in Paper(course: course, quiz: quiz, seed: seed).items {
                let index = try #require(questions.firstIndex(of: item.question))
                counts[item.number - 1][index] += 1
            }
        }
        for place in counts { #expect(chiSquared(place) < 27.88, "9 degrees of freedom: \(place)") }
    }

    @Test("Every pair of questions is as likely as any other, also without shuffling", arguments: Shuffling.allCases)
    func pairs(shuffling: Shuffling) throws {
        let questions = try (1...5).map { try question("q-\($0)") }
        let course = try course(banks: [("gas", questions)])
        let quiz = try quiz(sections: [("only", [try draw(2, from: "gas")])], shuffling: shuffling)
        var counts: [Set<QuestionID>: Int] = [:]
        for seed in 0..<UInt64(Self.paperCount) {
            counts[Set(Paper(course: course, quiz: quiz, seed: seed).items.map(\.question.id)), default: 0] += 1
        }
        #expect(counts.count == 10)
        #expect(chiSquared(Array(counts.values)) < 27.88, "9 degrees of freedom: \(counts.values)")
    }

    @Test("Every order of four options is as likely as any other")
    func optionOrders() throws {
        let body = QuestionBody.singleChoice(options: options("A", "B", "C", "D"), key: 2)
        let course = try course(banks: [("gas", [question("q-1", body)])])
        let quiz = try quiz(sections: [("only", [try draw(1, from: "gas")])])
        var orders: [String: Int] = [:]
        var keyPositions = [0, 0, 0, 0]
        for seed in 0..<UInt64(Self.paperCount) {
            let item = try #require(Paper(course: course, quiz: quiz, seed: seed).items.first)
            guard case .singleChoice(let shown, let key) = item.body else {
                Issue.record("another kind: \(item.body)")
                return
            }
            orders[shown.map(\.text.own.plain).joined(), default: 0] += 1
            keyPositions[key] += 1
        }
        #expect(orders.count == 24)
        #expect(chiSquared(Array(orders.values)) < 49.73, "23 degrees of freedom: \(orders)")
        // Counts that are too even are no chance either: once in a thousand times below this.
        #expect(chiSquared(Array(orders.values)) > 7.53, "23 degrees of freedom: \(orders)")
        #expect(chiSquared(keyPositions) < 16.27, "3 degrees of freedom: \(keyPositions)")
    }

    @Test("The options of two questions of a paper are shuffled apart")
    func independence() throws {
        let body = QuestionBody.singleChoice(options: options("A", "B", "C"), key: 0)
        let course = try course(banks: [("gas", [question("q-1", body), question("q-2", body)])])
        let quiz = try quiz(sections: [("only", [try draw(2, from: "gas")])])
        var counts = Array(repeating: 0, count: 9)
        for seed in 0..<UInt64(Self.paperCount) {
            var cell = 0
            for item in Paper(course: course, quiz: quiz, seed: seed).items {
                guard case .singleChoice(_, let key) = item.body else { continue }
                cell = cell * 3 + key
            }
            counts[cell] += 1
        }
        #expect(chiSquared(counts) < 26.12, "8 degrees of freedom: \(counts)")
    }
}
