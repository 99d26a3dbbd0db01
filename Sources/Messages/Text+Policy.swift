// The conditions of sitting a quiz.
extension Text {
    // MARK: Settings

    package static let policyOpens = Text(zh: "开放时间", en: "opens")
    package static let policyCloses = Text(zh: "关闭时间", en: "closes")
    package static let policyTimeLimit = Text(zh: "时限（分钟）", en: "time limit in minutes")
    package static let policyGrace = Text(zh: "网络宽限（秒）", en: "seconds of grace for the network")
    package static let policyAttempts = Text(zh: "可答次数", en: "number of attempts")
    package static let policyWait = Text(zh: "两次之间的间隔（分钟）", en: "minutes between two attempts")
    package static let policyCounts = Text(zh: "计分方式", en: "attempt that counts")
    package static let policySectionMarks = Text(zh: "各部分的合格线（%）", en: "pass marks of sections (%)")
    package static let policyKeepPassed = Text(
        zh: "已合格部分保留（月）", en: "months for which a passed section is kept")
    package static let policyPenalty = Text(zh: "答错倒扣（%）", en: "penalty of a wrong answer in percent")
    package static let policyNavigation = Text(zh: "答题顺序", en: "navigation")
    package static let policyReview = Text(zh: "答后回看", en: "review")

    // MARK: Values

    package static let policyBest = Text(zh: "取最好的一次", en: "the best")
    package static let policyLast = Text(zh: "取最后一次", en: "the last")
    package static let policyFirst = Text(zh: "取第一次", en: "the first")
    package static let policyMean = Text(zh: "取各次平均", en: "the mean of all")
    package static let policyFree = Text(zh: "可以来回", en: "free")
    package static let policyForward = Text(zh: "只能向前", en: "forward only")

    // MARK: Review

    package static let reviewNothing = Text(zh: "不到任何内容", en: "nothing")
    package static let reviewScore = Text(zh: "得分", en: "the score")
    package static let reviewAnswers = Text(zh: "得分和对错", en: "what was right")
    package static let reviewKeys = Text(zh: "对错和答案", en: "what was right, and the keys")
    package static let reviewExplanations = Text(zh: "答案和解析", en: "keys and explanations")
    package static func reviewAfterSubmission(_ detail: Text) -> Text {
        Text(zh: "交卷后看\(detail.chinese)", en: "\(detail.english) after submission")
    }
    package static func reviewAfterPassing(_ detail: Text) -> Text {
        Text(zh: "通过后看\(detail.chinese)", en: "\(detail.english) once passed")
    }
    package static func reviewAfterClosing(_ detail: Text) -> Text {
        Text(zh: "测验关闭后看\(detail.chinese)", en: "\(detail.english) after closing")
    }

    // MARK: Grading by people

    package static func policyGraders(_ count: Int, isBlind: Bool) -> Text {
        let zh = count == 2 ? "两人分别评分" : "一人评分"
        let en = count == 2 ? "two graders" : "one grader"
        return isBlind ? Text(zh: zh + "，不显示姓名", en: en + ", blind") : Text(zh: zh, en: en)
    }
}
