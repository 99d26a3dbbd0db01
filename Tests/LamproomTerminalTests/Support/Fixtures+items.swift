import LamproomAPI

extension Fixtures {
    /// 128 attempts at three questions, of which the first looks miskeyed and the last was had by few.
    static let itemReport = ItemReportView(
        course: "gas-safety", courseTitle: "煤矿瓦斯防治", version: "1.0.0", quiz: "final", quizTitle: "结业考试",
        inClass: nil, from: "2026-01-01", to: nil, attempts: 128, blankAttempts: 2, leastShown: 5,
        statistics: QuizStatisticsView(
            mean: 0.7831, median: 0.8, standardDeviation: 0.1212, histogram: [0, 0, 1, 0, 4, 9, 20, 31, 43, 20],
            itemsPerPaper: 10, alpha: 0.8143, standardError: 0.0522),
        questions: [
            QuestionStatisticsView(
                id: "methane-7", kind: "single-choice", prompt: "瓦斯浓度达到多少时必须停止作业？", attempts: 64,
                flags: ["miskeyed", "negative-discrimination"], facility: 0.3438, discrimination: -0.2142,
                totalCorrelation: -0.05, restCorrelation: -0.1849, nonResponse: 0.03125, medianSeconds: 42,
                meanSeconds: 51.5,
                options: [
                    OptionStatisticsView(
                        text: "1.0%", isKey: true, count: 22, share: 0.34375, upperShare: 0.2, lowerShare: 0.45),
                    OptionStatisticsView(
                        text: "=1.5%", isKey: false, count: 40, share: 0.625, upperShare: 0.8, lowerShare: 0.4),
                ]),
            QuestionStatisticsView(
                id: "methane-1", kind: "true-false", prompt: "瓦斯比空气轻。", attempts: 128, flags: ["too-easy"],
                facility: 0.97, discrimination: 0.0449, totalCorrelation: 0.2, restCorrelation: 0.1, nonResponse: 0,
                medianSeconds: 65.5, meanSeconds: 70,
                options: [
                    OptionStatisticsView(
                        text: "true", isKey: true, count: 124, share: 0.96875, upperShare: 1, lowerShare: 0.95),
                    OptionStatisticsView(
                        text: "false", isKey: false, count: 4, share: 0.03125, upperShare: 0, lowerShare: 0.05),
                ]),
            QuestionStatisticsView(id: "methane-9", kind: "numeric", prompt: "填数", attempts: 3),
        ])
}
