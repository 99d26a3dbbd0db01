import LamproomAPI

enum Fixtures {
    static let person = PersonView(
        number: "10001", name: "张三", unit: "一矿/采煤一队", post: "采煤工", employment: "regular", hired: "2020-03-01")

    static let session = SessionView(
        token: "token-1", expiresAt: "2026-11-23T08:30:00Z",
        account: AccountView(id: "1", user: "10001", roles: [RoleView(role: "worker", unit: nil)], person: person))

    static let course = CourseDetail(
        course: CourseSummary(
            id: "gas-safety", version: "1.0.0", digest: "d", title: "煤矿瓦斯防治", summary: "s",
            category: "production-safety", classHours: 4.5, moduleCount: 1, publishedAt: "2026-11-01T16:30:00Z",
            isWithdrawn: false),
        audience: "井下作业人员", modules: [ModuleSummary(id: "m1", title: "瓦斯的性质")],
        quizzes: [
            quiz(attempts: 3)
        ], hasCertificate: true, certificateValidMonths: 12)

    static func quiz(attempts: Int?) -> QuizSummary {
        QuizSummary(
            id: "final", title: "结业考试", instructions: .plain("闭卷，独立完成。"), questionCount: 5, timeLimitMinutes: 30,
            maximumAttempts: attempts, passPercent: "80")
    }

    static let module = ModuleView(
        id: "m1", title: "瓦斯的性质",
        sections: [
            SectionView(title: "什么是瓦斯", blocks: [.paragraph("煤矿瓦斯的主要成分是甲烷。")]),
            SectionView(title: "危害", blocks: [BlockView(kind: "warning", text: .plain("先撤人，后汇报。"))]),
        ])

    static let paper = PaperView(
        attempt: "a1", courseTitle: "煤矿瓦斯防治", quizTitle: "结业考试", instructions: .plain("闭卷，独立完成。"),
        passPercent: "80", sections: [PaperSectionView(id: "basics", title: "基础知识")],
        items: [
            item(1, "single-choice", "瓦斯的主要成分是什么？", options: ["一氧化碳", "甲烷", "硫化氢", "氮气"]),
            item(2, "multiple-choice", "哪些是爆炸的条件？", options: ["浓度", "颜色", "火源"]),
            item(3, "true-false", "瓦斯比空气轻。"),
            item(4, "numeric", "浓度到多少要停止作业？", unit: "%"),
            item(5, "short-text", "瓦斯治理的重点工作叫什么？"),
        ])

    static let keys: [Int: AnswerView] = [
        1: AnswerView(choice: 2), 2: AnswerView(choices: [1, 3]), 3: AnswerView(truth: true),
        4: AnswerView(number: "1.5"), 5: AnswerView(text: "一通三防"),
    ]

    static let version = CourseVersionView(
        version: "1.0.0", digest: "0123456789abcdef", title: "煤矿瓦斯防治", publishedAt: "2026-11-01T16:30:00Z",
        publishedBy: "wang", moduleCount: 8, questionCount: 60)

    static func withdrawal(isWithdrawn: Bool, requiredBy: [String]? = nil) -> WithdrawalView {
        WithdrawalView(
            course: "gas-safety", isWithdrawn: isWithdrawn, reason: isWithdrawn ? "法律改了" : nil,
            recordedAt: "2026-11-22T08:00:00Z", recordedBy: "wang", requiredBy: requiredBy)
    }

    static let certificate = CertificateView(
        number: "LR-2026-7K3M9QXD-E", status: "valid", personNumber: "10001", personName: "张三",
        course: "gas-safety", courseTitle: "煤矿瓦斯防治", version: "1.0.0", issuedOn: "2026-11-22",
        validUntil: "2027-11-21", revokedAt: nil)

    static let publicCertificate = PublicCertificateView(
        number: "LR-2026-00000000-0", status: "valid", name: "张*", courseTitle: "煤矿瓦斯防治",
        issuedOn: "2026-11-22", validUntil: nil)

    static let code = ActivationCode(
        user: "10001", name: "=张三", unit: "一矿/采煤一队", code: "ABCD-1234", expiresAt: "2026-12-01T00:00:00Z")

    static func item(
        _ number: Int, _ kind: String, _ prompt: String, options: [String]? = nil, unit: String? = nil,
        otherUnits: [String]? = nil
    ) -> PaperItemView {
        PaperItemView(
            number: number, section: "basics", kind: kind, points: "2", prompt: [.paragraph(prompt)],
            options: options?.map { .plain($0) }, unit: unit, otherUnits: otherUnits)
    }

    /// An attempt of the paper above.
    static func attempt(
        answers: [SavedAnswerView] = [], state: String = "running", secondsLeft: Int? = 1800, itemCount: Int = 5,
        score: ScoreView? = nil, carried: [SectionScoreView]? = nil
    ) -> AttemptView {
        AttemptView(
            id: "a1", enrolment: "e1", quiz: "final", number: 1, state: state, startedAt: "2026-11-22T08:00:00Z",
            deadline: nil, secondsLeft: secondsLeft, itemCount: itemCount, answers: answers, score: score,
            carried: carried)
    }
}
