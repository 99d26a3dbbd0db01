import Foundation
import Testing

@testable import TrainingCore

@Suite struct CourseTests {
    @Test(
        "Class hours are half an hour to a thousand hours",
        arguments: [(0, false), (1, true), (2000, true), (2001, false)])
    func classHours(halves: Int, isAccepted: Bool) {
        #expect((ClassHours(halves: halves) != nil) == isAccepted)
    }

    @Test("Modules, banks and quizzes are found by id")
    func lookUp() throws {
        let final = try quiz("final")
        let course = try course(modules: ["first", "second"], banks: [("gas", [])], quizzes: [final])
        #expect(try course.module(authoredID("second"))?.title == "second")
        #expect(try course.bank(authoredID("gas"))?.title == "gas")
        #expect(try course.quiz(authoredID("final")) == final)
        #expect(try course.module(authoredID("third")) == nil)
        #expect(try course.bank(authoredID("law")) == nil)
        #expect(try course.quiz(authoredID("gas")) == nil)
    }

    @Test("A compiled course is read from JSON as it was written")
    func json() throws {
        let questions = [
            try question("q-1", .singleChoice(options: options("A", "B"), key: 1), tags: ["性质"], difficulty: .easy),
            try question(
                "q-2", .multipleChoice(options: options("A", "B", "C", last: 1), keys: [0, 2], partialCredit: .half)),
            try question("q-3", .trueFalse(key: false)),
            try question("q-4", numericBody("0.1", tolerance: "0.05", unit: "%")),
            try question("q-5", shortTextBody("一通三防", "通防")),
        ]
        let final = try quiz(sections: [("only", [try draw(3, from: "gas", tag: "性质")])], timeLimitMinutes: 30)
        let course = try course(banks: [("gas", questions)], quizzes: [final], passesQuizzes: ["final"])
        #expect(try JSONDecoder().decode(Course.self, from: JSONEncoder().encode(course)) == course)
    }

    @Test("JSON makes no pass mark that could not be made otherwise", arguments: [-1, 0, 10_001])
    func passMarkFromJSON(number: Int) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(PassMark.self, from: Data(#"{"hundredthsOfPercent":\#(number)}"#.utf8))
        }
    }

    @Test("JSON makes no class hours that could not be made otherwise", arguments: [-1, 0, 2001])
    func classHoursFromJSON(number: Int) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(ClassHours.self, from: Data(#"{"halves":\#(number)}"#.utf8))
        }
    }
}
