import Documents
import Foundation
import Messages
import Testing
import TrainingCore

@Suite("Papers, on the page of a course")
struct CoursePageQuestionTests {
    private func page(showsKeys: Bool) throws -> String {
        let course = try SampleCourse().course()
        return CoursePage.html(
            course: course, files: { _ in nil },
            papers: course.quizzes.map { ($0, Paper(course: course, quiz: $0, seed: 7)) }, showsKeys: showsKeys,
            language: .chinese)
    }

    /// The part of the page that shows a question, found by its prompt.
    private func question(_ prompt: String, showsKeys: Bool = false) throws -> String {
        let parts = try page(showsKeys: showsKeys).split(separator: "<section class=\"question\">")
        return String(try #require(parts.first { $0.contains(prompt) }))
    }

    @Test("The head of a quiz has its conditions")
    func head() throws {
        let source = try page(showsKeys: false)
        for fact in [("题数", "13"), ("总分", "42.5"), ("合格线", "80 %"), ("时限", "30 分钟"), ("可答次数", "3 次")] {
            #expect(source.contains("<dt>\(fact.0)</dt>\n<dd>\(fact.1)</dd>"), "\(fact)")
        }
        #expect(source.contains("<p>闭卷，独立完成。</p>"))
        #expect(source.contains("<h3>基础知识</h3>"))
    }

    @Test("The situation of a case stands once, before its questions")
    func cases() throws {
        let source = try page(showsKeys: false)
        #expect(source.components(separatedBy: "由 0.4 % 升到 1.6 %").count == 2)
        let titles = [
            "掘进工作面瓦斯异常", "由 0.4 % 升到 1.6 %", "<h5>12. \(Text.quizKindTruth(.chinese)) · 2 分</h5>",
            "<h5>13. \(Text.quizKindNumeric(.chinese)) · 2 分</h5>",
        ]
        let places = titles.compactMap { source.firstRange(of: $0)?.lowerBound }
        #expect(places.count == titles.count)
        #expect(places == places.sorted())
    }

    @Test("Without keys nothing tells what is right")
    func keepsKeys() throws {
        let source = try page(showsKeys: false)
        let body = source.components(separatedBy: "</style>").last ?? ""
        for secret in ["解析", "依据</dt>", "✓", "●", "■", "工作方针", "±", "不是主要成分", "q-single", "class=\"key\"", "教员"] {
            #expect(!body.contains(secret), "\(secret)")
        }
    }

    @Test("With keys every question has its explanation, sources and id")
    func explanations() throws {
        let source = try page(showsKeys: true)
        #expect(try Markup(source).count("div", class: "key") == 13)
        let single = try question("主要成分是什么", showsKeys: true)
        #expect(single.contains("<h4>1. \(Text.quizKindSingle(.chinese)) · 2 分 <code>q-single</code></h4>"))
        #expect(single.contains("<dt>解析</dt>\n<dd><p>解析：q-single</p>"))
        #expect(single.contains("<li><cite>《安全生产法》第二十八条</cite><span class=\"edition\">（2021-06-10 版）</span></li>"))
        #expect(single.contains("<li>矿井培训教材</li>"))
        #expect(source.contains("本页带有答案和解析"))
    }

    @Test("A void question says so in its head", arguments: Language.allCases)
    func void(language: Language) throws {
        let course = try SampleCourse(voids: ["q-single"]).course()
        let source = CoursePage.html(
            course: course, files: { _ in nil },
            papers: course.quizzes.map { ($0, Paper(course: course, quiz: $0, seed: 7)) }, showsKeys: false,
            language: language)
        let label = Text(
            zh: " · 已作废，人人得满分</h4>", en: " · <span lang=\"en\">void: everyone gets full points</span></h4>")
        #expect(source.components(separatedBy: label(language)).count == 2)
    }

    @Test("Options have circles or squares, filled where they are right, and a word beside the colour")
    func choices() throws {
        let single = try question("主要成分是什么")
        #expect(single.components(separatedBy: ">○</span><span>").count == 4)
        #expect(single.contains("<span>B.</span><div>甲烷</div>"))
        let multiple = try question("同时具备哪些条件")
        #expect(multiple.components(separatedBy: ">□</span><span>").count == 4)
        let marked = try question("同时具备哪些条件", showsKeys: true)
        #expect(marked.components(separatedBy: "■</span>").count == 3)
        #expect(marked.contains("<div>有足够能量的引火源 <span class=\"right\">✓ 正确</span></div>"))
        #expect(marked.contains("□</span><span>C.</span><div>巷道里有水</div>"))
        #expect(try question("主要成分是什么", showsKeys: true).contains("选这一项会看到：一氧化碳有毒，但不是主要成分。"))
    }

    @Test("True and false are two options")
    func trueFalse() throws {
        #expect(try question("瓦斯比空气重").contains("○</span><div>对</div>"))
        let marked = try question("瓦斯比空气重", showsKeys: true)
        #expect(marked.contains("○</span><div>对</div>"))
        #expect(marked.contains("●</span><div>错 <span class=\"right\">✓ 正确</span></div>"))
    }

    @Test("A number has a line with its unit, and a key with its tolerance")
    func numbers() throws {
        let source = try question("高是多少")
        #expect(source.contains("填一个数：<span class=\"line\"></span>m</p>"))
        #expect(source.contains("也可以用的单位：cm"))
        #expect(try question("高是多少", showsKeys: true).contains("<dt>答案</dt>\n<dd>2.5 ± 0.05 m</dd>"))
    }

    @Test("Words have a line, and a key of texts and patterns")
    func shortText() throws {
        #expect(try question("瓦斯治理的什么").contains("填写答案：<span class=\"line\"></span></p>"))
        #expect(
            try question("瓦斯治理的什么", showsKeys: true).contains(
                "<ul><li>方针</li>\n<li>工作方针</li>\n<li><code>(工作)?方针</code></li>"))
    }

    @Test("Blanks are numbered gaps, with units behind and options below them")
    func blanks() throws {
        let source = try question("把句子补充完整")
        #expect(
            source.contains(
                "<span class=\"measured\"><span class=\"gap\">(1)</span>%</span>，比空气<span class=\"gap\">(2)</span>"))
        #expect(source.contains("<p class=\"choices\">(2) <span class=\"choice\">○ A. 重</span>"))
        #expect(source.contains("(4) 也可以用的单位：cm"))
        let marked = try question("把句子补充完整", showsKeys: true)
        #expect(marked.contains("<span class=\"choice right\">● B. 轻</span>"))
        for answer in ["(1) 5 % ± 2.5 %", "(2) B. 轻", "(3) <ul><li>方针</li>", "(4) 2.5 ± 0.05 m"] {
            #expect(marked.contains("<li>\(answer)"), "\(answer)")
        }
    }

    @Test("An order is written into boxes")
    func ordering() throws {
        let open = try question("按先后排列")
        #expect(open.components(separatedBy: "<span class=\"box\"></span>").count == 4)
        let marked = try question("按先后排列", showsKeys: true)
        for (number, text) in [(1, "打开保护罩"), (2, "咬住口具"), (3, "夹住鼻夹")] {
            #expect(marked.contains("<span class=\"box\">\(number)</span><div>\(text)</div>"), "\(text)")
        }
    }

    @Test(
        "What belongs together is said by letters in boxes",
        arguments: [
            ("把气体和它的危害连起来", ["一氧化碳": "中毒", "二氧化碳": "窒息"]),
            ("下列各项属于哪一类", ["拒绝违章指挥": "权利", "了解危险因素": "权利", "佩戴劳动防护用品": "义务"]),
        ])
    func assignments(prompt: String, pairs: [String: String]) throws {
        let marked = try question(prompt, showsKeys: true)
        for (item, choice) in pairs {
            let parts = marked.components(separatedBy: "</span><div>\(item)</div>")
            let letter = try #require(parts.count == 2 ? parts[0].last : nil, "\(item)")
            #expect(marked.contains("<span>\(letter).</span><div>\(choice)</div>"), "\(item)")
        }
        #expect(try question(prompt).components(separatedBy: "<span class=\"box\"></span>").count == pairs.count + 1)
    }

    @Test("What a person grades has its limits, room to write and the rubric")
    func rubrics() throws {
        let essay = try question("交接班")
        #expect(essay.contains("写 50 到 800 个字"))
        #expect(essay.contains("<div class=\"area\"></div>"))
        let practical = try question("自救器的佩戴")
        #expect(!practical.contains("class=\"area\""))
        for source in [essay, practical] {
            #expect(source.contains("<caption>评分标准</caption>"))
            #expect(source.contains("<td>步骤完整<p class=\"hint\">地点、顺序、记录都说到。</p>"))
            #expect(source.contains("<td>异常处置</td>\n<td>4.5</td>"))
        }
    }
}
