import TrainingCore

/// A course with every kind of block, text style and question, for looking at and for tests.
struct SampleCourse {
    /// Done to every text that an author writes.
    var decorate: (String) -> String = { $0 }
    var requires = true
    var reviewed = true
    /// The ids of questions that are void.
    var voids: Set<String> = []
    /// Nil is one of every kind.
    var reading: [Block]?

    static let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF]

    private struct Invalid: Error {
        let text: String
    }

    private func valid<Value>(_ value: Value?, _ text: String = #function) throws -> Value {
        guard let value else { throw Invalid(text: text) }
        return value
    }

    private func id<Owner>(_ text: String) throws -> AuthoredID<Owner> { try valid(AuthoredID(text), text) }
    private func quantity(_ text: String) throws -> Quantity { try valid(Quantity(text), text) }

    private func title(_ text: String) -> LocalizedString { Localized(decorate(text)) }

    private func text(_ text: String) -> LocalizedText { rich(.init(.text(text))) }

    private func rich(_ spans: RichText.Span...) -> LocalizedText {
        Localized(
            RichText(
                spans: spans.map { span in
                    switch span.content {
                    case .text(let text): .init(.text(decorate(text)), styles: span.styles)
                    case .citation(let law, let article):
                        .init(.citation(law: decorate(law), article: article.map(decorate)), styles: span.styles)
                    case .lineBreak, .blank: span
                    }
                }))
    }

    private func options(_ texts: [String], feedback: String? = nil) -> [Option] {
        texts.enumerated().map { index, option in
            Option(text: text(option), feedback: index == 0 ? feedback.map(text) : nil, staysLast: false)
        }
    }

    func course() throws -> Course {
        Course(
            id: try id("gas-safety"), version: try valid(CourseVersion("1.2.0")),
            digest: try valid(ContentDigest(String(repeating: "0123456789abcdef", count: 4))), language: "zh-Hans",
            category: .productionSafety, title: title("煤矿瓦斯防治"),
            summary: title("认识瓦斯，管住瓦斯：性质、涌出、检查、通风与抽采、应急处置。"), audience: title("井下作业人员"),
            reviewed: reviewed ? CivilDate("2026-09-30") : nil, classHours: try valid(ClassHours(halves: 9)),
            modules: [
                Module(
                    id: try id("properties"), title: title("瓦斯的性质与危害"),
                    sections: [ModuleSection(title: title("什么是瓦斯"), blocks: try reading ?? blocks())]),
                Module(
                    id: try id("inspection"), title: title("瓦斯检查"),
                    requires: requires ? [try id("properties")] : [],
                    sections: [ModuleSection(title: title("检查地点"), blocks: [.paragraph(text("每班至少检查两次。"))])]),
            ],
            banks: [try bank()], quizzes: [try quiz()],
            completion: CompletionRule(readsAllModules: true, passesQuizzes: [try id("final")]),
            certificate: CertificateRule(validMonths: 12))
    }

    private func blocks() throws -> [Block] {
        [
            .paragraph(
                rich(
                    .init(.text("煤矿瓦斯的主要成分是")), .init(.text("甲烷"), styles: .strong), .init(.text("（CH")),
                    .init(.text("4"), styles: .subscript), .init(.text("），无色无味，比空气轻，")),
                    .init(.text("容易积聚在巷道顶部"), styles: .emphasis), .init(.text("。依据")),
                    .init(.citation(law: "安全生产法", article: "第五十五条")), .init(.text("，从业人员有权停止作业。")),
                    .init(.lineBreak), .init(.text("断面 5 m")), .init(.text("2"), styles: .superscript),
                    .init(.text(" 的风量：")), .init(.text("Q = S × v"), styles: .formula), .init(.text("，信号 ")),
                    .init(.text("K-03"), styles: .code), .init(.text("。")))),
            .list(.bulleted, items: [text("上隅角"), text("回风流")]),
            .list(.numbered, items: [text("先撤人"), text("后汇报")]),
            .table(
                caption: title("有害气体"), header: [text("气体"), text("特点"), text("允许浓度")],
                rows: [
                    [text("甲烷"), text("比空气轻，有爆炸性"), text("1.0 %")],
                    [text("一氧化碳"), text("剧毒，无色无味"), text("0.0024 %")],
                ]),
            .warning(text("发现瓦斯异常，先撤人，后汇报。")),
            .citation(
                law: decorate("安全生产法"), article: decorate("第五十五条"), edition: CivilDate("2021-06-10"),
                text: text("从业人员发现直接危及人身安全的紧急情况时，有权停止作业或者在采取可能的应急措施后撤离作业场所。")),
            .figure(
                file: "assets/triangle.png", alternative: title("爆炸三角形的三个顶点"), caption: title("爆炸三角形")),
            .figure(file: "assets/missing.png", alternative: title("这张图不在课程包里"), caption: nil),
        ]
    }

    private func quiz() throws -> Quiz {
        var policy = AttemptPolicy(passMark: try valid(PassMark(hundredthsOfPercent: 8000)))
        policy.timeLimitMinutes = 30
        policy.maximumAttempts = 3
        return Quiz(
            id: try id("final"), title: title("结业考试"), instructions: text("闭卷，独立完成。"), policy: policy,
            shuffling: .nothing,
            sections: [
                QuizSection(
                    id: try id("basics"), title: title("基础知识"),
                    selections: try bank().questions.filter { $0.caseID == nil }.map { .question($0.id) }),
                QuizSection(id: try id("cases"), title: title("案例分析"), selections: [.caseStudy(try id("case-01"))]),
            ])
    }

    private func question(
        _ name: String, _ prompt: String, _ body: QuestionBody, points: Int = 200, inCase: Bool = false
    ) throws -> Question {
        Question(
            id: try id(name), caseID: inCase ? try id("case-01") : nil, points: Marks(hundredths: points),
            difficulty: nil, tags: [], prompt: [.paragraph(text(prompt))], body: body,
            isVoid: voids.contains(name), explanation: [.paragraph(text("解析：\(name)"))],
            sources: [
                Source(
                    title: decorate("安全生产法"), article: decorate("第二十八条"), edition: CivilDate("2021-06-10"),
                    isLaw: true),
                Source(title: decorate("矿井培训教材"), article: nil, isLaw: false),
            ])
    }

    private func bank() throws -> Bank {
        let metres = NumericKey(
            value: try quantity("2.5"), tolerance: .absolute(try quantity("0.05")), unit: decorate("m"),
            otherUnits: [
                ConvertibleUnit(name: decorate("cm"), numerator: try quantity("1"), denominator: try quantity("100"))
            ])
        let share = NumericKey(
            value: try quantity("5"), tolerance: .relative(hundredthsOfPercent: 250), unit: decorate("%"))
        let typed = TypedTextKey(accepted: [decorate("方针"), decorate("工作方针")], patterns: [try TextPattern("(工作)?方针")])
        let rubric = Rubric(criteria: [
            .init(points: Marks(hundredths: 600), title: title("步骤完整"), description: text("地点、顺序、记录都说到。")),
            .init(points: Marks(hundredths: 450), title: title("异常处置"), description: nil),
        ])
        return Bank(
            id: try id("gas"), title: title("瓦斯防治题库"),
            questions: [
                try question(
                    "q-single", "煤矿瓦斯的主要成分是什么？",
                    .singleChoice(options: options(["一氧化碳", "甲烷", "硫化氢"], feedback: "一氧化碳有毒，但不是主要成分。"), key: 1)),
                try question(
                    "q-multiple", "瓦斯爆炸必须同时具备哪些条件？",
                    .multipleChoice(
                        options: options(["瓦斯浓度在爆炸范围内", "有足够能量的引火源", "巷道里有水"]), keys: [0, 1],
                        partialCredit: .proportional)),
                try question("q-truth", "瓦斯比空气重。", .trueFalse(key: false), points: 150),
                try question("q-numeric", "巷道断面 5 平方米，宽 2 m，高是多少？", .numeric(metres)),
                try question("q-short", "“先抽后采、监测监控、以风定产”是瓦斯治理的什么？", .shortText(typed)),
                try question(
                    "q-blanks", "把句子补充完整。",
                    .blanks(
                        text: rich(
                            .init(.text("甲烷的爆炸下限约为")), .init(.blank(1)), .init(.text("，比空气")), .init(.blank(2)),
                            .init(.text("，十二个字是")), .init(.blank(3)), .init(.text("，高")), .init(.blank(4)),
                            .init(.text("。"))),
                        blanks: [
                            .number(share), .choice(options: [text("重"), text("轻")], key: 1), .text(typed),
                            .number(metres),
                        ], partialCredit: .proportional)),
                try question(
                    "q-ordering", "使用压缩氧自救器，按先后排列。",
                    .ordering(
                        items: [text("打开保护罩"), text("咬住口具"), text("夹住鼻夹")], key: [0, 1, 2],
                        partialCredit: .proportional)),
                try question(
                    "q-matching", "把气体和它的危害连起来。",
                    .matching(
                        premises: [text("一氧化碳"), text("二氧化碳")], responses: [text("中毒"), text("窒息"), text("腐蚀设备")],
                        key: [0, 1], partialCredit: .proportional)),
                try question(
                    "q-categorising", "下列各项属于哪一类？",
                    .categorising(
                        categories: [text("权利"), text("义务")],
                        items: [text("拒绝违章指挥"), text("了解危险因素"), text("佩戴劳动防护用品")], key: [0, 0, 1],
                        partialCredit: .none)),
                try question(
                    "q-essay", "说说你所在班组交接班怎样做好瓦斯检查。",
                    .essay(minimumCharacters: 50, maximumCharacters: 800, rubric: rubric), points: 1050),
                try question("q-practical", "在 30 秒内完成自救器的佩戴。", .practicalTask(rubric: rubric), points: 1050),
                try question("case-01-a", "应当先做什么？", .trueFalse(key: true), inCase: true),
                try question("case-01-b", "风量不足多少？", .numeric(metres), inCase: true),
            ],
            cases: [
                CaseStudy(
                    id: try id("case-01"), title: title("掘进工作面瓦斯异常"), difficulty: .hard, tags: [],
                    stimulus: [.paragraph(text("某掘进工作面的瓦斯浓度由 0.4 % 升到 1.6 %。"))],
                    questions: [try id("case-01-a"), try id("case-01-b")])
            ])
    }
}
