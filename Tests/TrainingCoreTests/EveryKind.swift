import Testing

@testable import TrainingCore

/// A course with a question of every kind, cases, translations and every way to select questions.
///
/// Papers of it are pinned for all time (`GoldenPaperBySectionTests`): nothing that decides about them may change.
enum EveryKind {
    static let english = ["en": "in English"]

    static func course(shuffling: Shuffling = .all) throws -> Course {
        Course(
            id: try authoredID("every-kind"), version: try #require(CourseVersion("1.2.3")), digest: try digest(),
            language: "zh-Hans", category: .productionSafety,
            title: LocalizedString("煤矿瓦斯防治", translations: ["en": "Gas control", "en-GB": "Control of gas"]),
            summary: LocalizedString("认识瓦斯。", translations: english), audience: "井下作业人员",
            reviewed: try date("2026-01-31"), classHours: try #require(ClassHours(halves: 9)),
            requires: [try authoredID("mine-entry"), try authoredID("labour-law")],
            modules: [try properties(), try inspection()],
            banks: [
                Bank(
                    id: try authoredID("gas"), title: LocalizedString("瓦斯", translations: english),
                    questions: try gas(),
                    cases: [try firstCase(), try caseStudy("case-2", ["case-2-a", "case-2-b"], tags: ["t"])]),
                Bank(id: try authoredID("law"), title: "法律", questions: try law()),
            ],
            quizzes: [
                try final(shuffling), try quiz("short", selections: [("only", [.draw(try draw(1, from: "law"))])]),
            ],
            completion: CompletionRule(readsAllModules: true, passesQuizzes: [try authoredID("final")]),
            certificate: CertificateRule(validMonths: 12))
    }

    // MARK: What is read

    private static func properties() throws -> Module {
        Module(
            id: try authoredID("properties"), title: LocalizedString("瓦斯的性质", translations: english),
            completion: ModuleCompletion(
                needs: .any,
                conditions: [
                    .read(minutes: 10), .passQuiz(try authoredID("short")), .attend(minutes: 90), .signOff,
                ]),
            sections: [
                ModuleSection(
                    title: LocalizedString("什么是瓦斯", translations: english),
                    blocks: [
                        .paragraph(LocalizedText(methane, translations: ["en": "Methane"])),
                        .list(.numbered, items: [text("第一步", translations: english), text("第二步")]),
                        .table(
                            caption: LocalizedString("气体", translations: english),
                            header: [text("气体", translations: english), text("特点")],
                            rows: [[text("甲烷", translations: english), text("比空气轻")], texts("二氧化碳", "比空气重")]),
                        .warning(text("先撤人，后汇报。", translations: english)),
                        .citation(
                            law: "安全生产法", article: "第五十五条", edition: try date("2021-06-10"),
                            text: text("有权停止作业。", translations: english)),
                        .figure(
                            file: "assets/triangle.png",
                            alternative: LocalizedString("三角形", translations: english),
                            caption: LocalizedString("爆炸三角形", translations: english)),
                    ]),
                ModuleSection(title: "危害", blocks: [.paragraph(text("窒息。"))]),
            ])
    }

    private static func inspection() throws -> Module {
        Module(
            id: try authoredID("inspection"), title: "瓦斯检查", requires: [try authoredID("properties")],
            sections: [ModuleSection(title: "地点", blocks: [.list(.bulleted, items: texts("上隅角", "回风流"))])])
    }

    /// With every kind of span.
    static let methane = RichText(spans: [
        .init(.text("甲烷"), styles: .strong), .init(.text("（CH")), .init(.text("4"), styles: [.subscript, .emphasis]),
        .init(.text("）")), .init(.lineBreak), .init(.text("Q = Sv"), styles: .formula),
        .init(.text("T1"), styles: .code), .init(.text("3"), styles: .superscript),
        .init(.citation(law: "安全生产法", article: "第五十五条")), .init(.citation(law: "煤矿安全规程", article: nil)),
    ])

    // MARK: What is asked

    private static func gas() throws -> [Question] {
        let lettered = options("A", "B", "C", "D")
        return [
            try question("q-single", .singleChoice(options: lettered, key: 1), tags: ["t"], difficulty: .easy),
            try question("q-last", .singleChoice(options: options("A", "B", "C", "Z", last: 1), key: 3)),
            try question("q-fixed", .singleChoice(options: lettered, key: 2), tags: ["t"], shufflesOptions: false),
            try question(
                "q-multiple",
                .multipleChoice(
                    options: options("A", "B", "C", "D", "E"), keys: [0, 2, 4], partialCredit: .proportional),
                points: 250, difficulty: .hard),
            try question("q-truth", .trueFalse(key: false), tags: ["t"]),
            try question("q-number", numericBody("2.5", tolerance: "0.05", unit: "m", unit("cm", "0.01"))),
            try question("q-text", shortTextBody("方针", "工作方针", patterns: ["(工作)?方针"]), tags: ["t", "u"]),
            try question("case-1-a", .singleChoice(options: options("A", "B", "C"), key: 0), caseID: "case-1"),
            try question("case-1-b", .trueFalse(key: true), caseID: "case-1"),
            try question("q-blanks", try blanks(), points: 300),
            try question(
                "q-ordering",
                .ordering(items: texts("A", "B", "C", "D"), key: [0, 1, 2, 3], partialCredit: .proportional)),
            try question(
                "q-matching",
                .matching(
                    premises: texts("P", "Q", "R"), responses: texts("A", "B", "C", "D"), key: [0, 1, 2],
                    partialCredit: .proportional),
                tags: ["t"]),
            try question(
                "q-categorising",
                .categorising(
                    categories: texts("Y", "Z"), items: texts("A", "B", "C", "D", "E"), key: [0, 0, 1, 1, 1],
                    partialCredit: .proportional)),
            try question(
                "q-essay", .essay(minimumCharacters: 5, maximumCharacters: 20, rubric: rubric(600, 400)), points: 1000),
            try question("q-practical", .practicalTask(rubric: rubric(2000)), points: 2000),
            try question(
                "case-2-a", .ordering(items: texts("A", "B", "C"), key: [0, 1, 2], partialCredit: .none),
                caseID: "case-2"),
            try question("case-2-b", .singleChoice(options: options("A", "B"), key: 0), caseID: "case-2"),
        ]
    }

    /// With rich text, feedback, sources and translations wherever they may stand.
    private static func law() throws -> [Question] {
        let rich = Question(
            id: try authoredID("r-1"), points: Marks(hundredths: 150), difficulty: .easy, tags: ["权利"],
            prompt: [.paragraph(text("谁有权停止作业？", translations: english)), .warning(text("选一个。"))],
            body: .multipleChoice(
                options: [
                    Option(
                        text: text("A", translations: english), feedback: text("对", translations: english),
                        staysLast: false),
                    Option(text: text("B"), feedback: nil, staysLast: false),
                ], keys: [0], partialCredit: .half),
            explanation: [.paragraph(text("从业人员。", translations: english))],
            sources: [
                Source(title: "安全生产法", article: "第五十五条", edition: try date("2021-06-10"), isLaw: true),
                Source(title: "作业规程", article: nil, isLaw: false),
            ])
        return [rich]
            + (try (2...6).map { number in
                try question(
                    "r-\(number)", .singleChoice(options: options("A", "B"), key: number % 2),
                    difficulty: number.isMultiple(of: 2) ? .easy : .hard)
            })
    }

    private static func blanks() throws -> QuestionBody {
        .blanks(
            text: LocalizedText(
                RichText(spans: [
                    .init(.text("下限约为")), .init(.blank(1)), .init(.text("，比空气")), .init(.blank(2)),
                    .init(.text("，化学式是")), .init(.blank(3)),
                ]),
                translations: ["en": RichText(spans: [.init(.blank(2)), .init(.blank(1)), .init(.blank(3))])]),
            blanks: [
                .number(
                    NumericKey(
                        value: try quantity("5"), tolerance: .relative(hundredthsOfPercent: 200), unit: "%",
                        otherUnits: [try unit("‰", "1", over: "10")])),
                .choice(options: [text("轻", translations: english), text("重")], key: 0),
                .text(TypedTextKey(accepted: ["CH4"], patterns: [try TextPattern("甲烷?")], folding: .caseSensitive)),
            ], partialCredit: .proportional)
    }

    private static func firstCase() throws -> CaseStudy {
        CaseStudy(
            id: try authoredID("case-1"), title: LocalizedString("掘进工作面", translations: english), difficulty: .hard,
            tags: ["处置"], stimulus: [.paragraph(text("某工作面……", translations: english))],
            questions: [try authoredID("case-1-a"), try authoredID("case-1-b")])
    }

    private static func final(_ shuffling: Shuffling) throws -> Quiz {
        let bare = try quiz(
            "final",
            selections: [
                (
                    "basics",
                    [
                        .question(try authoredID("q-ordering")), .draw(try draw(3, from: "gas", tag: "t")),
                        .caseStudy(try authoredID("case-1")), .draw(try draw(1, from: "gas", kind: .singleChoice)),
                    ]
                ),
                (
                    "more",
                    [
                        .draw(try draw(1, from: "gas", kind: .caseStudy)),
                        .draw(try draw(2, from: "law", difficulty: .easy)), .draw(try draw(2, from: "law")),
                        .question(try authoredID("q-fixed")), .draw(try draw(4, from: "gas")),
                    ]
                ),
            ], shuffling: shuffling, timeLimitMinutes: 30, maximumAttempts: 3
        ) { $0.reviews = [ReviewPolicy(detail: .explanations, moment: .passed)] }
        return Quiz(
            id: bare.id, title: LocalizedString("结业考试", translations: english),
            instructions: text("独立完成。", translations: english), policy: bare.policy, shuffling: bare.shuffling,
            sections: bare.sections)
    }
}
