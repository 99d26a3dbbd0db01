import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Blocks of text on a terminal")
struct BlockScreenTests {
    private func grid(_ blocks: [BlockView], width: Int, showsEmphasis: Bool = false) -> String {
        let page = Page(width: width, language: .chinese, showsEmphasis: showsEmphasis)
        return BlockScreen.lines(blocks: blocks, page: page).map(\.text).joined(separator: "\n")
    }

    private func cells(_ texts: String...) -> [RichTextView] { texts.map { .plain($0) } }

    @Test("Lists, warnings, citations with their edition, tables and figures with what they show")
    func blocks() {
        let blocks = [
            BlockView(kind: "numbered-list", items: cells("第一步", "第二步")),
            BlockView(kind: "warning", text: .plain("发现瓦斯异常，先撤人，后汇报。")),
            BlockView(
                kind: "citation", text: .plain("有权停止作业。"), law: "安全生产法", article: "第五十五条",
                edition: "2021-06-10"),
            BlockView(kind: "table", caption: "气体", header: cells("气体", "特点"), rows: [cells("甲烷", "比空气轻")]),
            BlockView(kind: "figure", caption: "爆炸三角形", file: "assets/a.png", alternative: "三条边"),
        ]
        #expect(
            grid(blocks, width: 46) == """
                  1. 第一步
                  2. 第二步

                !! 注意：发现瓦斯异常，先撤人，后汇报。

                  | 有权停止作业。
                  —— 《安全生产法》第五十五条（2021-06-10 版）

                气体
                气体  特点
                甲烷  比空气轻

                  [图] 三条边
                  爆炸三角形
                """)
    }

    @Test("The cells of a table that is too wide are wrapped, and empty lines part its rows")
    func wrappedTable() {
        let block = BlockView(
            kind: "table", header: cells("气体", "特点"),
            rows: [cells("甲烷", "无色无味，比空气轻，容易积聚在巷道顶部。"), cells("一氧化碳", "剧毒")])
        #expect(
            grid([block], width: 30) == """
                气体      特点
                ──────────────────────────────
                甲烷      无色无味，比空气轻，
                          容易积聚在巷道顶部。

                一氧化碳  剧毒
                """)
    }

    @Test("Where columns would be too narrow, a table is shown row by row with its headings")
    func narrowTable() {
        let block = BlockView(
            kind: "table", header: cells("气体的名称", "特点是什么", "危害有哪些"),
            rows: [cells("甲烷的名称", "比空气轻得多", "窒息和爆炸")])
        #expect(
            grid([block], width: 24) == """
                  - 气体的名称: 甲烷的名
                    称
                  - 特点是什么: 比空气轻
                    得多
                  - 危害有哪些: 窒息和爆
                    炸
                """)
    }

    @Test("Rows of which one has more cells than another are not shown as if they were a table")
    func unequalRows() {
        let block = BlockView(kind: "table", caption: "甲", rows: [cells("1", "2"), cells("3")])
        #expect(grid([block], width: 30) == "甲")
    }
}
