import Testing

@testable import TrainingCore

/// 一期一档: what keeps a class from being closed.
@Suite struct ClassRecordTests {
    private func facts(place: String? = "301", hasTeacher: Bool = true) throws -> ClassFacts {
        try ClassFacts(
            title: "x", firstDay: date("2026-11-18"), lastDay: date("2026-11-20"), place: place,
            teachers: hasTeacher ? [.account(recordID(1))] : [])
    }

    private func session(
        _ number: Int, place: String? = nil, teacher: ClassTeacher? = nil, isCancelled: Bool = false
    ) throws -> ClassSession {
        try ClassSession(
            number: number, startsAt: Timestamp(milliseconds: Int64(number) * 86_400_000), minutes: 90, place: place,
            subject: ClassSubject(text: "x"), teacher: teacher, isCancelled: isCancelled)
    }

    private func record(
        documents: Set<ClassHead> = [.plan, .evaluation], learners: Int = 2, unrecorded: [Int: Int] = [:],
        withoutResult: Int = 0
    ) -> ClassRecord {
        ClassRecord(
            documents: documents, learnerCount: learners, unrecorded: unrecorded, withoutResult: withoutResult)
    }

    @Test func `with everything there, nothing is missing`() throws {
        #expect(try record(unrecorded: [1: 0]).gaps(facts(), sessions: [session(1)]).isEmpty)
    }

    @Test func `of an empty class every head but the handouts is missing, in the order of the law`() throws {
        let gaps = try record(documents: [], learners: 0).gaps(
            facts(place: nil, hasTeacher: false), sessions: [session(1)])
        #expect(
            gaps == [
                .noPlan, .noPlace(sessions: [1]), .noTeacher(sessions: [1]), .noLearners, .noEvaluation,
            ])
        #expect(
            gaps.map(\.head) == [.plan, .timeAndPlace, .hoursAndTeachers, .roster, .evaluation])
        #expect(
            try record(documents: [], learners: 0).gaps(facts(), sessions: [])
                == [.noPlan, .noSessions, .noLearners, .noEvaluation])
    }

    @Test func `a session's own place and teacher do where the class has none`() throws {
        let sessions = try [
            session(1, place: "井下", teacher: .account(recordID(2))), session(2), session(3, place: "井下"),
        ]
        #expect(
            try record().gaps(facts(place: nil, hasTeacher: false), sessions: sessions)
                == [.noPlace(sessions: [2]), .noTeacher(sessions: [2, 3])])
    }

    @Test func `a session that was cancelled needs nothing, and counts for nothing`() throws {
        let cancelled = try session(1, isCancelled: true)
        #expect(
            try record(unrecorded: [1: 2]).gaps(facts(place: nil, hasTeacher: false), sessions: [cancelled])
                == [.noSessions])
    }

    @Test func `attendance and results are asked for by session and by number of learners`() throws {
        #expect(
            try record(unrecorded: [1: 0, 2: 3], withoutResult: 4).gaps(facts(), sessions: [session(1), session(2)])
                == [.noAttendance(session: 2, learners: 3), .noResult(learners: 4)])
    }

    @Test func `the heads that documents stand for are the plan, the handouts and the evaluation`() {
        #expect(ClassHead.allCases.filter(\.isDocument) == [.plan, .handouts, .evaluation])
    }

    @Test(arguments: [("", nil), (" \n", nil), ("a\u{0}", nil), ("a", "b\nc"), ("", ""), ("a\u{202E}", nil)])
    func `a document is text or a file's name`(text: String, file: String?) {
        #expect(throws: ClassError.badDocument) { try ClassDocument(text: text, fileName: file) }
    }

    @Test func `a document may have lines, or be a name alone`() throws {
        #expect(try ClassDocument(text: "一\n\t二", fileName: nil).fileName == nil)
        #expect(try ClassDocument(text: "", fileName: "评估.docx").text.isEmpty)
        #expect(throws: ClassError.badDocument) {
            try ClassDocument(text: String(repeating: "长", count: 50_001), fileName: nil)
        }
    }

    @Test("Who attended is assessed once every quiz has a result, and nothing waits or runs")
    func assessed() throws {
        let course = try course(
            modules: [], quizzes: try ["one", "two"].map { try quiz($0, selections: []) },
            passesQuizzes: ["one", "two"])
        let (one, two): (QuizID, QuizID) = (try authoredID("one"), try authoredID("two"))
        func score(waiting: Int = 0) -> Score {
            Score(
                earned: .zero, possible: Marks(hundredths: 100), waiting: Marks(hundredths: waiting), hasPassed: false)
        }
        #expect(course.isAssessed([one: score(), two: score()], running: []))
        #expect(!course.isAssessed([one: score()], running: []))
        #expect(!course.isAssessed([one: score(), two: score(waiting: 100)], running: []))
        #expect(!course.isAssessed([one: score(), two: score()], running: [two]))
    }
}
