import Testing

@testable import TrainingCore

@Suite struct QuizTests {
    @Test("A pass mark is more than zero and at most a hundred percent", arguments: [1, 8000, 7999, 10_000])
    func passMark(hundredths: Int) {
        #expect(PassMark(hundredthsOfPercent: hundredths)?.hundredthsOfPercent == hundredths)
    }

    @Test("No other number is a pass mark", arguments: [Int.min, -1, 0, 10_001, Int.max])
    func noPassMark(hundredths: Int) {
        #expect(PassMark(hundredthsOfPercent: hundredths) == nil)
    }

    @Test(
        "A draw admits what has its tag and its difficulty",
        arguments: [
            (nil, nil, [], nil, true),
            (nil, nil, ["性质"], .hard, true),
            ("性质", nil, ["性质"], nil, true),
            ("性质", nil, ["通风", "性质"], .easy, true),
            ("性质", nil, [], nil, false),
            ("性质", nil, ["性质一"], nil, false),
            (nil, .hard, [], .hard, true),
            (nil, .hard, [], .easy, false),
            (nil, .hard, [], nil, false),
            ("性质", .hard, ["性质"], .hard, true),
            ("性质", .hard, ["性质"], .easy, false),
            ("性质", .hard, ["通风"], .hard, false),
        ] as [(String?, Difficulty?, [String], Difficulty?, Bool)])
    func admits(
        tag: String?, difficulty: Difficulty?, tags: [String], ofQuestion: Difficulty?, isAdmitted: Bool
    ) throws {
        let asked = try question("asked", tags: tags, difficulty: ofQuestion)
        #expect(try draw(1, from: "gas", tag: tag, difficulty: difficulty).admits(asked) == isAdmitted)
    }

    @Test("A draw admits what is of its kind; cases are drawn by no other")
    func kinds() throws {
        let (alone, inCase) = (try question("q-1"), try question("q-2", caseID: "case-1"))
        let study = try caseStudy("case-1", ["q-2"], tags: ["t"], difficulty: .hard)
        let any = try draw(1, from: "gas")
        #expect(any.admits(alone) && !any.admits(inCase) && !any.admits(study))
        #expect(try draw(1, from: "gas", kind: .trueFalse).admits(alone))
        #expect(try !draw(1, from: "gas", kind: .trueFalse).admits(inCase))
        #expect(try !draw(1, from: "gas", kind: .essay).admits(alone))
        let cases = try draw(1, from: "gas", kind: .caseStudy)
        #expect(!cases.admits(alone) && !cases.admits(inCase) && cases.admits(study))
        #expect(try draw(1, from: "gas", tag: "t", difficulty: .hard, kind: .caseStudy).admits(study))
        #expect(try !draw(1, from: "gas", tag: "u", kind: .caseStudy).admits(study))
        #expect(try !draw(1, from: "gas", difficulty: .easy, kind: .caseStudy).admits(study))
    }

    @Test("The largest number of questions counts drawn cases at their largest")
    func largestCount() throws {
        let course = try EveryKind.course()
        #expect(course.quizzes[0].largestQuestionCount(in: course) == 18)
        let questions = try ["a", "b", "c", "d"].map { try question($0, caseID: $0 == "a" ? "case-1" : "case-2") }
        let other = try TrainingCoreTests.course(
            banks: [("gas", questions)], cases: [caseStudy("case-1", ["a"]), caseStudy("case-2", ["b", "c", "d"])])
        let quiz = try quiz(sections: [("only", [try draw(1, from: "gas", kind: .caseStudy)])])
        #expect(quiz.largestQuestionCount(in: other) == 3)
    }
}
