import Messages
import TrainingCore

extension CoursePage {
    var documentHead: HTML {
        .element(
            "head",
            [
                .element("meta", ["charset": "utf-8"]),
                .element("meta", ["http-equiv": "Content-Security-Policy", "content": Self.contentSecurityPolicy]),
                .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .element("meta", ["name": "color-scheme", "content": "light dark"]),
                .element("title", [.text(course.title.own)]),
                .element("style", [.text(CoursePageStyle.css)]),
            ])
    }

    /// Everything is forbidden but the page's own style and pictures that are in the page.
    private static let contentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

    /// What the course is.
    var header: HTML {
        var content: [HTML] = [
            .element("h1", [.text(course.title.own)]), .element("p", ["class": "summary"], [.text(course.summary.own)]),
            courseFacts,
        ]
        if showsKeys { content.append(.element("p", ["class": "notice"], [say(.coursePageShowsKeys)])) }
        return .element("header", content)
    }

    private var courseFacts: HTML {
        var hours: [UInt8] = []
        hours.append(classHalves: course.classHours.halves)
        var rows: [(label: Text, value: [HTML])] = [
            (.coursePageAudience, [.text(course.audience.own)]),
            (.coursePageCategory, [say(Self.name(of: course.category))]),
            (.coursePageClassHours, [say(.coursePageHours(String(decoding: hours, as: UTF8.self)))]),
            (.columnVersion, [.text(course.version.description)]),
        ]
        if let reviewed = course.reviewed { rows.append((.coursePageReviewed, [.text(reviewed.description)])) }
        rows.append((.coursePageCompletion, [.element("ul", conditions)]))
        rows.append((.coursePageCertificate, [say(validity)]))
        return facts(rows)
    }

    private var conditions: [HTML] {
        let reading = course.completion.readsAllModules ? [[say(.coursePageReadsModules)]] : []
        let passing = course.completion.passesQuizzes.map { id in
            [say(.coursePagePassesQuiz), .text(course.quiz(id)?.title.own ?? id.rawValue)]
        }
        return (reading + passing).map { .element("li", $0) }
    }

    private var validity: Text {
        guard let certificate = course.certificate else { return .coursePageNoCertificate }
        return certificate.validMonths.map(Text.coursePageValidMonths) ?? .coursePageValidForever
    }

    private static func name(of category: CourseCategory) -> Text {
        switch category {
        case .vocationalSkill: .categorySkill
        case .productionSafety: .categorySafety
        case .labourLaw: .categoryLaw
        case .unionCapability: .categoryUnion
        }
    }

    /// Links to modules, their sections and quizzes.
    func contents(quizzes: [Quiz]) -> HTML {
        let modules = course.modules.enumerated().map { index, module in
            let sections = module.sections.enumerated().map { place, section in
                HTML.element("li", [link(section.title, to: Self.anchor(module: index + 1, section: place + 1))])
            }
            return HTML.element(
                "li", [link(module.title, to: Self.anchor(module: index + 1)), .element("ol", sections)])
        }
        var content: [HTML] = [
            .element("h2", ["id": "contents"], [say(.coursePageContents)]), .element("ol", modules),
        ]
        if !quizzes.isEmpty {
            content.append(
                .element(
                    "ul",
                    quizzes.enumerated().map { index, quiz in
                        .element(
                            "li",
                            [
                                say(.coursePageQuiz), .text(" "),
                                link(quiz.title, to: Self.anchor(paper: index + 1)),
                            ])
                    }))
        }
        return .element("nav", ["aria-labelledby": "contents"], content)
    }

    func link(_ title: LocalizedString, to anchor: String) -> HTML {
        .element("a", ["href": "#" + anchor], [.text(title.own)])
    }

    // Anchors count from 1: ids of the course could meet when they are joined.
    static func anchor(module: Int) -> String { "module-\(module)" }
    static func anchor(module: Int, section: Int) -> String { "module-\(module)-\(section)" }
    static func anchor(paper: Int) -> String { "quiz-\(paper)" }
}
