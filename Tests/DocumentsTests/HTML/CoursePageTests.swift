import Documents
import Foundation
import Messages
import Testing
import TrainingCore

@Suite("A course as an HTML page")
struct CoursePageTests {
    private func page(
        _ sample: SampleCourse = SampleCourse(), showsKeys: Bool = true, language: Language = .chinese,
        contentLanguage: String? = nil
    ) throws -> String {
        let course = try sample.course()
        let papers = course.quizzes.map { (quiz: $0, paper: Paper(course: course, quiz: $0, seed: 7)) }
        return CoursePage.html(
            course: course, files: { $0 == "assets/triangle.png" ? SampleCourse.picture : nil }, papers: papers,
            showsKeys: showsKeys, language: language, contentLanguage: contentLanguage)
    }

    @Test("is balanced, in either language, with keys and without", arguments: Language.allCases, [true, false])
    func balanced(language: Language, showsKeys: Bool) throws {
        let markup = try Markup(try page(showsKeys: showsKeys, language: language))
        #expect(markup.count("h1") == 1)
        #expect(markup.count("main") == 1)
    }

    @Test("names its language, its encoding and its title")
    func head() throws {
        let markup = try Markup(try page())
        #expect(markup.elements.first?.attributes["lang"] == "zh-Hans")
        #expect(markup.elements.contains { $0.name == "meta" && $0.attributes["charset"] == "utf-8" })
        #expect(try page().contains("<title>煤矿瓦斯防治</title>"))
    }

    @Test("loads nothing: no script, no link out, no picture but its own, and a policy that says so")
    func selfContained() throws {
        let source = try page()
        let markup = try Markup(source)
        for name in ["script", "link", "iframe", "object", "form", "base"] {
            #expect(markup.count(name) == 0, "\(name)")
        }
        for element in markup.elements {
            if let target = element.attributes["href"] { #expect(target.hasPrefix("#"), "\(target)") }
            if let target = element.attributes["src"] { #expect(target.hasPrefix("data:image/"), "\(target)") }
            #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" }, "\(element)")
        }
        #expect(!source.contains("url(") && !source.contains("@import") && !source.contains("//"))
        let policy = markup.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
        #expect(
            policy?.attributes["content"]
                == "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'")
    }

    @Test(
        "never turns an author's text into markup, wherever it stands",
        arguments: [
            "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>", "\" onload=\"alert(1)",
            "' onload='alert(1)", "]]>", "<!-- ", "&lt;b&gt;&amp;&#60;", "<\u{338}script>", "<",
        ])
    func hostile(_ text: String) throws {
        let plain = try Markup(try page())
        let markup = try Markup(try page(SampleCourse { $0 + text }))
        #expect(markup.elements.map(\.name) == plain.elements.map(\.name))
        #expect(markup.elements.map { Set($0.attributes.keys) } == plain.elements.map { Set($0.attributes.keys) })
    }

    @Test("has the replacement character in the place of control characters")
    func controls() throws {
        let source = try page(SampleCourse { $0 + "\u{0}\u{1B}\r\u{7F}" })
        #expect(source.contains("<title>煤矿瓦斯防治\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}</title>"))
        #expect(!source.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    }

    @Test("shows an ampersand that the author wrote as one")
    func ampersand() throws {
        let source = try page(SampleCourse { $0 + " A&amp;B" })
        #expect(source.contains("<title>煤矿瓦斯防治 A&amp;amp;B</title>"))
    }

    @Test("has headings that skip no level")
    func headings() throws {
        let levels = try Markup(try page()).elements.compactMap { element in
            element.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) }
        }
        #expect(levels.first == 1)
        #expect(levels.max() == 5)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)")
    }

    @Test("has links that lead somewhere, and ids that occur once")
    func links() throws {
        let elements = try Markup(try page()).elements
        let ids = elements.compactMap { $0.attributes["id"] }
        let targets = elements.compactMap { $0.attributes["href"] }.map { String($0.dropFirst()) }
        #expect(Set(ids).count == ids.count)
        #expect(targets == ["module-1", "module-1-1", "module-2", "module-2-1", "quiz-1", "module-1"])
        #expect(Set(targets).isSubset(of: ids))
    }

    @Test("says what the course is")
    func facts() throws {
        let chinese = try page(showsKeys: false)
        for fact in [
            ("学习对象", "井下作业人员"), ("类别", "安全生产"), ("学时", "4.5 学时（每学时 45 分钟）"), ("版本", "1.2.0"),
            ("内容核对日期", "2026-09-30"), ("合格证明", "发给，有效期 12 个月"),
        ] {
            #expect(chinese.contains("<dt>\(fact.0)</dt>\n<dd>\(fact.1)</dd>"), "\(fact)")
        }
        #expect(chinese.contains("<li>通过测验：结业考试</li>"))
        #expect(!(try page(SampleCourse(reviewed: false))).contains("内容核对日期"))
    }

    @Test("names the modules to be read before, only where there are any")
    func requirements() throws {
        let requirement = "先要学完："
        #expect(try page().contains(requirement))
        #expect(!(try page(SampleCourse(requires: false))).contains(requirement))
    }

    @Test("marks its own words where they are in another language than the course")
    func languages() throws {
        let mixed = try page(language: .english)
        #expect(mixed.contains("<html lang=\"zh-Hans\">"))
        #expect(mixed.contains("<dt><span lang=\"en\">Version</span>"))
        let translated = try page(language: .english, contentLanguage: "en")
        #expect(translated.contains("<html lang=\"en\">"))
        #expect(translated.contains("<dt>Version</dt>"))
        #expect(!(try page()).contains("<span lang"))
    }
}
