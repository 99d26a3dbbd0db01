import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Questions of every kind on the screen")
struct QuestionScreenTests {
    private func grid(_ lines: [Line]) -> String { lines.map(\.text).joined(separator: "\n") }

    private func body(_ number: Int, width: Int = 50) -> String {
        let item = Fixtures.kinds.items[number - 1]
        let page = Page(width: width, language: .chinese)
        return grid(QuestionBodyScreen.prompt(of: item, page: page) + QuestionBodyScreen.parts(of: item, page: page))
    }

    @Test("Blanks are numbered in the text, with what each of them wants")
    func blanks() {
        #expect(
            body(1) == """
                1. 补充完整。
                  下限 [1]____，比空气[2]____，俗称[3]____

                  [1] 输入一个数，单位：%
                  [2] A. 重 / B. 轻
                  [3] 输入答案文字

                """)
    }

    @Test("Sides of a matching: numbers at the left ones, letters at the right ones")
    func matching() {
        #expect(
            body(3) == """
                3. 连起来。
                  1. 一氧化碳
                  2. 二氧化碳

                  A. 腐蚀
                  B. 窒息
                  C. 中毒

                """)
    }

    @Test("A prompt of several blocks begins behind the number, and its table stands beneath")
    func promptOfBlocks() {
        let item = PaperItemView(
            number: 12, section: "s", kind: "numeric", points: "2",
            prompt: [
                .paragraph("读表。"),
                BlockView(kind: "table", rows: [[.plain("流量"), .plain("15")], [.plain("时间"), .plain("20")]]),
            ], unit: "L", otherUnits: ["m³"])
        #expect(
            grid(QuestionBodyScreen.prompt(of: item, page: Page(width: 40, language: .chinese))) == """
                12. 读表。

                    流量  15
                    时间  20
                """)
    }

    @Test("The units that may be written are named")
    func units() {
        let item = Fixtures.item(1, "numeric", "?", unit: "m", otherUnits: ["cm", "mm"])
        let paper = PaperView(
            attempt: "", courseTitle: "", quizTitle: "", instructions: nil, passPercent: "", sections: [], items: [item]
        )
        let state = QuizState(paper: paper, attempt: Fixtures.attempt(), countdown: nil)
        let lines = QuestionScreen.lines(
            state: state, item: item, secondsLeft: nil, page: Page(width: 70, language: .chinese))
        #expect(grid(lines).contains("  输入一个数，不写单位就是 m；也可以写明单位，用 cm、mm"))
    }

    @Test("The review shows what was answered in words, the key in lines, and what waits for a person")
    func review() {
        func item(_ number: Int, _ answer: AnswerView?, earned: String?, key: [RichTextView]?) -> ReviewItemView {
            ReviewItemView(
                item: Fixtures.kinds.items[number - 1], answer: answer, earned: earned, key: key,
                explanation: number == 2 ? [.paragraph("先撤人。"), .paragraph("后汇报。")] : nil, feedback: nil,
                sources: nil)
        }
        let review = ReviewView(
            attempt: Fixtures.attempt(state: "submitted"), detail: "explanations",
            items: [
                item(1, AnswerView(blanks: ["5", "2", ""]), earned: "1", key: [.plain("1. 5 %"), .plain("2. 轻")]),
                item(2, AnswerView(order: [2, 3, 1]), earned: "2", key: nil),
                item(3, AnswerView(assignment: [3, 0]), earned: "1", key: nil),
                item(5, AnswerView(text: "一\n二"), earned: nil, key: nil),
                item(6, nil, earned: nil, key: nil),
            ])
        let page = Page(width: 44, language: .chinese)
        #expect(
            grid(ReviewScreen.lines(review: review, cases: Fixtures.kinds.cases ?? [], page: page)) == """
                ────────────────────────────────────────────
                答题回顾

                案例：掘进面异常

                1. 补充完整。
                   下限 [1]____，比空气[2]____，俗称[3]____
                   你的答案：
                      [1] 5
                      [2] B. 轻
                      [3] （没有作答）
                   部分正确，得 1/2 分
                   正确答案：
                      1. 5 %
                      2. 轻

                2. 排先后。
                   你的答案：
                      2 → 3 → 1
                      2. 撤人
                      3. 断电
                      1. 汇报
                   正确，得 2/2 分
                   解析：先撤人。

                      后汇报。

                3. 连起来。
                   你的答案：
                      一氧化碳 → 中毒
                      二氧化碳 → （没有作答）
                   部分正确，得 1/2 分

                5. 说说交接班。
                   你的答案：
                      一
                      二
                   待评分（满分 10 分）

                6. 戴自救器。
                   你的答案：（在评分人面前操作）
                   待评分（满分 20 分）

                """)
    }

    @Test("A result of which points wait says so instead of passed or not passed")
    func waitingResult() {
        let score = ScoreView(earned: "70", possible: "100", percent: "70", hasPassed: false, waiting: "20")
        let lines = ResultScreen.lines(
            attempt: Fixtures.attempt(state: "submitted", score: score), page: Page(width: 44, language: .chinese))
        #expect(
            grid(lines) == """
                ────────────────────────────────────────────
                得分 70/100（70%）
                待评分：还有 20 分要等人评，评完才知道是否合
                格，现在还不算合格。

                """)
    }
}
