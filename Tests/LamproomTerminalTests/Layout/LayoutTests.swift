import LamproomTerminal
import Testing

@Suite("Text is laid out in columns")
struct LayoutTests {
    @Test(
        "Wide characters take two columns, marks none",
        arguments: [
            ("abc", 3), ("瓦斯", 4), ("Ａ，", 4), ("é", 1), ("e\u{301}", 1), ("—", 1), ("｜", 2), ("한", 2), ("😀", 2),
            ("\u{2714}\u{FE0F}", 2), ("\u{20000}", 2), ("", 0),
        ])
    func width(_ text: String, _ expected: Int) {
        #expect(DisplayWidth.columns(of: text) == expected)
    }

    @Test("Chinese breaks between characters, but no line begins with a closing sign or ends with an opening one")
    func chineseWrapping() {
        let lines = Wrapping.paragraph("从业人员发现直接危及人身安全的紧急情况时，有权停止作业（或者采取措施后撤离）。", width: 20)
        #expect(
            lines == [
                "从业人员发现直接危及", "人身安全的紧急情况", "时，有权停止作业（或", "者采取措施后撤离）。",
            ])
    }

    @Test("Words stay whole, a word longer than the line does not")
    func englishWrapping() {
        #expect(
            Wrapping.paragraph("one two three four five six", width: 20) == ["one two three four", "five six"])
        #expect(Wrapping.paragraph(String(repeating: "x", count: 25), width: 20).map(\.count) == [20, 5])
    }

    @Test("Later lines are indented as far as the first")
    func indent() {
        #expect(
            Wrapping.paragraph("一二三四五六七八九十甲乙", width: 20, first: "  A. ")
                == ["  A. 一二三四五六七", "     八九十甲乙"])
    }

    @Test("Tables are aligned also with wide characters, and hold no line's end of spaces")
    func table() {
        let lines = TableLayout.lines(header: ["工号", "Name"], rows: [["1", "张三"], ["10002", ""]])
        #expect(lines.map(\.text) == ["工号   Name", "1      张三", "10002"])
    }

    @Test(
        "What would command the terminal is shown and not sent",
        arguments: [
            ("a\u{1B}[31mb", "a\u{241B}[31mb"), ("\u{9B}2J", "<U+009B>2J"), ("a\u{202E}b", "a<U+202E>b"),
            ("a\tb", "a b"),
            ("\u{7F}", "\u{2421}"), ("line\nbreak\r", "line\u{240A}break\u{240D}"), ("瓦斯", "瓦斯"),
        ])
    func safeText(_ text: String, _ expected: String) {
        #expect(SafeText.shown(text) == expected)
    }

    @Test("JSON keeps its lines, and its controls become escapes")
    func safeJSON() {
        #expect(SafeText.escaped(json: "{\n\"a\u{9B}\u{202E}\"}") == "{\n\"a\\u009B\\u202E\"}")
    }
}
