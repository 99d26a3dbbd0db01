import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Classes on the terminal")
struct ClassScreenTests {
    private func grid(
        _ detail: ClassDetail, _ learners: [ClassLearnerView], own: String? = nil, width: Int = 80,
        language: Language = .chinese
    ) -> String {
        ClassScreen(
            detail: detail, learners: learners, ownNumber: own,
            time: { String($0.prefix(16)).replacing("T", with: " ") }
        ).lines(page: Page(width: width, language: language)).map(\.text).joined(separator: "\n")
    }

    @Test("As whoever runs it sees it, in Chinese")
    func chinese() {
        let shown = grid(Fixtures.classDetail, Fixtures.classLearners)
        #expect(
            shown.hasPrefix(
                """
                12  2026-11 瓦斯防治 第3期
                课程      煤矿瓦斯防治 (gas-safety 1.0.0)
                起止日期  2026-11-23 – 2026-11-25
                地点      培训中心 301
                教员      王老师、李工
                状态      进行中
                人数      2
                开班人    wang

                课程安排

                """))
        #expect(shown.contains("到 1，已记 2/2"))
        #expect(shown.contains("已取消"))
        #expect(shown.contains("10001  张三"))
        #expect(shown.contains("到未"))
        #expect(shown.hasSuffix("  - evaluation: there is none."))
    }

    @Test("As a learner sees it, in English: the sessions with one's own attendance, and nobody else")
    func learner() {
        let sessions = Fixtures.classDetail.sessions.map { session in
            Fixtures.classSession(
                session.number, session.start, session.subject, cancellation: session.cancellation, attendance: nil)
        }
        let detail = ClassDetail(
            summary: Fixtures.classSummary, sessions: sessions, documents: nil, missing: nil)
        let shown = grid(detail, [Fixtures.classLearners[0]], own: "10001", width: 100, language: .english)
        #expect(shown.contains("present 90 min."))
        #expect(shown.contains("none yet"))
        #expect(!shown.contains("Roster") && !shown.contains("Record") && !shown.contains("张三"))
    }

    @Test("A narrow terminal gets every word of it")
    func narrow() {
        let shown = grid(Fixtures.classDetail, Fixtures.classLearners, width: 40)
        for word in ["张三", "综采一队", "92.5%", "计划.txt", "复习"] { #expect(shown.contains(word), "\(word)") }
    }

    @Test("With many sessions the marks become a count")
    func manySessions() {
        let sessions = (1...30).map { Fixtures.classSession($0, "2026-11-23T08:30", "x", attendance: nil) }
        let detail = ClassDetail(
            summary: Fixtures.classSummary, sessions: sessions, documents: [], missing: [])
        let shown = grid(detail, Fixtures.classLearners, language: .english)
        #expect(shown.contains("1/30") && !shown.contains("P--"))
        #expect(shown.contains("The record is complete"))
    }

    @Test("A class with nothing yet")
    func empty() {
        let summary = ClassSummary(
            number: 1, id: "c", title: "t", course: "c", courseTitle: "C", version: "1.0.0", firstDay: "2026-11-23",
            lastDay: "2026-11-23", place: nil, teachers: [], state: "planned", learnerCount: 0, sessionCount: 0,
            madeBy: "wang", closedAt: nil)
        let shown = grid(
            ClassDetail(summary: summary, sessions: [], documents: nil, missing: nil), [], language: .english)
        #expect(shown.contains("Place     not yet known") && shown.hasSuffix("There are no sessions yet."))
    }
}
