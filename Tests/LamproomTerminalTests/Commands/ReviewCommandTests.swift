import Foundation
import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("What a learner sees of a paper later")
struct ReviewCommandTests {
    @Test("The last attempt that has ended is shown, or none")
    func last() async throws {
        let scene = try Scene()
        defer { scene.remove() }
        let none = await scene.run(["review", "gas-safety"], language: .chinese)
        #expect(none.status == .notRight && none.console.errors.contains("没有已交的答卷。"))
        scene.service.change {
            $0.attemptState = "submitted"
            $0.attemptNumber = 2
        }
        let shown = await scene.run(["review", "gas-safety"])
        #expect(shown.status == .done)
        #expect(shown.console.output.hasPrefix("结业考试, attempt 2\n"))
        #expect(shown.console.output.contains("Your answers"))
        #expect(await scene.run(["review", "gas-safety", "--attempt", "1"]).status == .notRight)
        let json = await scene.run(["review", "gas-safety", "--attempt", "2", "--json"]).console.output
        #expect(try JSONDecoder().decode(ReviewView.self, from: Data(json.utf8)).detail == "explanations")
        scene.service.change { $0.attemptState = "running" }
        #expect(await scene.run(["review", "gas-safety"]).status == .notRight)
    }

    @Test(
        "Grades are shown by criterion with their comments, and results with what they followed",
        arguments: [true, false])
    func grades(isChinese: Bool) {
        let essay = ReviewItemView(
            item: GradingFixtures.view().item, answer: AnswerView(text: "先检查"), earned: "4.5", key: [],
            explanation: nil, feedback: nil, sources: nil,
            grade: ReviewGradeView(marks: ["3", "1.5"], total: "4.5", comments: ["少了一点。\n下次写全。"]))
        let first = GradingFixtures.score("14", hasPassed: false)
        func result(_ kind: String, _ points: String, _ reason: String? = nil) -> AttemptResultView {
            AttemptResultView(
                kind: kind, score: GradingFixtures.score(points, hasPassed: false), recordedAt: "2026-11-23T01:00:00Z",
                reason: reason, version: nil)
        }
        let attempt = AttemptView(
            id: "a1", enrolment: "e1", quiz: "final", number: 1, state: "submitted", startedAt: "2026-11-22T08:00:00Z",
            deadline: nil, secondsLeft: nil, itemCount: 1, answers: [], score: first)
        let review = ReviewView(
            attempt: attempt, detail: "answers", items: [essay],
            results: [result("first", "10"), result("graded", "14.5"), result("regraded", "16.5", "更正第 2 题")])
        let page = Page(width: 60, language: isChinese ? .chinese : .english)
        let lines = ReviewScreen.lines(review: review, cases: [], page: page).map(\.text)
        let expected =
            isChinese
            ? [
                "由人评的题已经评完：14.5/20。", "重新判过分：14.5/20 → 16.5/20。原因：更正第 2 题", "   部分正确，得 4.5/6 分",
                "   - 要点：3/4 分", "   - 条理：1.5/2 分", "   | 少了一点。", "   | 下次写全。",
            ]
            : [
                "What people had to grade is graded. Points: 14.5/20.", "   Partly right. Points: 4.5 of 6",
                "   - 要点: 3 of 4 points",
            ]
        for line in expected { #expect(lines.contains(line), "\(line)") }
        // Without its questions, a review still says what became of the result.
        let bare = ReviewView(attempt: attempt, detail: "score", items: [], results: review.results)
        #expect(!ReviewScreen.lines(review: bare, cases: [], page: page).isEmpty)
    }
}
