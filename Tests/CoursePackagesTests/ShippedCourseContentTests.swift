import CoursePackages
import Messages
import Testing
import TrainingCore

/// What every shipped course has to offer.
@Suite("The content of the shipped courses")
struct ShippedCourseContentTests {
    /// Those of the first release, which are smaller.
    private static let older: Set<String> = ["gas-safety", "labour-contract-law", "union-staff-basics"]

    private static let newer: Set<String> = [
        "mine-entry-self-rescue", "roof-and-support", "mine-electrician", "fitter-lathe-basics",
        "occupational-health-injury-insurance", "collective-consultation-mediation",
    ]

    private static func check(_ path: String) -> CheckResult { CourseChecker.check(PackageFiles.read(path: path)) }

    @Test("there are nine, and together they use every kind of question, and cases")
    func library() throws {
        let courses = try Repository.folders("courses").map { try #require(Self.check($0).course) }
        #expect(Set(courses.map(\.id.rawValue)) == Self.older.union(Self.newer))
        let banks = courses.flatMap(\.banks)
        var kinds = Set(banks.flatMap(\.questions).map(\.body.kind))
        if banks.contains(where: { !$0.cases.isEmpty }) { kinds.insert(.caseStudy) }
        #expect(kinds == Set(QuestionKind.allCases))
    }

    @Test("nothing at all is wrong with it, not even a lint", arguments: Repository.folders("courses"))
    func strict(_ path: String) {
        let files = PackageFiles.read(path: path).files
        let diagnostics = Self.check(path).diagnostics
        #expect(diagnostics.isEmpty, "\(DiagnosticFormatter(files: files, language: .english).text(diagnostics))")
    }

    @Test(
        "modules of real length, a large bank of many kinds, an explanation at each question",
        arguments: Repository.folders("courses"))
    func size(_ path: String) throws {
        let course = try #require(Self.check(path).course)
        #expect(path.hasSuffix("/" + course.id.rawValue))
        let isOlder = Self.older.contains(course.id.rawValue)
        #expect(course.modules.count >= (isOlder ? 4 : 5))
        for module in course.modules {
            let text = module.sections.flatMap(\.blocks).map(\.plain).joined()
            let characters = text.unicodeScalars.count { !$0.properties.isWhitespace }
            #expect(characters >= 600, "\(module.id)")
        }
        let questions = course.banks.flatMap(\.questions)
        #expect(questions.count >= (isOlder ? 40 : 60))
        #expect(Set(questions.map(\.body.kind)).count >= (isOlder ? 5 : 6))
        for question in questions {
            let explanation = question.explanation.map(\.plain).joined()
            #expect(explanation.unicodeScalars.count >= 10, "\(question.id)")
        }
    }

    @Test("a question of labour law cites an article", arguments: Repository.folders("courses"))
    func articles(_ path: String) throws {
        let course = try #require(Self.check(path).course)
        guard course.category == .labourLaw else { return }
        for question in course.banks.flatMap(\.questions) {
            #expect(question.sources.contains { $0.isLaw && $0.article != nil }, "\(question.id)")
        }
    }

    @Test("every final paper has as many questions and is worth as much", arguments: Repository.folders("courses"))
    func finalPapers(_ path: String) throws {
        let course = try #require(Self.check(path).course)
        let quiz = try #require(QuizID("final").flatMap(course.quiz))
        let papers = (0..<200 as Range<UInt64>).map { Paper(course: course, quiz: quiz, seed: $0) }
        #expect(Set(papers.map(\.items.count)).count == 1)
        #expect(Set(papers.map(\.possible)).count == 1)
        #expect(papers.first?.items.isEmpty == false)
        #expect(course.completion.passesQuizzes.contains(quiz.id))
    }
}
