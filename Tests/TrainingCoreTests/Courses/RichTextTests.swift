import Foundation
import Testing

@testable import TrainingCore

@Suite struct RichTextTests {
    @Test("Plain text leaves out styles, and keeps what they stand on")
    func plain() {
        #expect(EveryKind.methane.plain == "甲烷（CH4）\nQ = SvT13《安全生产法》第五十五条《煤矿安全规程》")
        #expect(RichText(spans: [.init(.text("约为")), .init(.blank(2)), .init(.text("%"))]).plain == "约为____%")
        #expect(RichText("").spans.isEmpty)
        #expect(RichText("").plain == "")
    }

    @Test("Text without styles is stored as a string")
    func string() throws {
        #expect(try String(decoding: JSONEncoder().encode(RichText("甲烷")), as: UTF8.self) == #""甲烷""#)
        #expect(try String(decoding: JSONEncoder().encode(RichText("")), as: UTF8.self) == #""""#)
    }

    @Test(
        "Every text is read as it was written",
        arguments: [
            EveryKind.methane, "", "甲烷", "\n", " ", #""quoted""#, RichText(spans: [.init(.lineBreak)]),
            RichText(spans: [.init(.blank(20), styles: [.strong, .emphasis])]),
            RichText(spans: [.init(.text("x"), styles: .code)]),
            RichText(spans: [.init(.citation(law: "a", article: nil), styles: .emphasis), .init(.lineBreak)]),
            RichText(spans: [.init(.text("a")), .init(.lineBreak), .init(.text("b"))]),
        ])
    func roundTrip(text: RichText) throws {
        #expect(try JSONDecoder().decode(RichText.self, from: JSONEncoder().encode(text)) == text)
    }

    @Test("The plain text of a block has its parts in lines and its cells between tabs")
    func blocks() throws {
        #expect(Block.list(.numbered, items: texts("一", "二")).plain == "一\n二")
        #expect(
            Block.table(caption: "C", header: texts("h", "i"), rows: [texts("a", "b"), texts("c", "d")]).plain
                == "C\nh\ti\na\tb\nc\td")
        #expect(
            Block.citation(law: "安全生产法", article: "第五条", edition: nil, text: text("全文")).plain == "《安全生产法》第五条全文")
        #expect(Block.figure(file: "a.png", alternative: "图", caption: "标题").plain == "图\n标题")
    }
}
