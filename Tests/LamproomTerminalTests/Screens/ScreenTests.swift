import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Screens as grids of text")
struct ScreenTests {
    private func grid(_ lines: [Line]) -> String { lines.map(\.text).joined(separator: "\n") }

    private func state(_ answers: [SavedAnswerView] = []) -> QuizState {
        QuizState(paper: Fixtures.paper, attempt: Fixtures.attempt(answers: answers), countdown: nil)
    }

    @Test("A single choice with the time left")
    func singleChoice() {
        let lines = QuestionScreen.lines(
            state: state(), item: Fixtures.paper.items[0], secondsLeft: 1471, page: Page(width: 44, language: .chinese))
        #expect(
            grid(lines) == """
                ────────────────────────────────────────────
                第 1/5 题 · 单选题 · 2 分         剩余 24:31

                1. 瓦斯的主要成分是什么？

                  A. 一氧化碳
                  B. 甲烷
                  C. 硫化氢
                  D. 氮气

                """)
    }

    @Test("A number with its unit and the stored answer")
    func numeric() {
        let saved = SavedAnswerView(item: 4, revision: 1, answer: AnswerView(number: "1.5"))
        let lines = QuestionScreen.lines(
            state: state([saved]), item: Fixtures.paper.items[3], secondsLeft: nil,
            page: Page(width: 70, language: .english))
        #expect(
            grid(lines) == """
                ──────────────────────────────────────────────────────────────────────
                Question 4/5 · number · 2 pt

                4. 浓度到多少要停止作业？

                  Type a number, in %

                Stored answer: 1.5 (Enter keeps it, a new one replaces it)
                """)
    }

    @Test("The list shows what is stored, in columns")
    func list() {
        let lines = QuizListScreen.lines(
            state: state([
                SavedAnswerView(item: 1, revision: 1, answer: AnswerView(choice: 2)),
                SavedAnswerView(item: 2, revision: 1, answer: AnswerView(choices: [1, 3])),
                SavedAnswerView(item: 5, revision: 1, answer: AnswerView(text: "一通三防")),
            ]), page: Page(width: 50, language: .chinese))
        #expect(
            grid(lines) == """

                已答 3 题，共 5 题
                  1. B          2. A C        3. -
                  4. -          5. 一通三防
                输入 :g 题号 就到那一题，例如 :g 5。

                """)
    }

    @Test("The overview names the questions without an answer")
    func overview() {
        let lines = QuizOverviewScreen.lines(
            state: state(), secondsLeft: 3725, page: Page(width: 40, language: .english))
        #expect(
            grid(lines) == """
                ────────────────────────────────────────
                Answered: 0 of 5            1:02:05 left
                Without an answer: 1, 2, 3, 4, 5
                """)
    }

    @Test("The overview does not call complete what has gaps, and names them")
    func overviewWithGaps() {
        let answers: [Int: AnswerView] = [
            1: AnswerView(blanks: ["5", "", ""]), 2: AnswerView(order: [1, 2, 3]), 3: AnswerView(assignment: [1, 2]),
            4: AnswerView(assignment: [1, 0, 2]), 5: AnswerView(text: "一二"),
        ]
        let saved = answers.map { SavedAnswerView(item: $0.key, revision: 1, answer: $0.value) }
        let state = QuizState(
            paper: Fixtures.kinds,
            attempt: Fixtures.attempt(answers: saved, itemCount: Fixtures.kinds.items.count), countdown: nil)
        let lines = QuizOverviewScreen.lines(state: state, secondsLeft: nil, page: Page(width: 40, language: .chinese))
        #expect(
            grid(lines) == """
                ────────────────────────────────────────
                已答 5 题，共 5 题
                没有答全的题：1、4
                字数还不够的题：5
                在评分人面前操作的题：6，这里不用答。
                """)
    }

    @Test("A quiz that waits for a grade is called so where one stands, and in tables")
    func waitingForAGrade() {
        let score = ScoreView(earned: "6", possible: "10", percent: "60", hasPassed: false, waiting: "4")
        let enrolment = EnrolmentView(
            id: "e1", course: "gas-safety", courseTitle: "瓦斯", version: "1.0.0", personNumber: "1", personName: "张三",
            unit: "一矿", enrolledAt: "2026-11-01T00:00:00Z", due: nil, isOverdue: false, state: "active", stepsDone: 1,
            stepsTotal: 2, modules: [],
            quizzes: [
                QuizProgress(
                    quiz: Fixtures.quiz(attempts: 3), hasPassed: false, attemptsUsed: 1, counted: score,
                    runningAttempt: nil)
            ], certificate: nil, certificateStatus: nil)
        let page = Page(width: 60, language: .chinese)
        #expect(grid(CourseHeadScreen.lines(enrolment: enrolment, page: page)).contains("[ ] 测验 结业考试 (待评分)"))
        #expect(grid(EnrolmentListScreen.lines(enrolments: [enrolment], page: page)).contains("已完成 1/2 步 (待评分)"))
        let table = grid(ProgressScreen.lines(enrolments: [enrolment], showsPeople: false, page: page))
        #expect(table.contains("1/2   待评分") && !table.contains("60%"))
    }

    @Test("A list that is too wide for a terminal is wrapped, or comes in blocks; a pipe gets a line for each row")
    func wideTable() {
        let summary = GradingSummary(
            number: 482_913, course: "gas-safety", courseTitle: "瓦斯", quiz: "final", quizTitle: "结业考试", kind: "essay",
            points: "6", state: "waiting", gradedCount: 0, graderCount: 2, isGradedByMe: false, isBlind: false,
            person: GradedPersonView(number: "10001", name: "王建国", unit: "华山矿业/一矿/综采一队", post: "支架工"),
            since: "2026-11-28 14:45")
        func lines(_ page: LamproomTerminal.Page) -> [String] {
            GradingListScreen.lines(items: [summary], time: { $0 }, page: page).map(\.text)
        }
        let whole = lines(Page(width: 80, language: .chinese, tableWidth: .max))
        #expect(whole.count == 2 && whole.last?.hasSuffix("王建国 华山矿业/一矿/综采一队  2026-11-28 14:45") == true)
        let wrapped = lines(Page(width: 80, language: .chinese))
        #expect(wrapped.count > 2 && wrapped.allSatisfy { DisplayWidth.columns(of: $0) <= 80 })
        // Between Chinese characters a line may end, within a date or a word it does not
        #expect(wrapped.contains { $0.contains("2026-11-28") } && wrapped.contains { $0.contains("gas-safety") })
        #expect(
            lines(Page(width: 40, language: .chinese)).joined(separator: "\n") == """
                号码      482913
                测验      结业考试 (gas-safety)
                题型      论述题 6 分
                状态      已评 0/2
                学员      王建国 华山矿业/一矿/综采一队
                交卷时间  2026-11-28 14:45
                """)
    }

    @Test(
        "Lists of people, courses, certificates and codes fit the terminal, and a pipe gets a line for each row",
        arguments: Language.allCases, [40, 60])
    func listsFit(language: Language, width: Int) {
        func lists(_ page: LamproomTerminal.Page) -> [[Line]] {
            [
                PeopleScreen.lines(people: [Fixtures.person], page: page),
                CoursesScreen.lines(courses: [Fixtures.course.course], time: { $0 }, page: page),
                CourseHistoryScreen.lines(versions: [Fixtures.version], time: { $0 }, page: page),
                CertificatesScreen.lines(certificates: [Fixtures.certificate], showsPeople: true, page: page),
                ActivationCodesScreen.lines(codes: [Fixtures.code], time: { $0 }, page: page),
            ]
        }
        let narrow = lists(Page(width: width, language: language))
        for line in narrow.joined() { #expect(DisplayWidth.columns(of: line.text) <= width, "\(line.text)") }
        let shown = narrow.joined().map(\.text).joined(separator: "\n")
        // What is copied by hand is never broken
        for whole in ["10001", "gas-safety", "LR-2026-7K3M9QXD-E", "ABCD-1234"] {
            #expect(shown.contains(whole), "\(whole)")
        }
        #expect(
            lists(Page(width: width, language: language, tableWidth: .max)).map(\.count) == [2, 2, 2, 2, 2])
    }

    @Test("A heading at the foot of a screen waits for the next one, with what it heads")
    func pages() {
        func screens(_ lines: [String]) -> [[String]] {
            let console = ScriptedConsole(["", "", ""], isInteractive: true, isShown: true)
            #expect(console.showByPages(lines.map { Line($0) }, language: .chinese))
            return console.output.split(separator: "—— 回车继续，q 离开 —— ").map { screen in
                screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
            }
        }
        let numbers = (1...30).map(String.init)
        // 24 lines, of which two are the program's
        #expect(screens(numbers).map(\.count) == [22, 8])
        func parted(after count: Int) -> [String] { numbers.prefix(count) + ["", "名册"] + numbers.dropFirst(count) }
        #expect(screens(parted(after: 20)).map(\.last) == ["", "30"])
        #expect(screens(parted(after: 20)).last?.first == "名册")
        // Far from the foot, an empty line parts nothing
        #expect(screens(parted(after: 10)).map(\.count) == [22, 10])
        #expect(screens(Array(repeating: "", count: 30)).map(\.count) == [22, 8])
    }

    @Test("The review tells right from wrong, with key, feedback, explanation and sources")
    func review() {
        let review = ReviewView(
            attempt: Fixtures.attempt(state: "submitted"), detail: "explanations",
            items: [
                ReviewItemView(
                    item: Fixtures.paper.items[0], answer: AnswerView(choice: 3), earned: "0", key: [.plain("甲烷")],
                    explanation: [.paragraph("主要成分是甲烷。")], feedback: [.plain("硫化氢有毒，但不是主要成分。")],
                    sources: ["安全生产法 第二十八条"]),
                ReviewItemView(
                    item: Fixtures.paper.items[1], answer: AnswerView(choices: [1]), earned: "1", key: nil,
                    explanation: nil, feedback: nil, sources: nil),
                ReviewItemView(
                    item: Fixtures.paper.items[2], answer: nil, earned: "0", key: nil, explanation: nil,
                    feedback: nil, sources: nil),
            ])
        #expect(
            grid(ReviewScreen.lines(review: review, cases: [], page: Page(width: 50, language: .chinese))) == """
                ──────────────────────────────────────────────────
                答题回顾

                1. 瓦斯的主要成分是什么？
                   你的答案：C. 硫化氢
                   不正确，得 0/2 分
                   正确答案：甲烷
                   > 硫化氢有毒，但不是主要成分。
                   解析：主要成分是甲烷。
                   依据：安全生产法 第二十八条

                2. 哪些是爆炸的条件？
                   你的答案：A. 浓度
                   部分正确，得 1/2 分

                3. 瓦斯比空气轻。
                   你的答案：（没有作答）
                   不正确，得 0/2 分

                """)
    }

    @Test(
        "The head of a quiz says the marks of its sections, but not of one that was passed before",
        arguments: [
            (
                Language.chinese, false, "第 1 次作答，共 5 题，得分达到 80% 为合格。\n其中“理论”要达到 60%，“实作”要达到 75%。\n"
            ),
            (
                Language.english, false,
                "Attempt 1. Questions: 5. 80% of the points pass.\nBesides, by section: “理论” 60%, “实作” 75%.\n"
            ),
            (
                Language.english, true,
                "Attempt 1. Questions: 5. 80% of the points pass.\nBesides, by section: “实作” 75%.\n"
            ),
        ])
    func headWithSections(language: Language, isCarried: Bool, expected: String) {
        let paper = PaperView(
            attempt: "a1", courseTitle: "", quizTitle: "", instructions: nil, passPercent: "80",
            sections: [
                PaperSectionView(id: "theory", title: "理论", passPercent: "60"),
                PaperSectionView(id: "practice", title: "实作", passPercent: "75"),
                PaperSectionView(id: "extra", title: "附加"),
            ], items: [])
        let carried = [SectionScoreView(id: "theory", earned: "6", possible: "10", hasPassed: true)]
        let lines = QuizHeadScreen.lines(
            paper: paper, attempt: Fixtures.attempt(carried: isCarried ? carried : nil), isResumed: false,
            page: Page(width: 80, language: language))
        #expect(grid(lines).contains(expected), "\(grid(lines))")
        let plain = QuizHeadScreen.lines(
            paper: Fixtures.paper, attempt: Fixtures.attempt(), isResumed: false,
            page: Page(width: 80, language: language))
        #expect(!grid(plain).contains("Besides") && !grid(plain).contains("其中"))
    }

    @Test("A void question has full points, whatever was answered", arguments: Language.allCases)
    func voidReview(language: Language) {
        let review = ReviewView(
            attempt: Fixtures.attempt(state: "submitted"), detail: "answers",
            items: [
                ReviewItemView(
                    item: Fixtures.paper.items[0], answer: nil, earned: "2", isVoid: true, key: nil,
                    explanation: nil, feedback: nil, sources: nil)
            ])
        let lines = ReviewScreen.lines(review: review, cases: [], page: Page(width: 60, language: language))
        let verdict = Text(zh: "这道题已作废，人人得 2 分", en: "This question is void: everyone gets full points, 2")
        #expect(lines.count { $0.text == "   " + verdict(language) && $0.style == .good } == 1)
    }

    @Test("Control characters of the service do not reach the terminal from any screen")
    func controls() {
        let item = Fixtures.item(1, "single-choice", "a\u{1B}]0;x\u{07}b", options: ["\u{9B}2J", "c"])
        let paper = PaperView(
            attempt: "a", courseTitle: "", quizTitle: "", instructions: nil, passPercent: "80", sections: [],
            items: [item])
        let state = QuizState(paper: paper, attempt: Fixtures.attempt(), countdown: nil)
        let console = ScriptedConsole([])
        console.show(
            QuestionScreen.lines(state: state, item: item, secondsLeft: nil, page: Page(width: 40, language: .english)))
        let forbidden = console.output.unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n"
        }
        #expect(forbidden.isEmpty)
    }
}
