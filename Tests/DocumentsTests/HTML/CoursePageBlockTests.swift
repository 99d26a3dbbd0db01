import Documents
import Messages
import Testing
import TrainingCore

@Suite("What is read, on the page of a course")
struct CoursePageBlockTests {
    private func page(files: @escaping (String) -> [UInt8]? = { _ in nil }) throws -> String {
        CoursePage.html(
            course: try SampleCourse().course(), files: files, papers: [], showsKeys: false, language: .chinese)
    }

    @Test("Text has its styles, line breaks and named articles")
    func richText() throws {
        #expect(
            try page().contains(
                "<p>煤矿瓦斯的主要成分是<strong>甲烷</strong>（CH<sub>4</sub>），无色无味，比空气轻，<em>容易积聚在巷道顶部</em>。"
                    + "依据<cite>《安全生产法》第五十五条</cite>，从业人员有权停止作业。<br/>断面 5 m<sup>2</sup> 的风量："
                    + "<span class=\"formula\">Q = S × v</span>，信号 <code>K-03</code>。</p>"))
    }

    @Test("Neighbours with a style in common share its element")
    func nestedStyles() throws {
        let spans: [RichText.Span] = [
            .init(.text("Q"), styles: [.formula]), .init(.text("4"), styles: [.formula, .superscript]),
            .init(.text("="), styles: [.formula, .strong]), .init(.text("v"), styles: .strong),
        ]
        let course = try SampleCourse(reading: [.paragraph(Localized(RichText(spans: spans)))]).course()
        let source = CoursePage.html(
            course: course, files: { _ in nil }, papers: [], showsKeys: false, language: .chinese)
        #expect(
            source.contains(
                "<p><span class=\"formula\">Q<sup>4</sup><strong>=</strong></span><strong>v</strong></p>"))
    }

    @Test("Lists are bulleted or numbered")
    func lists() throws {
        let source = try page()
        #expect(source.contains("<ul><li>上隅角</li>\n<li>回风流</li>\n</ul>"))
        #expect(source.contains("<ol><li>先撤人</li>\n<li>后汇报</li>\n</ol>"))
    }

    @Test("A table has its caption, and header cells that say what they are for")
    func tables() throws {
        let source = try page()
        #expect(
            source.contains("<table><caption>有害气体</caption>\n<thead><tr><th scope=\"col\">气体</th>"))
        #expect(source.contains("<tbody><tr><td>甲烷</td>"))
    }

    @Test("A warning says in words that it is one")
    func warnings() throws {
        #expect(
            try page().contains(
                "<div class=\"warning\" role=\"note\"><p><strong>注意：</strong></p>\n<p>发现瓦斯异常，先撤人，后汇报。</p>"))
    }

    @Test("A citation names law, article and version")
    func citations() throws {
        #expect(
            try page().contains(
                "<blockquote><p><cite>《安全生产法》第五十五条</cite><span class=\"edition\">（2021-06-10 版）</span></p>"))
    }

    @Test("A picture stands in the page, with its alternative and caption")
    func pictures() throws {
        let source = try page { $0 == "assets/triangle.png" ? SampleCourse.picture : nil }
        #expect(
            source.contains(
                "<figure><img src=\"data:image/png;base64,iVBORw0KGgr/\" alt=\"爆炸三角形的三个顶点\"/>"
                    + "<figcaption>爆炸三角形</figcaption>"))
    }

    @Test(
        "A picture that is missing, or of a kind that is not shown, is told in words",
        arguments: [nil, Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), []])
    func missing(bytes: [UInt8]?) throws {
        let source = try page { _ in bytes }
        #expect(!source.contains("<img"))
        #expect(source.contains("<figure><p class=\"missing\">（缺图）爆炸三角形的三个顶点</p>\n<figcaption>爆炸三角形</figcaption>"))
    }
}
