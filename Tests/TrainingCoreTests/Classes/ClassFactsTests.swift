import Testing

@testable import TrainingCore

@Suite struct ClassFactsTests {
    private func facts(
        title: String = "2026-11 瓦斯防治 第3期", from first: String = "2026-11-02", to last: String = "2026-11-06",
        place: String? = "培训中心 301", teachers: [ClassTeacher] = []
    ) throws -> ClassFacts {
        try ClassFacts(
            title: title, firstDay: try date(first), lastDay: try date(last), place: place, teachers: teachers)
    }

    @Test(arguments: [
        "", " \u{3000}", "两\n行", "a\u{0}", "a\u{202E}b", "a\u{2028}b", String(repeating: "长", count: 101),
    ])
    func `a title and a place are lines that can be shown`(text: String) throws {
        #expect(throws: ClassError.badTitle) { try facts(title: text) }
        #expect(throws: ClassError.badPlace) { try facts(place: text) }
        #expect(OutsideTeacher(text) == nil)
    }

    @Test func `a class may last a day, and three years at most`() throws {
        #expect(try facts(from: "2026-11-02", to: "2026-11-02").contains(date("2026-11-02")))
        #expect(throws: ClassError.daysReversed) { try facts(from: "2026-11-03", to: "2026-11-02") }
        #expect(throws: Never.self) { try facts(from: "2026-01-01", to: "2028-12-31") }
        #expect(throws: ClassError.tooLong) { try facts(from: "2026-01-01", to: "2029-01-01") }
    }

    @Test func `nobody is named as a teacher twice, and not more than 50 are`() throws {
        let wang = ClassTeacher.account(recordID(1))
        #expect(throws: ClassError.tooManyTeachers) { try facts(teachers: [wang, wang]) }
        let many = try (1...51).map { ClassTeacher.outside(try #require(OutsideTeacher("教员\($0)"))) }
        #expect(throws: ClassError.tooManyTeachers) { try facts(teachers: many) }
        #expect(try facts(teachers: Array(many.prefix(50))).teachers.count == 50)
    }

    @Test func `a class is planned until its first day, and closed for good`() throws {
        let facts = try facts()
        func trainingClass(closedAt: Timestamp?) throws -> TrainingClass {
            TrainingClass(
                id: recordID(1), number: 3, course: try authoredID("gas-safety"), digest: try digest(), facts: facts,
                madeBy: recordID(7), closedAt: closedAt)
        }
        let open = try trainingClass(closedAt: nil)
        #expect(try open.state(today: date("2026-11-01")) == .planned)
        #expect(try open.state(today: date("2026-11-02")) == .running)
        // It ends when its record is complete, not by the calendar.
        #expect(try open.state(today: date("2027-01-01")) == .running)
        #expect(throws: Never.self) { try open.checkOpen() }
        let closed = try trainingClass(closedAt: Timestamp(milliseconds: 0))
        #expect(try closed.state(today: date("2026-11-01")) == .closed)
        #expect(throws: ClassError.closed) { try closed.checkOpen() }
    }

    @Test func `a class is its maker's and its teachers'`() throws {
        let outside = ClassTeacher.outside(try #require(OutsideTeacher("李工")))
        let trainingClass = TrainingClass(
            id: recordID(1), number: 3, course: try authoredID("gas-safety"), digest: try digest(),
            facts: try facts(teachers: [.account(recordID(8)), outside]), madeBy: recordID(7), closedAt: nil)
        #expect(trainingClass.runners == [recordID(7), recordID(8)])
    }
}
