import Testing

@testable import TrainingCore

@Suite struct QuestionFlagTests {
    /// Attempts at a question of four options, the first of them the key, and at four questions beside it that set the
    /// order: `choices` of the best first, nil for no answer.
    private func first(_ choices: [Int?], keys: [Int] = [0]) throws -> QuestionStatistics {
        let asked = AnalysedQuestion(
            id: try authoredID("asked"), points: Marks(hundredths: 100), optionCount: 4, keys: keys)
        let other = AnalysedQuestion(id: try authoredID("other"), points: Marks(hundredths: 100_000))
        var analysis = ItemAnalysis(questions: [asked, other])
        for (place, choice) in choices.enumerated() {
            analysis.add([
                ItemResponse(
                    question: asked.id, earned: Marks(hundredths: choice.map { keys.contains($0) } == true ? 100 : 0),
                    isAnswered: choice != nil, chosen: choice.map { [$0] } ?? []),
                ItemResponse(
                    question: other.id, earned: Marks(hundredths: 90_000 - place * 1000), isAnswered: true),
            ])
        }
        return try #require(analysis.questions.first { $0.question == asked.id })
    }

    @Test func `the table of options counts them, and shares of both groups`() throws {
        let question = try first([0, 0, 0, 1, 0, 2, 1, nil, 2, 1])
        #expect(question.options.map(\.count) == [4, 3, 2, 0])
        #expect(question.options.map(\.isKey) == [true, false, false, false])
        #expect(question.options.map(\.share) == [0.4, 0.3, 0.2, 0])
        #expect(isClose(question.nonResponse, 0.1))
        // 2.7 persons: the best three, the third with 0.7; the last three, the eighth, who gave no answer, with 0.7.
        #expect(isClose(question.options[0].upperShare, 1) && isClose(question.options[0].lowerShare, 0))
        #expect(isClose(question.options[1].lowerShare, 1 / 2.7) && isClose(question.options[2].lowerShare, 1 / 2.7))
        #expect(question.flags.isEmpty)
    }

    @Test func `a wrong option that the best choose more than the key looks like the key`() throws {
        let question = try first([1, 1, 1, 1, 0, 2, 0, 3, 0, 0])
        #expect(question.flags == [.miskeyed, .negativeDiscrimination])
        #expect(try #require(question.discrimination) < 0)
        #expect(question.flags.allSatisfy { $0.isSuspicion })
    }

    @Test func `of several keys the one that the best choose least is compared`() throws {
        #expect(try first([0, 0, 0, 0, 1, 1, 2, 2, 1, 1], keys: [0, 1]).flags.isEmpty)
        #expect(try first([0, 2, 2, 0, 1, 1, 2, 2, 1, 1], keys: [0, 1]).flags.contains(.miskeyed))
    }

    @Test func `a wrong option has to lead by a whole person`() throws {
        // Groups of 2.7: the key has 2, then 1, then 0.7 persons; option 1 has 0.7, then 1.7, then 2.
        #expect(try !first([0, 0, 1, 1, 1, 1, 2, 3, 2, 3]).flags.contains(.miskeyed))
        #expect(try !first([0, 1, 1, 2, 2, 2, 3, 3, 2, 3]).flags.contains(.miskeyed))
        #expect(try first([1, 1, 0, 2, 2, 2, 3, 3, 2, 3]).flags.contains(.miskeyed))
    }

    @Test func `one good person who is wrong does not make discrimination negative`() throws {
        // The fourth of 16. Places count as rests of 16 to 1: 13 against a mean of 8.2 of the others, √(255 / 12) = 4.61,
        // (8.2 − 13) / 4.61 · √15 / 16 = −0.252, and 1 / √15 is 0.258.
        let question = try first([0, 0, 0, 1] + Array(repeating: 0, count: 12))
        #expect(try #require(question.discrimination) < 0)
        #expect(abs(try #require(question.restCorrelation) + 0.252) < 0.001)
        #expect(!question.flags.contains(.negativeDiscrimination))
    }

    @Test func `below ten attempts chance is not flagged`() throws {
        #expect(try first([1, 1, 1, 1, 0, 2, 0, 3, 0]).flags.isEmpty)
    }

    @Test func `what all know and what nobody knows is flagged, at the thresholds`() throws {
        let right = Array(repeating: Optional(0), count: 20)
        #expect(try first(right).flags == [.tooEasy])
        #expect(try first(right.dropLast() + [1]).flags == [.tooEasy], "19 of 20 are 95 %")
        #expect(try !first(right.dropLast(2) + [1, 2]).flags.contains(.tooEasy))
        let wrong = [0, 0, 0, 0, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1]
        #expect(try first(wrong).flags.isEmpty, "4 of 20 are 20 %")
        #expect(try first([0, 0, 0, 3] + wrong.dropFirst(4)).flags == [.tooHard])
    }

    @Test func `a wrong option that hardly anybody chooses is idle, from twenty attempts on`() throws {
        let choices = (0..<20).map { $0 < 12 ? 0 : 1 + $0 % 2 }
        #expect(try first(choices).flags == [.idleDistractor])
        #expect(try first(Array(choices.dropLast())).flags.isEmpty)
        #expect(try first(choices.dropLast() + [3]).flags.isEmpty, "one of 20 is 5 %")
    }
}
