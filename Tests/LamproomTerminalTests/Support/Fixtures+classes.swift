import LamproomAPI

extension Fixtures {
    static let classSummary = ClassSummary(
        number: 12, id: "c1", title: "2026-11 瓦斯防治 第3期", course: "gas-safety", courseTitle: "煤矿瓦斯防治",
        version: "1.0.0", firstDay: "2026-11-23", lastDay: "2026-11-25", place: "培训中心 301",
        teachers: [TeacherView(account: "wang", name: "王老师"), TeacherView(account: nil, name: "李工")],
        state: "running", learnerCount: 2, sessionCount: 2, madeBy: "wang", closedAt: nil)

    static func classSession(
        _ number: Int, _ start: String, _ subject: String, place: String? = "培训中心 301", cancellation: String? = nil,
        attendance: AttendanceCounts?
    ) -> ClassSessionView {
        ClassSessionView(
            number: number, startsAt: "2026-11-23T00:30:00Z", start: start, minutes: 90, place: place,
            subject: subject, module: nil, teachers: classSummary.teachers, cancellation: cancellation,
            attendance: attendance)
    }

    /// As whoever runs the class sees it.
    static let classDetail = ClassDetail(
        summary: classSummary,
        sessions: [
            classSession(
                1, "2026-11-23T08:30", "瓦斯的性质与危害",
                attendance: AttendanceCounts(present: 1, late: 0, absent: 0, excused: 1)),
            classSession(
                2, "2026-11-24T08:30", "井下实操：便携式瓦检仪的使用", place: "井下 302 工作面",
                attendance: AttendanceCounts(present: 0, late: 0, absent: 0, excused: 0)),
            classSession(
                3, "2026-11-25T08:30", "复习", cancellation: "停电",
                attendance: AttendanceCounts(present: 0, late: 0, absent: 0, excused: 0)),
        ],
        documents: [
            ClassDocumentSummary(
                head: "plan", fileName: "计划.txt", length: 120, recordedAt: "2026-11-20T01:00:00Z", recordedBy: "wang")
        ],
        missing: [MissingHead(head: "evaluation", message: "evaluation: there is none.")])

    static let classLearners = [
        learner("10001", "张三", [("present", 90)], percent: "92.5"), learner("10002", "欧阳\u{1B}小明", [("excused", 0)]),
    ]

    static func learner(
        _ number: String, _ name: String, _ attendance: [(String, Int)], percent: String? = nil
    ) -> ClassLearnerView {
        ClassLearnerView(
            number: number, name: name, unit: "华山矿业/一矿/综采一队", enrolment: "e-\(number)", state: "active",
            results: percent.map { percent in
                [
                    ClassResultView(
                        quiz: "final", score: ScoreView(earned: "1", possible: "2", percent: percent, hasPassed: true))
                ]
            } ?? [],
            minutes: attendance.reduce(0) { $0 + $1.1 },
            attendance: attendance.enumerated().map { index, row in
                AttendanceView(
                    session: index + 1, status: row.0, minutes: row.1, reason: nil, recordedAt: "2026-11-23T02:00:00Z",
                    recordedBy: "wang")
            })
    }

    static let classConditions = [
        ClassConditionsView(
            quiz: "final", isHolding: true, settings: [ClassSetting(name: "attempts", value: "3")], reason: "停电补考",
            recordedAt: "2026-11-24T02:00:00Z", recordedBy: "wang"),
        ClassConditionsView(
            quiz: "final", isHolding: false, settings: [], reason: "试", recordedAt: "2026-11-23T02:00:00Z",
            recordedBy: "wang"),
    ]
}
