extension MarkedPackage {
    static let namespace = #"xmlns="urn:lamproom:course:1""#

    static func course(
        attributes: String = #"id="c" version="1.0.0" category="production-safety" xml:lang="zh-Hans""#,
        head: String = "<title>课</title><summary>要</summary><audience>人</audience><class-hours>1</class-hours>",
        modules: String = #"<module file="modules/m.xml"/>"#, banks: String = #"<bank file="banks/b.xml"/>"#,
        quizzes: String = #"<quiz file="quizzes/q.xml"/>"#,
        completion: String = #"<completion><read-modules/><pass-quiz quiz="q"/></completion>"#
    ) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <course \(namespace) \(attributes)>
        \(head)
        <modules>\(modules)</modules>
        <banks>\(banks)</banks>
        <quizzes>\(quizzes)</quizzes>
        \(completion)
        </course>
        """
    }

    static func module(_ blocks: String, id: String = "m") -> String {
        """
        <module \(namespace) id="\(id)">
          <title>甲</title>
          <section><title>乙</title>\(blocks)</section>
        </module>
        """
    }

    static func bank(_ questions: String, id: String = "b") -> String {
        """
        <bank \(namespace) id="\(id)">
          <title>题库</title>
        \(questions)
        </bank>
        """
    }

    static func quiz(
        _ draws: String, attributes: String = #"pass-percent="50""#, id: String = "q", after: String = ""
    ) -> String {
        """
        <quiz \(namespace) id="\(id)" \(attributes)>
          <title>测验</title>
          <section id="s"><title>一</title>\(draws)</section>\(after)
        </quiz>
        """
    }

    static func trueFalse(_ id: String, _ attributes: String = "", prompt: String? = nil) -> String {
        """
        <true-false id="\(id)" points="1" answer="true" \(attributes)><prompt>\(prompt ?? id)</prompt>\
        <explanation>因</explanation></true-false>
        """
    }

    static func single(_ id: String, _ options: String) -> String {
        """
        <single-choice id="\(id)" points="1"><prompt>\(id)</prompt>\(options)<explanation>因</explanation></single-choice>
        """
    }

    /// Any question; its prompt is its id.
    static func question(
        _ name: String, _ parts: String, id: String = "x", points: String = "1", _ attributes: String = ""
    ) -> String {
        """
        <\(name) id="\(id)" points="\(points)" \(attributes)><prompt>\(id)</prompt>\(parts)\
        <explanation>因</explanation></\(name)>
        """
    }

    static func caseStudy(_ id: String, _ questions: String, _ attributes: String = "") -> String {
        """
        <case id="\(id)" \(attributes)><stimulus><paragraph>情况</paragraph></stimulus>\(questions)</case>
        """
    }

    static let valid: [String: String] = [
        "course.xml": course(),
        "modules/m.xml": module("<paragraph>文</paragraph>"),
        "banks/b.xml": bank(trueFalse("q1") + "\n" + single("q2", #"<option key="true">甲</option><option>乙</option>"#)),
        "quizzes/q.xml": quiz(#"<draw bank="b" count="2"/>"#),
    ]
}
