import Testing

@testable import TrainingCore

@Suite struct GradingStandingTests {
    /// Grades in their order, a letter for the grader and the points given; what they come to with one grader and with two;
    /// and the grade that holds then.
    private static let table: [(grades: String, one: String, two: String)] = [
        ("", "waiting -", "waiting -"),
        ("A5", "final A5", "waiting -"),
        ("A5 A6", "final A6", "waiting -"),
        ("A5 B5", "final B5", "final B5"),
        ("A5 B4", "final B4", "disagreement -"),
        ("A5 B4 B5", "final B5", "final B5"),
        ("A5 B4 A4", "final A4", "final A4"),
        ("A5 B4 A3", "final A3", "disagreement -"),
        ("A5 B4 C3", "final C3", "final C3"),
        ("A5 B4 C3 C4", "final C4", "final C4"),
        ("A5 B4 C3 D2", "final D2", "final D2"),
        // Who agreed and thinks again opens the answer anew; what they agreed on holds until something else does.
        ("A5 B5 A4", "final A4", "disagreement B5"),
        ("A5 B5 A4 B4", "final B4", "final B4"),
        ("A5 B5 A4 A5", "final A5", "final A5"),
        ("A5 B5 C6", "final C6", "final C6"),
    ]

    @Test("Grades come to what the table says", arguments: table)
    func everyRow(grades: String, one: String, two: String) throws {
        let grades = try grades.split(separator: " ").map { try Self.grade(String($0)) }
        for (count, expected) in [(1, one), (2, two)] {
            let standing = GradingStanding(grades, graderCount: count)
            let holding = standing.holding.map(Self.name) ?? "-"
            #expect("\(standing.state) \(holding)" == expected, "graders: \(count)")
        }
    }

    @Test("Equal totals agree, whatever the criteria say")
    func totals() throws {
        let first = Grade(grader: recordID(0), marks: [200, 100].map(Marks.init), comment: nil, gradedAt: .zero)
        let second = Grade(grader: recordID(1), marks: [100, 200].map(Marks.init), comment: nil, gradedAt: .zero)
        #expect(GradingStanding([first, second], graderCount: 2).state == .final)
    }

    @Test("A second grader sees no grade before giving one")
    func secondGrader() throws {
        let standing = GradingStanding([try Self.grade("A5")], graderCount: 2)
        #expect(standing.showsGrades(to: recordID(0)))
        #expect(!standing.showsGrades(to: recordID(1)))
        let both = GradingStanding([try Self.grade("A5"), try Self.grade("B4")], graderCount: 2)
        #expect(both.showsGrades(to: recordID(7)))
        #expect(GradingStanding([try Self.grade("A5")], graderCount: 1).showsGrades(to: recordID(1)))
        #expect(!GradingStanding([], graderCount: 1).showsGrades(to: recordID(1)))
    }

    @Test("Marks fit the rubric, and nobody grades their own answer")
    func checks() throws {
        let rubric = rubric(300, 200)
        let standing = GradingStanding([], graderCount: 1)
        func check(_ marks: [Int], by person: PersonID? = nil) throws {
            let grade = Grade(
                grader: recordID(0), marks: marks.map(Marks.init), comment: nil, gradedAt: .zero)
            try standing.check(grade, by: person, of: recordID(50), rubric: rubric)
        }
        try check([0, 0])
        try check([300, 200])
        try check([150, 50], by: recordID(51))
        #expect(throws: GradingError.marksOutOfRange) { try check([301, 0]) }
        #expect(throws: GradingError.marksOutOfRange) { try check([0, 201]) }
        #expect(throws: GradingError.marksOutOfRange) { try check([0, -1]) }
        #expect(throws: GradingError.wrongCriteria) { try check([300]) }
        #expect(throws: GradingError.wrongCriteria) { try check([300, 200, 0]) }
        #expect(throws: GradingError.ownAttempt) { try check([300, 200], by: recordID(50)) }
    }

    @Test(
        "What changes a grade needs a reason, and the first two are out of it once a third has decided",
        arguments: [
            ("", "A", 1, nil), ("A5", "A", 1, GradingError.reasonMissing), ("A5", "B", 1, .reasonMissing),
            ("A5", "B", 2, nil), ("A5", "A", 2, .reasonMissing), ("A5 B4", "A", 2, .reasonMissing),
            ("A5 B4", "C", 2, .reasonMissing), ("A5 B5", "C", 2, .reasonMissing), ("A5 B4 C3", "A", 2, .decidedByThird),
            ("A5 B4 C3", "B", 2, .decidedByThird), ("A5 B4 C3", "C", 2, .reasonMissing),
            ("A5 B4 C3", "D", 2, .reasonMissing),
        ])
    func reasons(grades: String, grader: String, graders: Int, expected: GradingError?) throws {
        let standing = GradingStanding(
            try grades.split(separator: " ").map { try Self.grade(String($0)) }, graderCount: graders)
        let rubric = rubric(1000)
        let bare = try Self.grade(grader + "1")
        let refusal: GradingError?
        do throws(GradingError) {
            try standing.check(bare, by: nil, of: recordID(50), rubric: rubric)
            refusal = nil
        } catch {
            refusal = error
        }
        #expect(refusal == expected)
        guard expected == .reasonMissing else { return }
        let reasoned = Grade(
            grader: bare.grader, marks: bare.marks, comment: try GradeComment("再看一遍"), gradedAt: .zero)
        try standing.check(reasoned, by: nil, of: recordID(50), rubric: rubric)
    }

    @Test("A remark is for who has graded, or could be led no more")
    func remarks() throws {
        let standing = GradingStanding([try Self.grade("A5")], graderCount: 2)
        try standing.checkRemark(by: recordID(0), nil, of: recordID(50))
        #expect(throws: GradingError.notYetGraded) {
            try standing.checkRemark(by: recordID(1), nil, of: recordID(50))
        }
        #expect(throws: GradingError.ownAttempt) {
            try standing.checkRemark(by: recordID(0), recordID(50), of: recordID(50))
        }
    }

    @Test("A comment has words, lines, and nothing that commands a terminal")
    func comments() throws {
        #expect(try GradeComment("条理清楚。\n第二点少了时限。").text.contains("\n"))
        for text in ["", "  \n ", "a\u{1B}[31m", "a\tb", "a\u{202E}b", String(repeating: "长", count: 2001)] {
            #expect(throws: GradingError.badComment) { try GradeComment(text) }
        }
        #expect(try GradeComment(String(repeating: "长", count: 2000)).text.count == 2000)
    }

    /// `B4`: the second person gives 4 points.
    private static func grade(_ text: String) throws -> Grade {
        let letter = try #require(text.unicodeScalars.first)
        let points = try #require(Marks(text.dropFirst()))
        return Grade(grader: recordID(Int(letter.value) - 65), marks: [points], comment: nil, gradedAt: .zero)
    }

    private static func name(_ grade: Grade) -> String {
        let number = (0..<26).first { recordID($0) == grade.grader } ?? 25
        return String(Character(Unicode.Scalar(UInt8(65 + number)))) + grade.total.description
    }
}

extension Timestamp {
    fileprivate static let zero = Timestamp(milliseconds: 0)
}
