import Testing

@testable import TrainingCore

@Suite struct ItemResponseTests {
    @Test func `options are counted as they were authored, in whatever order they were shown`() throws {
        let single = QuestionBody.singleChoice(options: options("A", "B", "C", "D", last: 1), key: 2)
        let multiple = QuestionBody.multipleChoice(
            options: options("A", "B", "C", "D"), keys: [0, 3], partialCredit: .none)
        let bank = try [question("single", single), question("multiple", multiple)]
        let final = try quiz(sections: [("all", [draw(2, from: "bank")])])
        let course = try course(banks: [("bank", bank)], quizzes: [final])
        var orders: Set<[String]> = []
        for seed in 0..<60 as Range<UInt64> {
            for item in Paper(course: course, quiz: final, seed: seed).items {
                switch item.body {
                case .singleChoice(let shown, let key):
                    orders.insert(shown.map(\.text.own.plain))
                    for (place, option) in shown.enumerated() {
                        let authored = try #require(["A", "B", "C", "D"].firstIndex(of: option.text.own.plain))
                        let response = try #require(item.response(to: .choice(place)))
                        #expect(response.chosen == [authored])
                        #expect(response.earned == (place == key ? item.question.points : .zero))
                    }
                case .multipleChoice(let shown, let keys, _):
                    let response = try #require(item.response(to: .choices(keys), seconds: 12))
                    #expect(response.chosen == [0, 3] && response.earned == item.question.points)
                    #expect(response.seconds == 12 && response.isAnswered)
                    let b = try #require(shown.firstIndex { $0.text.own.plain == "B" })
                    #expect(item.response(to: .choices([b]))?.chosen == [1])
                default: Issue.record("no such kind was asked")
                }
            }
        }
        #expect(orders.count == 6, "three options move")
    }

    @Test func `true and false are two options; other kinds have none`() throws {
        let truth = try item(.trueFalse(key: false))
        #expect(truth.response(to: .truth(true))?.chosen == [0])
        #expect(truth.response(to: .truth(false))?.chosen == [1])
        #expect(AnalysedQuestion(truth.question).keys == [1] && AnalysedQuestion(truth.question).optionCount == 2)
        let number = try item(numericBody("9.5"))
        let response = try #require(number.response(to: .number("9.5")))
        #expect(response.chosen.isEmpty && response.earned == number.question.points)
        #expect(AnalysedQuestion(number.question).optionCount == 0)
    }

    @Test func `without an answer nothing is earned and nothing chosen`() throws {
        let response = try #require(try item(.trueFalse(key: true)).response(to: nil))
        #expect(!response.isAnswered && response.earned == .zero && response.chosen.isEmpty)
    }

    @Test func `what a person grades is left out until it is graded`() throws {
        let essay = try item(.essay(minimumCharacters: nil, maximumCharacters: 100, rubric: rubric(100)))
        #expect(essay.response(to: .text("words")) == nil)
        #expect(essay.response(to: .text("words"), grade: Marks(hundredths: 50))?.earned == Marks(hundredths: 50))
        #expect(essay.response(to: nil)?.earned == .zero, "without a text there is nothing to grade")
        let task = try item(.practicalTask(rubric: rubric(100)))
        #expect(task.response(to: nil) == nil)
        let done = try #require(task.response(to: nil, grade: Marks(hundredths: 100)))
        #expect(done.isAnswered && done.earned == Marks(hundredths: 100))
    }
}
