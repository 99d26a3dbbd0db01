// What the terminal client says of item analysis.

extension Text {
    // MARK: The quiz

    package static func itemsAttempts(_ count: Int) -> Text {
        Text(zh: "首次作答 \(count) 次", en: "First attempts: \(count)")
    }
    package static func itemsBlanks(_ count: Int) -> Text {
        Text(zh: "另有 \(count) 次一题未答，不计入", en: "\(count) more without any answer, not counted")
    }
    package static func itemsClass(_ number: Int) -> Text {
        Text(zh: "培训班 \(number)", en: "class \(number)")
    }
    package static func itemsFew(_ count: Int) -> Text {
        Text(
            zh: "人次不到 \(count) 的题，数字受偶然影响大，只供参考。",
            en: "In the figures of questions with fewer than \(count) attempts chance has a large part.")
    }
    package static let itemsNone = Text(
        zh: "没有符合条件的作答。别的版本用 --version 指定，版本见 lamproom courses history。",
        en: "No attempts match. For another version say --version; lamproom courses history lists them.")
    package static func itemsTooFew(least: Int) -> Text {
        Text(
            zh: "作答不到 \(least) 次，不显示统计，以免看出是谁的答案。",
            en: "Below \(least) attempts no figures are shown: they would tell whose answers they are.")
    }
    package static let itemsMean = Text(zh: "平均得分", en: "Mean")
    package static let itemsMedian = Text(zh: "中位数", en: "Median")
    package static let itemsDeviation = Text(zh: "标准差", en: "Standard deviation")
    package static let itemsAlpha = Text(zh: "信度（克龙巴赫 α）", en: "Reliability (Cronbach's alpha)")
    package static let itemsStandardError = Text(zh: "测量标准误", en: "Standard error of measurement")
    package static let itemsHistogram = Text(zh: "得分分布", en: "Scores")

    // MARK: The questions

    package static let itemsSuspects = Text(zh: "请先核对答案的题", en: "Check the keys of these first")
    package static let itemsQuestion = Text(zh: "题目", en: "Question")
    package static let itemsCount = Text(zh: "人次", en: "n")
    package static let itemsFacility = Text(zh: "得分率", en: "Facility")
    package static let itemsDiscrimination = Text(zh: "区分度", en: "Discr.")
    package static let itemsCorrelation = Text(zh: "题总相关", en: "Item-rest")
    package static let itemsNonResponse = Text(zh: "未答", en: "Blank")
    package static let itemsTime = Text(zh: "用时", en: "Time")
    package static let itemsChosen = Text(zh: "人次", en: "n")
    package static let itemsShare = Text(zh: "占比", en: "Share")
    package static let itemsUpper = Text(zh: "高分组", en: "Upper")
    package static let itemsLower = Text(zh: "低分组", en: "Lower")
    package static let itemsKey = Text(zh: "答案", en: "key")
    package static let itemsTrue = Text(zh: "正确", en: "true")
    package static let itemsFalse = Text(zh: "错误", en: "false")
    package static let itemsLegend = Text(
        zh: "得分率：平均得到这道题分数的多少。区分度：总分最高的 27% 与最低的 27% 得分率之差。题总相关：这道题与卷中其余题得分的相关。用时：中位数，分:秒。",
        en:
            "Facility: the mean share of the question's points. Discr.: facility among the best 27% less that among the last "
            + "27%. Item-rest: correlation with the rest of the paper. Time: median, m:ss.")

    package static let itemVoid = Text(zh: "已作废，不计入统计", en: "void, in no figure")
    package static let itemFlagMiskeyed = Text(zh: "答案可疑", en: "key in doubt")
    package static let itemFlagNegative = Text(zh: "区分度为负", en: "negative discrimination")
    package static let itemFlagHard = Text(zh: "过难", en: "too hard")
    package static let itemFlagEasy = Text(zh: "过易", en: "too easy")
    package static let itemFlagIdle = Text(zh: "有干扰项几乎无人选", en: "an option that hardly anybody chooses")
    package static let itemReasonMiskeyed = Text(
        zh: "高分组选某个错误选项的比选答案的还多：答案可能标错，或者题意有歧义。",
        en: "The best choose a wrong option more than the key: the key may be wrong, or the question ambiguous.")
    package static let itemReasonNegative = Text(
        zh: "总分高的人这道题反而答得差：请核对答案和题意。",
        en: "Those who do well otherwise do worse here: check the key and the wording.")

    /// The columns of the CSV, in their order.
    package static let itemReportHeaders = [
        Text(zh: "题目编号", en: "Question"), Text(zh: "题型", en: "Kind"), Text(zh: "题干", en: "Prompt"),
        Text(zh: "提示", en: "Flags"), Text(zh: "人次", en: "Attempts"), Text(zh: "得分率", en: "Facility"),
        Text(zh: "区分度", en: "Discrimination"), Text(zh: "与总分相关", en: "Item-total correlation"),
        Text(zh: "与其余题相关", en: "Item-rest correlation"), Text(zh: "未答比例", en: "Non-response"),
        Text(zh: "用时中位数（秒）", en: "Median seconds"), Text(zh: "平均用时（秒）", en: "Mean seconds"),
        Text(zh: "选项", en: "Option"), Text(zh: "是否答案", en: "Key"), Text(zh: "选择人次", en: "Chosen"),
        Text(zh: "选择比例", en: "Share"), Text(zh: "高分组比例", en: "Upper group"), Text(zh: "低分组比例", en: "Lower group"),
    ]

    // MARK: Help

    package static let helpReport = Text(zh: "教学分析报告。", en: "Reports for instructors.")
    package static let helpReportItems = Text(
        zh: "测验的题目分析：哪些题太难、太易、区分不开人，哪些题的答案可能标错。",
        en:
            "Item analysis of a quiz: what is too hard or too easy, what does not tell people apart, which keys may be wrong."
    )
    package static let helpReportItemsMore = Text(
        zh: "每份报名只计第一次作答。公式和出处见 docs/item-analysis.md。",
        en: "Of each enrolment the first attempt counts. Formulas and sources: docs/item-analysis.md.")
    package static let helpReportQuiz = Text(zh: "测验编号。", en: "The quiz's id.")
    package static let helpReportVersion = Text(
        zh: "课程版本；不写就是班级的版本或者最新版本。", en: "A version of the course; left out, that of the class or the newest.")
    package static let helpReportClass = Text(zh: "只看这个培训班，写班号。", en: "Only this class, by its number.")
    package static let helpReportFrom = Text(
        zh: "从哪天起交卷的，写成 2026-01-01。", en: "First day on which attempts ended, as 2026-01-01.")
    package static let helpReportTo = Text(
        zh: "到哪天为止交卷的，写成 2026-12-31。", en: "Last day on which attempts ended, as 2026-12-31.")
    package static let helpReportFormat = Text(
        zh: "table（给人看，默认）、json 或 csv（可用电子表格打开）。", en: "table (to read, the default), json, or csv (for spreadsheets).")
}
