import LamproomAPI

enum GradingFixtures {
    static let person = GradedPersonView(number: "10001", name: "张三", unit: "一矿/采煤一队", post: "采煤工")

    static func summary(
        state: String = "waiting", gradedCount: Int = 0, graderCount: Int = 1, isGradedByMe: Bool = false,
        isBlind: Bool = false
    ) -> GradingSummary {
        GradingSummary(
            number: 482_913, course: "gas-safety", courseTitle: "煤矿瓦斯防治", quiz: "final", quizTitle: "结业考试",
            kind: "essay", points: "6", state: state, gradedCount: gradedCount, graderCount: graderCount,
            isGradedByMe: isGradedByMe, isBlind: isBlind, person: isBlind ? nil : person,
            since: isBlind ? nil : "2026-11-22T08:00:00Z")
    }

    static func view(
        _ summary: GradingSummary = summary(), answer: String = "先检查\n后交接", length: Int? = nil,
        minimum: Int? = nil, entries: [GradingEntryView] = [], holding: String? = nil
    ) -> GradingView {
        GradingView(
            summary: summary,
            item: PaperItemView(
                number: 3, section: "all", kind: "essay", points: "6", prompt: [.paragraph("怎样交接班？")],
                minimumCharacters: minimum, maximumCharacters: 200,
                criteria: [
                    CriterionView(points: "4", title: "要点", description: .plain("四个要点各一分")),
                    CriterionView(points: "2", title: "条理", description: nil),
                ]), study: nil, answer: AnswerView(text: answer), answerLength: length,
            explanation: [.paragraph("见交接班制度。")],
            sources: ["作业规程"], entries: entries, holding: holding)
    }

    static func grade(_ author: String, _ marks: [String], total: String, _ comment: String? = nil) -> GradingEntryView
    {
        GradingEntryView(
            author: author, writtenAt: "2026-11-23T01:00:00Z", marks: marks, total: total, comment: comment)
    }

    static func score(_ earned: String, hasPassed: Bool) -> ScoreView {
        ScoreView(earned: earned, possible: "20", percent: "70", hasPassed: hasPassed)
    }

    static func change(
        _ name: String, from before: (String, Bool), to after: (String, Bool), completes: Bool = false,
        certificate: String? = nil, number: String? = nil
    ) -> RegradeChangeView {
        RegradeChangeView(
            attempt: "a1", attemptNumber: 1, personNumber: "10001", personName: name, unit: "一矿/采煤一队",
            before: score(before.0, hasPassed: before.1), after: score(after.0, hasPassed: after.1),
            items: [RegradeItemView(number: 4, question: "lower-limit", before: "0", after: "2")],
            completesCourse: completes, certificate: certificate, certificateNumber: number)
    }

    static func page(
        _ changes: [RegradeChangeView], attempts: Int, kept: [RegradeKeptView] = [], isDryRun: Bool = true,
        next: String? = nil
    ) -> RegradeView {
        RegradeView(
            course: "gas-safety", quiz: "final", version: "1.0.1", isDryRun: isDryRun, attemptCount: attempts,
            waitingCount: 0,
            changes: changes, kept: kept, next: next)
    }
}
