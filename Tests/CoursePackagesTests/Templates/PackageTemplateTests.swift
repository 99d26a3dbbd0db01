import CoursePackages
import Testing
import TrainingCore

@Suite struct PackageTemplateTests {
    private func template(_ id: String = "gas-safety", _ title: String? = nil, _ category: CourseCategory = .labourLaw)
        throws -> [(path: String, text: String)]
    {
        PackageTemplate.files(id: try #require(CourseID(id)), title: title, category: category)
    }

    private func check(_ files: [(path: String, text: String)]) -> CheckResult {
        CourseChecker.check(
            PackageFiles(Dictionary(uniqueKeysWithValues: files.map { ($0.path, Array($0.text.utf8)) })))
    }

    @Test(arguments: CourseCategory.allCases, ["a", "gas-safety", String(repeating: "x", count: 64)])
    func `it checks clean without a warning`(category: CourseCategory, id: String) throws {
        let result = check(try template(id, nil, category))
        #expect(result.diagnostics == [])
        #expect(result.course?.id.rawValue == id)
        #expect(result.course?.category == category)
        #expect(result.course?.title.own.contains(id) == true)
    }

    @Test(arguments: [
        ("瓦斯防治", "瓦斯防治"), (" 甲 <乙>\n& \"c\" ]]> ", "甲 <乙> & \"c\" ]]>"), ("甲\u{1B}[31m\u{202E}乙", "甲[31m乙"),
        (" \n", "新课程：gas-safety"),
    ])
    func `a title is taken over as text`(title: String, expected: String) throws {
        let result = check(try template(title: title))
        #expect(result.diagnostics == [])
        #expect(result.course?.title.own == expected)
    }

    private func template(title: String) throws -> [(path: String, text: String)] { try template("gas-safety", title) }

    @Test(arguments: [nil, "甲 <乙>\n ]]> &"])
    func `it is in canonical layout, with a comment in every file`(title: String?) throws {
        for file in try template("gas-safety", title) {
            let formatted = try PackageFormatter.format(Array(file.text.utf8), path: file.path)
            #expect(String(decoding: formatted, as: UTF8.self) == file.text, "\(file.path)")
            #expect(file.text.contains("<!--"), "\(file.path)")
        }
    }

    @Test func `it shows every kind of question, and a paper of its quiz waits for nobody`() throws {
        let course = try #require(check(try template()).course)
        let questions = course.banks.flatMap(\.questions)
        var kinds = Set(questions.map(\.body.kind))
        if course.banks.contains(where: { !$0.cases.isEmpty }) { kinds.insert(.caseStudy) }
        #expect(kinds == Set(QuestionKind.allCases))
        let quiz = try #require(course.quizzes.first)
        let drawn = quiz.sections.flatMap(\.selections).compactMap { selection -> Draw? in
            if case .draw(let draw) = selection { draw } else { nil }
        }
        #expect(drawn.count == 2)
        let graded = questions.filter { $0.body.kind == .essay || $0.body.kind == .practicalTask }
        #expect(graded.allSatisfy { question in !drawn.contains { $0.admits(question) } })
    }
}
