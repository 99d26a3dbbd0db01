import Testing
import TrainingCore

@Suite("Reading rich text")
struct RichTextReadingTests {
    typealias Span = RichText.Span

    @Test(
        "elements within text become spans, and white space is that of a sentence",
        arguments: [
            ("甲 <strong>乙</strong>\n  丙", [Span(.text("甲")), Span(.text("乙"), styles: .strong), Span(.text("丙"))]),
            (
                "甲烷（CH<sub>4</sub>）和 O<sub>2</sub> 气体",
                [
                    Span(.text("甲烷（CH")), Span(.text("4"), styles: .subscript), Span(.text("）和 O")),
                    Span(.text("2"), styles: .subscript), Span(.text(" 气体")),
                ]
            ),
            (
                "two <emphasis> words </emphasis> here",
                [Span(.text("two ")), Span(.text("words "), styles: .emphasis), Span(.text("here"))]
            ),
            (" <strong> 甲 </strong> ", [Span(.text("甲"), styles: .strong)]),
            ("a <break/> b", [Span(.text("a")), Span(.lineBreak), Span(.text("b"))]),
            ("甲<break/><break/>乙", [Span(.text("甲")), Span(.lineBreak), Span(.lineBreak), Span(.text("乙"))]),
            (
                #"按 <cite law="安全 生产法" article="第五十五条"/> 办"#,
                [Span(.text("按")), Span(.citation(law: "安全生产法", article: "第五十五条")), Span(.text("办"))]
            ),
            (
                #"see <cite law="X" edition="2021-06-10"/> now"#,
                [Span(.text("see ")), Span(.citation(law: "X", article: nil)), Span(.text(" now"))]
            ),
            (
                "<strong>甲<emphasis>乙<sup>2</sup></emphasis></strong>",
                [
                    Span(.text("甲"), styles: .strong), Span(.text("乙"), styles: [.strong, .emphasis]),
                    Span(.text("2"), styles: [.strong, .emphasis, .superscript]),
                ]
            ),
            (
                "<formula>Q = S<sub>1</sub> × v</formula>",
                [
                    Span(.text("Q = S"), styles: .formula), Span(.text("1"), styles: [.formula, .subscript]),
                    Span(.text(" × v"), styles: .formula),
                ]
            ),
            ("按 <code>F1</code> 键", [Span(.text("按 ")), Span(.text("F1"), styles: .code), Span(.text(" 键"))]),
            (
                "甲<!-- <b> --> 乙<strong><![CDATA[<b>]]>&amp;</strong>",
                [
                    Span(.text("甲乙")), Span(.text("<b>&"), styles: .strong),
                ]
            ),
            ("<strong>甲</strong>\u{3000}<strong>乙</strong>", [Span(.text("甲乙"), styles: .strong)]),
            (
                "<strong>a</strong> <strong>b</strong>",
                [
                    Span(.text("a"), styles: .strong), Span(.text(" ")), Span(.text("b"), styles: .strong),
                ]
            ),
        ] as [(String, [RichText.Span])])
    func spans(_ written: String, _ spans: [RichText.Span]) throws {
        #expect(try CourseReading.text(written) == LocalizedText(RichText(spans: spans)))
    }

    @Test("translations are read by their languages, each with its own white space")
    func translations() throws {
        let text = try CourseReading.text(
            """
            甲
              <strong>乙</strong><!-- behind it -->
              <translation xml:lang="en">one  <strong>two</strong></translation>
              <translation xml:lang="zh-Hant">甲 <break/> 乙</translation>
            """)
        #expect(text.own == RichText(spans: [Span(.text("甲")), Span(.text("乙"), styles: .strong)]))
        #expect(Set(text.translations.keys) == ["en", "zh-Hant"])
        #expect(
            text.translations["en"] == RichText(spans: [Span(.text("one ")), Span(.text("two"), styles: .strong)]))
        #expect(
            text.translations["zh-Hant"] == RichText(spans: [Span(.text("甲")), Span(.lineBreak), Span(.text("乙"))]))
    }

    @Test("plain text has translations, too")
    func plainTranslations() throws {
        let course = try CourseReading.course([
            "course.xml": MarkedPackage.course(
                head: "<title> 课 \n 程<translation xml:lang=\"en\"> A\n course </translation></title>"
                    + "<summary>要</summary><audience>人</audience><class-hours>1</class-hours>")
        ])
        #expect(course.title == LocalizedString("课程", translations: ["en": "A course"]))
    }

    @Test("every kind of block is read with all that it has")
    func blocks() throws {
        let blocks = try CourseReading.blocks(
            """
            <list><item>甲</item><item><strong>乙</strong></item></list>
            <list kind="numbered"><item>一</item></list>
            <table><caption>题</caption><header><cell>A</cell><cell>B</cell></header>
              <row><cell>1</cell><cell>2<sup>3</sup></cell></row></table>
            <table><row><cell>1</cell></row></table>
            <warning>停！</warning>
            <citation law="安全生产法" article="第五十五条" edition="2021-06-10">有权停止作业。</citation>
            <figure file="assets/a.png"><alternative>两台风机</alternative><caption>主扇</caption></figure>
            """, binary: ["assets/a.png": SamplePicture.png])
        let squared = LocalizedText(RichText(spans: [Span(.text("2")), Span(.text("3"), styles: .superscript)]))
        let bold = LocalizedText(RichText(spans: [Span(.text("乙"), styles: .strong)]))
        #expect(
            blocks == [
                .list(.bulleted, items: ["甲", bold]), .list(.numbered, items: ["一"]),
                .table(caption: "题", header: ["A", "B"], rows: [["1", squared]]),
                .table(caption: nil, header: nil, rows: [["1"]]), .warning("停！"),
                .citation(
                    law: "安全生产法", article: "第五十五条", edition: CivilDate("2021-06-10"), text: "有权停止作业。"),
                .figure(file: "assets/a.png", alternative: "两台风机", caption: "主扇"),
            ])
    }

    @Test(
        "whole pictures are taken, whatever case their names end in",
        arguments: [
            ("a.png", SamplePicture.png), ("a.PNG", SamplePicture.png), ("a.jpg", SamplePicture.jpeg),
            ("a.jpeg", SamplePicture.jpeg), ("a.jpg", SamplePicture.jpeg + [0, 0, 0]),
            ("a.png", SamplePicture.png + [1, 2, 3]),
        ] as [(String, [UInt8])])
    func pictures(_ name: String, _ bytes: [UInt8]) throws {
        let figure = "<figure file=\"\(name)\"><alternative>两台风机</alternative></figure>"
        #expect(
            try CourseReading.blocks(figure, binary: [name: bytes]) == [
                .figure(file: name, alternative: "两台风机", caption: nil)
            ])
    }
}
