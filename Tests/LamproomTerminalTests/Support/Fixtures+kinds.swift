import LamproomAPI

extension Fixtures {
    /// A question of each kind that has parts, two of them about a case.
    static let kinds = PaperView(
        attempt: "a1", courseTitle: "煤矿瓦斯防治", quizTitle: "各种题型", instructions: nil, passPercent: "80",
        sections: [PaperSectionView(id: "basics", title: "基础知识")],
        items: [
            PaperItemView(
                number: 1, section: "basics", kind: "blanks", points: "2", prompt: [.paragraph("补充完整。")],
                caseID: "c1",
                text: [
                    SpanView(text: "下限 "), SpanView(text: "____", blank: 1), SpanView(text: "，比空气"),
                    SpanView(text: "____", blank: 2), SpanView(text: "，俗称"), SpanView(text: "____", blank: 3),
                ],
                blanks: [
                    BlankView(kind: "number", unit: "%"),
                    BlankView(kind: "choice", options: [.plain("重"), .plain("轻")]), BlankView(kind: "text"),
                ]),
            PaperItemView(
                number: 2, section: "basics", kind: "ordering", points: "2", prompt: [.paragraph("排先后。")],
                caseID: "c1", items: [.plain("汇报"), .plain("撤人"), .plain("断电")]),
            PaperItemView(
                number: 3, section: "basics", kind: "matching", points: "2", prompt: [.paragraph("连起来。")],
                items: [.plain("一氧化碳"), .plain("二氧化碳")],
                responses: [.plain("腐蚀"), .plain("窒息"), .plain("中毒")]),
            PaperItemView(
                number: 4, section: "basics", kind: "categorising", points: "2", prompt: [.paragraph("归类。")],
                items: [.plain("拒绝违章"), .plain("戴自救器"), .plain("了解危险")],
                categories: [.plain("权利"), .plain("义务")]),
            PaperItemView(
                number: 5, section: "basics", kind: "essay", points: "10", prompt: [.paragraph("说说交接班。")],
                minimumCharacters: 5, maximumCharacters: 12,
                criteria: [CriterionView(points: "10", title: "完整", description: nil)]),
            PaperItemView(
                number: 6, section: "basics", kind: "practical-task", points: "20", prompt: [.paragraph("戴自救器。")],
                criteria: [CriterionView(points: "20", title: "时间", description: .plain("30 秒内"))]),
        ],
        cases: [CaseView(id: "c1", title: "掘进面异常", stimulus: [.paragraph("某掘进工作面风机停了。")])])
}
