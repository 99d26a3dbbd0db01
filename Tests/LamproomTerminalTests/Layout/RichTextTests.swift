import LamproomAPI
import LamproomTerminal
import Messages
import Testing

@Suite("Rich text on a terminal")
struct RichTextTests {
    private func shown(_ text: RichTextView, width: Int = 80) -> [String] {
        lines(text, width: width, showsEmphasis: false).map(\.text)
    }

    private func lines(_ text: RichTextView, width: Int = 80, showsEmphasis: Bool) -> [Line] {
        BlockScreen.lines(
            block: BlockView(kind: "paragraph", text: text),
            page: Page(width: width, language: .chinese, showsEmphasis: showsEmphasis))
    }

    @Test(
        "Subscripts and superscripts are Unicode's where every character has one, else in brackets",
        arguments: [
            ("4", "subscript", "CH₄"), ("2-", "superscript", "CH²⁻"), ("\u{2212}1", "superscript", "CH⁻¹"),
            ("max", "subscript", "CH_(max)"), ("2a", "superscript", "CH^(2a)"), ("(1+2)=3", "subscript", "CH₍₁₊₂₎₌₃"),
        ])
    func scripts(_ text: String, _ style: String, _ expected: String) {
        #expect(shown([SpanView(text: "CH"), SpanView(text: text, styles: [style])]) == [expected])
    }

    @Test("Code stands between backquotes, a blank is numbered, a line break begins a line, a law is named")
    func spans() {
        let text = [
            SpanView(text: "按"), SpanView(text: "SOS", styles: ["code"]), SpanView(text: "\n"),
            SpanView(text: "浓度 "), SpanView(text: "____", blank: 2),
            SpanView(text: "，见"), SpanView(text: "《安全生产法》第五十五条", law: "安全生产法", article: "第五十五条"),
        ]
        #expect(shown(text) == ["按`SOS`", "浓度 [2]____，见《安全生产法》第五十五条"])
    }

    private let strong = [
        SpanView(text: "先测"), SpanView(text: "CH", styles: ["strong"]),
        SpanView(text: "4", styles: ["strong", "subscript"]), SpanView(text: "，再"),
        SpanView(text: "开机", styles: ["emphasis"]),
    ]

    @Test("What is strong stands in 【】 where the terminal shows no emphasis, also across spans")
    func strongAsText() {
        #expect(shown(strong) == ["先测【CH₄】，再开机"])
    }

    @Test("A terminal that shows emphasis gets control sequences, and text without signs")
    func strongAsEmphasis() {
        let console = ScriptedConsole([], isShown: true, usesColours: true)
        console.show(lines(strong, showsEmphasis: true))
        #expect(console.output == "先测\u{1B}[1mCH₄\u{1B}[0m，再\u{1B}[4m开机\u{1B}[0m\n")
    }

    @Test("Lines are wrapped by what is seen: control sequences take no columns")
    func wrapping() {
        let text = [
            SpanView(text: "一二三四五六七八", styles: ["strong"]), SpanView(text: "九十"),
            SpanView(text: "甲乙", styles: ["strong"]),
        ]
        let lines = lines(text, width: 20, showsEmphasis: true)
        #expect(lines.map(\.text) == ["一二三四五六七八九十", "甲乙"])
        #expect(lines[0].runs.filter { !$0.text.isEmpty } == [Run("一二三四五六七八", .strong), Run("九十")])
    }

    @Test("What would command the terminal is made safe inside spans, too")
    func safety() {
        #expect(shown([SpanView(text: "a\u{1B}[2J", styles: ["code"])]) == ["`a\u{241B}[2J`"])
    }
}
