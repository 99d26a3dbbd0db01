import CoursePackages
import Foundation
import Messages
import Testing
import TrainingCore

@testable import LamproomServer

/// Answers of a child that a package has led astray: whatever stands in them, they are refused or can be used.
@Suite struct UntrustedAnswerTests {
    private let head: String
    private let archive: [UInt8]

    init() throws {
        let answer = try PackageAnswer(checking: try Fixture.package(), limits: .standard, language: .english)
        archive = try #require(answer.package?.archive)
        let encoded = try answer.encoded()
        let end = try #require(encoded.firstIndex(of: 0x0A))
        head = String(decoding: encoded[(end + 1)...].dropLast(archive.count), as: UTF8.self)
    }

    private func answer(_ head: some StringProtocol) throws -> PackageAnswer {
        try PackageAnswer(
            untrusted: Array("\(head.utf8.count)\n\(head)".utf8) + archive, limits: .standard)
    }

    @Test func `the answer as it was is believed`() throws {
        #expect(try answer(head).package != nil)
    }

    @Test(arguments: [
        ("\"points\":200", "\"points\":1000000000000000"), ("\"points\":200", "\"points\":9223372036854775807"),
        ("\"points\":200", "\"points\":0"), ("\"points\":200", "\"points\":-200"),
        ("\"points\":200", "\"points\":1e300"),
        ("\"0.1\"", "\"-0.1\""), ("\"9.5\"", "\"9999999999\""),
        ("\"timeLimitMinutes\":30", "\"timeLimitMinutes\":1000000000000"),
        ("\"timeLimitMinutes\":30", "\"timeLimitMinutes\":0"), ("\"timeLimitMinutes\":30", "\"timeLimitMinutes\":-1"),
        ("\"maximumAttempts\":2", "\"maximumAttempts\":0"),
        ("\"maximumAttempts\":2", "\"maximumAttempts\":9223372036854775807"),
        ("\"hundredthsOfPercent\":8000", "\"hundredthsOfPercent\":10001"),
        ("\"halves\":3", "\"halves\":9223372036854775807"), ("\"validMonths\":12", "\"validMonths\":-12"),
        ("\"validMonths\":12", "\"validMonths\":9223372036854775807"),
        ("\"maximumCharacters\":200", "\"maximumCharacters\":9223372036854775807"), ("\"count\":9", "\"count\":10"),
        ("\"count\":9", "\"count\":-1"), ("\"count\":9", "\"count\":9223372036854775807"),
        ("\"requires\":[\"one\"]", "\"requires\":[\"nine\"]"), ("\"requires\":[\"one\"]", "\"requires\":[\"two\"]"),
        ("\"requires\":[]", "\"requires\":[\"two\"]"), ("\"key\":0", "\"key\":3"), ("\"key\":0", "\"key\":-1"),
        ("\"keys\":[0,1]", "\"keys\":[0,9223372036854775807]"), ("\"keys\":[0,1]", "\"keys\":[1,0]"),
        ("\"keys\":[0,1]", "\"keys\":[]"), ("\"key\":[0,1,2]", "\"key\":[0,1,1]"),
        ("\"passesQuizzes\":[\"final\"]", "\"passesQuizzes\":[\"none\"]"), ("\"format\":4", "\"format\":2"),
    ])
    func `a course with what no package can say is refused`(part: String, other: String) throws {
        let changed = head.replacingOccurrences(of: part, with: other)
        try #require(changed != head, "the course has no \(part)")
        #expect(throws: PackageCheckFailure.self) { try answer(changed) }
    }

    @Test(arguments: ["9223372036854775807", "-9223372036854775808", "-1", "0", "1000000000", "1e400", "0.5"])
    func `a course with any number changed is refused, or can be used like every course`(number: String) throws {
        let course = try #require(try answer(head).package?.course)
        let numbers = head.matches(of: /[:\[,](-?[0-9]+)(?=[,\]}])/).map(\.output.1)
        #expect(numbers.count > 30)
        for place in numbers {
            let changed = head[..<place.startIndex] + number + head[place.endIndex...]
            guard let package = try? answer(changed).package else { continue }
            for quiz in package.course.quizzes {
                _ = Paper(course: package.course, quiz: quiz, seed: 1).score([:], quiz: quiz)
                _ = quiz.largestQuestionCount(in: package.course)
            }
            _ = package.course.inLanguage("en")
            _ = CourseComparison.changes(from: course, to: package.course)
        }
    }

    @Test func `a head that is longer than its archive can make it is refused before it is read`() throws {
        let padding = String(repeating: " ", count: 65 << 20)
        let error = #expect(throws: PackageCheckFailure.self) { try answer(head + padding) }
        #expect(error?.reason.contains("does not fit the archive") == true)
        #expect(try answer(head + padding.prefix(1 << 20)).package != nil)
    }
}
