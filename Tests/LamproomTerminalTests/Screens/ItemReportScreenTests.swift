import LamproomAPI
import Messages
import Testing

@testable import LamproomTerminal

@Suite("Item reports as grids of text")
struct ItemReportScreenTests {
    private func grid(_ report: ItemReportView, _ language: Language, width: Int = 80) -> String {
        ItemReportScreen.lines(report: report, page: Page(width: width, language: language)).map(\.text)
            .joined(separator: "\n")
    }

    @Test("The quiz, what is in doubt, and all questions, in Chinese")
    func chinese() {
        #expect(
            grid(Fixtures.itemReport, .chinese) == """
                煤矿瓦斯防治 1.0.0 · 结业考试 (gas-safety/final)
                首次作答 128 次 · 另有 2 次一题未答，不计入 · 2026-01-01 – …
                人次不到 30 的题，数字受偶然影响大，只供参考。

                平均得分             78.3%
                中位数               80.0%
                标准差               12.1%
                信度（克龙巴赫 α）    0.81
                测量标准误            5.2%

                得分分布
                   0– 10%   0
                  10– 20%   0
                  20– 30%   1 █
                  30– 40%   0
                  40– 50%   4 ████
                  50– 60%   9 █████████
                  60– 70%  20 █████████████████████
                  70– 80%  31 █████████████████████████████████
                  80– 90%  43 ██████████████████████████████████████████████
                  90–100%  20 █████████████████████

                请先核对答案的题

                methane-7  瓦斯浓度达到多少时必须停止作业？
                  ! 高分组选某个错误选项的比选答案的还多：答案可能标错，或者题意有歧义。
                  ! 总分高的人这道题反而答得差：请核对答案和题意。
                        人次  占比  高分组  低分组
                  答案    22   34%     20%     45%  1.0%
                          40   63%     80%     40%  =1.5%

                人次  得分率  区分度  题总相关  未答  用时  题目
                  64    0.34   -0.21     -0.18    3%  0:42  methane-7
                  ! 答案可疑、区分度为负
                 128    0.97    0.04      0.10    0%  1:06  methane-1
                  · 过易
                   3       -       -         -     -     -  methane-9

                得分率：平均得到这道题分数的多少。区分度：总分最高的 27% 与最低的 27% 得分率之
                差。题总相关：这道题与卷中其余题得分的相关。用时：中位数，分:秒。
                """)
    }

    @Test("The same in English")
    func english() {
        #expect(
            grid(Fixtures.itemReport, .english) == """
                煤矿瓦斯防治 1.0.0 · 结业考试 (gas-safety/final)
                First attempts: 128 · 2 more without any answer, not counted · 2026-01-01 – …
                In the figures of questions with fewer than 30 attempts chance has a large part.

                Mean                             78.3%
                Median                           80.0%
                Standard deviation               12.1%
                Reliability (Cronbach's alpha)    0.81
                Standard error of measurement     5.2%

                Scores
                   0– 10%   0
                  10– 20%   0
                  20– 30%   1 █
                  30– 40%   0
                  40– 50%   4 ████
                  50– 60%   9 █████████
                  60– 70%  20 █████████████████████
                  70– 80%  31 █████████████████████████████████
                  80– 90%  43 ██████████████████████████████████████████████
                  90–100%  20 █████████████████████

                Check the keys of these first

                methane-7  瓦斯浓度达到多少时必须停止作业？
                  ! The best choose a wrong option more than the key: the key may be wrong, or
                    the question ambiguous.
                  ! Those who do well otherwise do worse here: check the key and the wording.
                        n  Share  Upper  Lower
                  key  22    34%    20%    45%  1.0%
                       40    63%    80%    40%  =1.5%

                  n  Facility  Discr.  Item-rest  Blank  Time  Question
                 64      0.34   -0.21      -0.18     3%  0:42  methane-7
                  ! key in doubt, negative discrimination
                128      0.97    0.04       0.10     0%  1:06  methane-1
                  · too easy
                  3         -       -          -      -     -  methane-9

                Facility: the mean share of the question's points. Discr.: facility among the
                best 27% less that among the last 27%. Item-rest: correlation with the rest of
                the paper. Time: median, m:ss.
                """)
    }

    @Test("No line is wider than the terminal", arguments: Language.allCases, [60, 80, 120])
    func width(language: Language, width: Int) {
        let lines = ItemReportScreen.lines(report: Fixtures.itemReport, page: Page(width: width, language: language))
        for line in lines { #expect(DisplayWidth.columns(of: line.text) <= width, "\(line.text)") }
    }

    @Test("Without statistics it says why")
    func withoutStatistics() {
        let none = report(attempts: 0)
        #expect(grid(none, .chinese).contains("没有符合条件的作答"))
        #expect(grid(none, .english).contains("--version"))
        #expect(grid(report(attempts: 4), .english).contains("Below 5 attempts"))
        #expect(!grid(report(attempts: 4), .english).contains("Mean"))
    }

    @Test("Questions that few had are said to be so")
    func few() {
        let statistics = Fixtures.itemReport.statistics
        func question(_ attempts: Int) -> QuestionStatisticsView {
            QuestionStatisticsView(id: "q", kind: "numeric", prompt: "?", attempts: attempts, facility: 0.5)
        }
        let note = "fewer than 30 attempts"
        #expect(grid(report(attempts: 90, statistics, [question(90), question(29)]), .english).contains(note))
        #expect(!grid(report(attempts: 90, statistics, [question(90), question(30)]), .english).contains(note))
    }

    @Test("A void question is said to be void, and stands without figures")
    func void() throws {
        let question = QuestionStatisticsView(id: "q", kind: "single-choice", prompt: "?", attempts: 7, isVoid: true)
        let report = report(attempts: 90, Fixtures.itemReport.statistics, [question])
        let figures = "\n7         -       -          -      -     -  q\n  · void, in no figure"
        #expect(grid(report, .english).contains(figures))
        #expect(grid(report, .chinese).contains("  · 已作废，不计入统计"))
        // Chance has no part in figures that are not there.
        #expect(!grid(report, .english).contains("fewer than 30 attempts"))
        let table = String(decoding: ItemReportCSV.bytes(report: report, language: .english), as: UTF8.self)
        #expect(table.hasSuffix("\r\nq,single-choice,?,\"void, in no figure\",7,,,,,,,,,,,,,\r\n"))
    }

    private func report(
        attempts: Int, _ statistics: QuizStatisticsView? = nil, _ questions: [QuestionStatisticsView] = []
    ) -> ItemReportView {
        ItemReportView(
            course: "gas-safety", courseTitle: "煤矿瓦斯防治", version: "1.0.0", quiz: "final", quizTitle: "结业考试",
            inClass: 3, from: nil, to: nil, attempts: attempts, blankAttempts: 0, leastShown: 5, statistics: statistics,
            questions: questions)
    }
}
